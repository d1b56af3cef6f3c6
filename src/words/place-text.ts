// The text of a place and of a ground for transfers, the same on every page and in every file.
import type { Location, Transfer } from '../trust.ts';
import type { Engagement } from '../vocabulary/material.ts';
import { formatsIn } from './format.ts';
import { wordsIn } from './languages.ts';

/** The part of a place that fits into a summary. */
type Area = Pick<Location, 'country' | 'region' | 'selection'>;

type Value<T, Key extends keyof T> = NonNullable<T[Key]>;

/** How each value of a material field is written: in the words of a language, or as in the content. */
export interface Sayings {
  country: (code: string) => string;
  region: (region: Value<Location, 'region'>) => string;
  selection: (selection: Value<Location, 'selection'>) => string;
  chosen: (chosen: Value<Location, 'chosen'>) => string;
  activity: (activity: Value<Location, 'activity'>) => string;
  standard: (isDefault: boolean) => string;
  from: (area: Transfer['from']) => string;
  mechanism: (mechanism: Transfer['mechanism']) => string;
  module: (module: Value<Transfer, 'module'>) => string;
  role: (role: Value<Transfer, 'role'>) => string;
  engagement: (engagement: Engagement) => string;
}

export const asWritten: Sayings = {
  country: String,
  region: String,
  selection: String,
  chosen: (chosen) => `chosen ${chosen}`,
  activity: String,
  standard: (isDefault) => (isDefault ? 'default' : 'not default'),
  from: String,
  mechanism: String,
  module: (module) => `module ${module}`,
  role: String,
  engagement: String,
};

export function sayingsIn(language?: string): Sayings {
  const { locations, transfers, subprocessors } = wordsIn(language).page;
  return {
    country: formatsIn(language).formatCountry,
    region: (region) => locations.regions[region],
    selection: (selection) => locations.selections[selection],
    chosen: (chosen) => locations.chosen[chosen],
    activity: (activity) => locations.activities[activity],
    standard: (isDefault) => (isDefault ? locations.default : locations.notDefault),
    from: (area) => transfers.from[area],
    mechanism: (mechanism) => transfers.mechanisms[mechanism],
    module: (module) => transfers.module[module],
    role: (role) => transfers.role[role],
    engagement: (engagement) => subprocessors.engagementValues[engagement],
  };
}

/** A text, and the remarks that follow it in brackets. They may be empty. */
interface Phrase {
  text: string;
  remarks: string;
}

/** Everything that is stated about a place. */
export function placePhrase(location: Location, say: Sayings): Phrase {
  const {
    place,
    country,
    region,
    selection,
    chosen,
    activity,
    note,
    default: isDefault,
  } = location;
  return {
    text: stated([
      place,
      country && say.country(country),
      region && say.region(region),
      selection && say.selection(selection),
    ]).join(', '),
    remarks: stated([
      activity && say.activity(activity),
      chosen && say.chosen(chosen),
      isDefault === undefined ? undefined : say.standard(isDefault),
      note,
    ]).join('; '),
  };
}

/** A place in a word or two: its country, or its region, or who decides. */
export function areaText({ country, region, selection }: Area, say: Sayings): string | undefined {
  if (country) return say.country(country);
  return region ? say.region(region) : selection && say.selection(selection);
}

export function transferPhrase(transfer: Transfer, say: Sayings): Phrase {
  const { from, mechanism, module, role, note } = transfer;
  return {
    text: `${say.from(from)}: ${say.mechanism(mechanism)}`,
    remarks: stated([module && say.module(module), role && say.role(role), note]).join('; '),
  };
}

/** On one line: `Germany (storage; backups)`. */
export function phraseText({ text, remarks }: Phrase): string {
  return remarks === '' ? text : `${text} (${remarks})`;
}

function stated(parts: readonly (string | undefined)[]): string[] {
  return parts.filter((part) => part !== undefined && part !== '') as string[];
}
