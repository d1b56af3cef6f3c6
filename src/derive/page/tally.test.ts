import { expect, test } from 'vitest';
import { assembleTrust } from '../../trust.ts';
import type { ControlStatus } from '../../vocabulary/statuses.ts';
import { tallyOf } from './tally.ts';

const tally = (...groups: ControlStatus[][]) =>
  tallyOf(
    assembleTrust({
      site: { url: 'https://a.example', company: { name: 'Example' }, headline: 'A' },
      controls: {
        groups: groups.map((statuses, group) => ({
          id: `g-${group}`,
          title: 'G',
          controls: statuses.map((status, row) => ({ id: `${group}-${row}`, title: 'A', status })),
        })),
      },
    }),
  );

test('controls are counted across groups, in the order of the statuses, none for nothing', () => {
  expect(tally(['planned'], ['live', 'planned', 'live', 'planned', 'planned', 'planned'])).toEqual([
    { status: 'live', count: 2 },
    { status: 'planned', count: 5 },
  ]);
});

test('a few controls need no choice', () => {
  expect(tally(['planned', 'live', 'live'], ['live', 'live', 'planned'])).toEqual([]);
});
