// The sentence that is the title of a change: what it is from and to what it goes, before its day and after it.
import type { Day } from '../day.ts';
import type { Part } from '../derive/journal/sides.ts';
import type { Location, Transfer } from '../trust.ts';
import { kindOf, type ChangeKind } from '../vocabulary/changes.ts';
import { isLesserActivity, materialFields, type MaterialField } from '../vocabulary/material.ts';
import { formatList, formatsIn, lowered } from './format.ts';
import { wordsIn, type Words } from './languages.ts';
import {
  phraseText,
  placeInBrief,
  placePhrase,
  sayingsIn,
  transferPhrase,
  type Sayings,
} from './place-text.ts';
import { sentence } from './sentence.ts';

/** What a title tells. */
export interface Told {
  kind: ChangeKind;
  /** The vendor's name before the change; of a new vendor, its name. */
  name: string;
  before: Part;
  after: Part;
  /** `replaced`: the name of the vendor that goes, and what it was used for. */
  replaced?: string;
  replacedPurpose?: string;
  /** What the company is used for besides, where it has several rows. */
  also?: readonly string[];
  /** The purpose of the row that changes, where the company has others. */
  purpose?: string | undefined;
  /** `baseline`: how many rows there are, and of how many companies. */
  rows?: number;
  companies?: number;
  /** The entry that is amended or taken back: its title, its day, and its fields before the amendment. */
  target?: { title: string; effective?: Day };
  /** `amended`: the new day. */
  moved?: Day;
}

/** When it is told: before its day of effect (`ahead`), after it (`past`), or for the first time after it (`late`). */
export interface When {
  tense: 'ahead' | 'late' | 'past';
  /** The day of effect; without one, that of the announcement. */
  day: Day;
}

export interface Speech {
  language?: string | undefined;
  /** The title of a data category by its id. */
  titleOf: (category: string) => string;
}

/** One or more sentences of plain text. */
export function titleText(told: Told, when: When, speech: Speech): string {
  const say = wordsIn(speech.language).titles;
  const { kind, name, before, after, target } = told;
  const day = formatsIn(speech.language).formatDay(when.day);
  const { about, does, noticed, entity } = kindOf({ kind });
  if (about === 'register') return say.baseline(told.companies ?? 0, told.rows ?? 0);
  const also = formatList(told.also ?? []);
  const tense = tenseOf(when);
  switch (does) {
    case 'start':
      return sentence(
        also
          ? say.further[when.tense](name, after.purpose ?? '', day)
          : say.start[when.tense](name, after.purpose ?? '', day),
      );
    case 'replace':
      return sentence(
        also
          ? say.replacePart[tense](name, told.replaced ?? '', told.replacedPurpose ?? '', also, day)
          : say.replace[tense](name, told.replaced ?? '', day),
      );
    case 'end':
      return sentence(
        also
          ? say.endPart[tense](name, before.purpose ?? '', also, day)
          : say.end[tense](name, day),
      );
    case 'strike':
      return sentence(also ? say.strikePart(name, before.purpose ?? '', also) : say.strike(name));
    case 'nothing':
      return kind === 'amended'
        ? amendmentText(told, speech, say)
        : say.withdrawn[tenseOf(when)](target?.title ?? '');
    case 'change':
      if (!noticed) return correctionText(told, say);
      if (entity === 'other' && !(before.legal_name && after.legal_name))
        return sentence(say.entity[tenseOf(when)](name, after.legal_name, day));
      return fieldTexts(told, when, speech, say).join(' ');
  }
}

type Titles = Words['titles'];

const tenseOf = ({ tense }: When) => (tense === 'ahead' ? 'ahead' : 'past');

function fieldTexts(told: Told, when: When, speech: Speech, say: Titles): string[] {
  const { before, after, purpose } = told;
  // Which of its rows it is, where a company has several.
  const name = purpose === undefined ? told.name : say.usedFor(told.name, purpose);
  const day = formatsIn(speech.language).formatDay(when.day);
  return differing(told).flatMap((field) => {
    if (field === 'name')
      return sentence(
        say.rename[tenseOf(when)](
          purpose === undefined ? (before.name ?? name) : name,
          after.name ?? name,
          day,
        ),
      );
    // What was not stated may have been so all along, and what is no longer stated may go on.
    if (field === 'data' && before.data && after.data)
      return dataText({ ...told, name }, when, speech, say);
    const [was, now] = sidesOf(field, before, after, speech, say);
    const what = say.what[field](field === 'purpose' ? told.name : name);
    const tense = tenseOf(when);
    if (before[field] === undefined) return sentence(say.stated[tense](what, now, day));
    if (after[field] === undefined) return sentence(say.unstated[tense](what, was, day));
    return sentence(say.change[tense](what, was, now, day));
  });
}

