// What each entry does to each vendor, and when: the journal as events that can be replayed up to any day.
import type { Material } from '../../trust.ts';
import { compareText, type Day } from '../../day.ts';
import { does, isAbout, kindOf } from '../../vocabulary/changes.ts';
import type { MaterialField } from '../../vocabulary/material.ts';
import { afterOf, isNaming, type Notice } from './notices.ts';
import { partOf, unnamedIn, type Part } from './sides.ts';
import { isStruck } from './striking.ts';

/** One thing that happens to one vendor. */
export interface VendorEvent {
  on: Day;
  does: 'start' | 'end' | 'strike' | 'change';
  /** `start`: all fields. `change`: the fields that change; a field that is removed is `undefined`. */
  material?: Part;
  notice: Notice;
}

/** A vendor after some events: what held last, from when, and until when if it left. */
export interface VendorState {
  material: Material;
  /** How a reader learns its name, where it is listed without it. */
  unnamed?: string;
  /** Absent for a vendor of the baseline: the journal does not say when its use began. */
  from?: Day;
  until?: Day;
}

/**
 * Replays events, given in order. Undefined while the vendor has not started. Events that do not fit (`fit.ts`) have no
 * effect: a vendor in use cannot start again, and a vendor that left can neither change nor leave again.
 */
export function stateAfter(events: readonly VendorEvent[]): VendorState | undefined {
  let current: VendorState | undefined;
  for (const event of events) {
    const inUse = current !== undefined && current.until === undefined;
    if (event.does === 'start') {
      if (inUse) continue;
      current = {
        material: materialOf(event.material as Material),
        ...unnamedIn(event.material ?? {}),
        ...(!isAbout(event.notice.change, 'register') && { from: event.on }),
      };
    } else if (event.does === 'strike') current = undefined;
    else if (current && inUse && event.does === 'end') current = { ...current, until: event.on };
    else if (current && inUse) {
      const { unnamed: _, ...named } = current;
      current = {
        ...(event.material?.name === undefined ? current : named),
        ...unnamedIn(event.material ?? {}),
        material: materialOf({ ...current.material, ...event.material } as Material),
      };
    }
  }
  return current;
}

/** Events of each vendor in the order in which they take effect; those of one day, in the order of announcement. */
export function eventsByVendor(notices: readonly Notice[]): Map<string, VendorEvent[]> {
  const events = new Map<string, VendorEvent[]>();
  for (const [id, event] of notices.flatMap(eventsOf)) {
    const known = events.get(id);
    if (known) known.push(event);
    else events.set(id, [event]);
  }
  for (const list of events.values()) inOrderOfEffect(list);
  return events;
}

/** Whether a change of a vendor never held, because the use of the vendor ended on the day of effect. */
export function isOvertaken(
  { change, effective }: Notice,
  events: ReadonlyMap<string, readonly VendorEvent[]>,
): boolean {
  if (!does(change, 'change') || !kindOf(change).noticed) return false;
  const own = events.get(change.subprocessor)?.filter(({ on }) => on <= effective) ?? [];
  return stateAfter(own)?.until === effective;
}

/** Sorts in place; events of one day keep the order of their announcement. */
export function inOrderOfEffect(events: VendorEvent[]): VendorEvent[] {
  events.sort((a, b) => compareText(a.on, b.on));
  // A vendor can be named before it is used: it is announced under that name then, and has it from its first day.
  for (const [at, event] of events.entries()) {
    if (!isNaming(event.notice.change) || isInUse(events.slice(0, at))) continue;
    const start = events.find(
      ({ does, on, notice }) =>
        does === 'start' && on > event.on && notice.announced <= event.notice.announced,
    );
    if (start) events[at] = { ...event, on: start.on };
  }
  const moment = ({ notice }: VendorEvent) => notice.change.announced;
  return events.sort((a, b) => compareText(a.on, b.on) || compareText(moment(a), moment(b)));
}

const isInUse = (events: readonly VendorEvent[]) => {
  const state = stateAfter(events);
  return state !== undefined && state.until === undefined;
};

/** What a notice does to each vendor that it concerns; nothing once it is withdrawn or the vendor was struck out. */
export function eventsOf(notice: Notice): [string, VendorEvent][] {
  return eventsWritten(notice).filter(
    ([vendor, event]) => event.does !== 'strike' && !isStruck(notice, vendor),
  );
}

/** The same as it was before any vendor was struck out, and with the entry that does so. */
export function eventsWritten(notice: Notice): [string, VendorEvent][] {
  if (notice.withdrawn_by) return [];
  const { change, effective: on } = notice;
  if (isAbout(change, 'register'))
    return change.register.map(({ id, ...material }) => [
      id,
      { on, does: 'start', material, notice },
    ]);
  if (!isAbout(change, 'vendor')) return [];
  const { subprocessor } = change;
  const material = afterOf(notice);
  const start: [string, VendorEvent] = [subprocessor, { on, does: 'start', material, notice }];
  if (does(change, 'start')) return [start];
  if (does(change, 'replace')) return [start, [change.replaces, { on, does: 'end', notice }]];
  if (does(change, 'strike')) return [[subprocessor, { on, does: 'strike', notice }]];
  if (does(change, 'end')) return [[subprocessor, { on, does: 'end', notice }]];
  // A field that is only in `before` is gone afterwards.
  const cleared = Object.fromEntries(Object.keys(change.before).map((key) => [key, undefined]));
  return [[subprocessor, { on, does: 'change', material: { ...cleared, ...material }, notice }]];
}

// trust.json prints these before the others.
const printedFirst: readonly MaterialField[] = ['name', 'purpose', 'engagement'];

/** The material fields of a record, and nothing else. */
export function materialOf(record: Material): Material {
  return { ...partOf(record, printedFirst), ...partOf(record) } as Material;
}
