// What published texts must not say, held against the journal as it is written: an oracle that shares no code with printers.
import type { Change, Site, Trust } from '../trust.ts';
import { addDays, dayOf, type Day } from '../day.ts';
import { publishedFiles } from './published-files.ts';

/** Every published file that is no page, by its path. */
export async function textsOn(trust: Trust, asOf: Day): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const kinds = publishedFiles.filter(({ path }) => !path.includes('schema'));
  for (const { path, text } of kinds.flatMap((kind) => kind.on(trust, asOf)))
    texts.set(path, String(await text()));
  return texts;
}

/** What is false in the texts of a day, a line each. */
export function falsehoodsIn(
  texts: ReadonlyMap<string, string>,
  { site, changes, subprocessors }: Trust,
  asOf: Day,
): string[] {
  const known = changes.filter(({ announced }) => dayOf(announced) <= asOf);
  const found: string[] = [];
  for (const change of known) {
    const allowed = lastDaysOf(change, known, site);
    for (const day of deadlinesOf(change.id, texts)) {
      if (day < dayOf(change.announced)) found.push(`${change.id}: ${day} before its announcement`);
      if (!allowed.has(day)) found.push(`${change.id}: ${day}, which nobody promised`);
    }
    found.push(...againstTitle(change, texts));
    if (change.kind === 'replaced' && change.replaces === change.subprocessor)
      found.push(`${change.id}: replaces itself`);
  }
  const promised = known.some((change) => lastDaysOf(change, known, site).size > 0);
  const grouped = known.some((change) => 'affects' in change && change.affects);
  for (const [path, text] of texts) {
    const said = plain(text);
    if (!promised && asksByADay.test(said)) found.push(`${path}: asks to object by a day`);
    if (/\ball customers\b/i.test(said)) found.push(`${path}: all customers`);
    if (!grouped && /\bAffects: /.test(said)) found.push(`${path}: affects`);
    if (/\b(\w+) will take the place of \1\./.test(said)) found.push(`${path}: replaces itself`);
  }
  return [...found, ...falseCounts(texts, known, subprocessors, asOf)];
}

/** Where the kind or the tense beside the title of an entry, which is kept, says otherwise: in its mail and in the feed. */
function againstTitle(
  { id, announced, summary, ...change }: Change,
  texts: ReadonlyMap<string, string>,
): string[] {
  const { items } = JSON.parse(texts.get('/changes/feed.json') ?? '{"items":[]}') as {
    items: { title: string; content_html: string; _candor: { change: Change } }[];
  };
  const item = items.find((one) => one._candor.change.id === id);
  const inFeed = item && `${item.title} ${item.content_html.replace(/<li>/g, ' | ')}`;
  const both = [inFeed, texts.get(`/changes/${id}/notice.txt`)?.replace(/\n/g, ' | ')];
  const isFurther = / already, (?:will have|has had) a further purpose/.test(summary);
  const isFirst = / (?:will be|has been) a subprocessor\b/.test(summary);
  const isWhole = / will no longer be a subprocessor\b/.test(summary);
  const isLate = 'effective' in change && (change.effective ?? announced) < dayOf(announced);
  return both
    .map((text) => plain(text ?? ''))
    .flatMap((text) => {
      const isOfKind = (kind: string) =>
        new RegExp(`\\| (?:Kind: )?${kind}(?: \\||$)`).test(text.replace(/\s+/g, ' '));
      return [
        ...(isFurther && isOfKind('Added') ? [`${id}: "Added" beside "a further purpose"`] : []),
        ...(isFirst && isOfKind('Further purpose')
          ? [`${id}: "Further purpose" beside "a subprocessor"`]
          : []),
        ...(isWhole && isOfKind('Purpose ended')
          ? [`${id}: "Purpose ended" beside "no longer a subprocessor"`]
          : []),
        // An amendment may have moved the day to one that is still to come.
        ...(isLate &&
        /\bTakes (?:effect: \d|the place of: )/.test(
          text.replace(/The[ |]+days[ |]+that[ |]+hold[ |]+now:[^.]*\./, ''),
        )
          ? [`${id}: still to come, and in effect before it was announced`]
          : []),
      ];
    });
}

export const asksByADay =
  /(?:last day to object(?: was)?(?: \(\w+\))?:? ?|write to \S+ by )\d{1,2} [A-Z][a-z]+ \d{4}/i;

