// The sentence that is the title of a change: what it is from and to what it goes, before its day and after it.
import type { Day } from '../day.ts';
import type { Part } from '../derive/journal/sides.ts';
import { kindOf, type ChangeKind } from '../vocabulary/changes.ts';
import { materialFields, useFields, type MaterialField } from '../vocabulary/material.ts';
import { formatList, formatsIn } from './format.ts';
import { wordsIn, type Words } from './languages.ts';
import { sentence } from './sentence.ts';
import { sidesOf, type Speech } from './title-values.ts';

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
  /** The day of the announcement, where it is another: what is only stated is stated then. */
  announced?: Day;
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
        startWords(after, also !== '', say)[when.tense](name, after.purpose ?? '', day),
      );
    case 'replace':
      return sentence(
        also
          ? say.replacePart[tense](name, told.replaced ?? '', told.replacedPurpose ?? '', also, day)
          : say.replace[tense](name, told.replaced ?? '', day),
      );
    case 'end':
      if (also) return sentence(say.endPart[tense](name, before.purpose ?? '', also, day));
      return sentence(
        before.no_data === undefined
          ? say.end[tense](name, day)
          : say.unlisted[tense](name, before.purpose ?? '', day),
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
      if (entity === 'unnamed' && after.name !== undefined)
        return sentence(
          say.named[tense](before.name ?? name, fullName(after), listingDay(when, speech)),
        );
      if (entity === 'withheld' && after.name !== undefined)
        return sentence(
          say.withheld[tense](before.name ?? name, after.name, listingDay(when, speech)),
        );
      return fieldTexts(told, when, speech, say).join(' ');
  }
}

type Titles = Words['titles'];

// A company that receives data for another purpose is one that does, whatever the row says that comes.
function startWords({ no_data }: Part, isFurther: boolean, say: Titles) {
  if (no_data === undefined) return isFurther ? say.further : say.start;
  return isFurther ? say.furtherNoData : say.listed;
}

/** A name, and the legal entity where that is another text. */
function fullName({ name = '', legal_name }: Part): string {
  return legal_name === undefined || legal_name === name ? name : `${name} (${legal_name})`;
}

/** The first day on which a vendor is listed under another name: nobody reads it there before it is announced. */
function listingDay({ day, announced = day }: When, { language }: Speech): string {
  return formatsIn(language).formatDay(announced > day ? announced : day);
}

const tenseOf = ({ tense }: When) => (tense === 'ahead' ? 'ahead' : 'past');

function fieldTexts(told: Told, when: When, speech: Speech, say: Titles): string[] {
  const { before, after, purpose } = told;
  // Which of its rows it is, where a company has several.
  const name = purpose === undefined ? told.name : say.usedFor(told.name, purpose);
  const day = formatsIn(speech.language).formatDay(when.day);
  const stated = formatsIn(speech.language).formatDay(when.announced ?? when.day);
  const none = noDataText(told, name, when, speech, say);
  if (none !== undefined) return [sentence(none)];
  return differing(told).flatMap((field) => {
    if (field === 'name')
      return sentence(
        say.rename[tenseOf(when)](
          purpose === undefined ? (before.name ?? name) : name,
          after.name ?? name,
          listingDay(when, speech),
        ),
      );
    // What was not stated may have been so all along, and what is no longer stated may go on.
    if (field === 'data' && before.data && after.data)
      return dataText({ ...told, name }, when, speech, say);
    const [was, now] = sidesOf(field, before, after, speech, say);
    const what = say.what[field](field === 'purpose' ? told.name : name);
    const tense = tenseOf(when);
    if (field === 'engagement' && isOfLimits(told))
      return sentence(say.change[tense](what, was, now, day));
    if (before[field] === undefined) return sentence(say.stated[tense](what, now, stated));
    if (after[field] === undefined) return sentence(say.unstated[tense](what, was, stated));
    return sentence(say.change[tense](what, was, now, day));
  });
}

/** Data and the statement that there is none are one fact. Undefined where the statement does not come or go. */
function noDataText(
  { before, after }: Told,
  name: string,
  when: When,
  speech: Speech,
  say: Titles,
): string | undefined {
  if ((before.no_data === undefined) === (after.no_data === undefined)) return undefined;
  const tense = tenseOf(when);
  const day = formatsIn(speech.language).formatDay(when.day);
  const stated = formatsIn(speech.language).formatDay(when.announced ?? when.day);
  const dataOf = ({ data = [] }: Part) => formatList(data.map(speech.titleOf));
  if (after.no_data !== undefined)
    return before.data
      ? say.receivesNone[tense](name, dataOf(before), day)
      : say.noDataStated[tense](name, after.no_data, stated);
  return after.data
    ? say.receivesFirst[tense](name, dataOf(after), day)
    : say.noDataUnstated[tense](name, stated);
}

function differing(told: Told): MaterialField[] {
  const { before, after } = told;
  const isNamed = (field: MaterialField) => field in before || field in after;
  return materialFields.filter(
    (field) => isNamed(field) || (field === 'engagement' && isOfLimits(told)),
  );
}

/** Whether the use stays what it is and is limited in another way. */
const isOfLimits = ({ kind, before, after }: Told) =>
  kindOf({ kind }).fields.includes('engagement') &&
  before.engagement === after.engagement &&
  useFields.some((field) => before[field] !== undefined || after[field] !== undefined);

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
