// Headings over rows. The register has no groups; two kinds of heading say something of each vendor below them.
import type { ListedVendor } from './list-import.ts';

/** What a heading says of every row below it, where it says that and nothing else. */
export function saidOfAll(heading: string): Partial<ListedVendor> {
  const words = heading
    .replace(/^[\s\dIVX]*[.)]\s*/, '')
    .replace(/[:.]\s*$/, '')
    .trim();
  if (affiliates.test(words)) return { affiliate: true };
  return optional.test(words) ? { engagement: 'optional' } : {};
}

const affiliates =
  /^(?:(?:our|the|list of|[\p{L}\d.]+(?:['’]s)?)\s+){0,2}(?:affiliates?|affiliated (?:sub-?\s?processors|companies|entities)|affiliate sub-?\s?processors?|(?:corporate )?group (?:companies|entities|members)|subsidiaries)$/iu;
const optional = /^(?:our |the )?optional (?:sub-?\s?processors?|vendors?|services?|providers?)$/i;
