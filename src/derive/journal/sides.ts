// What an entry says about its vendors, whatever its kind: who they are, and the material fields before and after.
import type { Change, Snapshot } from '../../trust.ts';
import { does, isAbout, kindOf, type KindWith } from '../../vocabulary/changes.ts';
import { materialFields, useFields, type MaterialField } from '../../vocabulary/material.ts';

/** Some of the fields of one vendor that an entry can state; `undefined` says that a field is gone. */
export type Part = { [Field in keyof Snapshot]?: Snapshot[Field] | undefined };

/** An entry that amends or takes back an earlier one. */
export type LaterEntry = Extract<Change, { kind: KindWith<{ about: 'entry' }> }>;

/** The material fields that an entry states on one side. Undefined if it states none. */
export function sideOf(
  entry: { before?: unknown; after?: unknown } | Change,
  side: 'before' | 'after',
): Part | undefined {
  const said = (entry as { before?: unknown; after?: unknown })[side];
  return typeof said === 'object' ? (said as Part) : undefined;
}

/** Whether an entry is of a kind that changes this field of a vendor that stays. */
export function changesField(change: Change, field: MaterialField): boolean {
  return does(change, 'change') && kindOf(change).fields.includes(field);
}

/** What a vendor is called, and how a reader learns its name where that is no name. */
export type Called = Pick<Part, 'name' | 'unnamed'>;

/** Every vendor that an entry is about, with the name that it has or will have. */
export function vendorsIn(change: Change): ({ id: string } & Called)[] {
  if (isAbout(change, 'register')) return change.register;
  if (!isAbout(change, 'vendor')) return [];
  const { subprocessor: id } = change;
  if (does(change, 'replace'))
    return [
      { id, ...calledIn(change.after) },
      { id: change.replaces, ...calledIn(change.before) },
    ];
  return [{ id, ...calledIn(sideOf(change, 'after'), sideOf(change, 'before')) }];
}

/** What the first of some parts that gives a name calls the vendor. */
export function calledIn(...parts: (Part | undefined)[]): Called {
  const called = parts.find((part) => part?.name !== undefined);
  return called ? { name: called.name, unnamed: called.unnamed } : {};
}

/** Some fields of a vendor in their usual order; what is not stated is left out. */
export function partOf(material: Part, fields: readonly MaterialField[] = materialFields): Part {
  return Object.fromEntries(
    materialFields
      .filter((field) => fields.includes(field) && material[field] !== undefined)
      .map((field) => [field, material[field]]),
  );
}

/** What a record or a side says of the use beside `engagement`. Nothing of it is material. */
export function useIn(said: Part): Part {
  return Object.fromEntries(
    useFields.filter((field) => said[field] !== undefined).map((field) => [field, said[field]]),
  );
}

/** How a reader learns the name of a vendor that is listed without it. */
export function unnamedIn({ unnamed }: Part): { unnamed?: string } {
  return unnamed === undefined ? {} : { unnamed };
}

/** As an entry writes it: the material fields in their usual order, then what is said beside them. */
export function snapshotOf(said: Part): Part {
  return { ...partOf(said), ...unnamedIn(said), ...useIn(said) };
}
