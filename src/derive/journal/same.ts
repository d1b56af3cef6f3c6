// When two values of a material field say the same: formatting, the order of keys and of most lists say nothing.
import type { Material } from '../../trust.ts';
import { materialFields } from '../../vocabulary/material.ts';
import type { Part } from './sides.ts';

/** Whether two values of a material field say the same. */
export function isSame(field: keyof Material, one: unknown, other: unknown): boolean {
  // Transfer mechanisms stand in the order in which they are relied on, so there the order does speak.
  const anyOrder = field !== 'transfers';
  return canonical(one, anyOrder) === canonical(other, anyOrder);
}

/** The fields in which two parts differ, in order. */
export function differingFields(one: Part, other: Part): (keyof Material)[] {
  return materialFields.filter((field) => !isSame(field, one[field], other[field]));
}

/** Whether two texts say the same, whatever their capitals and line breaks. */
export function sameWords(one: string, other: string): boolean {
  return oneLine(one).toLowerCase() === oneLine(other).toLowerCase();
}

function canonical(value: unknown, anyOrder: boolean): string {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, anyOrder));
    return `[${(anyOrder ? items.sort() : items).join()}]`;
  }
  // A block of text in YAML ends with a line break or does not, by a mark that no reader sees.
  if (typeof value === 'string') return JSON.stringify(oneLine(value));
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'absent';
  const entries = Object.entries(value).filter(([, held]) => held !== undefined);
  return `{${entries
    .map(([key, held]) => `${key}:${canonical(held, anyOrder)}`)
    .sort()
    .join()}}`;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
