// Rows of one company that come and go on different days: what is said of one follows from the register of its day.
import { expect, test } from 'vitest';
import { entriesFor } from '../../derive/balance/entry.ts';
import type { Imbalance } from '../../derive/balance/imbalances.ts';
import { imbalancesOf } from '../../derive/balance/ledger.ts';
import { isAddition } from '../../derive/journal/feed-selections.ts';
import { assembleTrust, type Change, type Material, type Site, type Trust } from '../../trust.ts';
import { feedOn } from '../feed.ts';
import { titlesOn } from './title.ts';

const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'H',
};
type Row = { id: string } & Material;
const row = (id: string, purpose: string, name = 'Alpha'): Row => ({
  id,
  name,
  legal_name: 'Alpha Inc.',
  purpose,
  data: ['log'],
});
const [mail, search, push, sms] = [
  row('mail', 'Mail'),
  row('search', 'Search'),
  row('push', 'Push', 'Alpha Push'),
  row('sms', 'SMS', 'Alpha SMS'),
];
const other: Row = { id: 'other', name: 'Beta', purpose: 'Chat', data: ['log'] };

/** The journal after the register became these rows; entries are announced on a day and take effect on days by their vendor. */
function after(
  trust: Trust,
  announced: string,
  rows: readonly Row[],
  days: Record<string, string> = {},
  found?: Imbalance[],
): Trust {
  const now = assembleTrust({ ...trust, subprocessors: [...rows] });
  const entries = entriesFor(
    found ?? imbalancesOf(now, announced),
    now,
    `${announced}T09:00:00Z`,
    ({ subprocessor }) => (days[subprocessor] ? { effective: days[subprocessor] } : {}),
  );
  const written = entries.map(({ id, value }) => ({ id, ...value }) as unknown as Change);
  return assembleTrust({ ...now, changes: [...now.changes, ...written] });
}
const start = (...rows: Row[]) => after(assembleTrust({ site }), '2026-01-10', rows);
const ofVendor = (trust: Trust, id: string) =>
  trust.changes.find((one) => 'subprocessor' in one && one.subprocessor === id) as Change;
const kindOn = (trust: Trust, id: string, day: string) =>
  feedOn(trust, day)
    .find(({ announcement }) => announcement.change.id === ofVendor(trust, id).id)
    ?.summary.replace(/:.*/, '');
const additions = (trust: Trust, day: string) =>
  feedOn(trust, day, isAddition).map(({ title }) => title);

test('a company stays while another of its rows is announced to end later', () => {
  const one = after(start(mail, search, other), '2026-02-01', [search, other], {
    mail: '2026-08-01',
  });
  const both = after(one, '2026-02-10', [other], { search: '2026-03-01' });
  expect(ofVendor(both, 'search').summary).toBe(
    'Alpha will no longer be used for “Search”; it stays a subprocessor for: Mail.',
  );
  expect(kindOn(both, 'search', '2026-04-01')).toBe('Purpose ended');
});

test('so it does when both ends are announced together, on different days', () => {
  const both = after(start(mail, search, other), '2026-02-01', [other], {
    mail: '2026-08-01',
    search: '2026-03-01',
  });
  expect(ofVendor(both, 'search').summary).toBe(
    'Alpha will no longer be used for “Search”; it stays a subprocessor for: Mail.',
  );
  expect(ofVendor(both, 'mail').summary).toBe('Alpha will no longer be a subprocessor.');
});

test('a row whose end is not announced yet does not hold the company', () => {
  const trust = assembleTrust({ ...start(mail, search, other), subprocessors: [other] });
  const goes = imbalancesOf(trust, '2026-02-01').filter((one) => one.subprocessor === 'search');
  const one = after(trust, '2026-02-01', [other], {}, goes);
  expect(ofVendor(one, 'search').summary).toBe('Alpha will no longer be a subprocessor.');
});

test('two rows of a new company are both new, and stay so when one is called off', () => {
  const days = { push: '2026-03-03', sms: '2026-04-03' };
  const trust = after(start(other), '2026-02-01', [other, push, sms], days);
  const said = [
    'Alpha SMS will be a subprocessor: SMS.',
    'Alpha Push will be a subprocessor: Push.',
  ];
  expect(additions(trust, '2026-02-01')).toEqual(said);
  const less = after(trust, '2026-02-05', [other, sms]);
  expect(additions(less, '2026-02-10').slice(1)).toEqual(said);
  expect(kindOn(less, 'sms', '2026-02-10')).toBe('Added');
  expect(kindOn(less, 'sms', '2027-02-10')).toBe('Added');
});

test('a company whose last row goes before the next comes is new again', () => {
  const next = after(start(mail, other), '2026-02-02', [mail, push, other], { push: '2026-04-03' });
  expect(additions(next, '2026-02-02')).toEqual([]);
  expect(kindOn(next, 'push', '2026-02-02')).toBe('Further purpose');
  const gone = after(next, '2026-02-20', [push, other], { mail: '2026-02-20' });
  expect(additions(gone, '2026-02-20')).toEqual([ofVendor(gone, 'push').summary]);
  // Its title still says that the company is a subprocessor already.
  expect(kindOn(gone, 'push', '2026-02-20')).toBe('Added (by what is known since)');
  // On a day before that was known, nothing of it shows.
  expect(additions(gone, '2026-02-19')).toEqual([]);
});

test('a company becomes a subprocessor once, whichever row was announced first', () => {
  const first = after(start(other), '2026-02-01', [other, push], { push: '2026-10-01' });
  const both = after(first, '2026-03-01', [other, push, sms], { sms: '2026-09-01' });
  const titled = (id: string, day: string) => titlesOn(both, day)(ofVendor(both, id));
  expect(titled('sms', '2027-01-15')).toBe('Alpha SMS became a subprocessor on 1 Sep 2026: SMS.');
  expect(titled('push', '2027-01-15')).toBe(
    'On 1 Oct 2026, Alpha Push, which was a subprocessor already, got a further purpose: Push.',
  );
  // What was an addition stays one for those who follow additions.
  expect(additions(both, '2027-01-15')).toHaveLength(2);
});
