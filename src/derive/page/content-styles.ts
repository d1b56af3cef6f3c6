// The styles that are made from the content and the day; all others are files of `site/styles/`.
import type { Day } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { registerOn } from '../journal/register.ts';
import { choicesCss } from './choices.ts';
import { sheetCss } from './sheet-css.ts';
import { themeCss } from './theme-css.ts';

/** Those of `virtual:trust/theme.css`. */
export const themeStyles = (trust: Trust, asOf: Day): string =>
  themeCss(trust.site.theme) + sheetCss(trust, asOf);

/** Those of `virtual:trust/choices.css`. */
export const choiceStyles = (trust: Trust, asOf: Day): string =>
  choicesCss(registerOn(trust, asOf));
