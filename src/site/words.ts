// The language of this trust center, chosen here for all pages: its words, and how it prints days, lengths and countries.
import { trust } from 'virtual:trust';
import { formatsIn } from '../words/format.ts';
import { wordsIn } from '../words/languages.ts';
import { sayingsIn } from '../words/place-text.ts';

export type { StatusKey } from '../words/values.ts';

const { language } = trust.site;

export const words = wordsIn(language);

export const {
  formatDay,
  formatTarget,
  formatDuration,
  formatInterval,
  formatCountry,
  formatLanguage,
} = formatsIn(language);

/** Words for the values of places and transfers. */
export const sayings = sayingsIn(language);
