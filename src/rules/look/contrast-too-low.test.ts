import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { contrastTooLow } from './contrast-too-low.ts';

const check = (theme: object | undefined) =>
  contrastTooLow.check(contentWith({ trust: { site: { theme } } }));
const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  test('is no matter without a theme, or before the content is valid', () => {
    expect(check(undefined)).toEqual([]);
    expect(check({ headings: 'sans' })).toEqual([]);
    expect(contrastTooLow.check(contentWith({}))).toEqual([]);
    expect(contrastTooLow.severity).toBe('error');
  });

  test('is told cut, not rounded, with the place of the colour', () => {
    expect(check({ accent: '#777777' })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['theme', 'accent'] },
        message: expect.stringContaining(
          'Links in "#777777" on the light paper "#ffffff" have a contrast of 4.47:1',
        ),
        fix: "Write `accent: '#6c6c6c'`, the nearest colour of the same hue that passes.",
      },
    ]);
  });

  const links = 'Links in "#757575" on "#eeeeee", which on light paper marks the row';
  test.each([
    [{ paper: '#000000' }, 'Letters on the light paper "#000000" have', "paper: '#ebebeb'"],
    [{ paper: '#e8e8c8' }, 'Words such as “In progress” on "#cdd8d2", which', "paper: '#eeeece'"],
    [{ paper: '#d8d8d8' }, 'which on light paper marks the row that a link led to', '#ebebeb'],
    [{ accent: '#757575' }, `${links} that a link led to, have`, "accent: '#6c6c6c'"],
    [{ accent_dark: '#808080' }, 'on "#272727", which on dark paper marks', '#8d8d8d'],
  ])('of %j is told with the ground that it fails on, and the nearest colour', (theme, of, fix) => {
    expect(check(theme)).toMatchObject([
      { message: expect.stringContaining(of), fix: expect.stringContaining(fix) },
    ]);
  });

  test('of a dark accent is measured on dark paper, and of the accent beside it on light paper', () => {
    expect(check({ accent: '#ffcc00', accent_dark: '#222222' })).toMatchObject([
      { place: { path: ['theme', 'accent'] }, message: expect.stringContaining('light paper') },
      { place: { path: ['theme', 'accent_dark'] }, message: expect.stringContaining('dark paper') },
    ]);
    expect(check({ accent_dark: '#74cba8' })).toEqual([]);
  });

  test('on a paper that is too dark is the fault of the paper, not of a good accent', () => {
    expect(check({ accent: '#07634a', paper: '#808080' })).toMatchObject([
      { place: { path: ['theme', 'paper'] }, fix: expect.stringContaining("`paper: '#") },
    ]);
    expect(check({ accent: '#07634a', paper: '#fdfaf3' })).toEqual([]);
  });

  test('is enough once every fix is followed, whatever was written', () => {
    fc.assert(
      fc.property(
        anyColour,
        fc.option(anyColour, { nil: undefined }),
        fc.option(anyColour, { nil: undefined }),
        (accent, accent_dark, paper) => {
          const written = Object.fromEntries(
            Object.entries({ accent, accent_dark, paper }).filter(([, value]) => value),
          );
          const mended = check(written).map(({ fix = '' }) =>
            /`(\w+): '(.*)'`/.exec(fix)?.slice(1),
          );
          expect(check({ ...written, ...Object.fromEntries(mended as string[][]) })).toEqual([]);
        },
      ),
      {
        numRuns: 100,
        // The mark takes its hue from the accent: a paper proposed beside one was too dark beside the next.
        examples: [
          ['#00ec2b', undefined, '#ba3986'],
          ['#33b1d3', '#a51823', '#c554fc'],
        ],
      },
    );
  });
});
