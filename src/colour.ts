// Colours as `#rrggbb`: the contrast of two (WCAG), and the nearest colour that passes a test.
import { convert, hexToRGB, OKLab, OKLCH, RGBToHex, sRGB, sRGBLinear } from '@texel/color';

/** A screen colour as `#rrggbb`, in lower case. */
export type Colour = string;

/** The contrast that text needs with its background: WCAG 2.2, success criterion 1.4.3 (level AA). */
export const readable = 4.5;

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  const [less = 0, more = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (more + 0.05) / (less + 0.05);
}

// WCAG 2.2, "relative luminance". It rounds these weights of red, green and blue to four digits.
const weights = [0.21263900587151027, 0.715168678767756, 0.07219231536073371];

function luminanceOf(colour: Colour): number {
  const linear = convert(hexToRGB(colour), sRGB, sRGBLinear);
  return weights.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0);
}

/** Whether text in this colour is readable on every one of these backgrounds. */
export function isReadable(text: Colour, grounds: readonly Colour[], least = readable): boolean {
  return grounds.every((ground) => contrast(text, ground) >= least);
}

// Steps of OKLCH lightness, which runs from 0 to 1. A fine step is hardly visible.
const coarse = 0.02;
const fine = 0.002;

/**
 * Returns the colour itself if it passes, otherwise the passing colour with the nearest lightness. The hue stays the
 * same, and so does the chroma where a screen can show it. Undefined when no lightness passes. `passes` gets the colour
 * exactly as it will be written.
 */
export function nearestPassing(
  colour: Colour,
  passes: (candidate: Colour) => boolean,
): Colour | undefined {
  if (passes(colour)) return colour;
  const [lightness, chroma, hue] = partsOf(colour);
  const passing = (away: number): Colour | undefined =>
    [lightness - away, lightness + away]
      .filter((tried) => tried > -coarse && tried < 1 + coarse)
      .map((tried) => fromParts(Math.min(1, Math.max(0, tried)), chroma, hue))
      .find(passes);
  for (let away = coarse; away < 1 + coarse; away += coarse) {
    const found = passing(away);
    if (found === undefined) continue;
    for (let back = away - coarse + fine; back < away; back += fine) {
      const nearer = passing(back);
      if (nearer !== undefined) return nearer;
    }
    return found;
  }
  return undefined;
}

/** The colour with the hue of `by`, and with no more chroma than `by` has: tinting by a grey gives a grey. */
export function tinted(colour: Colour, by: Colour, darker = 0): Colour {
  const [lightness, chroma] = partsOf(colour);
  const [, most, hue] = partsOf(by);
  return fromParts(lightness - darker, Math.min(chroma, most), hue);
}

/** How light a colour looks, from 0 to 1 (OKLCH lightness). */
export function lightnessOf(colour: Colour): number {
  return partsOf(colour)[0];
}

type Parts = readonly [lightness: number, chroma: number, hue: number];

const partsOf = (colour: Colour): Parts => fixed(convert(hexToRGB(colour), sRGB, OKLCH));

/** A colour that a screen can show, and its Oklab distance from the one that was asked for. */
interface Shown {
  colour: Colour;
  distance: number;
}

// The gamut mapping of CSS Color 4, section 13.2: lowers the chroma until clipping to sRGB is no longer visible.
function fromParts(...[lightness, asked, hue]: Parts): Colour {
  const chroma = lightness > 0 && lightness < 1 ? asked : 0;
  let shown = clipped([lightness, chroma, hue]);
  let [low, high] = shown.distance < unseen ? [chroma, chroma] : [0, chroma];
  while (high - low > precision) {
    const middle = (low + high) / 2;
    shown = clipped([lightness, middle, hue]);
    if (shown.distance >= unseen) high = middle;
    else if (unseen - shown.distance < precision) break;
    else low = middle;
  }
  return shown.colour;
}

const unseen = 0.02;
const precision = 0.0001;

function clipped(parts: Parts): Shown {
  const rgb = convert([...parts], OKLCH, sRGB).map((part) => Math.min(1, Math.max(0, part)));
  const wanted = convert([...parts], OKLCH, OKLab);
  const got = convert(rgb, sRGB, OKLab);
  const distance = Math.hypot(...wanted.map((part, index) => part - (got[index] ?? 0)));
  return { colour: RGBToHex(rgb), distance };
}

// The library gives a list of numbers of any length.
const fixed = ([first = 0, second = 0, third = 0]: readonly number[]): Parts => [
  first,
  second,
  third,
];
