// Where two states of one entry differ: the path of each key, and both values.
import { isGroup } from '../../group.ts';
import type { Change } from '../../trust.ts';
import { saysTheSame } from './canonical.ts';

export interface Difference {
  path: string[];
  was: unknown;
  is: unknown;
}

/** The deepest keys that differ. Lists are compared as a whole; the order of sets does not count. */
export function differencesOf(was: Change, is: Change): Difference[] {
  return compare(was, is, []);
}

function compare(was: unknown, is: unknown, path: string[]): Difference[] {
  const wrap = (value: unknown) => ({ [path.at(-1) ?? '']: value });
  if (saysTheSame(wrap(was), wrap(is))) return [];
  if (!isGroup(was) || !isGroup(is)) return [{ path, was, is }];
  const keys = new Set([...Object.keys(was), ...Object.keys(is)]);
  return [...keys].flatMap((key) => compare(was[key], is[key], [...path, key]));
}
