// Whom the annex of a contract lists, and what it says of whom it leaves out.
import { expect, test } from 'vitest';
import { trustWith } from '../journal/journal.fixture.ts';
import { annexOn } from './annex.ts';

const asOf = '2026-11-21';
type Given = ReturnType<typeof trustWith>;

function annexOf(subprocessors: object[], site: object = {}) {
  const none = trustWith([]);
  return annexOn({ ...none, site: { ...none.site, ...site }, subprocessors } as Given, asOf);
}

const acme = { id: 'acme', name: 'Acme', purpose: 'Mail', data: ['account'] };
const desk = { id: 'desk', name: 'Desk', purpose: 'Help', undecided: {} };
const idle = { id: 'idle', name: 'Idle', purpose: 'Fonts', no_data: 'Serves files alone.' };

test('it lists neither functions without a vendor nor who receives no customer data, and says so', () => {
  const { rows, counts, leavesOutWithoutData } = annexOf([acme, desk, idle]);
  expect(rows.map(({ id }) => id)).toEqual(['acme']);
  expect(counts).toEqual({ inUse: 1, announced: 0 });
  expect(leavesOutWithoutData).toBe(true);
  expect(annexOf([acme, desk]).leavesOutWithoutData).toBe(false);
});

test('it counts nobody only where the register is said to be complete', () => {
  expect(annexOf([])).toEqual({ rows: [], isNone: false, leavesOutWithoutData: false });
  const { counts, isNone } = annexOf([], { subprocessors_complete: true });
  expect(isNone).toBe(true);
  expect(counts).toEqual({ inUse: 0, announced: 0 });
  expect(annexOf([desk], { subprocessors_complete: true }).counts).toBe(undefined);
});
