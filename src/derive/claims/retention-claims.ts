// How long something is kept as a claim, and whether that got weaker.
import type { Retention } from '../../trust.ts';
import { isLonger, longestHours } from './lengths.ts';

/** A retention as a claim states it: `period, 12 months`. Stages are added up until nothing is left of the person. */
export function retentionClaim(retention: Retention): string {
  switch (retention.rule) {
    case 'period':
    case 'legal-duty':
      return `${retention.rule}, ${retention.for}`;
    case 'until-event':
      return retention.within === undefined
        ? retention.rule
        : `${retention.rule}, ${retention.within}`;
    case 'stages': {
      const end = retention.stages.findIndex(({ state }) => nothingLeft.has(state));
      const held = end === -1 ? retention.stages : retention.stages.slice(0, end);
      if (end === -1 && held.at(-1)?.for === undefined) return 'persistent';
      const lengths = held.flatMap((stage) => stage.for ?? []);
      if (lengths.length === 1) return `stages, ${lengths[0]}`;
      const hours = lengths.reduce((sum, length) => sum + longestHours(length), 0);
      return `stages, ${Math.ceil(hours / 24)} days`;
    }
    default:
      return retention.rule;
  }
}

const nothingLeft = new Set(['anonymised', 'aggregated', 'purged']);

/**
 * From the strongest to the weakest: data that is kept for a term (a period, a legal duty, stages), until an event,
 * while the account exists, as agreed by contract or for a time that varies. Terms are compared by their length.
 */
export function isRetentionWeaker(before: string, after: string): boolean {
  const [was, is] = [split(before), split(after)];
  if (was.rank > 1 || is.rank > 1) return is.rank > was.rank;
  if (is.rank > was.rank && was.rule !== 'stages') return true;
  if (is.length === undefined) return false;
  return was.length === undefined || isLonger(is.length, was.length);
}

export function retentionSays(value: string): string {
  const { rule, length } = split(value);
  const time = length?.replaceAll('-', ' ');
  if (rule === 'until-event')
    return time ? `Gone within ${time} of the event` : 'Kept until the event';
  if (time) return `Kept for ${time}`;
  if (rule === 'by-contract') return 'Kept as agreed by contract';
  return rule === 'varies' ? 'Kept for a time that varies' : 'Kept without an end';
}

const ranks: Record<string, number> = {
  'until-event': 1,
  persistent: 2,
  'by-contract': 3,
  varies: 3,
};

function split(value: string): { rule: string; rank: number; length?: string } {
  const [rule = '', ...rest] = value.split(', ');
  const length = rest.join(', ');
  return { rule, rank: ranks[rule] ?? 0, ...(length && { length }) };
}
