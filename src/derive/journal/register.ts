// The register as of a day: replays the journal and says of each vendor whether it is coming, here, going or gone.
import type { Material, Subprocessor, Trust } from '../../trust.ts';
import { compareText, type Day } from '../../day.ts';
import type { Standing } from '../../vocabulary/statuses.ts';
import { eventsByVendor, materialOf, stateAfter, type VendorEvent } from './events.ts';
import { noticesOn, type Notice } from './notices.ts';

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

/** Later than every day that content can name. */
export const endOfTime: Day = '2199-12-31';

/** All vendors, in the order of subprocessors.yaml, then those that left, the last to leave first. */
export function registerOn(trust: Trust, asOf: Day): RegisterRow[] {
  const notices = noticesOn(trust.changes, trust.site, asOf);
  const events = eventsByVendor(notices);
  // A vendor of the journal of which nothing is known yet is not shown; one that the journal never names is.
  const everNamed = eventsByVendor(noticesOn(trust.changes, trust.site, endOfTime));
  const records = new Map(trust.subprocessors.map((record) => [record.id, record]));
  const rows: RegisterRow[] = [];
  for (const [id, record] of records) {
    const known = events.get(id) ?? [];
    if (known.length === 0 && everNamed.has(id)) continue;
    const row = rowOf(id, record, known, asOf);
    if (row) rows.push(row);
  }
  const gone: RegisterRow[] = [];
  for (const [id, vendorEvents] of events) {
    if (records.has(id)) continue;
    const row = rowOf(id, undefined, vendorEvents, asOf);
    if (row) gone.push(row);
  }
  gone.sort((a, b) => compareText(b.until ?? '', a.until ?? '') || compareText(a.id, b.id));
  return [...rows, ...gone];
}

function rowOf(
  id: string,
  record: Subprocessor | undefined,
  events: VendorEvent[],
  asOf: Day,
): RegisterRow | undefined {
  if (events.length === 0)
    return record && { id, standing: 'active', material: materialOf(record), record, coming: [] };
  const started = stateAfter(events.filter((event) => event.on <= asOf));
  const later = events.filter((event) => event.on > asOf);
  const ahead = standingAhead(events, later);
  const base = { id, ...(record && { record }) };
  const coming = later.map((event) => event.notice);
  if (started && started.until === undefined) {
    const end = ahead.find(({ state }) => state?.until !== undefined);
    return {
      ...base,
      standing: end ? 'ending' : 'active',
      material: started.material,
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
      from: begins.on,
      ...(end && { until: end.on }),
      coming,
    };
  }
  if (!started) return undefined;
  return { ...base, standing: 'ended', ...started, coming: [] };
}

// What holds at the end of each later day on which something happens: who goes and comes back on one day stays.
function standingAhead(events: readonly VendorEvent[], later: readonly VendorEvent[]) {
  const days = [...new Set(later.map((event) => event.on))];
  return days.map((on) => ({ on, state: stateAfter(events.filter((event) => event.on <= on)) }));
}
