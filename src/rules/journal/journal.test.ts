import { describe, expect, test } from 'vitest';
import type { Misfit } from '../../derive/journal/fit.ts';
import { contentWith } from '../../fixtures/content.ts';
import { booksDoNotBalance } from './books-do-not-balance.ts';
import { countDays } from '../plans/count-days.ts';
import { entryDoesNotFit } from './entry-does-not-fit.ts';
import { inheritedWithoutSource } from '../contradictions/inherited-without-source.ts';
import { wordsOfMisfit } from './misfit-words.ts';
import { noticeTooShort } from './notice-too-short.ts';
import { objectionWindowTooShort } from './objection-window-too-short.ts';
import { quoteValue } from './quote-value.ts';
import { severalVendorsInOneRecord } from '../contradictions/several-vendors-in-one-record.ts';
import { subprocessorWithoutData } from '../contradictions/subprocessor-without-data.ts';
import { vendorUndecided } from '../contradictions/vendor-undecided.ts';

const mail = { name: 'Acme Mail', purpose: 'E-mail', engagement: 'always' };
const cloud = { name: 'Acme Cloud', purpose: 'Hosting', engagement: 'always' };

const baseline = (...register: object[]) => ({
  id: 'base',
  kind: 'baseline',
  announced: '2026-01-10T09:00:00Z',
  summary: 'The register as first published.',
  register,
});
const entry = (kind: string, more: object = {}) => ({
  id: kind,
  kind,
  subprocessor: 'mail',
  announced: '2026-11-01T09:00:00Z',
  effective: '2026-12-20',
  summary: `It is ${kind}.`,
  ...more,
});
const chat = { name: 'Acme Chat', purpose: 'Support', engagement: 'always' };
const added = (more: object = {}) => entry('added', { subprocessor: 'chat', after: chat, ...more });

describe('how a value is quoted', () => {
  test('as the short YAML that an editor would write', () => {
    expect(quoteValue(['account', 'media'])).toBe('[account, media]');
    expect(quoteValue([{ country: 'DE', place: 'Bonn' }, {}])).toBe(
      '[{ country: DE, place: Bonn }, {  }]',
    );
    expect(quoteValue('Hosting')).toBe('Hosting');
    expect(quoteValue(undefined)).toBe('undefined');
    expect(quoteValue(null)).toBe('null');
  });

  test('up to 90 characters whole, then cut at 88, never within a character', () => {
    expect(quoteValue('é'.repeat(90))).toBe('é'.repeat(90));
    expect(quoteValue('🦀'.repeat(90))).toBe('🦀'.repeat(90));
    expect(quoteValue('🦀'.repeat(91))).toBe(`${'🦀'.repeat(88)} …`);
  });
});

test('one day is no days', () => {
  expect([0, 1, 2].map(countDays)).toEqual(['0 days', '1 day', '2 days']);
});

describe('entry-does-not-fit', () => {
  const found = (...changes: object[]) =>
    entryDoesNotFit.check(contentWith({ trust: { changes } }));

  test('points at the key of the entry, and calls the vendor by its name', () => {
    expect(
      found(baseline({ id: 'mail', ...mail }), added({ subprocessor: 'mail', after: mail })),
    ).toEqual([
      {
        place: { file: 'change/added', path: ['subprocessor'] },
        message: 'On 2026-12-20, Acme Mail is in use already; it cannot be added again.',
        fix: 'Write what changes: `data-changed`, `purpose-changed`, `location-changed` and so on. A second vendor needs an id of its own.',
      },
    ]);
  });

  test('a vendor of which nothing tells is left to unknown-reference', () => {
    const moved = entry('purpose-changed', {
      subprocessor: 'nobody',
      before: { purpose: 'a' },
      after: { purpose: 'b' },
    });
    expect(found(moved)).toEqual([]);
    const registered = contentWith({
      trust: { changes: [moved], subprocessors: [{ id: 'nobody', ...mail }] },
    });
    expect(entryDoesNotFit.check(registered)).toHaveLength(1);
    const others = contentWith({
      trust: { changes: [moved], subprocessors: [{ id: 'mail', ...mail }] },
    });
    expect(entryDoesNotFit.check(others)).toEqual([]);
  });

  test('what is not about a vendor is told without one', () => {
    const same = entry('corrected', { before: { name: 'A' }, after: { name: 'A' } });
    expect(found(same)).toMatchObject([{ message: expect.stringContaining('nothing changes') }]);
  });

  test('without a model nothing is said', () => {
    expect(entryDoesNotFit.check(contentWith({}))).toEqual([]);
  });
});

