// Values of material fields in words, an element of a list apart from the next, as pages and feeds compare them.
import type { Describe } from '../../../derive/diff.ts';
import type { Material, Trust } from '../../../trust.ts';
import { capitalise, formatCountry } from '../../format.ts';
import { words } from '../../words.ts';

type Location = NonNullable<Material['locations']>[number];
type Transfer = NonNullable<Material['transfers']>[number];

/** Says the values of one trust center: categories of data by their titles, countries by name. */
export function describerOf(trust: Trust): Describe {
  const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
  const language = trust.site.language ?? 'en';
  const says: { [Field in keyof Material]-?: (value: NonNullable<Material[Field]>) => string[] } = {
    name: (name) => [name],
    legal_name: (name) => [name],
    purpose: (purpose) => [purpose],
    data: (ids) => ids.map((id) => titles.get(id) ?? id),
    locations: (locations) => locations.map((location) => locationText(location, language)),
    transfers: (transfers) => transfers.map(transferText),
    engagement: (engagement) => [words.subprocessors.engagementValues[engagement]],
  };
  return (field, value) => (says[field] as (value: unknown) => string[])(value);
}

function locationText(location: Location, language: string): string {
  const { place, country, region, selection, activity, note } = location;
  const { activities, regions, selections } = words.locations;
  const where = [
    ...(place ? [place] : []),
    ...(country ? [formatCountry(country, language)] : []),
    ...(region ? [regions[region]] : []),
    ...(selection ? [selections[selection]] : []),
  ];
  const about = [
    ...(activity ? [activities[activity]] : []),
    ...(location.default === undefined
      ? []
      : [location.default ? words.locations.default : words.locations.notDefault]),
    ...(note ? [note] : []),
  ];
  return withRemarks(where.join(', '), about);
}

function transferText({ from, mechanism, module, role, note }: Transfer): string {
  const { transfers } = words;
  const about = [
    ...(module ? [transfers.module[module]] : []),
    ...(role ? [transfers.role[role]] : []),
    ...(note ? [note] : []),
  ];
  return withRemarks(
    `${transfers.from[from]}: ${capitalise(transfers.mechanisms[mechanism])}`,
    about,
  );
}

function withRemarks(text: string, remarks: string[]): string {
  return remarks.length === 0 ? text : `${text} (${remarks.join('; ')})`;
}
