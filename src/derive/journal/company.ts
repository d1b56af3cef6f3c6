// Which records are of one company: several may be, one for each thing that it does.
import { plainWords, sameWords } from './same.ts';
import { unnamedIn, type Part } from './sides.ts';
import type { VendorState } from './events.ts';

/**
 * By what a company is known, as texts that can be compared: its name, and its legal entity where it gives one. Words in place
 * of a name may describe any company.
 */
export function namesOf({ name, legal_name, unnamed }: Part): string[] {
  return [
    ...(name === undefined || unnamed !== undefined ? [] : [`name ${plainWords(name)}`]),
    ...(legal_name === undefined ? [] : [`entity ${plainWords(legal_name)}`]),
  ];
}

/** Whether two vendors are one company: by their name, or by the legal entity where both give one. */
export function isSameCompany(one: Part, other: Part): boolean {
  const known = new Set(namesOf(one));
  return namesOf(other).some((name) => known.has(name));
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

/** A vendor on a day, as it is compared. */
export const companyIn = ({
  material,
  unnamed,
}: Pick<VendorState, 'material' | 'unnamed'>): Part => ({
  ...material,
  ...unnamedIn({ unnamed }),
});

/** The rows of each company, in the order of its first row. */
export function byCompany<Row>(rows: readonly Row[], partOf: (row: Row) => Part): Row[][] {
  const groups: Row[][] = [];
  const groupOf = new Map<string, Row[]>();
  for (const row of rows) {
    const known = namesOf(partOf(row)).map((name) => groupOf.get(name));
    const own = [...new Set(known.filter((group) => group !== undefined))];
    // A row may show that two groups are one: the name of the one, the legal entity of the other.
    if (own.length > 1) own.sort((a, b) => groups.indexOf(a) - groups.indexOf(b));
    const [first = [], ...rest] = own;
    if (own.length === 0) groups.push(first);
    for (const other of rest) groups.splice(groups.indexOf(other), 1);
    const joined = [...rest.flat(), row];
    first.push(...joined);
    for (const one of joined) for (const name of namesOf(partOf(one))) groupOf.set(name, first);
  }
  return groups;
}

/** How many companies some vendors are. */
export const companyCount = (vendors: readonly Part[]): number =>
  byCompany(vendors, (vendor) => vendor).length;
