// What pages must not say, held against the journal as it is written: an oracle that shares no code with components.
import type { Change, Trust } from '../trust.ts';
import { dayOf, type Day } from '../day.ts';
import { asksByADay, endedOn, lastDaysOf, plain } from '../documents/said.fixture.ts';

/** What is false on the pages of a day (HTML), a line each. */
export function falsehoodsOn(
  pages: ReadonlyMap<string, string>,
  trust: Trust,
  asOf: Day,
): string[] {
  const known = trust.changes.filter(({ announced }) => dayOf(announced) <= asOf);
  return [
    ...falsehoodsIn(new Map([...pages].map(([path, html]) => [path, textOf(html)])), trust, asOf),
    ...known.flatMap((change) => titleOf(change, known, asOf, pages)),
    ...onRegister(pages, known, asOf),
  ];
}

/** What a reader sees, and what search engines show of the page. */
function textOf(html: string): string {
  const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
  return `${description} ${plain(html)}`;
}

/** What is false in the texts of pages: HTML or Markdown without its marks. */
export function falsehoodsIn(
  texts: ReadonlyMap<string, string>,
  trust: Trust,
  asOf: Day,
): string[] {
  const { site, changes } = trust;
  const known = changes.filter(({ announced }) => dayOf(announced) <= asOf);
  const promised = known.some((change) => lastDaysOf(change, known, site).size > 0);
  const grouped = known.some((change) => 'affects' in change && change.affects);
  const found: string[] = [];
  for (const [path, said] of texts) {
    const add = (what: string) => found.push(`${path}: ${what}`);
    if (!promised && asksByADay.test(said)) add('asks to object by a day');
    if (/\ball customers\b/i.test(said)) add('all customers');
    if (!grouped && /\bAffects\b/.test(said)) add('affects');
    if (/does not receive/i.test(said)) add('a denial that nobody wrote');
    if (!site.subprocessors_complete && /every subprocessor of|we use no/i.test(said))
      add('a complete list that nobody claimed');
  }
  return [...found, ...known.flatMap((change) => onItsPage(change, known, site, texts))];
}

// The last days on the page of a change are those that it, what amends it, or the promise gives.
function onItsPage(
  change: Change,
  known: readonly Change[],
  site: Trust['site'],
  texts: ReadonlyMap<string, string>,
): string[] {
  const said = texts.get(`/changes/${change.id}/`);
  if (said === undefined) return [`${change.id}: no page`];
  const allowed = lastDaysOf(change, known, site);
  return [...said.matchAll(lastDays)].flatMap(([, text = '']) => {
    const day = new Date(`${text} UTC`).toISOString().slice(0, 10);
    const isEarly = day < dayOf(change.announced) && change.kind !== 'amended';
    return [
      ...(isEarly ? [`${change.id}: ${day} before its announcement`] : []),
      ...(allowed.has(day) ? [] : [`${change.id}: ${day}, which nobody promised`]),
    ];
  });
}

const lastDays =
  /(?:last day to object(?: was)?(?: \(\w+\))?:? ?|write to \S+ by |how to object )(\d{1,2} [A-Z]\w+ \d{4})/gi;

// What has happened is not told as still to come, nor the other way round.
function titleOf(
  change: Change,
  known: readonly Change[],
  asOf: Day,
  pages: ReadonlyMap<string, string>,
): string[] {
  const html = pages.get(`/changes/${change.id}/`) ?? '';
  const [, title = ''] = /<h1>([^<]*)<\/h1>/.exec(html) ?? [];
  const against = kindAgainst(title, html);
  if (against !== undefined) return [`${change.id}: "${against}" beside "${title}"`];
  const drawn = kindDrawn(change.id, pages.get('/changes/') ?? '');
  const kind = kindOn(html).replace(/ \(by .*\)$/, '');
  if (drawn !== undefined && !drawn.endsWith(`: ${kind.toLowerCase()}`))
    return [`${change.id}: "${drawn}" in the timeline beside "${kind}"`];
  const on = effectOf(change, known);
  const isVoid = known.some(
    (one) =>
      (one.kind === 'withdrawn' && one.amends === change.id) ||
      (one.kind === 'struck-out' &&
        'subprocessor' in change &&
        one.subprocessor === change.subprocessor),
  );
  if (on === undefined || isVoid || change.kind === 'amended') return [];
  // Where the use of a vendor ended on the day of a change, its title says first that it was overtaken.
  if (title.startsWith('This change was overtaken'))
    return on > asOf ? [`${change.id}: too early`] : [];
  if (on <= asOf && / will /.test(title)) return [`${change.id}: "${title}", and it has happened`];
  return on > asOf && / (became|took|ceased|began|came to be|changed from) /.test(title)
    ? [`${change.id}: "${title}", and it has not happened`]
    : [];
}

