// The colours of a page in light and in dark: those of `tokens.css` (a test holds the two together), tinted by a theme.
import {
  contrast,
  isReadable,
  lightnessOf,
  nearestPassing,
  readable,
  tinted,
  type Colour,
} from '../../colour.ts';
import type { Site } from '../../trust.ts';

export type Theme = NonNullable<Site['theme']>;
export type Scheme = 'light' | 'dark';

/** Colours by the names of the custom properties in `tokens.css`. */
export interface Palette {
  paper: Colour;
  ink: Colour;
  soft: Colour;
  line: Colour;
  accent: Colour;
  good: Colour;
  mid: Colour;
  warn: Colour;
  /** The background of a row that a link leads to. */
  mark: Colour;
}

/** The colours without a theme. */
export const untinted: Record<Scheme, Palette> = {
  light: {
    paper: '#ffffff',
    ink: '#17201c',
    soft: '#53605a',
    line: '#d6dcd8',
    accent: '#07634a',
    good: '#07634a',
    mid: '#855300',
    warn: '#a4261a',
    mark: '#e6f1eb',
  },
  dark: {
    paper: '#101412',
    ink: '#e3e8e5',
    soft: '#a3afa9',
    line: '#303935',
    accent: '#74cba8',
    good: '#74cba8',
    mid: '#e4b664',
    warn: '#ff9d8e',
    mark: '#1a2b23',
  },
};

/** The colours of text. */
export const letters = ['ink', 'soft', 'accent', 'good', 'mid', 'warn'] as const;

// On a dark background a derived accent aims for level AAA of WCAG 2.2 (1.4.6); less is tiring to read.
const comfortable = 7;

/** The colours of a page. Greys and the mark take the accent's hue; good, mid and warn mean the same on every page. */
export function paletteOf(theme: Theme | undefined, scheme: Scheme): Palette {
  const base = untinted[scheme];
  const { accent, accent_dark, paper } = theme ?? {};
  const hue = accent ?? accent_dark;
  const tint = (colour: Colour, darker = 0) =>
    hue === undefined ? colour : tinted(colour, hue, darker);
  const ground = scheme === 'light' ? (paper ?? base.paper) : tint(base.paper);
  const palette = {
    ...base,
    paper: ground,
    ink: tint(base.ink),
    soft: tint(base.soft),
    line: tint(base.line),
    mark:
      scheme === 'light' && paper !== undefined
        ? tinted(base.mark, hue ?? base.mark, lightnessOf('#ffffff') - lightnessOf(paper))
        : tint(base.mark),
  };
  const own = scheme === 'light' ? accent : (accent_dark ?? accentOn(palette, accent));
  return { ...palette, accent: own ?? base.accent };
}

function accentOn(palette: Palette, accent: Colour | undefined): Colour | undefined {
  const grounds = [palette.paper, palette.mark];
  return accent && nearestPassing(accent, (tried) => isReadable(tried, grounds, comfortable));
}

/** A pair of colours with too little contrast. */
export interface Unreadable {
  letter: (typeof letters)[number];
  ground: 'paper' | 'mark';
  ratio: number;
}

/** The pair with the least contrast, if it is too little. A pair on the paper comes first. */
export function leastReadable(
  palette: Palette,
  among: readonly (typeof letters)[number][] = letters,
  least = readable,
): Unreadable | undefined {
  return (['paper', 'mark'] as const)
    .flatMap((ground) =>
      among
        .map((letter) => ({ letter, ground, ratio: contrast(palette[letter], palette[ground]) }))
        .sort((a, b) => a.ratio - b.ratio),
    )
    .find(({ ratio }) => ratio < least);
}
