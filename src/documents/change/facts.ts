// The facts of a change, listed once for all printers: its page, feeds, calendar, notice.txt, `candor diff`.
import type { Change, Site, Trust } from '../../trust.ts';
import { dayOf, type Day } from '../../day.ts';
import { stillOpen, vendorNameIn, type Announcement } from '../../derive/journal/announcement.ts';
import { fieldChanges, type Piece } from '../../derive/journal/diff.ts';
import { withoutTransfer } from '../../derive/journal/leaving-home.ts';
import {
  affectsIn,
  hasWindow,
  objectionContact,
  questionsContact,
  whomIn,
  type Notice,
} from '../../derive/journal/notices.ts';
import { datedNoticesOn } from '../../derive/page/change-page.ts';
import { does } from '../../vocabulary/changes.ts';
import type { MaterialField } from '../../vocabulary/material.ts';
import type { Words } from '../../words/languages.ts';
import { sentence } from '../../words/sentence.ts';
import { formatList } from '../../words/format.ts';
import { oneLine } from './wrap.ts';
import type { Wording } from '../wording.ts';

/** The types of values. The type decides how a value is printed. */
interface Values {
  text: string;
  vendor: { id: string; name: string };
  /** A reference to a row of the trust page: `control/mfa`. */
  row: string;
  /** The entry that an amendment or a withdrawal is about. */
  entry: Change;
  moment: string;
  day: Day;
  /** A day that counts to its end. */
  'last-day': Day;
  warning: string;
  markdown: string;
}

type Key =
  | ('kind' | 'vendor' | 'replaces' | 'row' | 'target' | 'emergency' | 'reason')
  | ('announced' | 'effective' | 'object_by' | 'affects' | 'data_after');

/** One fact. A printer chooses by `key` or by `kind`, and prints the value in its own form. */
export type ChangeFact = {
  [Kind in keyof Values]: { key: Key; kind: Kind; label: string; value: Values[Kind] };
}[keyof Values];

/** An announcement with the days that hold after all amendments; `standing` is the notice that an amendment amends. */
export function asItStands(announcement: Announcement, standing: Notice): Announcement {
  if (announcement.change.kind === 'withdrawn') return announcement;
  const { effective, object_by, terms } = standing;
  const { object_by: _, terms: __, object_by_was: ___, ...rest } = announcement;
  const whom = affectsIn(standing);
  return {
    ...rest,
    affects: whom && whomIn(whom),
    ...(rest.effective !== undefined && { effective }),
    ...stillOpen({ object_by, terms }, announcement.announced),
  };
}

/** All facts of an announcement, in the order in which they are printed. */
export function factsOf(
  announcement: Announcement,
  { announcement: say, changes }: Words,
): ChangeFact[] {
  const { change, journal, vendor, target, effective, object_by, isShort } = announcement;
  const { terms = [] } = announcement;
  const named = (id: string) => ({ id, name: vendorNameIn(journal, id) });
  const replaced = change.kind === 'replaced' ? named(change.replaces) : undefined;
  const row = change.kind === 'claim-changed' ? change.subject : undefined;
  const amends = change.kind === 'withdrawn' ? say.takesBack : say.amends;
  const emergency = 'emergency' in change ? change.emergency?.reason : undefined;
  // The amended notice already says whom an amendment concerns.
  const isSaid = !target || (change.kind === 'amended' && change.affects !== undefined);
  const affects =
    vendor && effective && isSaid ? affectedText(announcement.affects, say) : undefined;
  const dataAfter = change.kind === 'removed' ? change.data_after : undefined;
  // What was in effect already when it was told is not told as still to come.
  const isLate = effective !== undefined && effective < announcement.announced;
  return [
    ...fact('kind', 'text', changes.kind, kindText(announcement, say)),
    ...fact('vendor', 'vendor', say.vendor, vendor === undefined ? undefined : named(vendor)),
    ...fact('replaces', 'vendor', isLate ? say.replaced : say.replaces, replaced),
    ...fact('row', 'row', changes.change.subject, row),
    ...fact('target', 'entry', amends, target),
    ...fact('emergency', 'warning', isShort ? say.emergency : say.noTime, emergency),
    ...fact('reason', 'markdown', say.reason, change.reason),
    ...fact('announced', 'moment', say.announced, change.announced),
    ...fact('effective', 'day', isLate ? say.tookEffect : say.effective, effective),
    ...fact('object_by', 'last-day', say.objectBy, object_by),
    ...terms.flatMap((term) =>
      fact('object_by', 'last-day', say.objectByFor(term.for), term.object_by),
    ),
    ...fact('affects', 'text', say.affects, affects),
    ...fact('data_after', 'text', say.dataAfter, dataAfter),
  ];
}

