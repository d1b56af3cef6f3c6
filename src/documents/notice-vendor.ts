// The vendor of a notice in plain text: for whom, which data, where, on which ground, for how long.
import type { Retention, Trust } from '../trust.ts';
import type { Announcement } from '../derive/journal/announcement.ts';
import { affectedText, type FeedWords } from './feed-content.ts';
import type { ConcernedVendor } from './notice-facts.ts';
import type { TextSection } from './notice-text.ts';

/** Words for the vendor; `unknown…` are said where a reader would otherwise believe that the answer is elsewhere. */
export interface VendorWords {
  who: string;
  used: (engagement: string) => string;
  products: string;
  onPlans: string;
  offByDefault: Record<'true' | 'false', string>;
  optOut: Record<'true' | 'false', string>;
  purpose: string;
  responsibility: string;
  legalEntity: string;
  data: string;
  contains: string;
  subjects: string;
  receives: string;
  notReceived: string;
  unknownData: string;
  where: string;
  unknownPlaces: string;
  region: Record<'customer-selected' | 'selectable' | 'customer-controlled' | 'on-request', string>;
  providerManaged: string;
  unknownRegion: string;
  transfers: string;
  unknownTransfers: string;
  retention: string;
  describeRetention: (retention: Retention) => string[];
  unknownRetention: string;
  dataAfter: string;
  unknownDataAfter: string;
  contract: string;
}

type Words = VendorWords & FeedWords;

/** The sections in the order in which customers ask. Nothing is said twice, and nothing that is not known. */
export function vendorSections(
  vendor: ConcernedVendor,
  announcement: Announcement,
  trust: Trust,
  words: Words,
): TextSection[] {
  const { material, record, leaves } = vendor;
  const { change } = announcement;
  const { legal_name, purpose } = material;
  const task: TextSection = [
    words.purpose,
    [
      purpose,
      ...labelled(words.legalEntity, legal_name),
      ...(leaves ? [] : labelled(words.responsibility, record?.responsibility)),
      ...(leaves ? [] : labelled(words.contract, record?.dpa)),
    ],
  ];
  if (leaves) {
    const after = change.kind === 'removed' ? change.data_after : undefined;
    return [
      [words.who, [affected(announcement, words)]],
      task,
      [words.data, dataLines(vendor, trust, words)],
      [words.dataAfter, [after ?? words.unknownDataAfter]],
    ];
  }
  return [
    [words.who, [affected(announcement, words), ...useLines(vendor, words)]],
    task,
    [words.data, dataLines(vendor, trust, words)],
    [words.where, placeLines(vendor, words)],
    [words.transfers, listed('transfers', vendor, words) ?? [words.unknownTransfers]],
    ...(record ? [[words.retention, retentionLines(vendor, words)] satisfies TextSection] : []),
  ];
}

function affected({ change, target }: Announcement, words: Words): string {
  const subject = target ?? change;
  const affects = 'affects' in subject ? subject.affects : undefined;
  return `${words.affects}: ${affectedText(affects, words)}`;
}

function useLines({ material, record }: ConcernedVendor, words: Words): string[] {
  const { products, plans, off_by_default, opt_out } = record ?? {};
  return [
    ...words.describe('engagement', material.engagement).map(words.used),
    ...labelled(words.products, products?.join(', ')),
    ...labelled(words.onPlans, plans?.join(', ')),
    ...(off_by_default === undefined ? [] : [words.offByDefault[`${off_by_default}`]]),
    ...(opt_out === undefined ? [] : [words.optOut[`${opt_out}`]]),
  ];
}

function dataLines({ material, record, leaves }: ConcernedVendor, trust: Trust, words: Words) {
  const categories = new Map((trust.data.categories ?? []).map((one) => [one.id, one]));
  const lines = material.data?.map((id) => {
    const { title = id, contains } = categories.get(id) ?? {};
    return `- ${title}${contains ? ` (${words.contains} ${contains.join(', ')})` : ''}`;
  });
  const about = leaves
    ? []
    : [
        ...labelled(words.receives, record?.receives),
        ...labelled(words.notReceived, record?.not_received?.join('; ')),
        ...labelled(words.subjects, record?.subjects?.join(', ')),
      ];
  return [...(lines ?? [words.unknownData]), ...about];
}

function placeLines(vendor: ConcernedVendor, words: Words): string[] {
  const places = listed('locations', vendor, words);
  if (!places) return [words.unknownPlaces];
  const chosen = vendor.material.locations?.flatMap(({ selection }) => selection ?? []) ?? [];
  const region = [...new Set(chosen)].map((selection) =>
    selection === 'provider-managed' ? words.providerManaged : words.region[selection],
  );
  return [...places, ...(region.length > 0 ? region : [words.unknownRegion])];
}

function listed(
  field: 'locations' | 'transfers',
  { material }: ConcernedVendor,
  words: Words,
): string[] | undefined {
  const value = material[field];
  return value && words.describe(field, value as never).map((text) => `- ${text}`);
}

function retentionLines({ record }: ConcernedVendor, words: Words): string[] {
  return record?.retention ? words.describeRetention(record.retention) : [words.unknownRetention];
}

function labelled(label: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${label}: ${text}`];
}
