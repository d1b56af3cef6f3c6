// Which vendor a category is stored with, and which keeps the backups: by names and activities in fields, never by guess.
import type { DataCategory, Location, Subprocessor, Trust } from '../../trust.ts';

const stores = new Set<Location['activity']>([undefined, 'storage', 'storage-and-processing']);

/** Whether data lies in a place, as far as is said. */
export const isStored = ({ activity }: Location) => stores.has(activity);

/** Vendors that the company itself engages, and that are chosen. */
export const ownVendors = ({ subprocessors }: Trust): Subprocessor[] =>
  subprocessors.filter(
    ({ engagement, account, undecided }) =>
      engagement !== 'customer-directed' && account !== 'customer' && !undecided,
  );

/** The vendor whose name the store of a category holds ("Deskloom", "A database at Nordlager Cloud"). */
export function vendorOfStore({ stored_in }: DataCategory, trust: Trust): Subprocessor | undefined {
  const words = ` ${stored_in?.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  if (stored_in === undefined) return undefined;
  return ownVendors(trust).find(({ name }) =>
    words.includes(` ${name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `),
  );
}

/** Vendors that are there to keep backups: their purpose says so, or backup is all that happens in their places. */
export const backupVendors = (trust: Trust): Subprocessor[] =>
  ownVendors(trust).filter(
    ({ purpose, locations = [] }) =>
      /\bback-?ups?\b/i.test(purpose) ||
      (locations.length > 0 && locations.every(({ activity }) => activity === 'backup')),
  );

const hosts =
  /\b(?:host\w*|servers?|databases?|datenbank\w*|stor(?:es?|age)|speicher\w*|cloud|infrastructure|compute|data cent(?:er|re)s?|rechenzentr\w+)\b/i;

/** Whether a vendor is there to hold data for others to use, and not only to do something with it. */
export const isHost = ({ purpose }: Subprocessor) => hosts.test(purpose);
