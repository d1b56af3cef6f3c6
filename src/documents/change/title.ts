// The titles of changes on the pages of a day. Feeds and mails keep what was said at the announcement.
import type { Change, Trust } from '../../trust.ts';
import { dayOf, type Day } from '../../day.ts';
import { alsoUsedFor, vendorNameIn, type Announcement } from '../../derive/journal/announcement.ts';
import { eventsByVendor, isOvertaken, stateAfter } from '../../derive/journal/events.ts';
import { afterOf, knownOn, noticesOn, type Notice } from '../../derive/journal/notices.ts';
import { once } from '../../derive/journal/once.ts';
import { entriesConcerning, pastBefore } from '../../derive/journal/past.ts';
import { sameWords } from '../../derive/journal/same.ts';
import { sideOf } from '../../derive/journal/sides.ts';
import { strikeOf } from '../../derive/journal/striking.ts';
import { does, isAbout } from '../../vocabulary/changes.ts';
import { wordsIn } from '../../words/languages.ts';
import type { Speech } from '../../words/title-values.ts';
import { titleText, type Told, type When } from '../../words/titles.ts';
import { oneLine } from './wrap.ts';

/**
 * The title of each entry on a day: its summary, but in the past once it is in effect, and with the facts as amended, if the
 * summary is the sentence that `candor change` proposed. Words of an author's own stay as they are.
 */
export function titlesOn(trust: Trust, asOf: Day): (change: Change) => string {
  return titles(trust, asOf, (day) => day <= asOf);
}

/** The same as if nothing were in effect yet, for a calendar, whose events stand on the days themselves. */
export function titlesAhead(trust: Trust, asOf: Day): (change: Change) => string {
  return titles(trust, asOf, () => false);
}

/**
 * Whether what is known on a day makes an entry another kind of change than its summary says: a further purpose of a company, or
 * the first. False for words of an author's own, which are not read.
 */
export const isOtherSince = once((trust: Trust, asOf: Day) => {
  const all = noticesOn(trust.changes, trust.site, asOf);
  const notices = new Map(all.map((notice) => [notice.change.id, notice]));
  const speech = speechOf(trust);
  return ({ change, also }: Announcement): boolean => {
    const notice = notices.get(change.id);
    const told = notice && toldOf(notice, notices, trust);
    if (!told || !(does(change, 'start') || does(change, 'end'))) return false;
    const said = whenAnnounced(change, { tense: 'ahead', day: notice.effective });
    const form =
      formOf(change.summary, told, { ...said, tense: 'ahead' }, speech) ??
      formOf(change.summary, told, said, speech);
    return form !== undefined && form.also !== also.length > 0;
  };
});

function speechOf({ data, site }: Trust): Speech {
  const categories = new Map((data.categories ?? []).map(({ id, title }) => [id, title]));
  return { language: site.language, titleOf: (id) => categories.get(id) ?? id };
}

function titles(
  trust: Trust,
  asOf: Day,
  isInEffect: (day: Day) => boolean,
): (change: Change) => string {
  const notices = new Map(
    noticesOn(trust.changes, trust.site, asOf).map((notice) => [notice.change.id, notice]),
  );
  const events = eventsByVendor([...notices.values()]);
  const speech = speechOf(trust);
  // Whether something happened to the vendor since, so that what began is no longer told as going on.
  const isOver = ({ change, effective }: Notice) =>
    isAbout(change, 'vendor') &&
    (events.get(change.subprocessor) ?? []).some(
      (event) => event.notice.change !== change && event.on > effective && event.on <= asOf,
    );
  const known = knownOn(trust.changes, asOf);
  const titleOf = (change: Change) => {
    const notice = notices.get(change.id);
    const past = notice && whenOn(notice, notices, isInEffect);
    const told = notice && toldOf(notice, notices, trust);
    if (!told || notice.withdrawn_by || strikeOf(notice)) return change.summary;
    if (past && isOvertaken(notice, events))
      return wordsIn(speech.language).titles.overtaken(change.summary);
    const now: When = past ?? {
      tense: 'ahead',
      day: notice.effective,
      announced: notice.announced,
    };
    const said = whenAnnounced(change, now);
    // A day that was moved by hand to before the announcement leaves the sentence of a change to come.
    const ahead = { ...said, tense: 'ahead' as const };
    const form =
      formOf(change.summary, told, ahead, speech) ?? formOf(change.summary, told, said, speech);
    if (!form) return change.summary;
    const spoken = past ? asOf : dayOf(change.announced);
    const also = alsoUsedFor(change, trust.changes, trust.site, known, spoken);
    const holds = also.length > 0 === form.also;
    if (!past && form.when.tense === 'late') return change.summary;
    const isAmended = notice.amended_by.some((amendment) => amendment.after);
    if (holds && !past && !isAmended) return change.summary;
    if (holds && form.when.tense === 'late' && !isOver(notice)) return change.summary;
    const after = afterOf(notice);
    // A new vendor may have got another name before it came; nobody takes the place of their own name.
    const isOwn = sameWords(after.name ?? '', told.replaced ?? '');
    const name = does(change, 'change') || isOwn ? told.name : (after.name ?? told.name);
    const purpose = form.purpose ? told.purpose : undefined;
    return titleText({ ...told, also, purpose, name, after }, now, speech);
  };
  // A page asks for its title several times, and so do others that name the change.
  const made = new Map<Change, string>();
  return (change) => {
    const title = made.get(change) ?? titleOf(change);
    made.set(change, title);
    return title;
  };
}

