// The register as of a day: replays the journal to find out whether each vendor is coming, here, going or gone.
import type { Material, Subprocessor, Trust } from '../../trust.ts';
import { compareText, endOfTime, type Day } from '../../day.ts';
import { does, isAbout, kindOf } from '../../vocabulary/changes.ts';
import { useFields, type UseField } from '../../vocabulary/material.ts';
import type { Standing } from '../../vocabulary/statuses.ts';
import {
  eventsByVendor,
  materialOf,
  stateAfter,
  type VendorEvent,
  type VendorState,
} from './events.ts';
import { afterOf, noticesOn, type Notice } from './notices.ts';
import { once } from './once.ts';
import { sideOf, unnamedIn } from './sides.ts';

/** One vendor on a day. */
export interface RegisterRow {
  id: string;
  standing: Standing;
  /** The material fields in force on the day (for `announced`: as they will be; for `ended`: as they last were). */
  material: Material;
  /** How a reader learns its name, where it was listed without it on the day. */
  unnamed?: string;
  /** The record of subprocessors.yaml with what is not material; absent once the vendor left the register. */
  record?: Subprocessor;
  /** The day from which it is or will be used; absent when the journal does not tell. */
  from?: Day;
  /** The day from which it is no longer used. */
  until?: Day;
  /** Announced changes to this vendor that are not in force yet, the soonest first. */
  coming: Notice[];
}

/** All vendors as published on a day, in the order of subprocessors.yaml, then those that left, the last to leave first. */
export const registerOn = once((trust: Trust, asOf: Day): readonly RegisterRow[] =>
  rowsFrom(noticesOn(trust.changes, trust.site, asOf), trust, asOf),
);

/**
 * All vendors as it really was on a day, by what is known on a later one: with what was disclosed late, such as the name of a
 * vendor that was listed without it, and without what never was.
 */
export function registerHeldOn(trust: Trust, asOf: Day, knownOn: Day): RegisterRow[] {
  const known = noticesOn(trust.changes, trust.site, knownOn);
  // What was neither announced nor in effect on the day was still to come, and nobody knew of it.
  const then = known.filter(({ announced, effective }) => announced <= asOf || effective <= asOf);
  return rowsFrom(then, trust, asOf).map((row) => withLaterName(row, known, asOf));
}

// Whoever is named later had the name all along.
function withLaterName(row: RegisterRow, known: readonly Notice[], asOf: Day): RegisterRow {
  const naming = known.find(
    ({ change, effective, withdrawn_by }) =>
      !withdrawn_by &&
      effective > asOf &&
      isAbout(change, 'vendor') &&
      change.subprocessor === row.id &&
      kindOf(change).entity === 'unnamed',
  );
  if (!naming) return row;
  const before = sideOf(naming.change, 'before');
  const { unnamed, ...named } = row;
  if (unnamed === undefined && row.material.name !== before?.name) return row;
  return {
    ...named,
    material: materialOf({ ...row.material, ...afterOf(naming) } as Material),
    coming: row.coming.filter(({ change }) => change !== naming.change),
  };
}

function rowsFrom(notices: readonly Notice[], trust: Trust, asOf: Day): RegisterRow[] {
  const events = eventsByVendor(notices);
  // A vendor is hidden while all its entries are still to be announced, but shown if the journal never names it.
  const everNamed = eventsByVendor(noticesOn(trust.changes, trust.site, endOfTime));
  const rowFor = (id: string, record?: Subprocessor) => {
    const row = rowOf(id, record, events.get(id) ?? [], asOf);
    return row ? { ...row, ...unnamedOn(row, events.get(id) ?? []) } : [];
  };
  const listed = trust.subprocessors
    .filter(({ id }) => events.has(id) || !everNamed.has(id))
    .flatMap((record) => rowFor(record.id, record));
  const records = new Set(trust.subprocessors.map(({ id }) => id));
  const gone = [...events.keys()].filter((id) => !records.has(id)).flatMap((id) => rowFor(id));
  gone.sort((a, b) => compareText(b.until ?? '', a.until ?? '') || compareText(a.id, b.id));
  return [...listed, ...gone];
}

// A journal that begins before `unnamed` was copied into it says nothing of it; the record does, under the same name.
function unnamedOn(
  { unnamed, record, material }: RegisterRow,
  events: readonly VendorEvent[],
): { unnamed?: string } {
  const isTold = events.some((event) => event.material?.unnamed !== undefined);
  const isOfRecord = !isTold && record?.name === material.name;
  return unnamedIn({ unnamed: isOfRecord ? record.unnamed : unnamed });
}

function rowOf(
  id: string,
  record: Subprocessor | undefined,
  events: readonly VendorEvent[],
  asOf: Day,
): RegisterRow | undefined {
  if (events.length === 0)
    return record && { id, standing: 'active', material: materialOf(record), record, coming: [] };
  const started = stateAfter(events.filter((event) => event.on <= asOf));
  const later = events.filter((event) => event.on > asOf);
  const ahead = standingAhead(events, later);
  const base = { id, ...(record && { record: withUseOn(record, later) }) };
  const coming = later.map((event) => event.notice);
  if (started && started.until === undefined) {
    const end = ahead.find(({ state }) => state?.until !== undefined);
    return {
      ...base,
      standing: end ? 'ending' : 'active',
      material: started.material,
      ...unnamedIn(started),
      ...(started.from !== undefined && { from: started.from }),
      ...(end && { until: end.on }),
      coming,
    };
  }
  const start = ahead.findIndex(({ state }) => state !== undefined && state.until === undefined);
  const begins = ahead[start];
  if (begins?.state) {
    // A vendor that comes may be announced to leave again.
    const end = ahead.slice(start).find(({ state }) => state?.until !== undefined);
    return {
      ...base,
      standing: 'announced',
      material: begins.state.material,
      ...unnamedIn(begins.state),
      from: begins.on,
      ...(end && { until: end.on }),
      coming,
    };
  }
  if (!started) return undefined;
  return {
    ...base,
    standing: 'ended',
    ...started,
    material: lastUsed(started, events),
    coming: [],
  };
}

// The record is as it will be. What is announced of the limits of its use holds from the day of effect; until then, what held before.
function withUseOn(record: Subprocessor, later: readonly VendorEvent[]): Subprocessor {
  const held: Partial<Record<UseField, unknown>> = {};
  for (const { notice } of later.toReversed()) {
    if (!does(notice.change, 'change')) continue;
    const before: Partial<Record<UseField, unknown>> = sideOf(notice.change, 'before') ?? {};
    const after: Partial<Record<UseField, unknown>> = afterOf(notice) ?? {};
    for (const field of useFields)
      if (field in before || field in after) held[field] = before[field];
  }
  const said = Object.entries({ ...record, ...held }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as Subprocessor;
}

// What was to change on the day of the end never held; a correction of wording did not change anything.
function lastUsed({ material, until = '' }: VendorState, events: readonly VendorEvent[]): Material {
  const before = events.filter(({ on }) => on < until);
  const eve = stateAfter(before);
  if (!eve || eve.until !== undefined) return material;
  const wording = events.filter(
    ({ on, notice: { change } }) =>
      on === until && does(change, 'change') && !kindOf(change).noticed,
  );
  return stateAfter([...before, ...wording])?.material ?? material;
}

// The state at the end of each later day with events. A vendor that leaves and returns on the same day stays.
function standingAhead(events: readonly VendorEvent[], later: readonly VendorEvent[]) {
  const days = [...new Set(later.map((event) => event.on))];
  return days.map((on) => ({ on, state: stateAfter(events.filter((event) => event.on <= on)) }));
}
