// The styles of a theme: only what differs from the stylesheet, in the stylesheet's own layers.
import type { Colour } from '../../colour.ts';
import { paletteOf, untinted, type Palette, type Theme } from './palette.ts';

/** The overrides of a theme, empty without one. On paper the page stays black on white. */
export function themeCss(theme: Theme | undefined): string {
  if (!theme) return '';
  const light = paletteOf(theme, 'light');
  const dark = paletteOf(theme, 'dark');
  const tokens = (Object.keys(light) as (keyof Palette)[])
    .filter((name) => light[name] !== untinted.light[name] || dark[name] !== untinted.dark[name])
    .map((name) => `--${name}:light-dark(${short(light[name])},${short(dark[name])})`);
  const { text, headings, logo } = theme;
  const faces = [
    text === 'sans' && 'html{font-family:var(--sans)}',
    headings && headings !== (text ?? 'serif') && `h1,h2,h3{font-family:var(--${headings})}`,
  ];
  return [
    tokens.length > 0 && `@layer tokens{@media screen{:root{${tokens.join(';')}}}}`,
    faces.some(Boolean) && `@layer base{${faces.filter(Boolean).join('')}}`,
    logo && '@layer layout{.company img{vertical-align:middle;margin-right:.5rem}}',
  ]
    .filter(Boolean)
    .join('\n');
}

const short = (colour: Colour) => colour.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
