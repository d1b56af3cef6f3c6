import { expect, test } from 'vitest';
import { assembleTrust } from '../../trust.ts';
import { tallyOf } from './tally.ts';

test('controls are counted across groups, in the order of the statuses, none for nothing', () => {
  const trust = assembleTrust({
    site: { url: 'https://a.example', company: { name: 'Example' }, headline: 'A' },
    controls: {
      groups: [
        { id: 'g', title: 'G', controls: [{ id: 'a', title: 'A', status: 'planned' }] },
        {
          id: 'h',
          title: 'H',
          controls: [
            { id: 'b', title: 'B', status: 'live' },
            { id: 'c', title: 'C', status: 'planned' },
          ],
        },
      ],
    },
  });
  expect(tallyOf(trust)).toEqual([
    { status: 'live', count: 1 },
    { status: 'planned', count: 2 },
  ]);
});
