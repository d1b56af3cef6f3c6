// What the day makes of the rows of the trust page.
import { expect, test } from 'vitest';
import { assembleTrust, type Contents } from '../../trust.ts';
import { trustPageOn } from './trust-page.ts';

const asOf = '2026-11-21';
const page = (more: object, site: object = {}) =>
  trustPageOn(
    assembleTrust({
      site: { url: 'https://a.example', company: { name: 'A' }, headline: 'A', ...site },
      ...more,
    } as unknown as Contents),
    asOf,
  );
const certification = (id: string, more: object) => ({
  id,
  title: id,
  framework: 'soc-2',
  ...more,
});

test('every kind of row that can have a target says what has become of it', () => {
  const target = '2026-Q3';
  const late = page(
    {
      controls: {
        groups: [
          { id: 'g', title: 'G', controls: [{ id: 'c', title: 'C', status: 'planned', target }] },
        ],
      },
      certifications: [certification('s', { status: 'in-audit', target })],
      roadmap: { items: [{ id: 'r', title: 'R', target }] },
      documents: [{ id: 'd', title: 'D', kind: 'dpa', access: 'planned', target }],
      commitments: { availability: [{ id: 'a', title: 'A', percent: '99', per: 'month', target }] },
      disclosure: { contacts: [], bounty: { offered: 'none', target } },
    },
    { links: [{ id: 'l', title: 'L', kind: 'status', target }] },
  );
  const rows = [
    late.outline.flatMap(({ groups }) => groups.flatMap(({ controls = [] }) => controls)),
    late.gaps.map(({ row }) => row),
    late.certifications,
    late.roadmap,
    late.documents,
    late.links,
    late.availability ?? [],
    late.bounty ? [late.bounty] : [],
  ];
  expect(rows.map((some) => some.map(({ due }) => due))).toEqual([
    ['passed'],
    ['passed', 'passed'],
    ...Array.from({ length: 6 }, () => ['passed']),
  ]);
});

test('a certificate has expired the day after its last, in the table and among the gaps', () => {
  const { certifications, gaps } = page({
    certifications: [
      certification('old', { status: 'certified', valid_until: '2026-11-20' }),
      certification('last-day', { status: 'certified', valid_until: asOf }),
      certification('again', { status: 'in-audit', valid_until: '2026-11-20' }),
    ],
  });
  expect(certifications.map(({ status, lapsed }) => [status, lapsed])).toEqual([
    ['expired', true],
    ['certified', false],
    ['in-audit', true],
  ]);
  expect(gaps.map(({ row }) => row.status)).toEqual(['expired', 'in-audit']);
});

test('a control and a certification of one id are two gaps with two addresses', () => {
  const { gaps } = page({
    controls: {
      groups: [{ id: 'g', title: 'G', controls: [{ id: 'x', title: 'X', status: 'planned' }] }],
    },
    certifications: [certification('x', { status: 'planned' })],
  });
  expect(gaps.map(({ id }) => id)).toEqual(['gap-x', 'gap-certification-x']);
});

test('a review is overdue the day after it was due; without an interval none is due', () => {
  const review = (site: object) => page({}, site).review;
  expect(review({ last_reviewed: '2026-08-20' })).toBe(undefined);
  expect(review({ review_every: '3 months' })).toMatchObject({ due: undefined, overdue: false });
  expect(review({ last_reviewed: '2026-08-20', review_every: '3 months' })).toMatchObject({
    due: '2026-11-20',
    overdue: true,
  });
  expect(review({ last_reviewed: '2026-08-21', review_every: '3 months' })?.overdue).toBe(false);
});

test('an item without a status is planned', () => {
  expect(page({ roadmap: { items: [{ id: 'r', title: 'R' }] } }).roadmap[0]?.status).toBe(
    'planned',
  );
});