/** The day of effect in force. */
function effectOf(change: Change, known: readonly Change[]): Day | undefined {
  const moved = known.flatMap((one) =>
    one.kind === 'amended' && one.amends === change.id && one.effective ? [one.effective] : [],
  );
  return moved.at(-1) ?? ('effective' in change ? change.effective : undefined);
}

// A vendor that has ended stands under that heading and nowhere else, and the count at a glance is that of the register.
function onRegister(
  pages: ReadonlyMap<string, string>,
  known: readonly Change[],
  asOf: Day,
): string[] {
  const html = pages.get('/subprocessors/') ?? '';
  const groups = new Map(
    [...html.matchAll(/<section id="(\w+)">([^]*?)<\/section>/g)].map(([, id = '', text = '']) => [
      id,
      text,
    ]),
  );
  const idsIn = (...names: string[]) =>
    names.flatMap((name) =>
      [...(groups.get(name) ?? '').matchAll(/<tr id="subprocessor-([^"]+)"/g)].map(
        ([, id = '']) => id,
      ),
    );
  const ended = endedOn(known, asOf);
  const used = idsIn('active', 'ending', 'customer');
  const companies = companiesInUse(groups);
  const counted = Number(/Who else (\d+) subprocessor/.exec(plain(pages.get('/') ?? ''))?.[1] ?? 0);
  return [
    ...[...ended].flatMap((id) =>
      idsIn('ended').includes(id) ? [] : [`${id}: has ended, and is not shown so`],
    ),
    ...idsIn('ended').flatMap((id) => (ended.has(id) ? [] : [`${id}: shown as ended`])),
    ...used.flatMap((id) => (ended.has(id) ? [`${id}: has ended, and is shown in use`] : [])),
    ...(counted === companies ? [] : [`${counted} at a glance, ${companies} in the register`]),
  ];
}

/** Companies that are in use by the register: rows of one name, or of one legal entity, are one company. */
function companiesInUse(groups: ReadonlyMap<string, string>): number {
  const companies: { words: Set<string>; isUsed: boolean }[] = [];
  for (const group of ['announced', 'active', 'ending', 'customer'])
    for (const [, head = '', row = ''] of (groups.get(group) ?? '').matchAll(
      /<th scope="row">([^]*?)<\/th>([^]*?)<\/tr>/g,
    )) {
      // Who receives no customer data is no subprocessor.
      if (row.includes('No customer data:')) continue;
      const called = /<a [^>]*>([^<]*)<\/a>/.exec(head)?.[1] ?? '';
      const entity = /<p class="soft">([^<]*)<\/p>/.exec(head)?.[1];
      const own = [`name ${called}`, ...(entity ? [`entity ${entity}`] : [])];
      const same = companies.filter(({ words }) => own.some((word) => words.has(word)));
      for (const one of same) companies.splice(companies.indexOf(one), 1);
      companies.push({
        words: new Set([...own, ...same.flatMap(({ words }) => [...words])]),
        isUsed: group !== 'announced' || same.some(({ isUsed }) => isUsed),
      });
    }
  return companies.filter(({ isUsed }) => isUsed).length;
}

/** The kind of change, where the title above it says that it is another. */
function kindAgainst(title: string, html: string): string | undefined {
  const kind = kindOn(html);
  const says = (words: RegExp, other: string) => words.test(title) && kind === other;
  const isOther =
    says(/ a further purpose/, 'Added') ||
    says(/^\S+ (?:will be|has been|became) a subprocessor\b/, 'Further purpose') ||
    says(/ (?:no longer be|ceased to be) a subprocessor\b/, 'Purpose ended');
  return isOther ? kind : undefined;
}

const kindOn = (html: string) =>
  /<dt>Kind of change<\/dt>\s*<dd>\s*([^<]*?)\s*<\/dd>/.exec(html)?.[1] ?? '';

/** The label of a change in the timeline, such as `Acme: added`. */
function kindDrawn(id: string, html: string): string | undefined {
  const drawing = /<svg[^]*?<\/svg>/.exec(html)?.[0] ?? '';
  const link = new RegExp(`<a href="(?:#change-|[^"]*/changes/)${id}/?">([^]*?)</a>`).exec(drawing);
  return link?.[1] && plain(link[1].replaceAll(/<[^>]*>/g, ' ')).trim();
}
