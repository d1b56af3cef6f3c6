// What the journal last said of how each vendor is used, beside `engagement`.
import { endOfTime } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { useFields, type UseField } from '../../vocabulary/material.ts';
import { eventsByVendor } from './events.ts';
import { noticesOn } from './notices.ts';
import { useIn, type Part } from './sides.ts';

/** The use of some vendor as far as it is stated. */
export type StatedUse = Pick<Part, UseField>;

/** By id of the vendor, once every announced change is in effect. Entries need not speak of the use; what none says is absent. */
export function useStatedBy({ changes, site }: Pick<Trust, 'changes' | 'site'>) {
  const stated = new Map<string, StatedUse>();
  for (const [id, events] of eventsByVendor(noticesOn(changes, site, endOfTime))) {
    let use: StatedUse = {};
    for (const { does, material = {} } of events) {
      if (does === 'start') use = useIn(material);
      if (does === 'change') use = { ...use, ...allUseIn(material) };
    }
    stated.set(id, useIn(use));
  }
  return stated;
}

// With the fields that an entry takes away, which are there without a value.
function allUseIn(material: Part): StatedUse {
  return Object.fromEntries(
    useFields.flatMap((field) => (field in material ? [[field, material[field]]] : [])),
  );
}
