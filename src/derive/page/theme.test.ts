import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contrast } from '../../colour.ts';
import { load } from '../../load/load.ts';
import { leastReadable, letters, paletteOf, untinted, type Theme } from './palette.ts';
import { themeCss } from './theme-css.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const schemes = ['light', 'dark'] as const;
const companies = [
  'content',
  'examples/pressbird',
  'examples/framewright',
  'examples/leadwell',
] as const;
const themeOf = (folder: string) => {
  const { trust, problems } = load(path.join(root, folder), '2026-11-21', { rules: false });
  if (!trust) throw new Error(`${folder}: ${problems[0]?.message}`);
  return trust.site.theme;
};
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('the colours that are reckoned with are those of tokens.css', () => {
  const css = readFileSync(path.join(root, 'src/site/styles/tokens.css'), 'utf8');
  const long = (hex: string) => (hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex);
  for (const [name, light] of Object.entries(untinted.light)) {
    const written = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
    const dark = untinted.dark[name as keyof typeof untinted.dark];
    expect([name, long(written?.[1] ?? ''), long(written?.[2] ?? '')]).toEqual([name, light, dark]);
  }
});

describe('every colour that letters are set in can be read on paper and on a marked row', () => {
  test('without a theme', () => {
    for (const scheme of schemes)
      expect(leastReadable(paletteOf(undefined, scheme))).toBe(undefined);
  });

  test.each(companies)('of %s, in light and in dark', (folder) => {
    for (const scheme of schemes) {
      const palette = paletteOf(themeOf(folder), scheme);
      for (const letter of letters)
        for (const ground of ['paper', 'mark'] as const)
          expect(contrast(palette[letter], palette[ground])).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('whatever the accent, apart from the accent itself on light paper', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const greys = ['ink', 'soft', 'good', 'mid', 'warn'] as const;
        expect(leastReadable(paletteOf({ accent }, 'light'), greys)).toBe(undefined);
        expect(leastReadable(paletteOf({ accent }, 'dark'))).toBe(undefined);
      }),
      { numRuns: 200 },
    );
  });
});

test('the four companies have four looks', () => {
  const looks = companies.map((folder) => themeCss(themeOf(folder)));
  expect(new Set(looks).size).toBe(companies.length);
});

describe('the stylesheet of a theme', () => {
  test('is empty without one', () => {
    expect(themeCss(undefined)).toBe('');
    expect(themeCss({})).toBe('');
  });

  test('overrides the tokens on screens only, so that paper stays black on white', () => {
    expect(themeCss({ accent: '#8a2850' })).toBe(
      [
        '@layer tokens{@media screen{:root{--paper:light-dark(#fff,#161213)',
        '--ink:light-dark(#241b1d,#ebe5e6)',
        '--soft:light-dark(#66585c,#b5a8ab)',
        '--line:light-dark(#dfd8da,#3d3436)',
        '--accent:light-dark(#8a2850,#fc8fb3)',
        '--mark:light-dark(#f7eaed,#322126)}}}',
      ].join(';'),
    );
  });

  test('takes a dark accent as it is written', () => {
    expect(themeCss({ accent: '#8a2850', accent_dark: '#ffaacc' })).toContain(
      '--accent:light-dark(#8a2850,#fac)',
    );
  });

  test.each<[Theme, string]>([
    [{ text: 'sans' }, '@layer base{html{font-family:var(--sans)}}'],
    [{ headings: 'sans' }, '@layer base{h1,h2,h3{font-family:var(--sans)}}'],
    [{ text: 'sans', headings: 'sans' }, '@layer base{html{font-family:var(--sans)}}'],
    [{ text: 'serif', headings: 'serif' }, ''],
    [
      { text: 'sans', headings: 'serif' },
      '@layer base{html{font-family:var(--sans)}h1,h2,h3{font-family:var(--serif)}}',
    ],
    [
      { logo: { file: 'logo.svg' } },
      '@layer layout{.company img{vertical-align:middle;margin-right:.5rem}}',
    ],
  ])('of %j', (theme, css) => {
    expect(themeCss(theme)).toBe(css);
  });

  test('marks a row on darker paper by a darker tint', () => {
    const palette = paletteOf({ paper: '#f5e9d0' }, 'light');
    expect(palette.paper).toBe('#f5e9d0');
    expect(contrast(palette.mark, palette.paper)).toBeGreaterThan(1.05);
    expect(paletteOf({ paper: '#f5e9d0' }, 'dark')).toEqual(untinted.dark);
  });
});
