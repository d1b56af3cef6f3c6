import { describe, expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { publishedEntryEdited } from './published-entry-edited.ts';
import { change, check, live, now } from './published.fixture.ts';

describe('published-entry-edited', () => {
  const base = (more: object = {}) =>
    change('moves', '2026-10-20T09:00:00Z', {
      kind: 'location-changed',
      subprocessor: 'acme',
      effective: '2026-12-20',
      before: { locations: [{ country: 'IE' }] },
      after: { locations: [{ country: 'NL' }] },
      ...more,
    });
  const told = (was: Change, is: Change, published = live(was)) =>
    check(publishedEntryEdited, { changes: [is] }, { published });

  test('says what an entry said, and drafts the amendment', () => {
    expect(told(base(), base({ effective: '2026-11-25' }))).toEqual([
      {
        place: { file: 'change/moves', path: ['effective'] },
        message:
          'This entry is published in main, and a published entry is never edited: `effective` said "2026-12-20", now "2026-11-25". Nobody who has read it would learn of it.',
        fix: 'Restore it: `git checkout main -- content/changes/moves.yaml`. What has to be corrected goes into a new entry:',
        entries: [
          {
            file: 'changes/moves-amended.yaml',
            value: {
              kind: 'amended',
              amends: 'moves',
              announced: now,
              summary: 'It takes effect on 2026-11-25, not on 2026-12-20.',
              effective: '2026-11-25',
            },
          },
        ],
      },
    ]);
  });

  test('an amendment carries only what was corrected', () => {
    const after = { locations: [{ country: 'NL' }], purpose: 'Mail' };
    const [facts] = told(base(), base({ after }));
    expect(facts?.entries?.[0]?.value).toEqual({
      kind: 'amended',
      amends: 'moves',
      announced: now,
      summary: 'What is corrected, in a sentence.',
      after: { purpose: 'Mail' },
    });
    const [day] = told(base({ object_by: '2026-12-19' }), base({ object_by: '2026-12-20' }));
    expect(day?.entries?.[0]?.value).toMatchObject({ object_by: '2026-12-20' });
    expect(day?.entries?.[0]?.value).not.toHaveProperty('effective');
    expect(day?.entries?.[0]?.value).not.toHaveProperty('after');
    const [moved] = told(
      base({ object_by: '2026-12-19' }),
      base({ object_by: '2026-12-19', effective: '2027-01-01' }),
    );
    expect(moved?.entries?.[0]?.value).not.toHaveProperty('object_by');
    const { after: _, ...bare } = base() as Change & { after: unknown };
    const [gone] = told(base(), bare as Change);
    expect(gone?.entries?.[0]?.value).not.toHaveProperty('after');
    expect(told(bare as Change, base())[0]?.entries?.[0]?.value).toMatchObject({
      after: { locations: [{ country: 'NL' }] },
    });
    const { effective: __, ...undated } = base() as Change & { effective: unknown };
    expect(told(base(), undated as Change)[0]?.entries?.[0]?.value).toMatchObject({
      summary: 'What is corrected, in a sentence.',
    });
  });

  test('a long id is cut, so that the new file has a name', () => {
    const long = { id: 'x'.repeat(64) };
    expect(
      told(base(long), base({ ...long, effective: '2027-01-01' }))[0]?.entries?.[0]?.file,
    ).toBe(`changes/${'x'.repeat(56)}-amended.yaml`);
  });

  test.each<[object, object, string]>([
    [
      { kind: 'claim-changed' },
      { summary: 'T' },
      'If the claim changed again, add another entry with `kind: claim-changed`.',
    ],
    [
      { kind: 'baseline' },
      { summary: 'T' },
      'What the register was on that day stays; what changed since is told by entries of their own.',
    ],
    [{}, { summary: 'T' }, 'What an entry said on its day stays, a slip of the pen included.'],
    ...['kind', 'subprocessor', 'replaces', 'before', 'register'].map(
      (key): [object, object, string] => [
        {},
        { [key]: 'other' },
        'If the entry was wrong, take it back with `kind: withdrawn` and `amends: moves`, and announce the right one.',
      ],
    ),
  ])('an edit of %j by %j is corrected its own way', (was, is, fix) => {
    const [found] = told(base(was), base({ ...was, ...is }));
    expect(found?.fix).toBe(
      `Restore it: \`git checkout main -- content/changes/moves.yaml\`. ${fix}`,
    );
    expect(found?.entries).toEqual([]);
  });

  test('without git the whole entry is given back', () => {
    const [found] = told(base(), base({ summary: 'T' }), {
      source: 'https://x',
      changes: [base()],
    });
    expect(found?.fix).toMatch(/^Restore it as written below\. /);
    expect(found?.entries?.[0]?.file).toBe('changes/moves.yaml');
    const [both] = told(base(), base({ effective: '2027-01-01' }), {
      source: 'https://x',
      changes: [base()],
    });
    expect(both?.entries).toHaveLength(2);
  });

  test('names what was added and what was taken out, and three edits at most', () => {
    const edits = { reason: 'R', object_by: '2026-12-20', summary: 'T' };
    const said = (is: Change) =>
      told(base(), is)[0]?.message.split('edited: ')[1]?.split('. Nobody')[0];
    expect(said(base({ reason: 'R' }))).toBe('`reason` was added');
    expect(told(base({ reason: 'R' }), base())[0]?.message).toContain('`reason` was taken out.');
    expect(said(base(edits))?.split('; ')).toHaveLength(3);
    expect(said(base(edits))).not.toContain('and more');
    expect(said(base({ ...edits, effective: '2027-01-01' }))).toMatch(/; and more$/);
    expect(said(base({ before: 'x' }))).toMatch(/^`before\S*` (says something else|was )/);
  });

  test('cuts long words', () => {
    const cut = (length: number) => told(base(), base({ summary: 'y'.repeat(length) }))[0]?.message;
    expect(cut(80)).toContain(`now "${'y'.repeat(80)}"`);
    expect(cut(81)).toContain(`now "${'y'.repeat(79)}…"`);
  });

  test('leaves what is as it was, and what is not there', () => {
    expect(told(base(), base())).toEqual([]);
    expect(check(publishedEntryEdited, { changes: [] }, { published: live(base()) })).toEqual([]);
    expect(check(publishedEntryEdited, { changes: [base()] })).toEqual([]);
  });
});