/** How the labels of a notice speak on a day: of what is to come, of what came, or of what never did (`isVoid`). */
export function announcementWordsOn(
  { isAhead, isVoid }: { isAhead: boolean; isVoid: boolean },
  say: Words['announcement'],
): Words['announcement'] {
  if (isVoid) {
    const { wasToTakeEffect: effective, wasToReplace: replaces } = say;
    return { ...say, effective, tookEffect: effective, replaces, replaced: replaces };
  }
  return isAhead ? say : { ...say, effective: say.tookEffect, replaces: say.replaced };
}

// Beside a title that is kept, the kind says that it follows from what is known since.
function kindText(announcement: Announcement, say: Words['announcement']): string {
  const kind = kindNow(announcement, say);
  return announcement.isOtherSince ? say.kindSince(kind) : kind;
}

/** What kind of change an entry is in words, as its page tells it on a day. */
export function kindsOn(
  trust: Trust,
  asOf: Day,
  say: Words['announcement'],
): (change: Change) => string {
  const told = new Map(
    datedNoticesOn(trust, asOf).map(({ change, announcement }) => [change.id, announcement]),
  );
  return ({ id, kind }) => {
    const announcement = told.get(id);
    return announcement ? kindNow(announcement, say) : say.kinds[kind];
  };
}

// A row that comes or goes is not a company that does, where the company has other rows. */
function kindNow({ change, also }: Announcement, say: Words['announcement']): string {
  if (also.length === 0) return say.kinds[change.kind];
  if (does(change, 'start')) return say.furtherPurpose;
  return does(change, 'end') ? say.purposeEnded : say.kinds[change.kind];
}

function fact<Kind extends keyof Values>(
  key: Key,
  kind: Kind,
  label: string,
  value: Values[Kind] | undefined,
): ChangeFact[] {
  return value === undefined ? [] : [{ key, kind, label, value } as ChangeFact];
}

/** The facts with these keys, in the order of all facts. */
export function pick(facts: readonly ChangeFact[], ...keys: Key[]): ChangeFact[] {
  return facts.filter(({ key }) => keys.includes(key));
}

/** A value as plain text. `day` writes days. */
export function valueText({ kind, value }: ChangeFact, day: (day: Day) => string): string {
  switch (kind) {
    case 'vendor':
      return value.name;
    case 'entry':
      return value.summary;
    case 'moment':
      return day(dayOf(value));
    case 'day':
    case 'last-day':
      return day(value);
    default:
      return value;
  }
}

/** Kind and vendor: `Added: Acme Mail`. */
export function titleText(facts: readonly ChangeFact[]): string {
  return pick(facts, 'kind', 'vendor')
    .map((one) => valueText(one, String))
    .join(': ');
}

/** Kind, vendor, what it was and will be, day of effect and last day to object, as sentences of plain text. */
export function summaryText(
  announcement: Announcement,
  facts: readonly ChangeFact[],
  site: Site,
  wording: Wording,
): string {
  const days = pick(facts, 'effective', 'object_by').map(
    (one) => `${one.label} ${valueText(one, wording.day)}.`,
  );
  return [sentence(titleText(facts)), ...sidesText(announcement, site, wording), ...days].join(' ');
}

