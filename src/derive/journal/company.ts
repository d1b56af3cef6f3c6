// Which records are of one company: several may be, one for each thing that it does.
import { sameWords } from './same.ts';
import type { Part } from './sides.ts';

/** Whether two vendors are one company: by their name, or by the legal entity where both give one. */
export function isSameCompany(one: Part, other: Part): boolean {
  return isSameText(one.name, other.name) || isSameText(one.legal_name, other.legal_name);
}

/** Whether two records are of one legal entity, as far as they say: one company, and no two entities. */
export function isSameVendor(one: Part, other: Part): boolean {
  return isSameCompany(one, other) && !isOtherEntity(one, other);
}

/** Whether both give a legal entity, and not the same. */
export function isOtherEntity(one: Part, other: Part): boolean {
  const bothSaid = one.legal_name !== undefined && other.legal_name !== undefined;
  return bothSaid && !isSameText(one.legal_name, other.legal_name);
}

const isSameText = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && sameWords(one, other);
