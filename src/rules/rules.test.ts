import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentWith } from '../fixtures/content.ts';
import { noContact } from './hints/no-contact.ts';
import { noDisclosure } from './hints/no-disclosure.ts';
import { noNoticePolicy } from './hints/no-notice-policy.ts';
import { noObjectionContact } from './hints/no-objection-contact.ts';
import { noReviewDate } from './hints/no-review-date.ts';
import { noSubprocessorAddress } from './hints/no-subprocessor-address.ts';
import { rules, runRules } from './index.ts';
import { announcedInFuture } from './journal/announced-in-future.ts';
import { announcedLongAgo } from './journal/announced-long-ago.ts';
import { announcedNotIncreasing } from './journal/announced-not-increasing.ts';
import { claimWeakened } from './journal/claim-weakened.ts';
import { guidAuthorityChanged } from './journal/guid-authority-changed.ts';
import { publishedEntryEdited } from './journal/published-entry-edited.ts';
import { change, live, now } from './journal/published.fixture.ts';
import { datesOutOfOrder } from './plans/dates-out-of-order.ts';
import { documentOutdated } from './plans/document-outdated.ts';
import { liveWithTarget } from './plans/live-with-target.ts';
import { plannedWithoutRoadmap } from './plans/planned-without-roadmap.ts';
import { reviewOverdue } from './plans/review-overdue.ts';
import { roadmapDeliversLiveControl } from './plans/roadmap-delivers-live-control.ts';
import { securityTxtExpired } from './plans/security-txt-expired.ts';
import { targetPassed } from './plans/target-passed.ts';

const vendor = (more: object) => contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });
const hints = [
  noContact,
  noDisclosure,
  noNoticePolicy,
  noObjectionContact,
  noReviewDate,
  noSubprocessorAddress,
];
const old = change('old', '2026-11-01T09:00:00Z');
const rulesOfThePast = [
  announcedInFuture,
  announcedLongAgo,
  announcedNotIncreasing,
  claimWeakened,
  guidAuthorityChanged,
  publishedEntryEdited,
];

describe('the list of rules', () => {
  test('has every rule of the folder, each named for its file', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /^export const \w+: Rule =/m.test(
          readFileSync(path.join(import.meta.dirname, name), 'utf8'),
        ),
      )
      .map((name) => path.basename(name, '.ts'));
    expect(rules.map(({ code }) => code).sort()).toEqual(files.sort());
  });

  test('finds no mistake in nothing, with or without a model', () => {
    expect(runRules(contentWith({}))).toEqual([]);
    const found = runRules(contentWith({ trust: {} }));
    expect(found.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });

  test('survives a rule that crashes: it is named, and the others still run', () => {
    const broken = vendor({ name: 'A / B', purpose: 'x' });
    const content = {
      ...broken,
      get records(): never {
        throw new TypeError('boom');
      },
    };
    const found = runRules(content);
    expect(found.filter(({ code }) => code !== 'rule-crashed').map(({ code }) => code)).toContain(
      'several-vendors-in-one-record',
    );
    const crashed = found.filter(({ code }) => code === 'rule-crashed');
    expect(crashed.find(({ message }) => message.includes('duplicate-id'))).toEqual({
      code: 'rule-crashed',
      severity: 'error',
      place: { file: 'site.yaml', path: [] },
      message:
        'The rule duplicate-id failed on this content: TypeError: boom. This is a fault of Candor, not of yours.',
      fix: 'Please report it, with the content if you can.',
    });
  });
});

test('none of these rules says anything while some file is not valid', () => {
  const all = [
    ...[datesOutOfOrder, documentOutdated, liveWithTarget, plannedWithoutRoadmap, reviewOverdue],
    ...[roadmapDeliversLiveControl, securityTxtExpired, targetPassed],
  ];
  expect(all.flatMap((rule) => rule.check(contentWith({})))).toEqual([]);
});

test.each(hints.map((rule) => [rule.code, rule] as const))(
  '%s is a hint, and waits for valid content',
  (code, rule) => {
    expect(code).toMatch(/^no-/);
    expect(rule.severity).toBe('hint');
    expect(rule.check(contentWith({}))).toEqual([]);
  },
);

test.each(rulesOfThePast.map((rule) => [rule.code, rule] as const))(
  '%s is an error, and needs valid content',
  (code, rule) => {
    expect(rule.severity).toBe('error');
    expect(code).toMatch(/^[a-z-]+$/);
    expect(rule.check(contentWith({ now, published: live(old) }))).toEqual([]);
  },
);
