// Titles on pages are true on their day; feeds keep what was said.
import { describe, expect, test } from 'vitest';
import { entriesFor } from '../../derive/balance/entry.ts';
import { imbalancesOf } from '../../derive/balance/ledger.ts';
import { isAddition } from '../../derive/journal/feed-selections.ts';
import { noticesOn, type Notice } from '../../derive/journal/notices.ts';
import { registerOn } from '../../derive/journal/register.ts';
import { vendorCounts } from '../../derive/page/vendor-counts.ts';
import { assembleTrust, type Change, type Material, type Site } from '../../trust.ts';
import { calendarDocument } from '../calendar-document.ts';
import { feedOn } from '../feed.ts';
import { noticeText } from './notice.ts';
import { titlesOn } from './title.ts';

const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'H',
  notice: { days: 30, objection_days: 30 },
};
const desk: Material = { name: 'Desk Inc.', purpose: 'Support', data: [], engagement: 'always' };
const cloud: Material = { ...desk, name: 'Cloud', purpose: 'Hosting' };
const baseline: Change = {
  id: 'base',
  kind: 'baseline',
  announced: '2026-01-01T09:00:00Z',
  summary: 'The journal of changes begins with the register of subprocessors: 1 vendor.',
  register: [{ id: 'cloud', ...cloud }],
};

type Proposal = Parameters<typeof entriesFor>[0][number];

function proposed(change: Proposal, said: object, journal: readonly Change[] = [baseline]): Change {
  const subprocessors = [{ id: 'cloud', ...cloud }];
  const trust = assembleTrust({ site, subprocessors, changes: journal });
  const [entry] = entriesFor([change], trust, '2026-11-21T09:00:00Z', () => said);
  return { id: entry?.id, ...entry?.value } as unknown as Change;
}

const titleOn = (day: string, change: Change, ...others: readonly Change[]) => {
  const trust = assembleTrust({ site, changes: [baseline, change, ...others] });
  return titlesOn(trust, day)(trust.changes.find(({ id }) => id === change.id) as Change);
};

const comes: Proposal = { kind: 'added', subprocessor: 'desk', after: desk };

test('a new vendor will come, and came', () => {
  const added = proposed(comes, {});
  expect(added.summary).toBe('Desk Inc. will be a subprocessor: Support.');
  expect(titleOn('2026-12-20', added)).toBe(added.summary);
  expect(titleOn('2026-12-21', added)).toBe(
    'Desk Inc. became a subprocessor on 21 Dec 2026: Support.',
  );
  const trust = assembleTrust({ site, changes: [baseline, added] });
  expect(feedOn(trust, '2027-12-01')[0]?.title).toBe(added.summary);
  expect(titleOn('2026-12-21', baseline)).toBe(baseline.summary);
});

test('told late, it is told in the past from the first, and as going on while it goes on', () => {
  const late = proposed(comes, { effective: '2024-02-01', emergency: 'It was forgotten' });
  expect(late.summary).toBe('Desk Inc. has been a subprocessor since 1 Feb 2024: Support.');
  expect(titleOn('2026-11-21', late)).toBe(late.summary);
  const goes = proposed({ kind: 'removed', subprocessor: 'desk', before: desk }, {}, [
    baseline,
    { ...late, announced: '2026-11-20T09:00:00Z' },
  ]);
  expect(titleOn('2027-11-21', late, { ...goes, announced: '2026-11-22T09:00:00Z' })).toBe(
    'Desk Inc. became a subprocessor on 1 Feb 2024: Support.',
  );
});

test('a day that was moved by hand to before the announcement is told in the past', () => {
  const moved = { ...proposed(comes, {}), effective: '2026-11-01' } as Change;
  expect(titleOn('2026-11-21', moved)).toBe(
    'Desk Inc. became a subprocessor on 1 Nov 2026: Support.',
  );
});

test('a category that was renamed since does not leave its changes in the future', () => {
  const change = proposed(
    {
      kind: 'data-changed',
      subprocessor: 'cloud',
      before: { data: ['account'] },
      after: { data: ['account', 'logs'] },
    },
    {},
  );
  expect(change.summary).toBe('Cloud will also receive: logs.');
  const data = { categories: [{ id: 'logs', title: 'Access logs' }] };
  const trust = assembleTrust({ site, data, changes: [baseline, change] });
  expect(titlesOn(trust, '2027-01-01')(change)).toBe(
    'On 21 Dec 2026, Cloud began to receive as well: Access logs.',
  );
});

