// Short sections stand under the heading of a neighbour, and what the gaps tell whole is told there alone.
import type { Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { shelters, type SectionName } from '../../vocabulary/sections.ts';
import { gapsOn } from './gaps.ts';
import { inCommon } from './in-common.ts';
import type { OutlineEntry } from './outline.ts';
import { toldPromises } from './told-promises.ts';

/**
 * The outline with its short sections folded. What the author placed in `order` stands where it was placed. No `#id`
 * is lost: a folded section keeps its own, and so does a section that another tells.
 */
export function folded(entries: OutlineEntry[], trust: Trust, asOf: Day): OutlineEntry[] {
  const placed = new Set((trust.site.order ?? []).map(({ section }) => section));
  const isFree = ({ key }: OutlineEntry) => !placed.has(key);
  const isThere = (name: SectionName) => entries.some((entry) => entry.name === name);
  const inGaps = isThere('gaps') ? toldByGaps(trust, asOf) : [];
  const tellsRoadmap = isThere('roadmap') && (!inGaps.includes('roadmap') || placed.has('roadmap'));
  const promises = toldPromises(trust, {
    vendors: isThere('subprocessors'),
    roadmap: tellsRoadmap,
  });
  const told = [
    ...inGaps.map((name) => [name, 'gaps'] as const),
    ...(promises
      ? [['commitments', promises.ofList.length > 0 ? 'subprocessors' : 'roadmap'] as const]
      : []),
    ...(isThere('deletion') && keptAsByVendors(trust) ? ([['backups', 'deletion']] as const) : []),
  ];
  const tellerOf = (entry: OutlineEntry) =>
    isFree(entry) ? told.find(([name]) => name === entry.name)?.[1] : undefined;
  const hostOf = (entry: OutlineEntry): SectionName | undefined => {
    if (entry.name === 'text' || !isFree(entry) || tellerOf(entry)) return undefined;
    const isShort = rowsIn(entry, trust) <= fewRows;
    return isShort ? shelters[entry.name]?.find((name) => stays(name)) : undefined;
  };
  // What goes elsewhere itself shelters nothing.
  const stays = (name: SectionName): boolean =>
    entries.some((entry) => entry.name === name && !(tellerOf(entry) ?? hostOf(entry)));
  const withTold = (entry: OutlineEntry): OutlineEntry => {
    const rest = entries.filter((other) => tellerOf(other) === entry.name);
    return rest.length > 0 ? { ...entry, told: rest } : entry;
  };
  return entries
    .filter((entry) => (tellerOf(entry) ?? hostOf(entry)) === undefined)
    .map((entry) => {
      const inside = entries.filter((other) => hostOf(other) === entry.name).map(withTold);
      return inside.length > 0 ? { ...withTold(entry), folded: inside } : withTold(entry);
    });
}

/** Whether all that is said of backups is that they are kept as vendors keep data. */
function keptAsByVendors({ data: { backups, vendor_retention } }: Trust): boolean {
  if (!backups?.retention || !vendor_retention || Object.keys(backups).length > 1) return false;
  const { common } = inCommon([{ rule: backups.retention }, { rule: vendor_retention }], ['rule']);
  return common.rule !== undefined;
}

const fewRows = 2;

function rowsIn({ name, parts }: OutlineEntry, { site, data, commitments }: Trust): number {
  switch (name) {
    case 'deletion':
      return parts?.length ?? 0;
    // Facts on lines of their own, two of them as short as a row.
    case 'backups':
      return Object.keys(data.backups ?? {}).length / 2;
    case 'access':
      return data.access?.length ?? 0;
    case 'incidents':
      return (
        (commitments.severity_levels?.length ?? 0) + (commitments.incident_phases?.length ?? 0)
      );
    case 'offers':
      return site.offers?.length ?? 0;
    case 'links':
      return site.links?.length ?? 0;
    default:
      return 1;
  }
}

/**
 * Certifications of which none is held, and a roadmap of which each item is the next step of a gap. An order of
 * priority or a finished item says more than the gaps do, and so does a certificate that is there.
 */
function toldByGaps(trust: Trust, asOf: Day): SectionName[] {
  const gaps = gapsOn(trust, asOf);
  const isGap = (kind: string, id: string) =>
    gaps.some((gap) => gap.kind === kind && gap.row.id === id);
  const steps = new Set(gaps.flatMap(({ items }) => items.map(({ id }) => id)));
  const { items = [], dated } = trust.roadmap ?? {};
  return [
    ...(trust.certifications.every(({ id }) => isGap('certification', id))
      ? (['certifications'] as const)
      : []),
    ...(dated !== false && items.every(({ id, status }) => status !== 'done' && steps.has(id))
      ? (['roadmap'] as const)
      : []),
  ];
}
