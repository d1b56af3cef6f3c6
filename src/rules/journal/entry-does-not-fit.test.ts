import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { added, baseline, entry, mail } from './entries.fixture.ts';
import { entryDoesNotFit } from './entry-does-not-fit.ts';

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