test('data that was not stated before, or is no longer stated, is neither new nor gone', () => {
  const change = (before: object, after: object) =>
    proposed({ kind: 'data-changed', subprocessor: 'cloud', before, after }, {}).summary;
  expect(change({}, { data: ['logs'] })).toBe('We now state the data that Cloud receives: logs.');
  expect(change({ data: ['logs'] }, {})).toBe(
    'We no longer state the data that Cloud receives; until now: logs.',
  );
});

describe('that a vendor receives no customer data is in the journal', () => {
  const none = { no_data: 'Builds our software' };
  const logs = { data: ['logs'] };
  const change = (before: Partial<Material>, after: Partial<Material>) => {
    const record = { id: 'desk', name: 'Desk Inc.', purpose: 'Builds' };
    const trust = (part: Partial<Material>, journal: readonly Change[]) =>
      assembleTrust({ site, subprocessors: [{ ...record, ...part }], changes: journal });
    const settle = (now: string, from: ReturnType<typeof trust>) => {
      const [entry, ...more] = entriesFor(imbalancesOf(from, now.slice(0, 10)), from, now);
      expect(more).toEqual([]);
      const written = { id: entry?.id, ...entry?.value } as unknown as Change;
      return trust(from.subprocessors[0] ?? {}, [...from.changes, written]);
    };
    const first = settle('2026-01-10T09:00:00Z', trust(before, []));
    return settle('2026-02-01T09:00:00Z', trust(after, first.changes));
  };
  const told = (of: ReturnType<typeof change>, day = '2026-02-01') =>
    titlesOn(of, day)(of.changes.at(-1) as Change);

  test('data then is what makes it a subprocessor', () => {
    const trust = change(none, logs);
    expect(trust.changes.at(-1)).toMatchObject({
      kind: 'data-changed',
      effective: '2026-03-03',
      object_by: '2026-03-03',
    });
    expect(told(trust)).toBe('Desk Inc., which received no customer data, will receive: logs.');
    expect(told(trust, '2026-03-03')).toBe(
      'On 3 Mar 2026, Desk Inc., which had received no customer data, began to receive: logs.',
    );
    expect(feedOn(trust, '2026-02-01', isAddition)).toHaveLength(1);
    const notice = noticesOn(trust.changes, site, '2026-02-01').at(-1) as Notice;
    expect(noticeText(notice, trust)).toMatch(
      /- Data, was: No customer data: Builds our software\n {2}- Data, now: logs/,
    );
    // Until its day it is none, on pages and in counts.
    const rows = (day: string) => registerOn(trust, day);
    expect(rows('2026-03-02')[0]?.material).toMatchObject(none);
    expect(vendorCounts(rows('2026-03-02')).inUse).toBe(0);
    expect(vendorCounts(rows('2026-03-03')).inUse).toBe(1);
    expect(rows('2026-03-03')[0]?.material.no_data).toBeUndefined();
  });

  test('nobody can object to receiving none, or to its being said', () => {
    const less = change(logs, none);
    expect(less.changes.at(-1)?.summary).toBe(
      'Desk Inc. will receive no customer data; until then: logs.',
    );
    expect(less.changes.at(-1)).not.toHaveProperty('object_by');
    expect(feedOn(less, '2026-02-01', isAddition)).toEqual([]);
    expect(change({}, none).changes.at(-1)?.summary).toBe(
      'We now state that Desk Inc. receives no customer data: Builds our software.',
    );
    expect(change(none, {}).changes.at(-1)?.summary).toBe(
      'We no longer state that Desk Inc. receives no customer data.',
    );
    expect(change(none, { no_data: 'Tests our software' }).changes.at(-1)?.summary).toBe(
      'The reason why Desk Inc. receives no customer data will change from “Builds our software” to “Tests our software”.',
    );
  });

  test('a row without data comes and goes as what it is, and keeps no company a subprocessor', () => {
    const quiet: Proposal = { kind: 'added', subprocessor: 'desk', after: { ...desk, ...none } };
    expect(proposed(quiet, {}).summary).toBe(
      'Desk Inc., which will receive no customer data, will be listed: Support.',
    );
    const register = [
      { id: 'mail', ...desk, purpose: 'Mail' },
      { id: 'builds', name: desk.name, purpose: 'Builds', ...none },
    ];
    const start: Change = { ...baseline, register };
    const goes: Proposal = { kind: 'removed', subprocessor: 'mail', before: desk };
    expect(proposed(goes, {}, [start]).summary).toBe('Desk Inc. will no longer be a subprocessor.');
    const rest: Proposal = {
      kind: 'removed',
      subprocessor: 'builds',
      before: { ...desk, ...none },
    };
    expect(proposed(rest, {}, [start]).summary).toBe(
      'Desk Inc., which receives no customer data, will no longer be used for “Support”.',
    );
  });
});

