// How many companies there are on a day: those that have data today, apart from what is only announced or not chosen.
import { byCompany } from '../journal/company.ts';
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
  // A company with several rows is one, and optional if each of its uses is.
  const companies = byCompany(chosen, ({ material }) => material);
  const used = companies.flatMap((all) => {
    const now = all.filter(({ standing }) => standing !== 'announced');
    return now.length > 0 ? [now] : [];
  });
  return {
    inUse: used.length,
    optional: used.filter((all) =>
      all.every(({ material }) => (material.engagement ?? 'always') !== 'always'),
    ).length,
    announced: companies.length - used.length,
    undecided: counted.length - chosen.length,
  };
}
