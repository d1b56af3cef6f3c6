import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noContact } from './no-contact.ts';
import { noDisclosure } from './no-disclosure.ts';
import { noNoticePolicy } from './no-notice-policy.ts';
import { noObjectionContact } from './no-objection-contact.ts';
import { noReviewDate } from './no-review-date.ts';
import { noSubprocessorAddress } from './no-subprocessor-address.ts';
import type { Rule } from '../rule.ts';

const check = (rule: Rule, trust: object) => rule.check(contentWith({ trust }));
const hints = [
  noContact,
  noDisclosure,
  noNoticePolicy,
  noObjectionContact,
  noReviewDate,
  noSubprocessorAddress,
];

test.each(hints.map((rule) => [rule.code, rule] as const))(
  '%s is a hint, and waits for valid content',
  (code, rule) => {
    expect(code).toMatch(/^no-/);
    expect(rule.severity).toBe('hint');
    expect(rule.check(contentWith({}))).toEqual([]);
  },
);

describe('what a page lacks', () => {
  test('is a contact, told at the key that is missing', () => {
    expect(check(noContact, { site: {} })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['contact'] },
        message: expect.stringContaining('no security contact'),
        fix: expect.stringContaining('contact: { email: '),
      },
    ]);
    expect(check(noContact, { site: { contact: { email: 's@example.com' } } })).toEqual([]);
  });

  test('is the day of a review; the fix says today', () => {
    expect(check(noReviewDate, { site: { last_updated: '2026-01-01' } })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['last_reviewed'] },
        message: expect.stringContaining('does not say when'),
        fix: expect.stringContaining('`last_reviewed: 2026-11-21`'),
      },
    ]);
    expect(check(noReviewDate, { site: { last_reviewed: '2020-01-01' } })).toEqual([]);
  });

  test('is a way to report a vulnerability; the place is one that can hold an `allow`', () => {
    expect(check(noDisclosure, {})).toMatchObject([
      {
        place: { file: 'site.yaml', path: [] },
        message: expect.stringContaining('no disclosure.yaml'),
        fix: expect.stringContaining('contacts: ['),
      },
    ]);
    expect(check(noDisclosure, { disclosure: { contacts: [] } })).toEqual([]);
  });

  test('is a promise of notice, once there is a vendor', () => {
    const subprocessors = [{ id: 'acme' }];
    for (const site of [{}, { notice: {} }, { notice: { objection_days: 30 } }])
      expect(check(noNoticePolicy, { site, subprocessors })).toMatchObject([
        {
          place: { file: 'site.yaml', path: ['notice', 'days'] },
          message: expect.stringContaining('does not promise'),
          fix: expect.stringContaining('notice: { days: 30'),
        },
      ]);
    expect(check(noNoticePolicy, { site: {} })).toEqual([]);
    for (const notice of [{ days: 0 }, { text: 'We tell you.' }])
      expect(check(noNoticePolicy, { site: { notice }, subprocessors })).toEqual([]);
  });

  test('is somebody to whom an objection goes', () => {
    const notice = { days: 30, objection_days: 14 };
    expect(check(noObjectionContact, { site: { notice } })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['notice', 'objection_days'] },
        message: expect.stringContaining('have 14 days for an objection'),
        fix: expect.stringContaining('`contact: '),
      },
    ]);
    for (const site of [
      {},
      { notice: { days: 30 } },
      { notice: { ...notice, contact: 'p@example.com' } },
      { notice, contact: { email: 's@example.com' } },
    ])
      expect(check(noObjectionContact, { site })).toEqual([]);
  });
});

describe('no-subprocessor-address', () => {
  const address = { lines: ['1 Road'], city: 'Dublin', country: 'IE' };
  const onClauses = { transfers: [{ from: 'EEA', mechanism: 'scc-2021-914' }] };
  const vendor = (id: string, more: object = {}) => ({
    id,
    name: id,
    engagement: 'always',
    ...more,
  });
  const told = (...subprocessors: object[]) => check(noSubprocessorAddress, { subprocessors });

  test('names a vendor that relies on the clauses and has none', () => {
    expect(told(vendor('a'), vendor('b', onClauses), vendor('c', onClauses))).toMatchObject([
      {
        place: { file: 'subprocessor/b', path: ['name'] },
        message: expect.stringMatching(/^No postal address is given for b and c; /),
        fix: expect.stringContaining('`address: { lines: '),
      },
    ]);
  });

  test('names each one without, when others of the register have one', () => {
    const [found, ...more] = told(vendor('a', { address }), vendor('b'));
    expect(found?.message).toMatch(/ given for b; /);
    expect(more).toEqual([]);
  });

  test('is one finding however many they are, and counts beyond five', () => {
    const many = (count: number) =>
      told(...Array.from({ length: count }, (_, at) => vendor(`v${at}`, onClauses)));
    expect(many(3)[0]?.message).toContain('given for v0, v1 and v2;');
    expect(many(5)[0]?.message).toContain('given for v0, v1, v2, v3 and v4;');
    expect(many(20)[0]?.message).toContain('given for v0, v1, v2, v3 and 16 more;');
    expect(many(20)).toHaveLength(1);
  });

  test.each([
    [vendor('a')],
    [vendor('a', { transfers: [{ from: 'EEA', mechanism: 'dpf' }] })],
    [vendor('a', { ...onClauses, address })],
    [vendor('a', { ...onClauses, undecided: {} })],
    [vendor('a', { ...onClauses, engagement: 'customer-directed' })],
    [vendor('a', { engagement: 'customer-directed', address }), vendor('b')],
    [],
  ])('is content with %j', (...register) => expect(told(...register)).toEqual([]));
});
