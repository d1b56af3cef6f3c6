// A change as HTML that is complete in a feed reader: its facts, before and after, how to object.
import type { Change, Site, Trust } from '../../trust.ts';
import { dayOf, type Day } from '../../day.ts';
import { renderMarkdown } from '../../markdown.ts';
import type { Announcement } from '../../derive/journal/announcement.ts';
import type { Piece } from '../../derive/journal/diff.ts';
import { publicAddress } from '../../words/format.ts';
import { does } from '../../vocabulary/changes.ts';
import { materialFields } from '../../vocabulary/material.ts';
import type { Wording } from '../wording.ts';
import { escapeMarks as escaped, textElement } from '../xml.ts';
import {
  beforeAndAfter,
  factsOf,
  howToObject,
  pick,
  type ChangeFact,
  type Difference,
} from './facts.ts';

/** The whole announcement. All its addresses are absolute. */
export function announcementHtml(
  announcement: Announcement,
  { site }: Trust,
  wording: Wording,
): string {
  const { change } = announcement;
  const { announcement: words } = wording;
  const page = publicAddress(site.url, `/changes/${change.id}/`);
  const facts = factsOf(announcement, wording);
  const listed = facts.filter(({ kind }) => !['row', 'warning', 'markdown'].includes(kind));
  const objection = howToObject(announcement, site, wording).join(' ');
  return [
    element('p', escaped(change.summary)),
    list(listed.map((fact) => factHtml(fact, site.url, wording))),
    ...pick(facts, 'emergency', 'reason').map((fact) =>
      fact.kind === 'markdown'
        ? heading(fact.label) + absoluteMarkdown(fact.value, site.url, page)
        : factHtml(fact, site.url, wording),
    ),
    differences(announcement, site, wording),
    change.kind === 'baseline' && heading(words.register) + register(change.register, wording),
    objection && element('p', escaped(objection)),
    element('p', `${escaped(words.today)} ${anchor(page, page)}`),
  ]
    .filter(Boolean)
    .join('\n');
}

function factHtml(fact: ChangeFact, site: string, wording: Wording): string {
  const label = `${escaped(fact.label)}:`;
  switch (fact.kind) {
    case 'warning':
      return element('p', `${element('strong', label)} ${escaped(fact.value)}`);
    case 'vendor':
      return `${label} ${escaped(fact.value.name)}`;
    case 'entry':
      return `${label} ${anchor(publicAddress(site, `/changes/${fact.value.id}/`), fact.value.summary)}`;
    case 'moment':
      return `${label} ${time(dayOf(fact.value), wording)}`;
    case 'day':
      return `${label} ${time(fact.value, wording)}`;
    case 'last-day':
      return `${label} ${time(fact.value, wording)}, ${escaped(wording.endOfDay)}`;
    default:
      // The kind of change is clear without a label.
      return fact.key === 'kind' ? escaped(fact.value) : `${label} ${escaped(fact.value)}`;
  }
}

function differences(announcement: Announcement, site: Site, wording: Wording): string | false {
  const { announcement: words } = wording;
  const rows = beforeAndAfter(announcement, site, wording);
  if (rows.length === 0) return false;
  const sides = (['was', 'now'] as const).filter((side) =>
    rows.some((row) => row[side].length > 0),
  );
  const both = sides.length === 2;
  if (announcement.change.kind === 'claim-changed')
    return list(
      rows.flatMap((row) =>
        sides.map((side) => `${escaped(words[side])}: ${said(row[side], side, both)}`),
      ),
    );
  const cell = (row: Difference, side: 'was' | 'now') => {
    const absent = row.nothing === side ? '' : escaped(words.absent);
    return element('td', row[side].length === 0 ? absent : said(row[side], side, both));
  };
  const body = rows.map((row) =>
    element(
      'tr',
      element('th', escaped(row.label)) + sides.map((side) => cell(row, side)).join(''),
    ),
  );
  const isStrike = does(announcement.change, 'strike');
  const head = [
    words.what,
    ...sides.map((side) => (isStrike ? wording.changes.change.listed : words[side])),
  ];
  return element(
    'table',
    element('tr', head.map((word) => element('th', escaped(word))).join('')) + body.join(''),
  );
}

// With one side only, nothing is struck out: the whole vendor comes or goes.
function said(pieces: Piece[], side: 'was' | 'now', both: boolean): string {
  const mark = side === 'was' ? 'del' : 'ins';
  return pieces
    .map(({ text, differs }) => (both && differs ? element(mark, escaped(text)) : escaped(text)))
    .join('<br>');
}

function register(
  vendors: Extract<Change, { kind: 'baseline' }>['register'],
  { announcement: words, describe }: Wording,
): string {
  return vendors
    .map(({ id: _, name, ...rest }) => {
      const lines = materialFields.flatMap((field) => {
        if (field === 'name') return [];
        const value = rest[field];
        const use = field === 'engagement' ? describe('use', rest) : undefined;
        const said = use ?? (value === undefined ? [] : describe(field, value));
        return said.length === 0
          ? []
          : [`${escaped(words.fields[field])}: ${escaped(said.join('; '))}`];
      });
      const how = rest.unnamed === undefined ? [] : describe('unnamed', rest.unnamed).map(escaped);
      return element('h4', escaped(name)) + list([...how, ...lines]);
    })
    .join('\n');
}

/** Makes full addresses of paths and fragments, since a feed reader shows them outside the site. */
function absoluteMarkdown(text: string, site: string, page: string): string {
  const resolveLink = (address: string) =>
    address.startsWith('/')
      ? publicAddress(site, address)
      : address.startsWith('#')
        ? publicAddress(site, `/${address}`)
        : new URL(address, page).href;
  return renderMarkdown(text, { headingsFrom: 4, resolveLink, page });
}

function heading(words: string): string {
  return element('h3', escaped(words));
}

function list(items: string[]): string {
  return element('ul', items.map((item) => element('li', item)).join(''));
}

function time(day: Day, wording: Wording): string {
  return textElement('time', wording.day(day), { datetime: day });
}

function anchor(address: string, text: string): string {
  return `<a href="${escaped(address)}">${escaped(text)}</a>`;
}

function element(name: string, inner: string): string {
  return `<${name}>${inner}</${name}>`;
}