function differing({ before, after }: Told): MaterialField[] {
  return materialFields.filter((field) => field in before || field in after);
}

function dataText({ name, before, after }: Told, when: When, speech: Speech, say: Titles): string {
  const [was, now] = [before.data ?? [], after.data ?? []];
  const named = (ids: string[]) => formatList(ids.map(speech.titleOf));
  const more = now.filter((id) => !was.includes(id));
  const less = was.filter((id) => !now.includes(id));
  const tense = tenseOf(when);
  const parts = [
    ...(more.length > 0 ? [say.receives[tense](named(more))] : []),
    ...(less.length > 0 ? [say.receivesNoMore[tense](named(less))] : []),
  ];
  const day = formatsIn(speech.language).formatDay(when.day);
  return sentence(say.data[tense](name, parts, day));
}

function amendmentText(
  { name, before, after, target, moved }: Told,
  speech: Speech,
  say: Titles,
): string {
  const { formatDay } = formatsIn(speech.language);
  const days =
    moved && target?.effective && moved !== target.effective
      ? [formatDay(target.effective), formatDay(moved)]
      : undefined;
  const told = materialFields
    .filter((field) => field in after)
    .map((field) => {
      const [was, now] = sidesOf(field, before, after, speech, say);
      return sentence(
        say.amendedField(wordsIn(speech.language).announcement.fields[field], was, now),
      );
    });
  if (told.length > 0) return [sentence(say.amended(name)), ...told].join(' ');
  return days
    ? say.moved(days[0] ?? '', days[1] ?? '', target?.title ?? name)
    : say.daysAmended(target?.title ?? name);
}

function correctionText({ name, before, after }: Told, say: Titles): string {
  const quoted = (text?: string) => (text === undefined ? say.notStated : say.quoted(text));
  const parts = materialFields
    .filter((field) => field in before || field in after)
    .map((field) => {
      const value = (side: Part) => quoted(side[field] as string | undefined);
      return sentence(say.corrected(name, value(before), value(after)));
    });
  return parts.join(' ');
}

/** A field before and after as text; both say more where they would otherwise say the same. */
function sidesOf(
  field: MaterialField,
  before: Part,
  after: Part,
  { language, titleOf }: Speech,
  say: Titles,
): [string, string] {
  const sayings = sayingsIn(language);
  const grounds = [...(before.transfers ?? []), ...(after.transfers ?? [])];
  const areas = new Set(grounds.map(({ from }) => from)).size;
  const valueOf = (side: Part, inFull: boolean): string => {
    const { data, locations, transfers, engagement } = side;
    if (data && field === 'data') return formatList(data.map(titleOf)) || say.notStated;
    if (locations && field === 'locations')
      return formatList(locations.map((one) => placeText(one, sayings, inFull)));
    if (transfers && field === 'transfers')
      return formatList(transfers.map((one) => groundText(one, sayings, inFull, areas)));
    if (engagement && field === 'engagement') return say.quoted(sayings.engagement(engagement));
    const text = side[field];
    return typeof text === 'string' ? say.quoted(text) : say.notStated;
  };
  const short: [string, string] = [valueOf(before, false), valueOf(after, false)];
  // The same grounds in another order are told with what each is for.
  const inOrder = (side: Part) =>
    (side.transfers ?? []).map((one) => groundText(one, sayings, false, areas)).sort();
  const isReordered = field === 'transfers' && `${inOrder(before)}` === `${inOrder(after)}`;
  // A place for backups or support alone is not said to be one for everything.
  const places = [...(before.locations ?? []), ...(after.locations ?? [])];
  const isLess =
    field === 'locations' && places.some(({ activity }) => activity && isLesserActivity(activity));
  const isAlike = isReordered || short[0] === short[1];
  return isLess || isAlike ? [valueOf(before, true), valueOf(after, true)] : short;
}

function placeText(location: Location, sayings: Sayings, inFull: boolean): string {
  return phraseText((inFull ? placePhrase : placeInBrief)(location, sayings));
}

// A ground stands inside a sentence, so what it is for follows it. The area that data leaves is named where there are several.
function groundText(one: Transfer, sayings: Sayings, inFull: boolean, areas: number): string {
  const text = sayings.mechanism(one.mechanism);
  const from = areas > 1 ? [lowered(sayings.from(one.from))] : [];
  const more = inFull ? transferPhrase(one, sayings).remarks : '';
  return phraseText({ text, remarks: [...from, ...(more === '' ? [] : [more])].join('; ') });
}
