import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Published } from '../../derive/journal/published.ts';
import type { Change } from '../../trust.ts';
import { claimWeakened } from '../journal/claim-weakened.ts';
import type { Content, Rule } from '../rule.ts';
import { withoutAllowed } from '../unused-allow.ts';

const now = '2026-11-21T09:00:00Z';
const site = { url: 'https://trust.example.com' };
const change = (id: string, announced: string, more: object = {}) =>
  ({
    id,
    kind: 'claim-changed',
    announced,
    summary: 'S',
    before: 'Live',
    after: 'Planned',
    ...more,
  }) as Change;
const live = (...changes: Change[]): Published => ({
  source: 'main',
  git: { ref: 'main', folder: 'content' },
  changes,
});
const check = (rule: Rule, trust: object, more: Partial<Content> = {}) =>
  rule.check(contentWith({ now, trust: { site, commitments: {}, data: {}, ...trust }, ...more }));

describe('claim-weakened', () => {
  const controls = (status: string, id = 'mfa', more: object = {}) => ({
    groups: [{ id: 'g', title: 'G', controls: [{ id, title: 'MFA', status, ...more }] }],
  });
  const claims = { 'control/mfa': { title: 'MFA', status: 'live' } } as unknown as NonNullable<
    Published['claims']
  >;
  const told = (trust: object, published: Partial<Published> = {}, more: Partial<Content> = {}) =>
    check(
      claimWeakened,
      { roadmap: {}, ai: {}, ...trust },
      { published: { ...live(), claims, ...published }, ...more },
    );

  test('is told at the key that got weaker, with the entry that would tell it', () => {
    expect(told({ controls: controls('planned') })).toEqual([
      {
        place: { file: 'control/mfa', path: ['status'] },
        message:
          '"MFA" now says "Planned"; in main it says "Live". A claim does not get weaker without a word to those who rely on it.',
        fix: 'Put it back, or tell it in an entry of its own, with a `reason:` if there is one to give:',
        entries: [
          {
            file: 'changes/2026-11-21-control-mfa-weaker.yaml',
            value: {
              kind: 'claim-changed',
              subject: 'control/mfa',
              announced: now,
              summary: 'The claim "MFA" now says "Planned"; it said "Live".',
              before: 'Live',
              after: 'Planned',
            },
          },
        ],
      },
    ]);
  });

  test('a row that is gone is told where its list stands', () => {
    const [alone] = told({ controls: {} });
    expect(alone?.message).toMatch(/^"MFA" is gone; in main it said "Live"\. /);
    expect(alone?.fix).toMatch(/^Put it back/);
    expect(alone?.place).toEqual({ file: 'controls.yaml', path: ['groups'], at: 'key' });
    expect(alone?.entries?.[0]?.value).toMatchObject({
      summary: 'We no longer state "MFA"; it said "Live".',
      after: 'No longer stated',
    });
    const records = [
      { list: 'faq.questions', id: 'x', place: { file: 'faq.yaml', path: ['questions', 0, 'id'] } },
      {
        list: 'controls.groups.controls',
        id: 'tls',
        place: { file: 'controls.yaml', path: ['groups', 0, 'controls', 2, 'id'] },
      },
    ];
    const [beside] = told({ controls: controls('live', 'tls', { title: 'TLS' }) }, {}, { records });
    expect(beside?.place).toEqual({
      file: 'controls.yaml',
      path: ['groups', 0, 'controls'],
      at: 'key',
    });
    expect(beside?.fix).toMatch(/^Put it back/);
  });

  test('the same title under another id is most likely the same row', () => {
    const renamed = told({ controls: controls('live', 'two-factor') })[0]?.fix;
    expect(renamed).toMatch(
      /^If it only got another id \(`control\/two-factor`\), write `id: mfa` again: links lead to it\. Put it back/,
    );
    const before = {
      ...claims,
      'control/two-factor': { title: 'MFA', status: 'live' },
    } as typeof claims;
    expect(told({ controls: controls('live', 'two-factor') }, { claims: before })[0]?.fix).toMatch(
      /^Put/,
    );
  });

  test('an entry that is new tells it; a published one only if it announced these words ahead', () => {
    const entry = (id: string, more: object = {}) =>
      change(id, '2026-11-21T08:00:00Z', { subject: 'control/mfa', ...more });
    const trust = (one: Change) => ({ controls: controls('planned'), changes: [one] });
    expect(told(trust(entry('new')))).toEqual([]);
    expect(told(trust(entry('new', { subject: 'control/tls' })))).toHaveLength(1);
    expect(told(trust(entry('new', { kind: 'added' })))).toHaveLength(1);
    const published = (one: Change) => told(trust(one), { changes: [one] });
    expect(published(entry('was'))).toHaveLength(1);
    expect(published(entry('was', { effective: '2026-12-20' }))).toEqual([]);
    expect(published(entry('was', { effective: '2026-11-21' }))).toHaveLength(1);
    expect(published(entry('was', { effective: '2026-12-20', after: 'In progress' }))).toHaveLength(
      1,
    );
  });

  test.each([
    ['notice', 'site.yaml', ['notice']],
    ['contact', 'site.yaml', ['contact']],
    ['disclosure', 'disclosure.yaml', ['response']],
    ['backups', 'data.yaml', ['backups']],
    ['retention', 'data.yaml', []],
  ])('the promise of %s is told in %s', (id, file, path) => {
    const promised = { [`promise/${id}`]: { title: 'P' } } as unknown as typeof claims;
    const [found] = told({ controls: {} }, { claims: promised });
    expect(found?.place).toEqual({ file, path });
  });

  test('needs the claims of what is published', () => {
    const { claims: _, ...without } = { ...live(), claims };
    expect(check(claimWeakened, { controls: controls('planned') }, { published: without })).toEqual(
      [],
    );
    expect(check(claimWeakened, { controls: controls('planned') })).toEqual([]);
    expect(told({ controls: controls('live') })).toEqual([]);
  });
});

