import { describe, expect, test } from 'vitest';
import type { Published } from '../../derive/journal/published.ts';
import type { Change } from '../../trust.ts';
import type { Content } from '../rule.ts';
import { claimWeakened } from './claim-weakened.ts';
import { change, check, live, now } from './published.fixture.ts';

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
          '"MFA" now says "Planned"; in main it says "Live". Customers who rely on a claim must be told when it gets weaker.',
        fix: 'Put it back, or announce it in an entry of its own, with a `reason:` if there is one to give:',
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

  test('is told at the key of the row that holds what got weaker', () => {
    const before = { title: 'A', in_transit: 'TLS 1.3', places: 'DE' };
    const row = (more: object) => ({
      controls: {},
      data: { categories: [{ id: 'a', title: 'A', ...more }] },
    });
    const placeIn = (more: object) =>
      told(row(more), { claims: { 'data/a': before } as unknown as typeof claims })[0]?.place;
    const places = { locations: [{ country: 'US' }] };
    const encryption = { in_transit: 'TLS 1.2' };
    expect(placeIn({ ...places, encryption: { in_transit: 'TLS 1.3' } })).toMatchObject({
      path: ['locations'],
    });
    expect(placeIn({ locations: [{ country: 'DE' }], encryption })).toMatchObject({
      path: ['encryption', 'in_transit'],
    });
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
    ['places', 'data.yaml', []],
    ['access', 'data.yaml', ['access']],
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
