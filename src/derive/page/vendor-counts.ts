// How many companies there are on a day: those that have data today, apart from what is only announced or not chosen.
import { byCompany, companyIn } from '../journal/company.ts';
import type { RegisterRow } from '../journal/register.ts';
import { isUsedUnasked } from '../../vocabulary/material.ts';

export interface VendorCounts {
  /** In use on the day, until their own day where they are about to leave. */
  inUse: number;
  /** Of how many of those it is stated that they are optional, in each of their uses. */
  optional: number;
  /** How many are used on the customer's own account, key or wish alone: whether one can do without them is not said. */
  directed: number;
  /** Not used before a day to come. */
  announced: number;
  /** Functions for which no vendor is chosen. */
  undecided: number;
}

/** What has ended, and what receives no customer data, is not counted. */
export function vendorCounts(rows: readonly RegisterRow[]): VendorCounts {
  const counted = rows.filter(
    ({ standing, material }) => standing !== 'ended' && material.no_data === undefined,
  );
  const chosen = counted.filter(({ record }) => !record?.undecided);
  // A company with several rows is one, and optional if each of its uses is.
  const companies = byCompany(chosen, companyIn);
  const used = companies.flatMap((all) => {
    const now = all.filter(({ standing }) => standing !== 'announced');
    return now.length > 0 ? [now] : [];
  });
  const uses = (all: readonly RegisterRow[]) =>
    new Set(all.map(({ material }) => material.engagement));
  const byChoice = used.map(uses).filter((ways) => ![...ways].some(isUsedUnasked));
  return {
    inUse: used.length,
    optional: byChoice.filter((ways) => ways.has('optional')).length,
    directed: byChoice.filter((ways) => !ways.has('optional')).length,
    announced: companies.length - used.length,
    undecided: counted.length - chosen.length,
  };
}
