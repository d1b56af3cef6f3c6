// Values of material fields in words, an element of a list apart from the next, as pages and feeds compare them.
import type { Describe } from '../derive/journal/diff.ts';
import type { Material, Trust } from '../trust.ts';
import { capitalise, formatsIn } from '../words/format.ts';
import { wordsIn, type SiteWords } from '../words/languages.ts';

type Location = NonNullable<Material['locations']>[number];
type Transfer = NonNullable<Material['transfers']>[number];

/** Says the values of one trust center: categories of data by their titles, countries by name. */
export function describerOf(trust: Trust): Describe {
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const { words } = wordsIn(trust.site.language);
  const { formatCountry } = formatsIn(trust.site.language);
  const says: { [Field in keyof Material]-?: (value: NonNullable<Material[Field]>) => string[] } = {
    name: (name) => [name],
    legal_name: (name) => [name],
    purpose: (purpose) => [purpose],
    data: (ids) => ids.map((id) => titles.get(id) ?? id),
    locations: (locations) =>
      locations.map((location) => locationText(location, words.locations, formatCountry)),
    transfers: (transfers) => transfers.map((transfer) => transferText(transfer, words.transfers)),
    engagement: (engagement) => [words.subprocessors.engagementValues[engagement]],
  };
  return (field, value) => (says[field] as (value: unknown) => string[])(value);
}

function locationText(
  location: Location,
  words: SiteWords['words']['locations'],
  formatCountry: (code: string) => string,
): string {
  const { place, country, region, selection, activity, note } = location;
  const { activities, regions, selections } = words;
  const where = [
    ...(place ? [place] : []),
    ...(country ? [formatCountry(country)] : []),
    ...(region ? [regions[region]] : []),
    ...(selection ? [selections[selection]] : []),
  ];
  const about = [
    ...(activity ? [activities[activity]] : []),
    ...(location.default === undefined
      ? []
      : [location.default ? words.default : words.notDefault]),
    ...(note ? [note] : []),
  ];
  return withRemarks(where.join(', '), about);
}

function transferText(
  { from, mechanism, module, role, note }: Transfer,
  words: SiteWords['words']['transfers'],
): string {
  const about = [
    ...(module ? [words.module[module]] : []),
    ...(role ? [words.role[role]] : []),
    ...(note ? [note] : []),
  ];
  return withRemarks(`${words.from[from]}: ${capitalise(words.mechanisms[mechanism])}`, about);
}

function withRemarks(text: string, remarks: string[]): string {
  return remarks.length === 0 ? text : `${text} (${remarks.join('; ')})`;
}
