import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { orderMatchesNothing } from './order-matches-nothing.ts';

describe('order-matches-nothing', () => {
  const check = (...sections: string[]) =>
    orderMatchesNothing
      .check(
        contentWith({
          trust: {
            site: { order: sections.map((section) => ({ section })) },
            roadmap: { items: [{ id: 'a', title: 'A' }] },
          },
        }),
      )
      .map(({ place }) => place.path.join('.'));

  test('a section that holds something, or comes and goes with the day, may be placed', () => {
    expect(check('roadmap', 'gaps')).toEqual([]);
  });

  test('any other is named with its place', () => {
    expect(check('roadmap', 'commitments', 'ai')).toEqual(['order.1.section', 'order.2.section']);
  });

  test('unknown groups and Markdown sections are left to unknown-reference', () => {
    expect(check('controls/nope', 'section/nope')).toEqual([]);
  });
});
