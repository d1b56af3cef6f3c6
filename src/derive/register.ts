// The register as of a day: replays the journal and says of each vendor whether it is coming, here, going or gone.
import type { Material, Subprocessor, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { noticesOn, type Notice } from './notices.ts';

export type Standing = 'announced' | 'active' | 'ending' | 'ended';

/** One vendor on a day. */
export interface RegisterRow {
  id: string;
  standing: Standing;
  /** The material fields in force on the day (for `announced`: as they will be; for `ended`: as they last were). */
  material: Material;
  /** The record of subprocessors.yaml with what is not material; absent once the vendor left the register. */
  record?: Subprocessor;
  /** The day from which it is or will be used; absent when the journal does not tell. */
  from?: Day;
  /** The day from which it is no longer used. */
  until?: Day;
  /** Announced changes to this vendor that are not in force yet, the soonest first. */
  coming: Notice[];
}

/** Fields to set; `undefined` takes one away. */
type Patch = { [Field in keyof Material]?: Material[Field] | undefined };

interface Event {
  on: Day;
  does: 'start' | 'end' | 'patch';
  material?: Patch;
  notice: Notice;
}

/** All vendors, in the order of subprocessors.yaml, then those that left, the last to leave first. */
export function registerOn(trust: Trust, asOf: Day): RegisterRow[] {
  const notices = noticesOn(trust.changes, trust.site, asOf);
  const events = eventsByVendor(notices);
  const records = new Map(trust.subprocessors.map((record) => [record.id, record]));
  const rows: RegisterRow[] = [];
  for (const [id, record] of records) {
    const row = rowOf(id, record, events.get(id) ?? [], asOf);
    if (row) rows.push(row);
  }
  const gone: RegisterRow[] = [];
  for (const [id, vendorEvents] of events) {
    if (records.has(id)) continue;
    const row = rowOf(id, undefined, vendorEvents, asOf);
    if (row) gone.push(row);
  }
  gone.sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1));
  return [...rows, ...gone];
}

function rowOf(
  id: string,
  record: Subprocessor | undefined,
  events: Event[],
  asOf: Day,
): RegisterRow | undefined {
  if (events.length === 0)
    return record && { id, standing: 'active', material: materialOf(record), record, coming: [] };
  const started = state(events.filter((event) => event.on <= asOf));
  const later = events.filter((event) => event.on > asOf);
  const nextStart = later.find((event) => event.does === 'start');
  const nextEnd = later.find((event) => event.does === 'end');
  const base = { id, ...(record && { record }) };
  if (started?.until === undefined && started)
    return {
      ...base,
      standing: nextEnd ? 'ending' : 'active',
      material: started.material,
      from: started.from,
      ...(nextEnd && { until: nextEnd.on }),
      coming: later.map((event) => event.notice),
    };
  if (nextStart)
    return {
      ...base,
      standing: 'announced',
      material: nextStart.material as Material,
      from: nextStart.on,
      coming: later.map((event) => event.notice),
    };
  if (!started) return undefined;
  return { ...base, standing: 'ended', ...started, coming: [] };
}

function state(events: Event[]): { material: Material; from: Day; until?: Day } | undefined {
  let current: { material: Material; from: Day; until?: Day } | undefined;
  for (const event of events) {
    if (event.does === 'start') current = { material: event.material as Material, from: event.on };
    else if (current && event.does === 'end') current = { ...current, until: event.on };
    else if (current)
      current = {
        ...current,
        material: materialOf({ ...current.material, ...event.material } as Material),
      };
  }
  return current;
}

// In the order in which they take effect; on one day, in the order in which they were announced.
function eventsByVendor(notices: Notice[]): Map<string, Event[]> {
  const events = new Map<string, Event[]>();
  const add = (id: string, event: Event) => events.set(id, [...(events.get(id) ?? []), event]);
  for (const notice of notices) {
    if (notice.withdrawn_by) continue;
    for (const [id, event] of eventsOf(notice)) add(id, event);
  }
  for (const list of events.values())
    list.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1));
  return events;
}

function eventsOf(notice: Notice): [string, Event][] {
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
