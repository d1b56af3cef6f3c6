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

// "Our", "List of", or the name of the company in at most two words.
const whose = String.raw`(?:(?:our|the|list of|[\p{L}\d.]+(?:['’]s)?)\s+){0,2}`;
const affiliates = new RegExp(
  String.raw`^${whose}(?:${[
    'affiliates?|subsidiaries',
    String.raw`affiliated (?:sub-?\s?processors|companies|entities)`,
    String.raw`affiliate sub-?\s?processors?`,
    '(?:corporate )?group (?:companies|entities|members)',
  ].join('|')})$`,
  'iu',
);
const optional = /^(?:our |the )?optional (?:sub-?\s?processors?|vendors?|services?|providers?)$/i;