test('a change never held whose vendor ended on its day', () => {
  const { id: _, ...now } = { id: 'cloud', ...cloud, purpose: 'Hosting and backups' };
  const changed = proposed(
    {
      kind: 'purpose-changed',
      subprocessor: 'cloud',
      before: { purpose: cloud.purpose },
      after: { purpose: now.purpose },
    },
    {},
  );
  const goes = {
    ...proposed({ kind: 'removed', subprocessor: 'cloud', before: now }, {}),
    announced: '2026-11-22T09:00:00Z',
    effective: '2026-12-21',
  } as Change;
  expect(titleOn('2026-12-20', changed, goes)).toBe(changed.summary);
  expect(titleOn('2026-12-21', changed, goes)).toBe(
    `This change was overtaken, because the use of the vendor ended: “${changed.summary}”`,
  );
  const trust = assembleTrust({ site, changes: [baseline, changed, goes] });
  expect(registerOn(trust, '2027-01-01')[0]?.material.purpose).toBe('Hosting');
  const later = { ...goes, effective: '2026-12-22' } as Change;
  expect(titleOn('2026-12-22', changed, later)).toBe(
    'On 21 Dec 2026, the purpose of Cloud changed from “Hosting” to “Hosting and backups”.',
  );
  const longer = assembleTrust({ site, changes: [baseline, changed, later] });
  expect(registerOn(longer, '2027-01-01')[0]?.material.purpose).toBe('Hosting and backups');
});

test('a sentence of many parts that an author changed at its end is told apart at once', () => {
  const many = Array.from({ length: 40 }, (_, index) => `category-${index}`);
  const change = proposed(
    {
      kind: 'data-changed',
      subprocessor: 'cloud',
      before: { data: ['account'] },
      after: { data: ['account', ...many] },
    },
    {},
  );
  expect(titleOn('2027-01-01', change)).toMatch(/^On 21 Dec 2026, Cloud began/);
  const own = { ...change, summary: `${change.summary} From Monday on` };
  expect(titleOn('2027-01-01', own)).toBe(own.summary);
});

test('an author’s own words stay', () => {
  const added = { ...proposed(comes, {}), summary: 'A new desk.' };
  expect(titleOn('2027-12-21', added)).toBe('A new desk.');
});

test('what is amended before its day is told as it came, and what is withdrawn never came', () => {
  const added = proposed(comes, {});
  const amended: Change = {
    id: 'amended',
    kind: 'amended',
    amends: added.id,
    announced: '2026-11-22T09:00:00Z',
    summary: 'Another name, another day.',
    effective: '2027-02-01',
    after: { name: 'Desk Ltd.' },
  };
  expect(titleOn('2027-03-01', added, amended)).toBe(
    'Desk Ltd. became a subprocessor on 1 Feb 2027: Support.',
  );
  // What it will be is told as amended, on pages and in the calendar; the feed keeps what was said.
  const told: Change = {
    ...amended,
    after: { purpose: 'Support for members' },
  };
  const title = 'Desk Inc. will be a subprocessor: Support for members.';
  expect(titleOn('2026-11-21', added, told)).toBe(added.summary);
  expect(titleOn('2026-11-22', added, told)).toBe(title);
  const trust = assembleTrust({ site, changes: [baseline, added, told] });
  expect(feedOn(trust, '2026-11-22').map((item) => item.title)).toContain(added.summary);
  for (const day of ['2026-11-22', '2027-03-01'])
    expect(calendarDocument(trust, day).replaceAll('\r\n ', '')).toContain(
      `SUMMARY:Example\\, takes effect: ${title}`,
    );
  const withdrawn = {
    ...proposed({ kind: 'withdrawn', subprocessor: 'desk', amends: added.id }, {}, [
      baseline,
      { ...added, announced: '2026-11-20T09:00:00Z' },
    ]),
    announced: '2026-11-22T09:00:00Z',
  } as Change;
  expect(titleOn('2027-03-01', added, withdrawn)).toBe(added.summary);
  expect(titleOn('2026-12-01', withdrawn, added)).toBe(
    'This change will not happen: Desk Inc. will be a subprocessor: Support.',
  );
  expect(titleOn('2027-03-01', withdrawn, added)).toBe(
    'This change did not happen: “Desk Inc. will be a subprocessor: Support.”',
  );
});
