// What each entry does to each vendor, and when: the journal as events that can be replayed up to any day.
import type { Material } from '../../trust.ts';
import type { Day } from '../../day.ts';
import type { Notice } from './notices.ts';

/** Fields to set; `undefined` takes one away. */
export type Patch = { [Field in keyof Material]?: Material[Field] | undefined };

/** One thing that happens to one vendor. */
export interface VendorEvent {
  on: Day;
  does: 'start' | 'end' | 'patch';
  /** `start`: the whole; `patch`: the fields that change. */
  material?: Patch;
  notice: Notice;
}

/** A vendor after some events: what held last, from when, and until when if it left. */
export interface VendorState {
  material: Material;
  /** Absent for a vendor of the baseline: the journal does not tell since when it was used. */
  from?: Day;
  until?: Day;
}

/**
 * Replays events, given in order. Undefined while the vendor has not started. What does not fit (`fit.ts`) changes
 * nothing: a vendor in use cannot come, one that left is not changed and cannot leave again.
 */
export function stateAfter(events: readonly VendorEvent[]): VendorState | undefined {
  let current: VendorState | undefined;
  for (const event of events) {
    const inUse = current !== undefined && current.until === undefined;
    if (event.does === 'start') {
      if (inUse) continue;
      current = {
        material: materialOf(event.material as Material),
        ...(event.notice.change.kind !== 'baseline' && { from: event.on }),
      };
    } else if (current && inUse && event.does === 'end') current = { ...current, until: event.on };
    else if (current && inUse)
      current = {
        ...current,
        material: materialOf({ ...current.material, ...event.material } as Material),
      };
  }
  return current;
}

/** Events of each vendor in the order in which they take effect; on one day, in that of their announcement. */
export function eventsByVendor(notices: readonly Notice[]): Map<string, VendorEvent[]> {
  const events = new Map<string, VendorEvent[]>();
  for (const notice of notices)
    for (const [id, event] of eventsOf(notice)) {
      const known = events.get(id);
      if (known) known.push(event);
      else events.set(id, [event]);
    }
  for (const list of events.values()) inOrderOfEffect(list);
  return events;
}

/** Sorts in place; events of one day keep the order of their announcement. */
export function inOrderOfEffect(events: VendorEvent[]): VendorEvent[] {
  return events.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
}

/** What a notice does to each vendor that it concerns; nothing once it is withdrawn. */
export function eventsOf(notice: Notice): [string, VendorEvent][] {
  if (notice.withdrawn_by) return [];
  const { change, effective: on } = notice;
  const corrections = notice.amended_by.flatMap((later) =>
    later.kind === 'amended' && later.after ? [later.after] : [],
  );
  const corrected = (material: Patch): Patch => Object.assign({}, material, ...corrections);
  switch (change.kind) {
    case 'baseline':
      return change.register.map(({ id, ...material }) => [
        id,
        { on, does: 'start', material, notice },
      ]);
    case 'added':
      return [
        [change.subprocessor, { on, does: 'start', material: corrected(change.after), notice }],
      ];
    case 'replaced':
      return [
        [change.subprocessor, { on, does: 'start', material: corrected(change.after), notice }],
        [change.replaces, { on, does: 'end', notice }],
      ];
    case 'removed':
      return [[change.subprocessor, { on, does: 'end', notice }]];
    case 'amended':
    case 'withdrawn':
    case 'claim-changed':
      return [];
    default: {
      // A field that stands in `before` alone is gone afterwards.
      const cleared = Object.fromEntries(Object.keys(change.before).map((key) => [key, undefined]));
      const material = { ...cleared, ...corrected(change.after) };
      return [[change.subprocessor, { on, does: 'patch', material, notice }]];
    }
  }
}

/** The material fields of a record, and nothing else. */
export function materialOf(record: Material): Material {
  const { name, legal_name, purpose, data, locations, transfers, engagement } = record;
  const material: Material = { name, purpose, engagement };
  if (legal_name !== undefined) material.legal_name = legal_name;
  if (data !== undefined) material.data = data;
  if (locations !== undefined) material.locations = locations;
  if (transfers !== undefined) material.transfers = transfers;
  return material;
}
