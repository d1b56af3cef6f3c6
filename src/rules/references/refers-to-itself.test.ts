import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { placed, toRows } from '../plans/rows.fixture.ts';
import type { PlacedField, PlacedRecord } from '../rule.ts';
import { refersToItself } from './refers-to-itself.ts';

describe('a record and itself', () => {
  const record = (list: string, id: string, place: PlacedRecord['place']): PlacedRecord => ({
    list,
    id,
    place,
  });
  const items = ['a', 'b', 'c', 'd'].map((id, index) =>
    record('roadmap.items', id, { file: 'roadmap.yaml', path: ['items', index, 'id'] }),
  );
  const item = (index: number, key: string, to: string) =>
    placed('roadmap', ['items', index, key], `roadmap/${to}`, toRows);
  const self = (records: PlacedRecord[], ...fields: PlacedField[]) =>
    refersToItself
      .check(contentWith({ records, fields }))
      .map(({ message, fix }) => `${message} ${fix}`);

  test('a record may not name itself, another of its id it may', () => {
    expect(self(items, item(1, 'after', 'b'), item(1, 'before', 'a'))).toEqual([
      '`after` of `roadmap/b` names `roadmap/b`, the record itself. Name another record, or take `after` out.',
    ]);
    expect(self(items, placed('roadmap', ['items', 1, 'after'], 'control/b', toRows))).toEqual([]);
  });

  test('the innermost record counts', () => {
    const records = [
      record('controls.groups', 'g', { file: 'controls.yaml', path: ['groups', 0, 'id'] }),
      record('controls.groups.controls', 'mfa', {
        file: 'controls.yaml',
        path: ['groups', 0, 'controls', 1, 'id'],
      }),
    ];
    const at = ['groups', 0, 'controls', 1, 'after'];
    expect(self(records, placed('controls', at, 'control/mfa', toRows))[0]).toContain(
      '`after` of `control/mfa`',
    );
    expect(
      self(records, placed('controls', ['groups', 0, 'after'], 'control/mfa', toRows)),
    ).toEqual([]);
  });

  test('a reference of one kind is the bare id, and a list keeps its other values', () => {
    const vendor = record('subprocessors.subprocessors', 'acme', {
      file: 'subprocessors/acme.yaml',
      path: [],
    });
    const engaged = placed(
      'subprocessors',
      ['engaged_by'],
      'acme',
      { role: 'reference', to: ['subprocessor'] },
      'subprocessors/acme.yaml',
    );
    expect(self([vendor], engaged)[0]).toContain(
      '`engaged_by` of `subprocessor/acme` names `acme`',
    );
    expect(self([vendor], { ...engaged, place: { ...engaged.place, file: 'other.yaml' } })).toEqual(
      [],
    );
    const listed = placed('roadmap', ['items', 0, 'depends_on', 1], 'roadmap/a', toRows);
    expect(self(items, listed)[0]).toMatch(/or take `roadmap\/a` out of `depends_on`\.$/);
  });

  test('a text may not follow itself; the sections of the page have no such file', () => {
    const text = record('sections', 'data', { file: 'sections/data.md', path: [] });
    const after = (value: string) =>
      placed('sections', ['after'], value, { role: 'section' }, 'sections/data.md');
    expect(self([text], after('section/data'))[0]).toContain('`after` of `section/data` names');
    expect(self([text], after('data'), after('controls/data'))).toEqual([]);
  });

  test('of the journal it matters only which entry amends which', () => {
    const entry = record('changes', 'e', { file: 'changes/e.yaml', path: [] });
    const inEntry = (key: string, value: string, to: 'change' | 'subprocessor') =>
      placed('changes', [key], value, { role: 'reference', to: [to] }, 'changes/e.yaml');
    expect(self([entry], inEntry('amends', 'e', 'change'))[0]).toMatch(
      /Name the entry that this one is about\.$/,
    );
    const vendor = record('subprocessors.subprocessors', 'e', { file: 'changes/e.yaml', path: [] });
    expect(self([vendor], inEntry('subprocessor', 'e', 'subprocessor'))).toEqual([]);
  });

  test('text that looks like a reference is none', () => {
    expect(
      self(items, placed('roadmap', ['items', 0, 'note'], 'roadmap/a', { role: 'text' })),
    ).toEqual([]);
  });
});