/** How a proposed sentence was made: in which tense, with the other uses of the company, with the purpose of the row. */
interface Form {
  when: When;
  also: boolean;
  purpose: boolean;
}

/**
 * The form of a summary, if it is a sentence that `candor change` proposes. It may name other uses than are known now, because
 * rows of one company came or went together, and data by the title that it had.
 */
function formOf(summary: string, told: Told, when: When, speech: Speech): Form | undefined {
  const gap = '\u0000';
  const anyData = { ...speech, titleOf: () => gap };
  for (const also of [true, false])
    for (const purpose of [true, false]) {
      const any = {
        ...told,
        name: gap,
        also: also ? [gap] : [],
        purpose: purpose ? gap : undefined,
      };
      const parts = titleText(any, when, anyData).split(gap);
      if (fillsGaps(oneLine(summary), parts)) return { when, also, purpose };
    }
  return undefined;
}

/** Whether a text consists of these parts in order, with something between each two. A pattern would try every way to split it. */
function fillsGaps(text: string, [first = '', ...rest]: readonly string[]): boolean {
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = text.startsWith(first) ? first.length : text.length;
  for (const part of rest) {
    const found = text.indexOf(part, at + 1);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at < text.length - last.length && text.endsWith(last);
}

/** Undefined while what was said still holds. */
function whenOn(
  notice: Notice,
  notices: ReadonlyMap<string, Notice>,
  isInEffect: (day: Day) => boolean,
): When | undefined {
  const { change } = notice;
  const target = 'amends' in change ? notices.get(change.amends) : undefined;
  const day = (target ?? notice).effective;
  return isInEffect(day) ? { tense: 'past', day, announced: notice.announced } : undefined;
}

function whenAnnounced(change: Change, { day }: When): When {
  const effective = 'effective' in change ? (change.effective ?? day) : day;
  const announced = dayOf(change.announced);
  return { tense: effective < announced ? 'late' : 'ahead', day: effective, announced };
}

// An amendment says what is corrected, whatever the day.
function toldOf(
  { change }: Notice,
  notices: ReadonlyMap<string, Notice>,
  { changes, site }: Trust,
): Told | undefined {
  const { kind } = change;
  const before = sideOf(change, 'before') ?? {};
  const after = sideOf(change, 'after') ?? {};
  if (kind === 'withdrawn') {
    const target = notices.get(change.amends);
    return target && { kind, name: '', before, after, target: { title: target.change.summary } };
  }
  if (!isAbout(change, 'vendor')) return undefined;
  const journal = pastBefore(changes, change);
  const on = 'effective' in change ? change.effective : dayOf(change.announced);
  const also = alsoUsedFor(change, changes, site);
  if (does(change, 'replace')) {
    const { name: replaced, purpose: replacedPurpose } = change.before;
    return { kind, name: change.after.name, before, after, replaced, replacedPurpose, also };
  }
  const name = before.name ?? after.name ?? vendorNameIn(journal, change.subprocessor);
  const used =
    also.length > 0
      ? eventsByVendor(noticesOn(entriesConcerning(journal, change.subprocessor), site, on))
      : undefined;
  const purpose = stateAfter(used?.get(change.subprocessor) ?? [])?.material.purpose;
  return { kind, name, before, after, also, purpose };
}
