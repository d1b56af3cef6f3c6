// What vendors of the register can be filtered by, and the styles that hide the others on a screen.
import { compareText } from '../../day.ts';
import { engagements } from '../../vocabulary/material.ts';
import { vendorOf } from '../journal/announcement.ts';
import { afterOf } from '../journal/notices.ts';
import type { Part } from '../journal/sides.ts';
import type { RegisterRow } from '../journal/register.ts';

/** Where, of which data, in which use. The names are also those of attributes (`data-in`) and part of ids (`in-DE`). */
const dimensions = ['in', 'of', 'use'] as const;
export type Dimension = (typeof dimensions)[number];

/** One choice; the empty value stands for "not stated". */
interface Choice {
  value: string;
  /** Vendors that have it. */
  count: number;
}

/** A dimension in which vendors differ, with the ids of its buttons. */
export interface Fieldset {
  dimension: Dimension;
  /** The id of the button for all. */
  all: string;
  choices: (Choice & { id: string })[];
}

const stated: Record<Dimension, (material: Part) => string[] | undefined> = {
  in: ({ locations }) =>
    locations?.flatMap(({ country, region, selection }) =>
      [country, region, selection].filter((value) => value !== undefined),
    ),
  of: ({ data }) => data,
  use: ({ engagement }) => engagement && [engagement],
};

/** The values of a vendor in a dimension, current and announced, so that no choice hides what is coming. */
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

/** What the page offers: data and use in the order that the page has elsewhere, places by code, "not stated" last. */
export function fieldsetsAmong(
  rows: readonly RegisterRow[],
  categories: readonly string[],
): Fieldset[] {
  const among = choicesAmong(rows);
  const orders: Record<Dimension, readonly string[]> = { in: [], of: categories, use: engagements };
  return dimensions
    .filter((dimension) => among[dimension].length > 0)
    .map((dimension) => {
      const order = [...orders[dimension]];
      const rank = (value: string) =>
        value === ''
          ? order.length + 1
          : order.includes(value)
            ? order.indexOf(value)
            : order.length;
      const choices = among[dimension]
        .map((choice) => ({ ...choice, id: choiceId(dimension, choice.value) }))
        .sort((a, b) => rank(a.value) - rank(b.value) || compareText(a.value, b.value));
      return { dimension, all: choiceId(dimension), choices };
    });
}

/** The id of a choice's button, which is also the fragment that chooses it; without a value, of the button for all. */
export function choiceId(dimension: Dimension, value?: string): string {
  if (value === undefined) return `all-${dimension}`;
  return value === '' ? `no-${dimension}` : `${dimension}-${value}`;
}

/**
 * Hides rows that do not match, on a screen only, so that a printed register is complete. The fragment of the address
 * chooses until a button of its dimension is used. A row that a link leads to is always shown.
 */
export function choicesCss(rows: readonly RegisterRow[]): string {
  const choices = choicesAmong(rows);
  const rules = dimensions.flatMap((dimension) =>
    choices[dimension].map(({ value }) => {
      const button = `#${choiceId(dimension, value)}`;
      const untouched = `#${choiceId(dimension)}:checked`;
      const attribute = `data-${dimension}`;
      // Values are ids, country codes and words of the schema: nothing to escape. Quotes allow a leading digit.
      const matches = value === '' ? `[${attribute}='']` : `[${attribute}~='${value}']`;
      return `main:is(:has(${button}:checked),:has(${untouched}):has(${button}:target)) [${attribute}]:not(${matches},:target){display:none}`;
    }),
  );
  if (rules.length === 0) return '';
  return `@layer tokens,base,layout,rows,pages,print;\n@layer pages{@media screen{\n${rules.join('\n')}\n}}`;
}
