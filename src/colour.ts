// Colours as `#rrggbb`: how well two can be told apart (WCAG), and the nearest colour that passes a test.
import contrastWCAG21 from 'colorjs.io/src/contrast/WCAG21.js';
import serialize from 'colorjs.io/src/serialize.js';
import OKLCH from 'colorjs.io/src/spaces/oklch.js';
import sRGB from 'colorjs.io/src/spaces/srgb.js';
import to from 'colorjs.io/src/to.js';
import toGamut from 'colorjs.io/src/toGamut.js';
import type { PlainColorObject } from 'colorjs.io/src/types.js';

/** A colour of the screen, `#rrggbb` in small letters. */
export type Colour = string;

/** What text needs against the ground behind it: WCAG 2.2, success criterion 1.4.3 (level AA). */
export const readable = 4.5;

/** The contrast of two colours, from 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(one: Colour, other: Colour): number {
  return contrastWCAG21(read(one), read(other));
}

/** Whether a text is readable on each of some grounds. */
export function isReadable(text: Colour, grounds: readonly Colour[], least = readable): boolean {
  return grounds.every((ground) => contrast(text, ground) >= least);
}

// OKLCH lightness runs from 0 to 1; the eye hardly sees a fine step.
const coarse = 0.02;
const fine = 0.002;

/**
 * The colour itself if it passes; else the one of the same hue, and of the same chroma as far as a screen has it, whose
 * lightness is nearest. Undefined when no lightness passes. What is tested is the colour as it will be written.
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

/** A colour with the hue of another, and no more colourful than that one: a grey gives greys. */
export function tinted(colour: Colour, by: Colour, darker = 0): Colour {
  const [lightness, chroma] = partsOf(colour);
  const [, most, hue] = partsOf(by);
  return fromParts(lightness - darker, Math.min(chroma, most), hue);
}

/** How light a colour looks, from 0 to 1 (OKLCH lightness). */
export function lightnessOf(colour: Colour): number {
  return partsOf(colour)[0];
}

// Read here, so that no plug-in of the library has to be registered when the file is loaded.
function read(colour: Colour): PlainColorObject {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(
    (at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255,
  );
  return { space: sRGB, coords: [red, green, blue], alpha: 1 };
}

type Parts = readonly [lightness: number, chroma: number, hue: number];

// A grey has no hue.
function partsOf(colour: Colour): Parts {
  const [lightness, chroma, hue] = to(read(colour), OKLCH).coords;
  return [lightness ?? 0, chroma ?? 0, hue ?? 0];
}

function fromParts(...[lightness, chroma, hue]: Parts): Colour {
  const mapped = toGamut(
    { space: OKLCH, coords: [lightness, chroma, hue], alpha: 1 },
    { space: sRGB, method: 'css' },
  );
  return serialize(to(mapped, sRGB), { format: 'hex', collapse: false });
}