describe('unused-allow', () => {
  const rules = [
    { code: 'overclaim', severity: 'warning' },
    { code: 'unsafe-markdown', severity: 'error' },
  ] as Rule[];
  const finding = (
    code: string,
    path: (string | number)[],
    severity = 'warning',
    file = 'faq.yaml',
  ) =>
    ({ code, severity, place: { file, path }, message: 'm' }) as Parameters<
      typeof withoutAllowed
    >[0][number];
  const allow = (code: string, path: (string | number)[], file = 'faq.yaml') => ({
    code,
    record: { file, path },
    place: { file, path: [...path, 'allow', code] },
  });

  test('a reason takes out what lies in its record, and nothing beside it', () => {
    const inside = finding('overclaim', ['questions', 0, 'answer']);
    const beside = finding('overclaim', ['questions', 1, 'answer']);
    const elsewhere = finding('overclaim', ['questions', 0, 'answer'], 'warning', 'site.yaml');
    const other = finding('target-passed', ['questions', 0, 'answer']);
    const all = [inside, beside, elsewhere, other];
    expect(withoutAllowed(all, [allow('overclaim', ['questions', 0])], rules, true)).toEqual([
      beside,
      elsewhere,
      other,
    ]);
  });

  test('the innermost reason is the one that is used', () => {
    const [outer, inner] = [allow('overclaim', []), allow('overclaim', ['questions', 0])];
    for (const both of [
      [outer, inner],
      [inner, outer],
    ]) {
      const left = withoutAllowed(
        [finding('overclaim', ['questions', 0, 'answer'])],
        both,
        rules,
        true,
      );
      expect(left.map(({ place }) => place)).toEqual([{ ...outer.place, at: 'key' }]);
    }
  });

  test('one reason is enough for several findings', () => {
    const two = ['question', 'answer'].map((key) => finding('overclaim', ['questions', 0, key]));
    expect(withoutAllowed(two, [allow('overclaim', ['questions', 0])], rules, true)).toEqual([]);
  });

  test('an error stays, and its reason is told to be of no use', () => {
    const error = finding('unsafe-markdown', ['questions', 0, 'answer'], 'error');
    const [first, second] = withoutAllowed(
      [error],
      [allow('unsafe-markdown', ['questions', 0])],
      rules,
      true,
    );
    expect(first).toEqual(error);
    expect(second).toEqual({
      code: 'unused-allow',
      severity: 'warning',
      place: { file: 'faq.yaml', path: ['questions', 0, 'allow', 'unsafe-markdown'], at: 'key' },
      message: '`unsafe-markdown` is an error; a reason does not switch an error off.',
      fix: 'Correct what the error names, and take this line out.',
    });
  });

  test.each([
    [
      'overclaim',
      'Nothing here breaks the rule `overclaim`, so this `allow` suppresses nothing.',
      'Take the line out; it would hide the next mistake of this kind.',
    ],
    [
      'overclaims',
      'There is no rule `overclaims` that a reason could switch off.',
      'Write `overclaim:`, or take the line out.',
    ],
    [
      'unsafe-markdowns',
      'There is no rule `unsafe-markdowns` that a reason could switch off.',
      'Take the line out.',
    ],
    ['zebra', 'There is no rule `zebra` that a reason could switch off.', 'Take the line out.'],
  ])('of `%s` it says why it is of no use', (code, message, fix) => {
    expect(withoutAllowed([], [allow(code, [])], rules, true)).toMatchObject([{ message, fix }]);
  });

  test('is not judged before every file is valid', () => {
    expect(withoutAllowed([], [allow('overclaim', [])], rules, false)).toEqual([]);
  });
});
