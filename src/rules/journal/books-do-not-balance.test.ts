import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { booksDoNotBalance } from './books-do-not-balance.ts';
import { added, baseline, chat, cloud, entry, mail } from './entries.fixture.ts';

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

  test('one vendor gone and one come for one purpose are no replacement until somebody says so', () => {
    const changes = [baseline({ id: 'mail', ...mail }, { id: 'cloud', ...cloud })];
    const post = { id: 'post', ...mail, name: 'New Post' };
    const comes = ['subprocessor/post', 'id', expect.stringContaining('no journal entry')];
    const goes = ['subprocessors.yaml', 'subprocessors', expect.stringContaining('stays in use')];
    const say = (command: string, name = 'Acme Mail') =>
      `${announce} If it takes the place of ${name}, say so: \`candor change ${command}\`.`;
    const kept = { id: 'cloud', ...cloud };
    expect(told({ register: [kept, post], changes })).toEqual([
      [...comes, say('--replaces mail')],
      [...goes, announce],
    ]);
    const chats = { id: 'chat', ...chat };
    expect(told({ register: [kept, post, chats], changes })[0]).toEqual([
      ...comes,
      say('--only post --replaces mail'),
    ]);
    expect(told({ register: [post], changes })[0]).toEqual([
      ...comes,
      say('--replaces <vendor>', 'a vendor that leaves'),
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
    const both = { ...record, data: ['a'], name: 'Acme Mail Pro', legal_name: 'Post Ltd.' };
    expect(told({ register: [both], changes, unsure: ['data'] })).toEqual([
      [
        'subprocessor/mail',
        'name',
        'The register says `name: Acme Mail Pro` for Acme Mail Pro; the journal says `name: Acme Mail`. The register says `legal_name: Post Ltd.` for Acme Mail Pro; the journal says `legal_name: Acme Ltd.`. Nobody has been told of this change.',
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
    // That a vendor goes of which the journal is wrong would be wrong, too; one that comes is another matter.
    const post = { id: 'post', ...mail, name: 'New Post' };
    expect(told({ register: [post], changes })).toMatchObject([
      ['subprocessor/post', 'id', expect.stringContaining('no journal entry'), announce],
    ]);
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
