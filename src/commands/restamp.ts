// candor change --restamp: gives entries that waited in a branch new dates, later than everything published since.
import { readFileSync } from 'node:fs';
import { dayOf, type Day } from '../day.ts';
import { firstOf } from '../derive/balance/entry.ts';
import type { Announcement } from '../derive/journal/announcement.ts';
import { secondsAfter } from '../derive/journal/moments.ts';
import { isObjectionable } from '../derive/journal/notices.ts';
import { shortNotices, shortWindows } from '../derive/journal/promise.ts';
import { newEntries, newestPublished } from '../derive/journal/published.ts';
import { load } from '../load/load.ts';
import { replaceScalars } from '../read/index.ts';
import type { Change, Trust } from '../trust.ts';
import { kindOf } from '../vocabulary/changes.ts';
import { CommandError, reportErrors, reportStopping, summary, type Call } from './command.ts';
import { readAgainst } from './against.ts';
import { inChanges, replaceText } from './write-files.ts';

/** Renews `announced` of every unpublished entry, and the days that depend on it by the promise of notice. */
export async function restamp(call: Call): Promise<number> {
  const { flags, content, asOf, now } = call;
  if (flags['against'] === undefined && flags['published'] === undefined)
    throw new CommandError(
      '--restamp needs to know what is published: --against <git ref>, such as origin/main, or --published <url or file>.',
      2,
    );
  const against = await readAgainst(call);
  // Restamping may correct entries that no longer fit after a merge, so the rules run afterwards.
  const read = load(content, asOf, { rules: false });
  if (!read.trust) return reportErrors(call, read);
  const { trust } = read;
  const waiting = newEntries(trust, against.published);
  if (waiting.length === 0) {
    call.say(
      `Every entry is published at ${against.published?.source}; there is nothing to restamp.`,
    );
    return 0;
  }
  const newest = newestPublished(against.published)?.announced;
  const earliest = newest === undefined ? '' : secondsAfter(newest, 1);
  const stamped = renewed(trust, waiting, firstOf(waiting.length, now, earliest));
  const files = stamped.map((entry) => {
    const path = inChanges(content, entry.id);
    return { path, text: replaceScalars(readFileSync(path, 'utf8'), datesOf(entry)) };
  });
  if (flags['dry-run'] === undefined) replaceText(files);
  for (const entry of stamped)
    call.say(
      [
        inChanges(content, entry.id),
        ...Object.entries(datesOf(entry)).map(([key, value]) => `  ${key}: ${value}`),
      ].join('\n'),
    );
  if (flags['dry-run'] !== undefined) return 0;
  const after = load(content, asOf, against);
  const code = reportStopping(call, after);
  call.say(summary(after));
  return code;
}

/** The entries in their order, one second apart beginning at `from`, with the earliest days that keep the promise. */
function renewed(
  { changes, site, holidays }: Trust,
  waiting: readonly Change[],
  from: string,
): Change[] {
  const stamped = waiting.map((entry, index): Change => ({
    ...entry,
    announced: secondsAfter(from, index),
  }));
  const ids = new Set(waiting.map(({ id }) => id));
  const journal = (own: readonly Change[]) => [...changes.filter(({ id }) => !ids.has(id)), ...own];
  const timely = stamped.map((entry, index): Change => {
    const announced = dayOf(entry.announced);
    if (!('effective' in entry) || !entry.effective || entry.effective >= announced) return entry;
    if ('emergency' in entry && entry.emergency) return entry;
    // A day of its own may be past, such as that of an end. The day of the announcement was none.
    const isOwn = entry.effective !== dayOf(waiting[index]?.announced ?? '');
    const mustFollow = isObjectionable(entry) || isListing(entry);
    return isOwn && !mustFollow ? entry : ({ ...entry, effective: announced } as Change);
  });
  const days = new Map<string, Day>(
    shortNotices(journal(timely), site, holidays)
      .filter(({ key }) => key === 'effective')
      .map(({ entry, earliest }) => [entry.id, earliest]),
  );
  const noticed = timely.map((entry): Change => {
    const effective = days.get(entry.id);
    return effective ? ({ ...entry, effective } as Change) : entry;
  });
  const windows = shortWindows(journal(noticed), site, holidays);
  return noticed.map((entry): Change =>
    windows
      .filter((window) => window.entry === entry)
      .reduce((longer, { term, earliest }) => withLastDay(longer, term.id, earliest), entry),
  );
}

/** Whether it changes under which name a vendor is listed, which nobody can read before it is announced. */
function isListing(entry: Change): boolean {
  const { entity } = kindOf(entry);
  return entity !== undefined && entity !== 'other';
}

function withLastDay(entry: Change, term: string | undefined, day: Day): Change {
  if (term === undefined) return { ...entry, object_by: day } as Change;
  const { terms = [] } = entry as Pick<Announcement, 'terms'>;
  const later = terms.map((one) => (one.term === term ? { ...one, object_by: day } : one));
  return { ...entry, terms: later } as Change;
}

/** The keys of an entry that restamping may change, by their paths, with their new values. */
function datesOf(entry: Change): Record<string, string> {
  const { terms = [] } = entry as Pick<Announcement, 'terms'>;
  return Object.fromEntries([
    ...(['announced', 'effective', 'object_by'] as const).flatMap((key) => {
      const value = (entry as Partial<Record<typeof key, string>>)[key];
      return value === undefined ? [] : [[key, value]];
    }),
    ...terms.map(({ object_by }, index) => [`terms.${index}.object_by`, object_by]),
  ]);
}
