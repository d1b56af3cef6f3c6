// The ways in which two values of a claim are compared and worded.
import { isVaguerEncryption } from './encryption-claims.ts';
import { isLonger } from './lengths.ts';
import { hasNew, partsOf } from './listed.ts';
import { hasOtherPlace, placeNames } from './place-claims.ts';

/** Compares two values of one key of a claim. Both exist. */
export interface Measure {
  isWeaker(before: string, after: string): boolean;
  says(value: string): string;
  /** Whether the key is a detail of another one, so that a claim is no weaker for having lost it alone. */
  isDetail?: true;
}

const sentence = (value: string) =>
  value.charAt(0).toUpperCase() + value.slice(1).replaceAll('-', ' ');
/** A value of a fixed set as words. */
export const spaced = (value: string) => value.replaceAll('-', ' ');

/** Values from the strongest to the weakest. Values in the same list are equally strong. */
export function ranked(...places: string[][]): Measure {
  const rank = (value: string) => places.findIndex((place) => place.includes(value));
  return {
    isWeaker: (before, after) => rank(before) !== -1 && rank(after) > rank(before),
    says: sentence,
  };
}

/** A length that is a limit: more is weaker. */
export const within = (label: string): Measure => ({
  isWeaker: (before, after) => isLonger(after, before),
  says: (value) => `${label} ${spaced(value)}`,
});

/** A length that is a minimum: less is weaker. */
export const atLeast = (label: string): Measure => ({
  ...within(label),
  isWeaker: (before, after) => isLonger(before, after),
});

/** A number of which less is weaker. */
export const number = (says: (value: string) => string): Measure => ({
  isWeaker: (before, after) => Number.parseFloat(after) < Number.parseFloat(before),
  says,
});

/** A number of calendar days, or of business days, which leave out no holidays where none are named. */
export function daysOf(label: string): Measure {
  const length = (value: string) =>
    /^\d+$/.test(value) ? `${value} days` : value.replace(/business-days?$/, '$& (none)');
  return {
    isWeaker: (before, after) => isLonger(length(before), length(after)),
    says: (value) => `${label} ${businessDaysText(length(value))}`,
  };
}

function businessDaysText(value: string): string {
  const [, days, holidays] = /^(.+) \((.+)\)$/.exec(value) ?? [];
  if (days === undefined) return spaced(value);
  return holidays === 'none'
    ? `${spaced(days)} (public holidays count)`
    : `${spaced(days)} (without the public holidays of ${holidays})`;
}

/** Where data lies: another place is weaker. */
export const places = (label: string): Measure => ({
  isWeaker: hasOtherPlace,
  says: (value) => `${label}: ${placeNames(value)}`,
});

/** How data is encrypted: less exact words are weaker. */
export const encrypted = (label: string): Measure => ({
  isWeaker: isVaguerEncryption,
  says: (value) => `${label}: ${value}`,
});

/** What a use is limited to: it is wider with an item that was not in the list. */
export const onlyFor = (label: string): Measure => ({
  isWeaker: hasNew,
  says: (value) => `${label}: ${inText(value)}`,
});

/** A list as words. */
export const inText = (value: string) => partsOf(value).join(', ');

/** What is offered or reached, one by one: it is less where an item is gone. */
export const each = (label: string): Measure => ({
  isWeaker: (before, after) => hasNew(after, before),
  says: (value) => `${label} ${inText(value)}`,
});

/** A value that is said in words of its own. From the strongest to the weakest. */
export const inWords = (words: Record<string, string>, ...places: string[][]): Measure => ({
  ...ranked(...(places.length > 0 ? places : Object.keys(words).map((value) => [value]))),
  says: (value) => words[value] ?? sentence(value),
});

/** What is said or not, and has no degrees. */
export const stated = (words: string): Measure => ({ isWeaker: () => false, says: () => words });
