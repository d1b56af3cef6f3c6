// The titles of changes on the pages of a day. Feeds, mails and the calendar keep what was said at the announcement.
import type { Change, Trust } from '../../trust.ts';
import { dayOf, type Day } from '../../day.ts';
import { alsoUsedFor, vendorNameIn } from '../../derive/journal/announcement.ts';
import { eventsByVendor, stateAfter } from '../../derive/journal/events.ts';
import { afterOf, noticesOn, type Notice } from '../../derive/journal/notices.ts';
import { sideOf } from '../../derive/journal/sides.ts';
import { strikeOf } from '../../derive/journal/striking.ts';
import { does, isAbout } from '../../vocabulary/changes.ts';
import { titleText, type Speech, type Told, type When } from '../../words/titles.ts';
import { oneLine } from './wrap.ts';

/**
 * The title of each entry on a day: its summary, but in the past once it is in effect, if the summary is the sentence that
 * `candor change` proposed. Words of an author's own stay as they are.
 */
export function titlesOn(trust: Trust, asOf: Day): (change: Change) => string {
  const notices = new Map(
    noticesOn(trust.changes, trust.site, asOf).map((notice) => [notice.change.id, notice]),
  );
  const events = eventsByVendor([...notices.values()]);
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const speech: Speech = {
    language: trust.site.language,
    titleOf: (id) => titles.get(id) ?? id,
  };
  // Whether something happened to the vendor since, so that what began is no longer told as going on.
  const isOver = ({ change, effective }: Notice) =>
    isAbout(change, 'vendor') &&
    (events.get(change.subprocessor) ?? []).some(
      (event) => event.notice.change !== change && event.on > effective && event.on <= asOf,
    );
  return (change) => {
    const notice = notices.get(change.id);
    const now = notice && whenOn(notice, notices, asOf);
    const told = now && toldOf(notice, notices, trust);
    if (!told || notice.withdrawn_by || strikeOf(notice)) return change.summary;
    const said = whenAnnounced(change, now);
    // Rows of one company that came or went together were not each told with the others.
    const meant = [told, { ...told, also: [], purpose: undefined }].find(
      (one) => titleText(one, said, speech) === oneLine(change.summary),
    );
    if (!meant) return change.summary;
    if (said.tense === 'late' && !isOver(notice)) return change.summary;
    const after = afterOf(notice);
    // A new vendor may have got another name before it came.
    const name = does(change, 'change') ? meant.name : (after.name ?? meant.name);
    return titleText({ ...meant, name, after }, now, speech);
  };
}

/** Undefined while what was said still holds. */
function whenOn(notice: Notice, notices: ReadonlyMap<string, Notice>, asOf: Day): When | undefined {
  const { change } = notice;
  const target = 'amends' in change ? notices.get(change.amends) : undefined;
  const day = (target ?? notice).effective;
  return day <= asOf ? { tense: 'past', day } : undefined;
}

function whenAnnounced(change: Change, { day }: When): When {
  const effective = 'effective' in change ? (change.effective ?? day) : day;
  return { tense: effective < dayOf(change.announced) ? 'late' : 'ahead', day: effective };
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
  const journal = changes.slice(0, changes.indexOf(change));
  const on = 'effective' in change ? change.effective : dayOf(change.announced);
  const also = alsoUsedFor(change, changes, site);
  if (does(change, 'replace')) {
    const { name: replaced, purpose: replacedPurpose } = change.before;
    return { kind, name: change.after.name, before, after, replaced, replacedPurpose, also };
  }
  const name = before.name ?? after.name ?? vendorNameIn(journal, change.subprocessor);
  const used = also.length > 0 ? eventsByVendor(noticesOn(journal, site, on)) : undefined;
  const purpose = stateAfter(used?.get(change.subprocessor) ?? [])?.material.purpose;
  return { kind, name, before, after, also, purpose };
}