/** Marks of XML and HTML taken out, once or twice escaped; lines of calendars and mails joined. */
export const plain = (text: string) =>
  text
    .replaceAll('\r\n ', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

/** The last days that an entry, what amends it, or the promise of their own days gives. */
export function lastDaysOf(change: Change, known: readonly Change[], site: Site): Set<Day> {
  const subject = 'amends' in change ? change.amends : change.id;
  const about = known.filter(
    ({ id, ...one }) => id === subject || ('amends' in one && one.amends === subject),
  );
  return new Set(
    about.flatMap((one) => {
      const { objection_days, since = '', count } = site.notice ?? {};
      const day = dayOf(one.announced);
      const { object_by, terms = [] } = one as { object_by?: Day; terms?: { object_by: Day }[] };
      const written = [
        ...(object_by === undefined ? [] : [object_by]),
        ...terms.map((term) => term.object_by),
      ];
      if (objection_days === undefined || day < since) return written;
      const later = count === 'business-days' ? weekdaysLater : addDays;
      return [...written, later(day, objection_days)];
    }),
  );
}

/** The day that is a number of days from Monday to Friday later, a day at a time. */
function weekdaysLater(day: Day, count: number): Day {
  const next = addDays(day, 1);
  if (count === 0) return day;
  const isWeekend = [0, 6].includes(new Date(next).getUTCDay());
  return weekdaysLater(next, isWeekend ? count : count - 1);
}

/** The last days to object that are published of an entry: in its mail, the feed's data and the calendar. */
function deadlinesOf(id: string, texts: ReadonlyMap<string, string>): Day[] {
  const mail = plain(texts.get(`/changes/${id}/notice.txt`) ?? '');
  const inMail = [
    ...mail.matchAll(/(?:Last day to object(?: \(\w+\))?: |write to \S+ by )(\d{1,2} \w+ \d{4})/g),
  ];
  const { items } = JSON.parse(texts.get('/changes/feed.json') ?? '{"items":[]}') as {
    items: { _candor: { object_by?: Day; terms?: { object_by: Day }[]; change: Change } }[];
  };
  const events = (texts.get('/changes/deadlines.ics') ?? '')
    .replaceAll('\r\n ', '')
    .split('BEGIN:VEVENT');
  return [
    ...inMail.map(([, day = '']) => new Date(`${day} UTC`).toISOString().slice(0, 10)),
    ...items.flatMap(({ _candor: { change, object_by, terms = [] } }) =>
      change.id === id
        ? [...(object_by ? [object_by] : []), ...terms.map((term) => term.object_by)]
        : [],
    ),
    ...events
      .filter((event) => new RegExp(`UID:${id}-objection(-\\w+)?@`).test(event))
      .map((event) => event.replace(/[^]*DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)[^]*/, '$1-$2-$3')),
  ];
}

// A vendor has ended when the last entry about its coming and going that is in effect says so.
function falseCounts(
  texts: ReadonlyMap<string, string>,
  known: readonly Change[],
  subprocessors: Trust['subprocessors'],
  asOf: Day,
): string[] {
  const [, ...rows] = (texts.get('/subprocessors.csv') ?? '').trim().split(/\r?\n(?=[a-e],)/);
  const standings = new Map(rows.map((row) => [row.split(',')[0] ?? '', row.split(',')[3] ?? '']));
  const { register } = JSON.parse(texts.get('/trust.json') ?? '{}') as {
    register: { id: string }[];
  };
  const named = new Set(known.flatMap(idsIn));
  const current = new Set(subprocessors.map(({ id }) => id));
  return [
    ...(rows.length === register.length
      ? []
      : [`${rows.length} rows, ${register.length} in trust.json`]),
    ...[...standings.keys()].flatMap((id) =>
      named.has(id) || current.has(id) ? [] : [`${id}: unknown`],
    ),
    ...[...endedOn(known, asOf)].flatMap((id) =>
      standings.get(id) === 'ended'
        ? []
        : [`${id}: ${standings.get(id) ?? 'not listed'}, and it has ended`],
    ),
  ];
}

const idsIn = (change: Change): string[] => [
  ...('subprocessor' in change ? [change.subprocessor] : []),
  ...('replaces' in change ? [change.replaces] : []),
  ...(change.kind === 'baseline' ? change.register.map(({ id }) => id) : []),
];

/** Vendors whose end is in effect and that nothing brings back, by the days in force after amendments. */
export function endedOn(known: readonly Change[], asOf: Day): Set<string> {
  const gone = new Map<string, boolean>();
  // What was said of a vendor before it was struck out is void.
  const isVoid = (change: Change, id: string) =>
    known
      .slice(known.indexOf(change))
      .some((one) => one.kind === 'struck-out' && one.subprocessor === id);
  const inForce = known.flatMap((change) => {
    const later = known.filter((one) => 'amends' in one && one.amends === change.id);
    if (later.some(({ kind }) => kind === 'withdrawn')) return [];
    // The vendor that a struck one took the place of has left all the same.
    if ('subprocessor' in change && change.kind !== 'replaced')
      if (isVoid(change, change.subprocessor)) return [];
    const moved = later.flatMap((one) =>
      'effective' in one && one.effective ? [one.effective] : [],
    );
    const own = 'effective' in change ? change.effective : undefined;
    return [{ change, on: moved.at(-1) ?? own ?? dayOf(change.announced) }];
  });
  inForce.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  for (const { change, on } of inForce) {
    const comes = ['added', 'replaced', 'baseline'].includes(change.kind);
    // What is announced brings a vendor back already: its row says from when.
    if (comes)
      for (const id of idsIn(change).filter(
        (id) => (!('replaces' in change) || id !== change.replaces) && !isVoid(change, id),
      ))
        gone.set(id, false);
    if (on > asOf) continue;
    if (change.kind === 'removed') gone.set(change.subprocessor, true);
    if (change.kind === 'replaced' && !isVoid(change, change.replaces))
      gone.set(change.replaces, true);
  }
  return new Set([...gone].flatMap(([id, isGone]) => (isGone ? [id] : [])));
}