describe('the words for a misfit', () => {
  const words = (misfit: object, kind = 'added') =>
    wordsOfMisfit({ entry: { kind }, path: [], ...misfit } as unknown as Misfit, (id) =>
      id.toUpperCase(),
    );
  const other = { id: 'e-1', summary: 'It comes.', kind: 'added' };

  test.each([
    [
      { why: 'in-use', vendor: 'v', on: '2026-02-01' },
      'added',
      'On 2026-02-01, V is in use already; it cannot be added again.',
      'Write what changes: `data-changed`, `purpose-changed`, `location-changed` and so on. A second vendor needs an id of its own.',
    ],
    [
      { why: 'in-use', vendor: 'v', on: '2026-02-01', from: '2026-01-01' },
      'replaced',
      'On 2026-02-01, V is in use already, since 2026-01-01; it cannot be brought in again.',
      'Write what changes: `data-changed`, `purpose-changed`, `location-changed` and so on. A second vendor needs an id of its own.',
    ],
    [
      { why: 'not-in-use', vendor: 'v', on: '2026-02-01' },
      'removed',
      'On 2026-02-01, V is not in use yet; there is nothing to take away.',
      'Check the vendor and the day. What was announced and has not begun yet is corrected with `amended`, and called off with `withdrawn`.',
    ],
    [
      { why: 'not-in-use', vendor: 'v', on: '2026-02-01' },
      'replaced',
      'On 2026-02-01, V is not in use yet; there is nothing to take away.',
      'Check the vendor and the day. What was announced and has not begun yet is corrected with `amended`, and called off with `withdrawn`.',
    ],
    [
      { why: 'not-in-use', vendor: 'v', on: '2026-02-01', until: '2026-01-01' },
      'data-changed',
      'On 2026-02-01, V is not in use: it left on 2026-01-01; there is nothing to change.',
      'Check the vendor and the day. A vendor that comes back is `added` first.',
    ],
    [
      { why: 'unlike-books', vendor: 'v', field: 'data', said: ['a'], books: ['b'] },
      'data-changed',
      'This entry says that `data` of V was `[a]`; the journal has said `[b]`.',
      'Write `data` in `before` as it was announced last, or announce first what is missing between the two.',
    ],
    [
      { why: 'unlike-books', vendor: 'v', field: 'data', said: undefined, books: ['b'] },
      'data-changed',
      'This entry says that `data` of V was not stated; the journal has said `[b]`.',
      'Write `data` in `before` as it was announced last, or announce first what is missing between the two.',
    ],
    [
      { why: 'unlike-books', vendor: 'v', field: 'data', said: ['a'], books: undefined },
      'data-changed',
      'This entry says that `data` of V was `[a]`; the journal has said nothing of it before.',
      'Take `data` out of `before`, or announce first what it says.',
    ],
    [
      { why: 'disturbs', other },
      'removed',
      'With this entry, an earlier one no longer makes sense: "It comes." (e-1).',
      'Call that one off first (`kind: withdrawn`, `amends: e-1`), or choose a day on which both can be true.',
    ],
    [
      { why: 'baseline-not-first', first: other },
      'baseline',
      'A baseline is the first entry of the journal, and e-1 was announced before it.',
      'Announce what changed instead: `added`, `removed`, `data-changed` and so on.',
    ],
    [
      { why: 'replaces-itself' },
      'replaced',
      'A vendor cannot take its own place.',
      'Name the vendor that goes in `replaces`, or write the kind of change that it is.',
    ],
    [
      { why: 'field-missing', fields: ['name', 'legal_name'] },
      'renamed',
      'An entry of the kind `renamed` is about `name` or `legal_name`, and neither `before` nor `after` says anything of that.',
      'Write `name` or `legal_name` as it was into `before` and as it will be into `after`.',
    ],
    [
      { why: 'field-vanishes', field: 'purpose' },
      'purpose-changed',
      '`purpose` stands in `before` alone, so the vendor would be left without one.',
      'Write into `after` what `purpose` will be.',
    ],
    [
      { why: 'no-difference' },
      'corrected',
      '`before` and `after` say the same: nothing changes.',
      'Correct the one that is wrong, or delete the entry if it was never published.',
    ],
    [
      { why: 'amends-later', target: 'e-1' },
      'amended',
      'This entry amends e-1, which is announced after it.',
      'An entry can only speak of one that was announced before; check both `announced`.',
    ],
    [
      { why: 'amends-amendment', target: { ...other, kind: 'amended' }, about: 'e-0' },
      'amended',
      'e-1 is itself an amendment.',
      'Name the entry that it is all about: `amends: e-0`.',
    ],
    [
      { why: 'amends-amendment', target: { ...other, kind: 'withdrawn' } },
      'amended',
      'e-1 is itself a withdrawal.',
      'What was called off stays so; if it happens after all, announce it anew.',
    ],
    [
      { why: 'already-withdrawn', by: other },
      'withdrawn',
      'That entry was called off already, by e-1.',
      'If the change happens after all, announce it anew.',
    ],
    [
      { why: 'already-in-effect', target: other, on: '2026-02-01' },
      'withdrawn',
      'This came too late to call it off: "It comes." took effect on 2026-02-01.',
      'Announce the opposite change instead, such as `removed` for `added`.',
    ],
    [
      { why: 'not-amendable', target: other, path: ['after', 'data'], fields: ['purpose', 'name'] },
      'amended',
      'An entry of the kind `added` has no `data` that could be amended.',
      'Amend `purpose` or `name` here; announce anything else in an entry of its own.',
    ],
    [
      { why: 'not-amendable', target: other, path: ['effective'], fields: [] },
      'amended',
      'An entry of the kind `added` has no `effective` that could be amended.',
      'Announce it in an entry of its own kind.',
    ],
  ])('%j of an entry of the kind %s', (misfit, kind, message, fix) => {
    expect(words(misfit, kind)).toEqual({ message, fix });
  });
});

