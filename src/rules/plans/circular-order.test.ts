import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { PlacedField, PlacedRecord } from '../rule.ts';
import { circularOrder } from './circular-order.ts';
import { placed, toRows } from './rows.fixture.ts';

describe('an order of records', () => {
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
  const circle = (...fields: PlacedField[]) =>
    circularOrder.check(contentWith({ records: items, fields })).map(({ place, message }) => [
      place.path.join('.'),
      message
        .split('`')
        .filter((_part, index) => index % 4 === 3)
        .join(', '),
    ]);

  test('two that wait for each other are one mistake, at the first of them', () => {
    expect(circle(item(0, 'after', 'b'), item(1, 'after', 'a'))).toEqual([
      ['items.0.after', 'after: roadmap/b, after: roadmap/a'],
    ]);
    expect(circle(item(0, 'before', 'b'), item(1, 'before', 'a'))).toHaveLength(1);
    expect(circle(item(0, 'depends_on', 'b'), item(1, 'after', 'a'))).toHaveLength(1);
  });

  test('after and before may say the same twice', () => {
    expect(circle(item(0, 'before', 'b'), item(1, 'after', 'a'))).toEqual([]);
  });

  test('a chain is no circle, nor is a way to one', () => {
    expect(circle(item(0, 'after', 'b'), item(1, 'after', 'c'), item(2, 'after', 'd'))).toEqual([]);
    const tail = item(0, 'after', 'b');
    expect(circle(tail, item(1, 'after', 'c'), item(2, 'after', 'b'))).toMatchObject([
      ['items.1.after', expect.any(String)],
    ]);
  });

  test('a longer circle is told step by step, by its shortest way', () => {
    expect(circle(item(0, 'after', 'b'), item(1, 'after', 'c'), item(2, 'after', 'a'))).toEqual([
      ['items.0.after', 'after: roadmap/b, after: roadmap/c, after: roadmap/a'],
    ]);
    const short = [
      item(0, 'after', 'b'),
      item(1, 'after', 'c'),
      item(2, 'after', 'a'),
      item(1, 'depends_on', 'a'),
    ];
    expect(circle(...short)[0]?.[1]).toBe('after: roadmap/b, depends_on: roadmap/a');
  });

  test('two circles apart are two mistakes, one that shares a step is told once the first is gone', () => {
    expect(
      circle(
        item(0, 'after', 'b'),
        item(1, 'after', 'a'),
        item(2, 'after', 'd'),
        item(3, 'after', 'c'),
      ),
    ).toHaveLength(2);
    expect(
      circle(item(0, 'after', 'b'), item(1, 'after', 'a'), item(1, 'depends_on', 'a')),
    ).toHaveLength(1);
  });

  test('only keys of order make an order, and oneself is another mistake', () => {
    expect(circle(item(0, 'delivers', 'b'), item(1, 'delivers', 'a'))).toEqual([]);
    expect(circle(item(0, 'after', 'a'))).toEqual([]);
  });
});
