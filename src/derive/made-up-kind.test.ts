// A kind of change is one entry of the table in vocabulary/: a kind that exists nowhere else goes through all of derive/.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, expectTypeOf, test } from 'vitest';
import { assembleTrust, type Change, type Material, type Trust } from '../trust.ts';
import { changeKinds, type ChangeKind, type Kind } from '../vocabulary/changes.ts';
import type { WordsByValue } from '../words/values.ts';
import { changeReport } from './balance/change-report.ts';
import { entriesFor } from './balance/entry.ts';
import { imbalancesOf } from './balance/ledger.ts';
import { announcementOf, vendorNameIn } from './journal/announcement.ts';
import { fieldChanges, type Describe } from './journal/diff.ts';
import { differencesOf } from './journal/differences.ts';
import { misfitOf } from './journal/digests.ts';
import { eventsOf } from './journal/events.ts';
import {
  concerns,
  isAddition,
  isClaim,
  isLocationChange,
  isSubprocessorChange,
  vendorsEver,
} from './journal/feed-selections.ts';
import { misfitsOf } from './journal/fit.ts';
import { journalOn, journalText, linkOf, readJournal } from './journal/journal.ts';
import { noticesOn } from './journal/notices.ts';
import { shortNotices, shortWindows } from './journal/promise.ts';
import { registerOn } from './journal/register.ts';
import { marksOf } from './page/choices.ts';
import { glanceOn } from './page/glance.ts';
import { rowsOf } from './page/rows.ts';

const table: Record<string, Kind> = changeKinds;
beforeAll(() => {
  table['moved'] = {
    description: 'It does the same elsewhere, under another name.',
    about: 'vendor',
    does: 'change',
    fields: ['name', 'locations'],
    noticed: true,
    opensWindow: true,
    inFeed: true,
  };
});
afterAll(() => {
  delete table['moved'];
});

const before: Material = {
  name: 'Acme',
  purpose: 'E-mail',
  locations: [{ country: 'US' }],
  engagement: 'always',
};
const after = { name: 'Acme Europe', locations: [{ country: 'DE' as const }] };
const at = (day: string) => `${day}T09:00:00Z`;
const baseline: Change = {
  id: 'baseline',
  kind: 'baseline',
  announced: at('2026-01-01'),
  summary: 'The register.',
  register: [{ id: 'acme', ...before }],
};
const moved = (more: object = {}) =>
  ({
    id: 'moves',
    kind: 'moved',
    subprocessor: 'acme',
    announced: at('2026-02-01'),
    effective: '2026-04-01',
    summary: 'Acme moves.',
    before: { name: 'Acme', locations: before.locations },
    after,
    ...more,
  }) as unknown as Change;
const later = (kind: 'amended' | 'withdrawn', more: object = {}) =>
  ({
    id: kind,
    kind,
    amends: 'moves',
    announced: at('2026-02-10'),
    summary: '-',
    ...more,
  }) as Change;

const site: Trust['site'] = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'Where we are',
  notice: { days: 30, objection_days: 14 },
};
const trustOf = (changes: Change[], record: Material = { ...before, ...after }) =>
  assembleTrust({ site, subprocessors: [{ id: 'acme', ...record }], changes });
const trust = trustOf([baseline, moved()]);
const [, change] = trust.changes as [Change, Change];
const describe: Describe = (_, value) => [JSON.stringify(value)];

test('it changes its fields on its day, and nothing once it is withdrawn', () => {
  const [, notice] = noticesOn(trust.changes, site, '2026-03-01');
  expect(notice).toMatchObject({ effective: '2026-04-01', object_by: '2026-02-15' });
  expect(notice && eventsOf(notice)).toMatchObject([
    ['acme', { on: '2026-04-01', does: 'change', material: after }],
  ]);
  const [row] = registerOn(trust, '2026-03-31');
  expect(row).toMatchObject({ standing: 'active', material: before, coming: [{ change }] });
  expect(registerOn(trust, '2026-04-01')[0]?.material).toEqual({ ...before, ...after });
  const calledOff = trustOf([baseline, moved(), later('withdrawn')], before);
  expect(registerOn(calledOff, '2026-04-01')[0]?.material).toEqual(before);
});

test('it fits, or is told why it does not', () => {
  const why = (...entries: Change[]) =>
    misfitsOf([baseline, ...entries], site).map((misfit) => `${misfit.path} ${misfit.why}`);
  expect(why(moved())).toEqual([]);
  expect(why(moved({ before: {}, after: {} }))).toEqual(['after field-missing']);
  expect(why(moved({ after: { locations: after.locations } }))).toEqual(['after field-vanishes']);
  expect(why(moved({ after: { name: 'Acme', locations: before.locations } }))).toEqual([
    'after no-difference',
  ]);
  expect(why(moved({ subprocessor: 'nobody' }))).toEqual(['subprocessor not-in-use']);
  expect(why(moved({ before: { name: 'Acne', locations: before.locations } }))).toEqual([
    'before,name unlike-books',
  ]);
  expect(why(moved(), later('amended', { after: { locations: [{ country: 'FR' }] } }))).toEqual([]);
  expect(why(moved(), later('amended', { after: { purpose: 'Mail' } }))).toEqual([
    'after,purpose not-amendable',
  ]);
  expect(why(moved(), later('withdrawn', { announced: at('2026-04-01') }))).toEqual([
    'amends already-in-effect',
  ]);
});

