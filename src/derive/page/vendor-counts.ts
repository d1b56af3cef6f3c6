// How many vendors there are on a day: those that have data today, apart from what is only announced or not chosen.
import type { RegisterRow } from '../journal/register.ts';

export interface VendorCounts {
  /** In use on the day, until their own day where they are about to leave. */
  inUse: number;
  /** Of how many of those it is stated that the customer decides. */
  optional: number;
  /** Not used before a day to come. */
  announced: number;
  /** Functions for which no vendor is chosen. */
  undecided: number;
}

/** What has ended, and what receives no customer data, is not counted. */
export function vendorCounts(rows: readonly RegisterRow[]): VendorCounts {
  const counted = rows.filter(
    ({ standing, record }) => standing !== 'ended' && record?.no_data === undefined,
  );
  const chosen = counted.filter(({ record }) => !record?.undecided);
  const inUse = chosen.filter(({ standing }) => standing !== 'announced');
  return {
    inUse: inUse.length,
    optional: inUse.filter(({ material }) => (material.engagement ?? 'always') !== 'always').length,
    announced: chosen.length - inUse.length,
    undecided: counted.length - chosen.length,
  };
}
