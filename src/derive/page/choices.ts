// What the vendors of the register can be chosen by, and the rules of style that leave only the chosen ones on a screen.
import { vendorOf } from '../journal/announcement.ts';
import { afterOf } from '../journal/notices.ts';
import type { Part } from '../journal/sides.ts';
import type { RegisterRow } from '../journal/register.ts';

/** Where, of which data, in which use. The names are also those of attributes (`data-in`) and part of ids (`in-DE`). */
export const dimensions = ['in', 'of', 'use'] as const;
export type Dimension = (typeof dimensions)[number];

/** One thing to choose; the empty value stands for "not stated". */
export interface Choice {
  value: string;
  /** Vendors that have it. */
  count: number;
}

const stated: Record<Dimension, (material: Part) => string[] | undefined> = {
  in: ({ locations }) =>
    locations?.flatMap(({ country, region, selection }) =>
      [country, region, selection].filter((value) => value !== undefined),
    ),
  of: ({ data }) => data,
  use: ({ engagement }) => engagement && [engagement],
};

/** What a vendor has in a dimension: as it is, and as it is announced, so that no choice leaves out what is coming. */
export function marksOf({ id, material, coming }: RegisterRow, dimension: Dimension): string[] {
  const ahead = coming.flatMap((notice) =>
    vendorOf(notice.change) === id ? (stated[dimension](afterOf(notice)) ?? []) : [],
  );
  return [...new Set([...(stated[dimension](material) ?? []), ...ahead])];
}

/** The choices of each dimension in which vendors differ, in the order of the register; the other dimensions have none. */
export function choicesAmong(rows: readonly RegisterRow[]): Record<Dimension, Choice[]> {
  const among = (dimension: Dimension): Choice[] => {
    const counts = new Map<string, number>();
    for (const row of rows) {
      const marks = marksOf(row, dimension);
      for (const value of marks.length > 0 ? marks : [''])
        counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const choices = [...counts].map(([value, count]) => ({ value, count }));
    return choices.some(({ count }) => count < rows.length) ? choices : [];
  };
  return { in: among('in'), of: among('of'), use: among('use') };
}

/** The id of the button of a choice, and so the fragment that makes it; without a value, the button that leaves all. */
export function choiceId(dimension: Dimension, value?: string): string {
  if (value === undefined) return `all-${dimension}`;
  return value === '' ? `no-${dimension}` : `${dimension}-${value}`;
}

/**
 * Hides what does not match, on a screen only: a printed register is whole. The fragment of the address chooses as long
 * as no button of its dimension was used. A row that a link leads to is shown, whatever is chosen.
 */
export function choicesCss(rows: readonly RegisterRow[]): string {
  const choices = choicesAmong(rows);
  const rules = dimensions.flatMap((dimension) =>
    choices[dimension].map(({ value }) => {
      const button = `#${choiceId(dimension, value)}`;
      const untouched = `#${choiceId(dimension)}:checked`;
      const attribute = `data-${dimension}`;
      // Ids, codes of countries and words of the schema need no escape; a first digit needs the quotes.
      const matches = value === '' ? `[${attribute}='']` : `[${attribute}~='${value}']`;
      return `main:is(:has(${button}:checked),:has(${untouched}):has(${button}:target)) [${attribute}]:not(${matches},:target){display:none}`;
    }),
  );
  if (rules.length === 0) return '';
  return `@layer tokens,base,layout,rows,pages,print;\n@layer pages{@media screen{\n${rules.join('\n')}\n}}`;
}