test('the promise of notice is held against it', () => {
  const soon = moved({ effective: '2026-02-20', object_by: '2026-02-05' });
  expect(shortNotices([baseline, soon], site)).toMatchObject([{ entry: soon, days: 19 }]);
  expect(shortWindows([baseline, soon], site)).toMatchObject([{ entry: soon, days: 4 }]);
  expect(shortNotices(trust.changes, site)).toEqual([]);
});

test('it is in the feeds that it belongs to', () => {
  const announcement = announcementOf(change, trust.changes, site);
  expect(announcement).toMatchObject({
    vendor: 'acme',
    effective: '2026-04-01',
    object_by: '2026-02-15',
  });
  const feeds = { isSubprocessorChange, isLocationChange, isAddition, isClaim };
  expect(
    Object.entries(feeds).flatMap(([name, isWanted]) => (isWanted(announcement) ? [name] : [])),
  ).toEqual(['isSubprocessorChange', 'isLocationChange']);
  expect(concerns('acme')(announcement)).toBe(true);
  expect(vendorsEver({ changes: [change] }, '2026-03-01')).toEqual(['acme']);
  expect(vendorNameIn(trust.changes, 'acme')).toBe('Acme Europe');
});

test('it is compared piece by piece, digested and read back', () => {
  expect(fieldChanges(change, trust.changes, describe).map(({ field }) => field)).toEqual([
    'name',
    'locations',
  ]);
  const amendment = later('amended', { after: { locations: [{ country: 'FR' }] } });
  expect(fieldChanges(amendment, [...trust.changes, amendment], describe)).toMatchObject([
    { field: 'locations', was: [{ text: '[{"country":"DE"}]' }] },
  ]);
  expect(differencesOf(change, moved({ effective: '2026-05-01' }))).toEqual([
    { path: ['effective'], was: '2026-04-01', is: '2026-05-01' },
  ]);
  const journal = readJournal(journalText(journalOn(trust, '2026-03-01')));
  if (typeof journal === 'string') throw new Error(journal);
  expect(journal.changes.map(({ kind }) => kind)).toEqual(['baseline', 'moved']);
  expect(misfitOf(journal.changes.map(linkOf), journal.head)).toBeUndefined();
});

test('with it the books balance, without it an entry is proposed', () => {
  expect(imbalancesOf(trust, '2026-03-01')).toEqual([]);
  // The register kept the old name and place: the announcement can still be taken back.
  const [takenBack] = imbalancesOf(trustOf([baseline, moved()], before), '2026-03-01');
  expect(takenBack).toMatchObject({ kind: 'withdrawn', subprocessor: 'acme', amends: 'moves' });
  const [entry] = entriesFor(
    [{ kind: 'moved' as Change['kind'], subprocessor: 'acme', before, after }],
    trust,
    at('2026-03-01'),
  );
  expect(entry?.id).toBe('2026-03-01-acme-moved');
  expect(entry?.value).toMatchObject({
    kind: 'moved',
    effective: '2026-04-01',
    object_by: '2026-03-15',
    summary: expect.stringContaining('Acme will be listed under the name Acme Europe.') as string,
  });
  const report = changeReport(trust, trustOf([baseline], before));
  expect(report.entries).toMatchObject([
    { announcement: { change, effective: '2026-04-01' }, isInFeed: true },
  ]);
});

test('the trust page knows it', () => {
  const [row] = registerOn(trust, '2026-03-01');
  expect(row && marksOf(row, 'in')).toEqual(['US', 'DE']);
  expect(glanceOn(trust, '2026-03-01').coming?.change).toBe(change);
  expect(rowsOf(trust).get('change/moves')?.title).toBe('Acme moves.');
});

test('the compiler asks for its word, and for nothing else', () => {
  // The schema, and so the model, has every kind of the table; the words have one for each.
  expectTypeOf<Change['kind']>().toEqualTypeOf<ChangeKind>();
  expectTypeOf<WordsByValue['announcement.kinds']>().toEqualTypeOf<ChangeKind>();
  // No file tells kinds of changes of vendors apart by name: one proposes entries, one has a word `removed` of its own.
  const names = Object.entries(table).flatMap(([name, { about }]) =>
    about === 'vendor' ? [`'${name}'`] : [],
  );
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /(?<!\.test|\.fixture)\.ts$/.test(file),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(
    files.filter((file) => {
      const text = readFileSync(path.join(import.meta.dirname, file), 'utf8');
      return names.some((name) => text.includes(name));
    }),
  ).toEqual(['balance/imbalances.ts', 'journal/digests.ts']);
});
