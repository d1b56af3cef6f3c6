// The few values of a trust center's look that a company sets. The rest is derived from them, so that it stays legible.
import { colour, flag, oneOf, picture, record } from '../fields/fields.ts';

export const theme = record(
  {
    accent: colour(
      'The colour of links and numbers, on light paper. It tints the greys, too.',
      '#07634a',
    ).optional(),
    accent_dark: colour(
      'The same on dark paper. Left out: the accent, as much lighter as it must be.',
      '#74cba8',
    ).optional(),
    paper: colour('The light paper: white, or nearly. Left out: white.', '#fdfaf3').optional(),
    text: oneOf(['serif', 'sans'], 'Letters of running text. Left out: `serif`.').optional(),
    headings: oneOf(
      ['serif', 'sans'],
      'Letters of headings. Left out: as running text.',
    ).optional(),
    logo: record(
      {
        file: picture('The picture: its name in this folder.', 'logo.svg'),
        file_dark: picture(
          'Another picture for dark paper, of the same shape. Left out: the same one.',
          'logo-dark.svg',
        ).optional(),
        holds_name: flag(
          'Whether the name can be read in the picture; if not, it stands beside it. Left out: false.',
          false,
        ).optional(),
      },
      'The logo at the top of every page.',
    ).optional(),
  },
  'How the pages look.',
);
