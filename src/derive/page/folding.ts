// Short sections stand under the heading of a neighbour, and what the gaps tell whole is told there alone.
import type { Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import { shelters, type SectionName } from '../../vocabulary/sections.ts';
import { gapsOn } from './gaps.ts';
import type { OutlineEntry } from './outline.ts';

/**
 * The outline with its short sections folded. What the author placed in `order` stands where it was placed. No `#id`
 * is lost: a folded section keeps its own, and so does each row of a section that the gaps tell.
 */
export function folded(entries: OutlineEntry[], trust: Trust, asOf: Day): OutlineEntry[] {
  const placed = new Set((trust.site.order ?? []).map(({ section }) => section));
  const isFree = ({ key }: OutlineEntry) => !placed.has(key);
  const names = new Set(entries.map(({ name }) => name));
  const told = names.has('gaps') ? toldByGaps(trust, asOf) : [];
  const hostOf = (entry: OutlineEntry): SectionName | undefined => {
    if (entry.name === 'text' || !isFree(entry)) return undefined;
    if (told.some((name) => name === entry.name)) return 'gaps';
    const isShort = rowsIn(entry, trust) <= fewRows;
    return isShort ? shelters[entry.name]?.find((name) => names.has(name)) : undefined;
  };
  const hosts = new Map(entries.map((entry) => [entry, hostOf(entry)]));
  // A section that shelters others goes nowhere itself.
  const taken = new Set(hosts.values());
  const goes = (entry: OutlineEntry) =>
    hosts.get(entry) !== undefined && !taken.has(entry.name as SectionName);
  return entries
    .filter((entry) => !goes(entry))
    .map((entry) => {
      const inside = entries.filter((other) => goes(other) && hosts.get(other) === entry.name);
      return inside.length > 0 ? { ...entry, folded: inside } : entry;
    });
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
