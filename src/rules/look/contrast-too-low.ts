// Computes the contrast of the theme's colours with the grounds behind them.
import { nearestPassing, readable, type Colour } from '../../colour.ts';
import {
  leastReadable,
  paletteOf,
  type Palette,
  type Scheme,
  type Theme,
  type Unreadable,
} from '../../derive/page/palette.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export const contrastTooLow: Rule = {
  code: 'contrast-too-low',
  severity: 'error',
  group: 'across-files',
  reason:
    'Text in a colour of the theme needs a contrast of 4.5:1 with the ground behind it: on the paper and on the tint of a row that a link leads to, in light and in dark mode. A page that some reviewers cannot read is not published.',
  source: 'WCAG 2.2, success criterion 1.4.3 (AA); EN 301 549, 9.1.4.3; European Accessibility Act',
  check({ trust }) {
    const theme = trust?.site.theme;
    if (!theme) return [];
    // Each is held against what there will be once the one before it is mended: a colour of another lightness may tint the
    // page a little differently.
    const paper = judgePaper(theme);
    const onPaper = { ...theme, ...paper?.mended };
    const accent = judgeAccent(onPaper, 'accent', 'light');
    const dark = judgeAccent({ ...onPaper, ...accent?.mended }, 'accent_dark', 'dark');
    return [paper, accent, dark].flatMap((judged) => judged?.finding ?? []);
  },
};

interface Judged {
  finding: RuleFinding;
  mended: Theme;
}

// A paper that only just passes would fail again under the next accent, whose hue tints the mark.
const lasting = readable + 0.15;

const names = {
  ink: 'Letters',
  soft: 'Notes',
  mid: 'Words such as “In progress”',
  good: 'Words such as “Live”',
  warn: 'Words such as “Passed”',
};

function judgePaper(theme: Theme): Judged | undefined {
  const { paper } = theme;
  if (paper === undefined) return undefined;
  const unreadable = (tried: Colour, least?: number) =>
    leastReadable(
      paletteOf({ ...theme, paper: tried }, 'light'),
      ['ink', 'soft', 'good', 'mid', 'warn'],
      least,
    );
  const found = unreadable(paper);
  if (!found) return undefined;
  const instead = nearestPassing(paper, (tried) => !unreadable(tried, lasting)) ?? '#ffffff';
  return judged('paper', paletteOf(theme, 'light'), 'light', found, instead);
}

function judgeAccent(
  theme: Theme,
  key: 'accent' | 'accent_dark',
  scheme: Scheme,
): Judged | undefined {
  const accent = theme[key];
  if (accent === undefined) return undefined;
  const palette = paletteOf(theme, scheme);
  const found = leastReadable(palette, ['accent']);
  if (!found) return undefined;
  const passes = (tried: Colour) => !leastReadable(paletteOf({ ...theme, [key]: tried }, scheme));
  const instead = nearestPassing(accent, passes) ?? palette.ink;
  return judged(key, palette, scheme, found, instead);
}

function judged(
  key: 'paper' | 'accent' | 'accent_dark',
  palette: Palette,
  scheme: Scheme,
  found: Unreadable,
  instead: Colour,
): Judged {
  const subject = found.letter === 'accent' ? `Links in "${palette.accent}"` : names[found.letter];
  return {
    finding: {
      place: { file: 'site.yaml', path: ['theme', key] },
      message: `${subject} on ${ground(found, palette, scheme)} ${measured(found)}`,
      fix: `Write \`${key}: '${instead}'\`, the nearest colour of the same hue that passes.`,
    },
    mended: { [key]: instead },
  };
}

const ground = ({ ground }: Unreadable, palette: Palette, scheme: Scheme) =>
  ground === 'paper'
    ? `the ${scheme} paper "${palette.paper}"`
    : `"${palette.mark}", which on ${scheme} paper marks the row that a link led to,`;

// Cut, not rounded: 4.496 is not 4.5.
const measured = ({ ratio }: Unreadable) =>
  `have a contrast of ${Math.floor(ratio * 100) / 100}:1; text needs 4.5:1 (WCAG 2.2, 1.4.3) or many people cannot read it.`;