describe('notice-too-short', () => {
  const check = (...changes: object[]) =>
    noticeTooShort
      .check(contentWith({ trust: { site: { notice: { days: 30 } }, changes } }))
      .map(({ message }) => message);
  const start = baseline({ id: 'mail', ...mail }, { id: 'cloud', ...cloud });

  test('says what happens when, how long after it was told, and what would do', () => {
    const found = noticeTooShort.check(
      contentWith({
        trust: { site: { notice: { days: 30 } }, changes: [added({ effective: '2026-11-12' })] },
      }),
    );
    expect(found).toEqual([
      {
        place: { file: 'change/added', path: ['effective'] },
        message:
          'Acme Chat starts on 2026-11-12, 11 days after it was announced; the page promises 30.',
        fix: 'Set effective to 2026-12-01 or later, or say why not: emergency: { reason: … }',
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
    expect(check(start, change)).toEqual([`Acme Mail begins to be used for all customers ${told}`]);
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

  test('without a promise or a model nothing is said', () => {
    const changes = [added({ effective: '2026-11-02' })];
    expect(noticeTooShort.check(contentWith({ trust: { changes } }))).toEqual([]);
    expect(noticeTooShort.check(contentWith({}))).toEqual([]);
  });
});

describe('objection-window-too-short', () => {
  const check = (object_by: string) =>
    objectionWindowTooShort.check(
      contentWith({
        trust: {
          site: { notice: { objection_days: 30 } },
          changes: [added({ effective: '2027-01-10', object_by })],
        },
      }),
    );

  test('says until when, how many days that is, and what would do', () => {
    expect(check('2026-11-12')).toEqual([
      {
        place: { file: 'change/added', path: ['object_by'] },
        message:
          'Customers can raise objections until 2026-11-12, 11 days after the announcement; the page promises 30.',
        fix: 'Set object_by to 2026-12-01 or later, take it out (the promise then gives the day), or say why not: emergency: { reason: … }',
      },
    ]);
  });

  test('the day of the announcement is short, a day before it is a wrong date', () => {
    expect(check('2026-11-01')).toMatchObject([{ message: expect.stringContaining('0 days') }]);
    expect(check('2026-10-31')).toEqual([]);
    expect(check('2026-12-01')).toEqual([]);
  });

  test('without a promise or a model nothing is said', () => {
    expect(objectionWindowTooShort.check(contentWith({ trust: {} }))).toEqual([]);
    expect(objectionWindowTooShort.check(contentWith({}))).toEqual([]);
  });
});

describe('books-do-not-balance', () => {
  interface Given {
    register?: ({ id: string } & Record<string, unknown>)[];
    changes?: object[];
    files?: string[];
    known?: string[];
    unsure?: string[];
    now?: string;
  }
  function check({ register = [], changes = [], files, known, unsure = [], now }: Given) {
    const content = contentWith({
      trust: { subprocessors: register, changes, site: { notice: { days: 30 } } },
      unsure: new Set(unsure),
      ...(now !== undefined && { now }),
      records: [
        ...register.map(({ id }, index) => ({
          list: 'subprocessors.subprocessors',
          id,
          place: {
            file: files?.[index] ?? 'subprocessors.yaml',
            path: ['subprocessors', index, 'id'],
          },
        })),
        ...(known ?? []).map((id) => ({
          list: 'data.categories',
          id,
          place: { file: 'data.yaml', path: [] },
        })),
      ],
    });
    return booksDoNotBalance.check(content);
  }
  const told = (given: Given) =>
    check(given).map(({ place, message, fix }) => [place.file, place.path.join('.'), message, fix]);
  const announce =
    'Put the register back as it was, or announce the change: `candor change` writes this entry.';

  test('a register without a journal asks for a baseline', () => {
    const begin =
      'Begin the journal with the register as it is today: `candor change` writes this entry.';
    const place = ['subprocessors.yaml', 'subprocessors.0.id'];
    const one = { id: 'mail', ...mail };
    expect(told({ register: [one] })).toEqual([
      [
        ...place,
        'The register names a vendor, but there is no journal yet in which a change to it could be announced.',
        begin,
      ],
    ]);
    expect(told({ register: [one, { ...one, id: 'cloud' }] })).toEqual([
      [
        ...place,
        'The register names 2 vendors, but there is no journal yet in which a change to it could be announced.',
        begin,
      ],
    ]);
  });

  test('a vendor that nothing announces is pointed at by its id, with the entry to paste', () => {
    const given = {
      register: [
        { id: 'mail', ...mail },
        { id: 'chat', ...chat },
      ],
      changes: [baseline({ id: 'mail', ...mail })],
    };
    expect(told(given)).toEqual([
      [
        'subprocessor/chat',
        'id',
        'Acme Chat is in the register, but no journal entry announces it.',
        announce,
      ],
    ]);
    const announced = (now?: string) =>
      check({ ...given, ...(now !== undefined && { now }) })[0]?.entries?.[0]?.value;
    expect(announced()).toMatchObject({ kind: 'added', announced: '2026-11-21T00:00:00Z' });
    expect(announced('2026-11-21T08:00:00Z')).toMatchObject({ announced: '2026-11-21T08:00:00Z' });
    expect(check(given)[0]?.entries?.[0]?.file).toBe('changes/2026-11-21-chat-added.yaml');
  });

  test('a vendor that has left and stands in the register says when it left', () => {
    const gone = entry('removed', {
      announced: '2026-02-01T09:00:00Z',
      effective: '2026-04-01',
      before: mail,
    });
    expect(
      told({
        register: [{ id: 'mail', ...mail }],
        changes: [baseline({ id: 'mail', ...mail }), gone],
      }),
    ).toEqual([
      [
        'subprocessor/mail',
        'id',
        'Acme Mail is in the register, but the journal says that it left on 2026-04-01.',
        announce,
      ],
    ]);
  });

  describe('a vendor that vanished', () => {
    const changes = [baseline({ id: 'cloud', ...cloud }, { id: 'mail', ...mail })];
    const message =
      'By the journal, Acme Mail stays in use, but it is not in the register; no entry says that it goes.';

    test('is missing from the list', () => {
      const [found] = check({ register: [{ id: 'cloud', ...cloud }], changes });
      expect(found).toMatchObject({
        place: { file: 'subprocessors.yaml', path: ['subprocessors'], at: 'key' },
        message,
        fix: announce,
      });
    });

    test('is missing from its announcement where each vendor has a file', () => {
      const files = ['subprocessors/cloud.yaml'];
      const register = [{ id: 'cloud', ...cloud }];
      expect(told({ register, changes, files })).toEqual([
        ['change/base', 'register.1.id', message, announce],
      ]);
      const comes = added({ effective: '2026-12-01' });
      expect(
        told({ register, files, changes: [baseline({ id: 'cloud', ...cloud }), comes] }),
      ).toMatchObject([
        [
          'change/added',
          'subprocessor',
          'The journal announces "It is added.", but the register does not say so any more.',
          'Put the register back, or take the announcement back: `candor change` writes this entry.',
        ],
      ]);
    });

    test('is missing from the last that was said of it, not of another', () => {
      const register = [{ id: 'cloud', ...cloud }];
      const files = ['subprocessors/cloud.yaml'];
      const purposes = { before: { purpose: 'E-mail' }, after: { purpose: 'Letters' } };
      const changed = entry('purpose-changed', { effective: '2026-11-02', ...purposes });
      const other = entry('data-changed', {
        ...{ subprocessor: 'cloud', announced: '2026-11-05T09:00:00Z', effective: '2026-11-06' },
        ...{ before: {}, after: { data: ['account'] } },
      });
      const start = baseline({ id: 'cloud', ...cloud }, { id: 'mail', ...mail });
      expect(told({ register, files, changes: [start, changed, other] })).toMatchObject([
        ['subprocessor/cloud', 'data', expect.any(String), announce],
        ['change/purpose-changed', 'subprocessor', message, announce],
      ]);
      const later = baseline({ id: 'cloud', ...cloud });
      const twice = [start, { ...later, id: 'again' }];
      expect(told({ register, files, changes: twice })[0]?.[0]).toBe('change/base');
    });

    test('an announcement that nobody wants any more is pointed at itself', () => {
      const files = ['subprocessors/cloud.yaml'];
      const comes = added({ effective: '2026-12-10' });
      const renamed = entry('renamed', {
        ...{ subprocessor: 'chat', announced: '2026-11-02T09:00:00Z', effective: '2026-12-15' },
        ...{ before: { name: 'Acme Chat' }, after: { name: 'New Chat' } },
      });
      const given = {
        register: [{ id: 'cloud', ...cloud }],
        changes: [baseline({ id: 'cloud', ...cloud }), comes, renamed],
      };
      const places = [
        ['change/renamed', 'subprocessor'],
        ['change/added', 'subprocessor'],
      ];
      expect(told({ ...given, files }).map((each) => each.slice(0, 2))).toEqual(places);
    });

    test('is missing from the list if there is one, whatever else has its id', () => {
      const register = [
        { id: 'cloud', ...cloud },
        { id: 'chat', ...chat },
      ];
      const start = baseline(...register, { id: 'mail', ...mail });
      const given = { register, changes: [start], known: ['mail'] };
      const files = ['subprocessors/cloud.yaml', 'subprocessors.yaml'];
      expect(told({ ...given, files }).map((each) => each.slice(0, 2))).toEqual([
        ['subprocessors.yaml', 'subprocessors'],
      ]);
      const apart = ['subprocessors/cloud.yaml', 'subprocessors/chat.yaml'];
      expect(told({ ...given, files: apart }).map((each) => each.slice(0, 2))).toEqual([
        ['change/base', 'register.2.id'],
      ]);
    });

    test('or is called undecided', () => {
      const register = [
        { id: 'cloud', ...cloud },
        { id: 'mail', ...mail, undecided: {} },
      ];
      expect(told({ register, changes })).toEqual([
        [
          'subprocessor/mail',
          'id',
          'By the journal, Acme Mail stays in use, but the register calls it undecided; no entry says that it goes.',
          announce,
        ],
      ]);
    });
  });

  test('one vendor gone and one come for one purpose is a replacement', () => {
    const changes = [baseline({ id: 'mail', ...mail })];
    const post = { id: 'post', ...mail, name: 'New Post' };
    expect(told({ register: [post], changes })).toEqual([
      [
        'subprocessor/post',
        'id',
        'New Post stands in the register and Acme Mail does not, both for "E-mail"; no journal entry says that the one takes the place of the other.',
        announce,
      ],
    ]);
  });

  test('a changed field is quoted from both books, and pointed at', () => {
    const changes = [baseline({ id: 'mail', ...mail, data: ['a'], legal_name: 'Acme Ltd.' })];
    const record = { id: 'mail', ...mail, data: ['a', 'b'], legal_name: 'Acme Ltd.' };
    expect(told({ register: [record], changes, unsure: ['data'] })).toEqual([
      [
        'subprocessor/mail',
        'data',
        'The register says `data: [a, b]` for Acme Mail; the journal says `data: [a]`. Nobody has been told of this change.',
        announce,
      ],
    ]);
    const { legal_name: _, ...unnamed } = record;
    expect(told({ register: [{ ...unnamed, data: ['a'] }], changes, unsure: ['data'] })).toEqual([
      [
        'subprocessor/mail',
        'legal_name',
        'The register says nothing of `legal_name` for Acme Mail; the journal says `legal_name: Acme Ltd.`. Nobody has been told of this change.',
        announce,
      ],
    ]);
    const both = { ...record, data: ['a'], name: 'Acme Post', legal_name: 'Post Ltd.' };
    expect(told({ register: [both], changes, unsure: ['data'] })).toEqual([
      [
        'subprocessor/mail',
        'name',
        'The register says `name: Acme Post` for Acme Post; the journal says `name: Acme Mail`. The register says `legal_name: Post Ltd.` for Acme Post; the journal says `legal_name: Acme Ltd.`. Nobody has been told of this change.',
        announce,
      ],
    ]);
  });

  test('a category that does not exist is left to unknown-reference', () => {
    const changes = [baseline({ id: 'mail', ...mail, data: ['account'] })];
    const register = [{ id: 'mail', ...mail, data: ['acount'] }];
    expect(told({ register, changes, known: ['account'] })).toEqual([]);
    expect(told({ register, changes, known: ['account', 'acount'] })).toHaveLength(1);
    expect(told({ register, changes, unsure: ['data'] })).toHaveLength(1);
    // A vendor of that name is no category.
    const named = [...register, { id: 'acount', ...cloud }];
    expect(told({ register: named, changes, known: ['account'] })).toMatchObject([
      ['subprocessor/acount', 'id', expect.stringContaining('no journal entry'), announce],
    ]);
  });

  test('where an entry does not fit, that is what is told', () => {
    const again = added({ subprocessor: 'mail', after: { ...mail, purpose: 'Other' } });
    const changes = [baseline({ id: 'mail', ...mail }), again];
    const register = [{ id: 'mail', ...mail, purpose: 'Letters' }];
    expect(told({ register, changes })).toEqual([]);
    const another = [...register, { id: 'chat', ...chat }];
    expect(told({ register: another, changes })).toMatchObject([
      ['subprocessor/chat', 'id', expect.stringContaining('no journal entry'), announce],
    ]);
    // The swap of a vendor of which the journal is wrong would be wrong, too.
    const post = { id: 'post', ...mail, name: 'New Post' };
    expect(told({ register: [post], changes })).toEqual([]);
  });

  test('nor is anything told of a vendor of whose entry an amendment does not fit', () => {
    const late = {
      ...{ id: 'late', kind: 'withdrawn', amends: 'began', summary: 'Not after all.' },
      announced: '2026-11-10T09:00:00Z',
    };
    const began = added({ id: 'began', effective: '2026-11-05' });
    const changes = [baseline({ id: 'mail', ...mail }), began, late];
    const register = [{ id: 'mail', ...mail, purpose: 'Letters' }];
    expect(told({ register, changes })).toMatchObject([
      ['subprocessor/mail', 'purpose', expect.stringContaining('Letters'), announce],
    ]);
  });

  test('books that balance say nothing, and nothing is nothing', () => {
    const changes = [baseline({ id: 'mail', ...mail })];
    expect(told({ register: [{ id: 'mail', ...mail }], changes })).toEqual([]);
    expect(booksDoNotBalance.check(contentWith({}))).toEqual([]);
  });
});

describe('small rules say what to do, word for word', () => {
  const vendor = (more: object) =>
    contentWith({ trust: { subprocessors: [{ id: 'v', ...more }] } });

  test('several-vendors-in-one-record', () => {
    expect(severalVendorsInOneRecord.check(vendor({ name: 'A / B' }))).toEqual([
      {
        place: { file: 'subprocessor/v', path: ['name'] },
        message: '"A / B" looks like more than one vendor, or one that is not chosen.',
        fix: 'Make a record of each; a vendor that is not chosen yet goes under `undecided: { candidates: [ … ] }`.',
      },
    ]);
    for (const name of [
      'Acme,  Inc',
      'Acme, S.A.',
      'Acme, SA',
      'Acme, B.V.',
      'Acme, bv',
      'Acme Incline, Ltd.',
    ])
      expect(severalVendorsInOneRecord.check(vendor({ name })), name).toEqual([]);
    for (const name of ['Acme, Incline', 'Acme,\tBolt', 'A  /  B', 'TBD.', 'X e.g. Y'])
      expect(severalVendorsInOneRecord.check(vendor({ name })), name).toHaveLength(1);
    expect(severalVendorsInOneRecord.check(contentWith({}))).toEqual([]);
  });

  test('subprocessor-without-data', () => {
    expect(subprocessorWithoutData.check(vendor({ name: 'Acme' }))).toEqual([
      {
        place: { file: 'subprocessor/v', path: [] },
        message: 'The page does not say which data Acme receives.',
        fix: 'Add `data:` with ids from data.yaml, such as `data: [account]`.',
      },
    ]);
    expect(subprocessorWithoutData.check(contentWith({}))).toEqual([]);
  });

  test('vendor-undecided', () => {
    expect(
      vendorUndecided.check(vendor({ name: 'Mail', undecided: { candidates: ['A', 'B'] } })),
    ).toEqual([
      {
        place: { file: 'subprocessor/v', path: ['undecided'] },
        message: 'No vendor is chosen for "Mail" (A, B are candidates); the page says so.',
        fix: 'Once it is decided, name the vendor, take `undecided` out, and announce it in the journal.',
      },
    ]);
    expect(vendorUndecided.check(contentWith({}))).toEqual([]);
  });

  test('inherited-without-source', () => {
    const certifications = [{ id: 'soc', title: 'SOC 2', status: 'inherited' }];
    expect(inheritedWithoutSource.check(contentWith({ trust: { certifications } }))).toEqual([
      {
        place: { file: 'certification/soc', path: ['status'] },
        message: '"SOC 2" is inherited, but the page could not say from whom.',
        fix: 'Add `inherited_from:` with the ids of the subprocessors that hold it.',
      },
    ]);
    expect(inheritedWithoutSource.check(contentWith({}))).toEqual([]);
  });
});
