// The vendor of a notice in plain text: for whom, which data, where, on which ground and for how long.
import type { Trust } from '../../trust.ts';
import type { Announcement } from '../../derive/journal/announcement.ts';
import { staysHome } from '../../derive/journal/leaving-home.ts';
import { useOf } from '../../words/use-text.ts';
import type { Wording } from '../wording.ts';
import type { ConcernedVendor } from './concerned-vendor.ts';
import { affectedText } from './facts.ts';
import type { TextSection } from './notice.ts';

/**
 * The sections, in the order in which customers ask about them. Facts that are not known are left out, except where a
 * reader would otherwise look for the answer elsewhere.
 */
export function vendorSections(
  vendor: ConcernedVendor,
  { change, affects }: Announcement,
  trust: Trust,
  wording: Wording,
): TextSection[] {
  const { announcement, notice: say } = wording;
  const labels = wording.changes.record;
  const { material, record, leaves } = vendor;
  const who = labelled(announcement.affects, affectedText(affects, announcement));
  const sections: TextSection[] = [
    [say.who, leaves ? who : [...who, ...useLines(vendor, wording, trust.site.language)]],
    [
      say.purpose,
      [
        material.purpose,
        ...labelled(labels.legal_name, material.legal_name),
        ...labelled(labels.responsibility, record?.responsibility),
        ...labelled(labels.dpa, record?.dpa),
      ],
    ],
    [say.data, dataLines(vendor, trust, wording)],
  ];
  // What receives no customer data keeps none, has none at a place, and transfers none.
  const unless = (isMoot: boolean, unknown: string) => (isMoot ? [] : [unknown]);
  const isWithout = material.no_data !== undefined;
  if (leaves) {
    const after = change.kind === 'removed' ? change.data_after : undefined;
    const lines = after === undefined ? unless(isWithout, say.unknownDataAfter) : [after];
    return [...sections, [announcement.dataAfter, lines]];
  }
  const kept = record?.retention
    ? wording.retention(record.retention)
    : unless(isWithout, say.unknownRetention);
  const grounds =
    listed('transfers', vendor, wording) ??
    unless(staysHome(material, trust.site), say.unknownTransfers);
  return [
    ...sections,
    [say.where, isWithout && !material.locations ? [] : placeLines(vendor, wording)],
    [say.transfers, grounds],
    ...(record ? [[say.retention, kept] satisfies TextSection] : []),
  ];
}

function useLines(
  { material, record }: ConcernedVendor,
  { notice: say }: Wording,
  language: string | undefined,
): string[] {
  const { text, limits } = useOf(material, record, language);
  return [...(text === undefined ? [] : [say.used(text)]), ...limits];
}

function dataLines(
  { material, record }: ConcernedVendor,
  trust: Trust,
  { notice: say, changes }: Wording,
): string[] {
  const { record: labels } = changes;
  const { noCustomerData } = changes.register;
  const categories = new Map((trust.data.categories ?? []).map((one) => [one.id, one]));
  const lines = material.data?.map((id) => {
    const { title = id, contains } = categories.get(id) ?? {};
    return `- ${title}${contains ? ` (${say.contains} ${contains.join(', ')})` : ''}`;
  });
  return [
    ...(lines ?? [material.no_data ? noCustomerData(material.no_data) : say.unknownData]),
    ...labelled(labels.receives, record?.receives),
    ...labelled(labels.not_received, record?.not_received?.join('; ')),
    ...labelled(labels.subjects, record?.subjects?.join(', ')),
  ];
}

function placeLines(vendor: ConcernedVendor, wording: Wording): string[] {
  const { notice: say } = wording;
  const places = listed('locations', vendor, wording);
  if (!places) return [say.unknownPlaces];
  const chosen = vendor.material.locations?.flatMap(({ selection }) => selection ?? []) ?? [];
  const region = [...new Set(chosen)].map((selection) =>
    selection === 'provider-managed' ? say.providerManaged : say.region[selection],
  );
  return [...places, ...(region.length > 0 ? region : [say.unknownRegion])];
}

function listed(
  field: 'locations' | 'transfers',
  { material }: ConcernedVendor,
  { describe }: Wording,
): string[] | undefined {
  const value = material[field];
  return value && describe(field, value as never).map((text) => `- ${text}`);
}

function labelled(label: string, text: string | undefined): string[] {
  return text === undefined ? [] : [`${label}: ${text}`];
}
