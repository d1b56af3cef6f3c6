// The words of a feed item, as HTML that stands alone in a reader: before and after, dates, how to object.
import type { Change, Material, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { renderMarkdown } from '../markdown.ts';
import { vendorNameIn, type Announcement } from '../derive/journal/announcement.ts';
import { fieldChanges, type Describe, type Piece } from '../derive/journal/diff.ts';

/** What the site lends to a feed: its words, and its way of saying days and values. */
export interface FeedWords {
  describe: Describe;
  day: (day: Day) => string;
  kinds: Record<Change['kind'], string>;
  fields: Record<keyof Material, string>;
  announced: string;
  effective: string;
  objectBy: string;
  endOfDay: (timeZone: string) => string;
  vendor: string;
  replaces: string;
  amends: string;
  takesBack: string;
  reason: string;
  emergency: string;
  affects: string;
  everyone: string;
  features: string;
  regions: string;
  plans: string;
  dataAfter: string;
  what: string;
  was: string;
  now: string;
  absent: string;
  toObject: (contact: string, day: string, endOfDay: string) => string;
  register: string;
  today: string;
}

/** Kind, vendor and dates on one line of plain text. */
export function announcementLine(announcement: Announcement, words: FeedWords): string {
  const { change, journal, vendor, effective, object_by } = announcement;
  const name = vendor === undefined ? '' : `: ${vendorNameIn(journal, vendor)}`;
  return [
    `${words.kinds[change.kind]}${name}.`,
    ...(effective ? [`${words.effective} ${words.day(effective)}.`] : []),
    ...(object_by ? [`${words.objectBy} ${words.day(object_by)}.`] : []),
  ].join(' ');
}

/** All of an announcement as HTML, with absolute addresses only. */
export function announcementHtml(
  announcement: Announcement,
  trust: Trust,
  words: FeedWords,
): string {
  const { change } = announcement;
  const root = trust.site.url.replace(/\/$/, '');
  const page = `${root}/changes/${change.id}/`;
  const reason = 'reason' in change ? change.reason : undefined;
  const emergency = 'emergency' in change ? change.emergency : undefined;
  return [
    element('p', escaped(change.summary)),
    list(facts(announcement, trust, words, root)),
    emergency && labelled(words.emergency, emergency.reason),
    reason && heading(words.reason) + absoluteMarkdown(reason, root, page),
    differences(announcement, words),
    claim(change, words),
    change.kind === 'baseline' && heading(words.register) + register(change.register, words),
    objection(announcement, trust, words),
    element('p', `${escaped(words.today)} ${anchor(page, page)}`),
  ]
    .filter(Boolean)
    .join('\n');
}

function facts(
  { change, journal, vendor, target, announced, effective, object_by }: Announcement,
  { site }: Trust,
  words: FeedWords,
  root: string,
): string[] {
  const end = words.endOfDay(site.time_zone ?? 'UTC');
  const name = (id: string) => escaped(vendorNameIn(journal, id));
  const about = target && anchor(`${root}/changes/${target.id}/`, target.summary);
  const affects = 'affects' in change ? change.affects : undefined;
  return [
    escaped(words.kinds[change.kind]),
    vendor && `${escaped(words.vendor)}: ${name(vendor)}`,
    change.kind === 'replaced' && `${escaped(words.replaces)}: ${name(change.replaces)}`,
    about && `${escaped(change.kind === 'withdrawn' ? words.takesBack : words.amends)}: ${about}`,
    `${escaped(words.announced)}: ${time(announced, words)}`,
    effective && `${escaped(words.effective)}: ${time(effective, words)}`,
    object_by && `${escaped(words.objectBy)}: ${time(object_by, words)}, ${escaped(end)}`,
    vendor &&
      effective &&
      !target &&
      `${escaped(words.affects)}: ${escaped(affectedText(affects, words))}`,
    change.kind === 'removed' &&
      change.data_after &&
      `${escaped(words.dataAfter)}: ${escaped(change.data_after)}`,
  ].filter((fact) => typeof fact === 'string');
}

type Affects = Extract<Change, { kind: 'added' }>['affects'];

/** Whom a change concerns, on one line. */
export function affectedText(
  affects: Affects,
  words: Pick<FeedWords, 'everyone' | 'features' | 'regions' | 'plans'>,
): string {
  const { customers, features, regions, plans } = affects ?? {};
  const parts = [
    customers,
    features && `${words.features}: ${features.join(', ')}`,
    regions && `${words.regions}: ${regions.join(', ')}`,
    plans && `${words.plans}: ${plans.join(', ')}`,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? words.everyone : parts.join('; ');
}

function differences({ change, journal }: Announcement, words: FeedWords): string | false {
  const changes = fieldChanges(change, journal, words.describe);
  if (changes.length === 0) return false;
  const sides = (['was', 'now'] as const).filter((side) =>
    changes.some((field) => field[side].length > 0),
  );
  const cell = (pieces: Piece[], side: 'was' | 'now', both: boolean) =>
    element('td', pieces.length === 0 ? escaped(words.absent) : said(pieces, side, both));
  const rows = changes.map((field) =>
    element(
      'tr',
      element('th', escaped(words.fields[field.field])) +
        sides.map((side) => cell(field[side], side, sides.length === 2)).join(''),
    ),
  );
  const head = [words.what, ...sides.map((side) => words[side])];
  return element(
    'table',
    element('tr', head.map((word) => element('th', escaped(word))).join('')) + rows.join(''),
  );
}

// With one side only, nothing is struck out: the whole vendor comes or goes.
function said(pieces: Piece[], side: 'was' | 'now', both: boolean): string {
  const mark = side === 'was' ? 'del' : 'ins';
  return pieces
    .map(({ text, differs }) => (both && differs ? element(mark, escaped(text)) : escaped(text)))
    .join('<br>');
}

function claim(change: Change, words: FeedWords): string | false {
  if (change.kind !== 'claim-changed') return false;
  return list([
    `${escaped(words.was)}: ${element('del', escaped(change.before))}`,
    `${escaped(words.now)}: ${element('ins', escaped(change.after))}`,
  ]);
}

function register(
  vendors: Extract<Change, { kind: 'baseline' }>['register'],
  words: FeedWords,
): string {
  return vendors
    .map(({ id: _, name, ...rest }) => {
      const lines = Object.entries(rest).map(([field, value]) => {
        const key = field as keyof Material;
        return `${escaped(words.fields[key])}: ${words
          .describe(key, value as never)
          .map(escaped)
          .join('; ')}`;
      });
      return element('h4', escaped(name)) + list(lines);
    })
    .join('\n');
}

function objection({ object_by }: Announcement, { site }: Trust, words: FeedWords): string | false {
  const contact = site.notice?.contact ?? site.contact?.email;
  if (!object_by || !contact) return false;
  const end = words.endOfDay(site.time_zone ?? 'UTC');
  return element('p', escaped(words.toObject(contact, words.day(object_by), end)));
}

/** Paths and fragments of the site become full addresses, since a reader shows them elsewhere. */
function absoluteMarkdown(text: string, root: string, page: string): string {
  const resolveLink = (address: string) =>
    address.startsWith('/')
      ? `${root}${address}`
      : address.startsWith('#')
        ? `${root}/${address}`
        : new URL(address, page).href;
  return renderMarkdown(text, { headingsFrom: 4, resolveLink, page });
}

function heading(words: string): string {
  return element('h3', escaped(words));
}

function labelled(label: string, text: string): string {
  return element('p', `${element('strong', escaped(label))} ${escaped(text)}`);
}

function list(items: string[]): string {
  return element('ul', items.map((item) => element('li', item)).join(''));
}

function time(day: Day, words: FeedWords): string {
  return `<time datetime="${escaped(day)}">${escaped(words.day(day))}</time>`;
}

function anchor(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
