import { expect, test } from 'vitest';
import { assembleTrust } from '../../trust.ts';
import { mvspPageOf } from './mvsp.ts';

test('MVSP v3.0 has 25 controls, and an id that it lacks is not lost', () => {
  const page = mvspPageOf(
    assembleTrust({
      site: { url: 'https://trust.example.com/', company: { name: 'A' }, headline: 'B' },
      controls: {
        groups: [
          {
            id: 'g',
            title: 'G',
            controls: [
              {
                id: 'c',
                title: 'C',
                status: 'planned',
                frameworks: { mvsp: ['9.9', '1.1'] },
              },
            ],
          },
        ],
      },
    }),
  );
  const rows = page.parts.flatMap(({ rows }) => rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(25);
  expect(page.count).toBe(25);
  const mapped = [...page.others, ...rows].filter(({ ours }) => ours.length > 0);
  expect(mapped.map(({ id }) => id)).toEqual(['9.9', '1.1']);
  expect(page.mapped).toBe(1);
});
