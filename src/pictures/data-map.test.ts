// What the map of data draws: every name once, every flow as a line, nothing on top of anything else.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edges, layOutDataMap, type DataFlows, type Stroke } from './data-map.ts';

const name = (id: string) => ({ id, text: id });
const crossed: DataFlows = {
  categories: [name('logs'), name('account')],
  vendors: [name('mail'), { id: 'store', text: 'store', notes: ['optional'] }],
  places: [name('DE'), name('US')],
  flows: [
    { from: 'account', to: 'mail', stroke: 'always' },
    { from: 'logs', to: 'store', stroke: 'optional' },
    { from: 'mail', to: 'US', stroke: 'announced' },
    { from: 'store', to: 'DE', stroke: 'optional' },
  ],
};

test('names are ordered so that lines need not cross', () => {
  const { categories, vendors, places } = layOutDataMap(crossed);
  const order = [categories, vendors, places].map((column) => column.map(({ id }) => id));
  expect([
    [
      ['account', 'logs'],
      ['mail', 'store'],
      ['US', 'DE'],
    ],
    [
      ['logs', 'account'],
      ['store', 'mail'],
      ['DE', 'US'],
    ],
  ]).toContainEqual(order);
});

test('a vendor carries its own lines, each stroke as one path, from its categories and to its places', () => {
  const { vendors } = layOutDataMap(crossed);
  const pathsOf = (id: string) => vendors.find((vendor) => vendor.id === id)?.paths;
  expect(pathsOf('store')?.map(({ stroke }) => stroke)).toEqual(['optional']);
  expect(pathsOf('store')?.[0]?.d.match(/M\d+/g)).toEqual([
    `M${edges.category}`,
    `M${edges.leave}`,
  ]);
  expect(pathsOf('mail')?.map(({ stroke }) => stroke)).toEqual(['always', 'announced']);
});

test('long names take several lines, and the rows make room for the longest', () => {
  const long = {
    ...crossed,
    categories: [
      { id: 'logs', text: 'Records of what members and administrators of a workspace did in it' },
      name('account'),
    ],
  };
  const { categories } = layOutDataMap(long);
  const lines = categories.find(({ id }) => id === 'logs')?.lines ?? [];
  expect(lines.length).toBe(3);
  const [above = 0, below = 0] = categories.map(({ y }) => y);
  expect(below - above).toBeGreaterThanOrEqual(lines.length * 15);
});

test('whatever flows where, every name is drawn once, in whole pixels, apart from the next and inside the picture', () => {
  const column = (kind: string, most: number) =>
    fc
      .integer({ min: 1, max: most })
      .map((count) => Array.from({ length: count }, (_, n) => name(`${kind}${n}`)));
  const flows = fc
    .tuple(column('d', 10), column('v', 18), column('p', 12), fc.infiniteStream(fc.nat(99)))
    .map(([categories, vendors, places, stream]): DataFlows => {
      const pick = <T>(list: readonly T[]): T =>
        list[(stream.next().value ?? 0) % list.length] as T;
      const strokes: Stroke[] = ['always', 'optional', 'announced'];
      return {
        categories,
        vendors,
        places,
        flows: [
          ...categories.map(({ id }) => ({
            from: id,
            to: pick(vendors).id,
            stroke: pick(strokes),
          })),
          ...vendors.map(({ id }) => ({ from: id, to: pick(places).id, stroke: pick(strokes) })),
        ],
      };
    });
  fc.assert(
    fc.property(flows, (given) => {
      const map = layOutDataMap(given);
      for (const kind of ['categories', 'vendors', 'places'] as const) {
        const placed = map[kind];
        expect(placed.map(({ id }) => id).sort()).toEqual(given[kind].map(({ id }) => id).sort());
        placed.forEach(({ y }, index) => {
          expect(Number.isInteger(y)).toBe(true);
          expect(y).toBeGreaterThan(14);
          expect(y).toBeLessThan(map.height);
          // Two names 23 pixels apart do not touch; heights are rounded.
          if (index > 0) expect(y - (placed[index - 1]?.y ?? 0)).toBeGreaterThanOrEqual(22);
        });
      }
      const drawn = map.vendors.flatMap(({ paths }) =>
        paths.flatMap(({ d }) => d.match(/M/g) ?? []),
      );
      expect(drawn.length).toBe(given.flows.length);
      expect(layOutDataMap(given)).toEqual(map);
    }),
    { numRuns: 60 },
  );
});