// What comes or goes has one side; its kind and name say it.
function sidesText({ change, journal }: Announcement, site: Site, wording: Wording): string[] {
  const hasSides = does(change, 'change') || ['amended', 'claim-changed'].includes(change.kind);
  if (!hasSides) return [];
  const { titles, announcement } = wording;
  return beforeAndAfter({ change, journal }, site, wording).flatMap(
    ({ field, label, isWords, was, now, nothing }) => {
      if (![...was, ...now].some(({ differs }) => differs)) return [];
      const side = (pieces: readonly Piece[]) => {
        const texts = pieces.map(({ text }) =>
          isWords ? titles.quoted(oneLine(text)) : oneLine(text),
        );
        // What limits the use are whole statements.
        const text = field === 'engagement' ? texts.join('; ') : formatList(texts);
        return text || titles.notStated;
      };
      if (nothing === 'was') return [sentence(`${label}: ${side(now)}`)];
      const after = nothing === 'now' ? [] : [announcement.after(side(now))];
      return [announcement.before(label, side(was)), ...after];
    },
  );
}

/** Whom a change is said to concern, on one line. Undefined where nobody says it: nothing is added to it. */
export function affectedText(
  { customers, features, regions, plans }: Announcement['affects'] = {},
  words: Words['announcement'],
): string | undefined {
  const parts = [
    customers,
    features && `${words.features}: ${features.join(', ')}`,
    regions && `${words.regions}: ${regions.join(', ')}`,
    plans && `${words.plans}: ${plans.join(', ')}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** One field, or a claim, before and after a change. */
export interface Difference {
  /** Absent for a claim. */
  field?: MaterialField;
  label: string;
  /** Whether the values are an author's words or names, and no lists of terms. */
  isWords: boolean;
  was: Piece[];
  now: Piece[];
  /** The side on which there is nothing to state, so that its silence is not remarked on. */
  nothing?: 'was' | 'now';
}

/** The differences that a change makes. If a vendor comes or goes, each has one side only. */
export function beforeAndAfter(
  { change, journal }: Pick<Announcement, 'change' | 'journal'>,
  site: Site,
  { announcement, changes, describe }: Wording,
): Difference[] {
  const nothingAt = (side: 'was' | 'now', pieces: readonly Piece[]) =>
    pieces.length === 0 && withoutTransfer(change, journal, site)[side] ? { nothing: side } : {};
  const whole = (text: string) => [{ text, differs: true }];
  return change.kind === 'claim-changed'
    ? [
        {
          label: changes.change.claim,
          isWords: true,
          was: whole(change.before),
          now: whole(change.after),
        },
      ]
    : fieldChanges(change, journal, describe).map(({ field, was, now }) => ({
        field,
        label: announcement.fields[field],
        isWords: ['name', 'legal_name', 'purpose'].includes(field),
        was,
        now,
        ...(field === 'transfers' && { ...nothingAt('was', was), ...nothingAt('now', now) }),
      }));
}

/**
 * Sentences that say how to object, and by when: for all, and for each term. Without an address for objections, where to ask
 * about a change that has a last day to object; none if no address is published.
 */
export function howToObject(
  { object_by, terms }: Pick<Announcement, 'object_by' | 'terms'>,
  site: Site,
  { announcement, day, endOfDay }: Wording,
): string[] {
  const contact = objectionContact(site);
  if (contact === undefined) {
    const questions = hasWindow({ object_by, terms }) ? questionsContact(site) : undefined;
    return questions === undefined ? [] : [announcement.questions(questions)];
  }
  return [
    ...(object_by === undefined ? [] : [announcement.toObject(contact, day(object_by), endOfDay)]),
    ...(terms ?? []).map((term) =>
      announcement.toObjectFor(term.for, contact, day(term.object_by), endOfDay),
    ),
  ];
}
