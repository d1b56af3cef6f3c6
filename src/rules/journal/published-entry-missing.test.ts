import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Content } from '../rule.ts';
import { publishedEntryMissing } from './published-entry-missing.ts';
import { change, live } from './published.fixture.ts';

const old = change('old', '2026-11-01T09:00:00Z');

describe('published-entry-missing', () => {
  const told = (more: Partial<Content>) =>
    publishedEntryMissing.check(contentWith({ published: live(old), ...more }));

  test('is told without a model, but not while an entry cannot be read', () => {
    expect(publishedEntryMissing.severity).toBe('error');
    expect(told({})).toMatchObject([
      {
        place: { file: 'changes/old.yaml', path: [] },
        message: expect.stringContaining('main'),
        fix: expect.stringMatching(/^Restore it: .* `kind: withdrawn` and `amends: old`/),
      },
    ]);
    expect(told({ unsure: new Set(['changes']) })).toEqual([]);
    expect(told({ unsure: new Set(['data']) })).toHaveLength(1);
    expect(publishedEntryMissing.check(contentWith({}))).toEqual([]);
  });

  test('looks for the entry in the journal, and nowhere else', () => {
    const record = (list: string, id: string) => ({ list, id, place: { file: 'x', path: [] } });
    expect(told({ records: [record('changes', 'old')] })).toEqual([]);
    expect(told({ records: [record('changes', 'other')] })).toHaveLength(1);
    expect(told({ records: [record('faq.questions', 'old')] })).toHaveLength(1);
  });
});
