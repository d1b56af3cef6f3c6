// Figures that stand in texts as somebody wrote them, each with the fields that hold the same for the matter at hand.
import { registerOn } from '../../derive/journal/register.ts';
import { isSameLength } from '../../derive/claims/lengths.ts';
import { vendorCounts } from '../../derive/page/vendor-counts.ts';
import { countsIn } from '../../prose/claims/counts.ts';
import { numberOf, numberWord, sharesIn } from '../../prose/numbers.ts';
import { says } from '../../prose/compiler.ts';
import { unmarked } from '../../prose/unmarked.ts';
import { byHand, type Figure } from '../../references/references.ts';
import type { Place } from '../../problem.ts';
import type { Trust } from '../../trust.ts';
import { standsIn } from '../references/stands-in.ts';
import type { Content, PlacedField } from '../rule.ts';
import { withoutCode, type ClaimedSentence } from './claimed-sentences.ts';
import { promisedPeriods } from './promised-periods.ts';
import { spokenPeriods } from './spoken-periods.ts';

/** A figure written by hand. */
export interface HandWritten {
  field: PlacedField;
  /** As it stands in the text. */
  words: string;
  /** The fields that hold it. */
  names: readonly string[];
  /** Whether they hold it for what the sentence speaks of, and not by coincidence. */
  sure: boolean;
}

/** The text without code, which is shown and holds no reference. */
export const proseOf = ({ value, meaning }: PlacedField) =>
  meaning.role === 'markdown' ? withoutCode(value) : value;

/** Whether a field holds the length as it is written; a month is not thirty days of it. */
export const isHeld = (value: string, length: string) =>
  value === length ||
  (isSameLength(value, length) && !/month|year/.test(value) && !/month|year/.test(length));

/** The texts without what their references print. */
export const handWritten = (content: Content): Content => ({
  ...content,
  fields: content.fields.map((field) =>
    field.resolved ? { ...field, value: byHand(field.resolved) } : field,
  ),
});

/** Lengths of which a promise holds one, in a sentence about that promise. */
export function promisedIn(sentence: ClaimedSentence, trust: Trust): HandWritten[] {
  return spokenPeriods(sentence).flatMap(({ words: { matter }, own }) => {
    const { promises } = promisedPeriods(matter, trust);
    return own.flatMap(({ length, start, end }) => {
      const names = promises.filter(({ period }) => isHeld(period, length)).map(({ name }) => name);
      return names.length === 0
        ? []
        : [{ field: sentence.field, words: sentence.text.slice(start, end), names, sure: true }];
    });
  });
}

const speaksOfUptime = says('uptime|availab\\w+|SLA|service level');

/** Shares that a promise of availability holds, in a sentence about availability. */
export function sharesPromisedIn(
  { field, text, about }: ClaimedSentence,
  figures: readonly Figure[],
): HandWritten[] {
  const plain = unmarked(text);
  if (!speaksOfUptime(`${about} ${plain}`)) return [];
  return sharesIn(plain).flatMap(({ share, start, end }) => {
    const names = figures
      .filter(
        ({ name, kind, value }) =>
          kind === 'share' && name.startsWith('availability/') && Number(value) === Number(share),
      )
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.percent'));
    return names.length === 0 ? [] : [{ field, words: text.slice(start, end), names, sure: true }];
  });
}

const count = new RegExp(`\\d{1,3}|\\b${numberWord}\\b`, 'i');

/** Counts of vendors that are those of the day. */
export function countedIn({ field, text }: ClaimedSentence, inUse: number): HandWritten[] {
  return countsIn(text).flatMap(({ words }) => {
    const [number] = count.exec(words) ?? [];
    return number !== undefined && numberOf(number) === inUse
      ? [{ field, words: number, names: ['subprocessors.count'], sure: true }]
      : [];
  });
}

export const vendorsInUse = ({ trust, asOf }: Content) =>
  trust ? vendorCounts(registerOn(trust, asOf)).inUse : 0;

/** Figures of the record in which a text stands, or of the group of keys where it is in none. */
export function figuresAround(
  { place, stem }: PlacedField,
  { records, listOf }: Content,
  figures: readonly Figure[],
): Figure[] {
  const [record] = records
    .filter((one) => standsIn(ownPlace(one.place), place))
    .sort((a, b) => b.place.path.length - a.place.path.length);
  const starts = record
    ? [`${kindOf(record.list, listOf) ?? record.list}/${record.id}`, `${record.list}.${record.id}`]
    : [String(place.path[0]), `${stem}.${String(place.path[0])}`];
  return figures.filter(({ name }) => starts.some((start) => name.startsWith(`${start}.`)));
}

// The path of a record leads to its id.
const ownPlace = ({ file, path }: Place): Place => ({
  file,
  path: path.at(-1) === 'id' ? path.slice(0, -1) : path,
});

const kindOf = (list: string, listOf: Content['listOf']) =>
  Object.entries(listOf).find(([, one]) => one === list)?.[0];
