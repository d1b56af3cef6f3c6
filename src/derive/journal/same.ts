// Compares material fields and short texts by what they say, as `canonical.ts` does for whole entries.
import type { Material } from '../../trust.ts';
import { materialFields } from '../../vocabulary/material.ts';
import { saysTheSame } from './canonical.ts';
import type { Part } from './sides.ts';

/** Whether two values of a material field say the same. */
export function isSame(field: keyof Material, one: unknown, other: unknown): boolean {
  return saysTheSame({ [field]: one }, { [field]: other });
}

/** The fields in which two parts differ, in order. */
export function differingFields(one: Part, other: Part): (keyof Material)[] {
  return materialFields.filter((field) => !isSame(field, one[field], other[field]));
}

/** Whether two texts say the same. Capitals and line breaks do not count. */
export function sameWords(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

/** A text as it is compared. */
export const plainWords = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