test('an availability that has a target or waits for something is not promised yet', () => {
  const row = (id: string, more: object) => ({
    id,
    title: id,
    percent: '99.9',
    per: 'month',
    ...more,
  });
  const { availability } = page({
    commitments: {
      availability: [
        row('now', {}),
        row('later', { target: '2027-Q1' }),
        row('some-day', { when: 'Once we are five' }),
        row('next', { after: 'control/c' }),
      ],
    },
  });
  expect(
    availability?.map(({ id, promised, planned }) => [id, promised?.percent, planned?.percent]),
  ).toEqual([
    ['now', '99.9', undefined],
    ['later', undefined, '99.9'],
    ['some-day', undefined, '99.9'],
    ['next', undefined, '99.9'],
  ]);
});

test('a row that leads to the item that delivers it is not listed there', () => {
  const control = (id: string, more: object) => ({ id, title: id, ...more });
  const controls = [
    control('mfa', { status: 'planned' }),
    control('logs', { status: 'live', coverage: { covers: 'A', not_yet: 'B' } }),
    control('keys', { status: 'live' }),
  ];
  const delivers = controls.map(({ id }) => `control/${id}`);
  const items = [
    { id: 'one', title: 'One', delivers },
    { id: 'two', title: 'Two', delivers: ['control/mfa'] },
    { id: 'never', title: 'Never', status: 'dropped', delivers },
  ];
  const { roadmap, outline, gaps } = page({
    controls: { groups: [{ id: 'g', title: 'G', controls }] },
    roadmap: { items },
  });
  expect(roadmap.map((row) => row.delivers)).toEqual([['control/keys'], undefined, delivers]);
  const shown = outline.flatMap(({ groups }) => groups.flatMap((group) => group.controls ?? []));
  expect(shown.map(({ completedBy }) => completedBy)).toEqual([undefined, 'one', undefined]);
  expect(gaps.map((gap) => gap.items.map(({ id }) => id))).toEqual([['one', 'two']]);
});

test('a gap leads to its row only where the row says more', () => {
  const says = (more: object) =>
    page({
      controls: {
        groups: [
          { id: 'g', title: 'G', controls: [{ id: 'c', title: 'C', status: 'planned', ...more }] },
        ],
      },
    }).gaps.map(({ saysMore }) => saysMore);
  expect(says({ target: '2027', after: 'control/x' })).toEqual([false]);
  expect(says({ limits: ['Two floors'] })).toEqual([true]);
});

test('a gap says what comes next where an item, a reason or a condition does', () => {
  const says = (more: object, controls: object = {}, others: object = {}) =>
    page({
      controls: {
        groups: [
          { id: 'g', title: 'G', controls: [{ id: 'c', title: 'C', status: 'planned', ...more }] },
        ],
        ...controls,
      },
      ...others,
    }).gaps.map(({ next }) => next);
  expect(says({ target: '2027', note: 'N' })).toEqual([undefined]);
  expect(says({ when: 'Somebody asks' })).toEqual([true]);
  expect(says({}, { gaps: [{ item: 'control/c', why: 'W' }] })).toEqual([true]);
  const items = [{ id: 'r', title: 'R', delivers: ['control/c'] }];
  expect(says({}, {}, { roadmap: { items } })).toEqual([true]);
  // Where no other section tells the certification, its gap does.
  const told = certification('s', { status: 'planned', scope: 'The product' });
  expect(says({}, {}, { certifications: [told] })).toEqual([undefined, true]);
});

test('gaps are in order of importance only where the author put them in order', () => {
  const gap = (id: string) => ({ item: `control/${id}`, why: 'W' });
  const inOrder = (...gaps: object[]) => page({ controls: { groups: [], gaps } }).gapsInOrder;
  expect([inOrder(), inOrder(gap('a')), inOrder(gap('a'), gap('b'))]).toEqual([false, false, true]);
});

test('what is said of reports has expired once its last day is over', () => {
  const until = (expires: string) => page({ disclosure: { contacts: [], expires } }).reportsUntil;
  expect(until('2026-11-20T12:00:00Z')).toEqual({ day: '2026-11-20', isOver: true });
  expect(until('2026-11-21T12:00:00Z')).toEqual({ day: '2026-11-21', isOver: false });
  expect(page({ disclosure: { contacts: [] } }).reportsUntil).toBeUndefined();
});
