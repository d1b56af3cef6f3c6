// The questions that a reviewer asks, each answered or left open by the fields alone.
import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Rule } from '../rule.ts';
import { accessNotStated } from './access-not-stated.ts';
import { backupsNotStated } from './backups-not-stated.ts';
import { breachNoticeNotStated } from './breach-notice-not-stated.ts';
import { categoryWithoutPlace } from './category-without-place.ts';
import { categoryWithoutRetention } from './category-without-retention.ts';
import { encryptionNotStated } from './encryption-not-stated.ts';
import { unanswered } from './unanswered.ts';
import { vendorWithoutPlace } from './vendor-without-place.ts';

const account = { id: 'account', title: 'Account data' };
const logs = { id: 'logs', title: 'Logs' };
const locations = [{ country: 'DE' }];
const retention = { rule: 'period', for: '90 days' };
const said = (rule: Rule, trust: object) =>
  rule.check(contentWith({ trust })).map(({ message }) => message);
const of = (rule: Rule, names: string) => [
  `A reviewer asks: "${rule.question}" The page does not say of ${names}.`,
];
const open = (rule: Rule) => [`A reviewer asks: "${rule.question}" The page does not say.`];

describe('one hint names all records that leave it open', () => {
  test('vendors without a place, but not those undecided or without customer data', () => {
    const vendor = (id: string, more: object = {}) => ({ id, name: id, ...more });
    const subprocessors = [
      vendor('A'),
      vendor('B', { locations }),
      vendor('C', { undecided: {} }),
      vendor('D', { no_data: 'Only builds' }),
      vendor('E'),
    ];
    expect(said(vendorWithoutPlace, { subprocessors })).toEqual(of(vendorWithoutPlace, 'A and E'));
    expect(said(vendorWithoutPlace, { subprocessors: [vendor('B', { locations })] })).toEqual([]);
  });

  test('categories, unless it is said once for all', () => {
    for (const [rule, key, value] of [
      [categoryWithoutRetention, 'retention', retention],
      [categoryWithoutPlace, 'locations', locations],
    ] as const) {
      const categories = [account, { ...logs, [key]: value }];
      expect(said(rule, { data: { categories } })).toEqual(of(rule, 'Account data'));
      expect(said(rule, { data: { categories, [key]: value } })).toEqual([]);
      expect(said(rule, {})).toEqual([]);
    }
  });

  test('of many, four are named', () => {
    const names = (count: number) => Array.from({ length: count }, (_, index) => `N${index}`);
    const message = (count: number) =>
      unanswered('Q?', names(count), { file: 'f', path: [] }, 'F')[0]?.message;
    expect(message(1)).toBe('A reviewer asks: "Q?" The page does not say of N0.');
    expect(message(5)).toBe(
      'A reviewer asks: "Q?" The page does not say of N0, N1, N2, N3 and N4.',
    );
    expect(message(6)).toBe(
      'A reviewer asks: "Q?" The page does not say of N0, N1, N2, N3 and 2 more.',
    );
  });
});

describe('what is said once is asked once there is data', () => {
  test.each<[Rule, object]>([
    [
      encryptionNotStated,
      { categories: [account, { ...logs, encryption: { at_rest: 'AES-256' } }] },
    ],
    [backupsNotStated, { categories: [account], backups: { every: '1 day' } }],
    [accessNotStated, { categories: [account], access: [{ id: 'support' }] }],
  ])('$code', (rule, answered) => {
    expect(said(rule, { data: { categories: [account] } })).toEqual(open(rule));
    expect(said(rule, { data: answered })).toEqual([]);
    expect(said(rule, {})).toEqual([]);
  });

  test('a breach: by data or vendors, and answered by a promise about breaches or incidents', () => {
    for (const trust of [{ data: { categories: [account] } }, { subprocessors: [{ id: 'a' }] }]) {
      expect(said(breachNoticeNotStated, trust)).toEqual(open(breachNoticeNotStated));
      for (const event of ['personal-data-breach', 'incident']) {
        const commitments = { commitments: [{ event }] };
        expect(said(breachNoticeNotStated, { ...trust, commitments })).toEqual([]);
      }
      for (const other of [{ event: 'support' }, { event: 'incident', to: 'internal' }]) {
        const commitments = { commitments: [other] };
        expect(said(breachNoticeNotStated, { ...trust, commitments })).toHaveLength(1);
      }
    }
    expect(said(breachNoticeNotStated, {})).toEqual([]);
  });
});
