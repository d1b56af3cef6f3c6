import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { added, baseline, cloud, entry, mail } from './entries.fixture.ts';
import { noticeTooShort } from './notice-too-short.ts';

describe('notice-too-short', () => {
  const check = (...changes: object[]) =>
    noticeTooShort
      .check(contentWith({ trust: { site: { notice: { days: 30 } }, changes } }))
      .map(({ message }) => message);
  const start = baseline({ id: 'mail', ...mail }, { id: 'cloud', ...cloud });

  test('says what happens when, how long after it was told, and what would do', () => {
    const found = (asOf: string) =>
      noticeTooShort.check(
        contentWith({
          trust: { site: { notice: { days: 30 } }, changes: [added({ effective: '2026-11-12' })] },
          asOf,
        }),
      );
    expect(found('2026-11-02')).toEqual([
      {
        place: { file: 'change/added', path: ['effective'] },
        message:
          'Acme Chat starts on 2026-11-12, 11 days after it was announced; the page promises 30.',
        fix: 'Set effective to 2026-12-01 or later, or say why not: emergency: { reason: … }',
      },
    ]);
    // Once it is published it stays, and the promise may be newer than it.
    expect(found('2026-11-03')).toMatchObject([
      {
        fix: 'If the promise was raised after this was announced, say from when it holds: `since: 2026-11-03` beside `days` in site.yaml. If it was promised then, announce a later day: `kind: amended`, `amends: added`, `effective: 2026-12-01`.',
      },
    ]);
  });

  const told = 'on 2026-11-02, 1 day after it was announced; the page promises 30.';
  test.each([
    ['entity-changed', 'Another company takes over Acme Mail'],
    ['purpose-changed', 'Acme Mail does something else with the data'],
    ['data-changed', 'The data that Acme Mail receives changes'],
    ['location-changed', 'The places in which Acme Mail processes data change'],
  ])('%s: %s', (kind, words) => {
    const change = entry(kind, { effective: '2026-11-02', before: {}, after: {} });
    expect(check(start, change)).toEqual([`${words} ${told}`]);
  });

  test('a vendor that is used for everyone from now on begins', () => {
    const change = entry('engagement-changed', {
      effective: '2026-11-02',
      before: { engagement: 'optional' },
      after: { engagement: 'always' },
    });
    expect(check(start, change)).toEqual([`Acme Mail begins to be used in every case ${told}`]);
  });

  test('a vendor is called by the name that it had when it was told', () => {
    const renamed = entry('renamed', {
      announced: '2026-11-10T09:00:00Z',
      before: { name: 'Acme Chat' },
      after: { name: 'New Chat' },
      subprocessor: 'chat',
    });
    expect(check(added({ effective: '2026-11-02' }), renamed)).toEqual([
      `Acme Chat starts ${told}`,
    ]);
  });

  test('the day itself is told as such, and an earlier one is a wrong date', () => {
    expect(check(added({ effective: '2026-11-01' }))).toEqual([
      'Acme Chat starts on 2026-11-01, the day on which it was announced; the page promises 30.',
    ]);
    expect(check(added({ effective: '2026-10-31' }))).toEqual([]);
    expect(check(added({ effective: '2026-12-01' }))).toEqual([]);
  });

  const amended = (more: object) => ({
    id: 'amended',
    kind: 'amended',
    amends: 'added',
    announced: '2026-11-20T09:00:00Z',
    summary: 'It is amended.',
    ...more,
  });

  test('an amendment that comes sooner is told of the amendment', () => {
    expect(check(added({ effective: '2027-01-10' }), amended({ effective: '2026-12-10' }))).toEqual(
      ['Acme Chat starts on 2026-12-10, 20 days after this was announced; the page promises 30.'],
    );
  });

  test('what an amendment adds was not in the notice', () => {
    const after = { data: ['account'] };
    expect(check(added({ effective: '2026-12-15' }), amended({ after }))).toEqual([
      'What is now said of Acme Chat was not in the notice, and it holds on 2026-12-15, 25 days after this was announced; the page promises 30.',
    ]);
    const late = amended({ after, announced: '2026-12-17T09:00:00Z' });
    expect(check(added({ effective: '2026-12-15' }), late)).toEqual([
      'What is now said of Acme Chat was not in the notice, and it holds on 2026-12-15, 2 days before this was announced; the page promises 30.',
    ]);
  });

  const struck = (subprocessor: string) => ({
    id: 'struck',
    kind: 'struck-out',
    subprocessor,
    announced: '2026-11-25T09:00:00Z',
    summary: 'It never was one.',
    before: {},
  });

  test('a change that does not happen needs no notice: withdrawn, or of a vendor that never was one', () => {
    const short = added({ effective: '2026-11-12' });
    const withdrawn = { ...amended({}), kind: 'withdrawn' };
    expect(check(short, withdrawn)).toEqual([]);
    expect(check(short, struck('chat'))).toEqual([]);
    expect(check(start, short, struck('mail'))).toHaveLength(1);
    const sooner = amended({ effective: '2026-12-10' });
    expect(check(added({ effective: '2027-01-10' }), sooner, struck('chat'))).toEqual([]);
  });

  test('a vendor that comes again after it was struck out is told of in time', () => {
    const again = added({
      id: 'again',
      announced: '2026-12-01T09:00:00Z',
      effective: '2026-12-02',
    });
    expect(check(added({ effective: '2026-11-12' }), struck('chat'), again)).toEqual([
      `Acme Chat starts on 2026-12-02, 1 day after it was announced; the page promises 30.`,
    ]);
  });

  test('without a promise or a model nothing is said', () => {
    const changes = [added({ effective: '2026-11-02' })];
    expect(noticeTooShort.check(contentWith({ trust: { changes } }))).toEqual([]);
    expect(noticeTooShort.check(contentWith({}))).toEqual([]);
  });
});
