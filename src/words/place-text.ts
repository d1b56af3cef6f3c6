// The text of a place and of a ground for transfers, the same on every page and in every file.
import type { Location, Transfer } from '../trust.ts';
import { isLesserActivity, type Engagement } from '../vocabulary/material.ts';
import { formatsIn, lowered } from './format.ts';
import { isArea } from '../vocabulary/jurisdictions.ts';
import { wordsIn } from './languages.ts';

/** The part of a place that fits into a summary. */
type Area = Pick<Location, 'country' | 'region' | 'selection'>;

type Value<T, Key extends keyof T> = NonNullable<T[Key]>;

/** How each value of a material field is written: in the words of a language, or as in the content. */
export interface Sayings {
  country: (code: string) => string;
  region: (region: Value<Location, 'region'>) => string;
  selection: (selection: Value<Location, 'selection'>) => string;
  activity: (activity: Value<Location, 'activity'>) => string;
  chosen: (chosen: Value<Location, 'chosen'>) => string;
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
  activity: String,
  chosen: (chosen) => `chosen ${chosen}`,
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
    activity: (activity) => locations.activities[activity],
    chosen: (chosen) => locations.chosen[chosen],
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
  const { activity, note } = location;
  return {
    text: placeName(location, say),
    remarks: stated([...choiceOf(location, say), activity && say.activity(activity), note]).join(
      '; ',
    ),
  };
}

/** A place and who decides on it, for titles. */
export function placeInBrief(location: Location, say: Sayings): Phrase {
  return { text: placeName(location, say), remarks: choiceOf(location, say).join('; ') };
}

/** The areas of a list of places, each with what limits it: `United States (default)`. */
export const areaTexts = (locations: readonly Limited[], say: Sayings): string[] =>
  limitedTexts(locations, say, (location) => areaText(location, say));

/** The same with the narrower place where one is named: `US East, United States (default)`. */
export const placeTexts = (locations: readonly Location[], say: Sayings): string[] =>
  limitedTexts(locations, say, (location) => placeName(location, say));

function limitedTexts<Place extends Limited>(
  locations: readonly Place[],
  say: Sayings,
  nameOf: (location: Place) => string | undefined,
): string[] {
  const texts = locations.flatMap((location) => {
    const area = nameOf(location);
    const limits = limitsOf(location, say).join('; ');
    return area === undefined ? [] : [{ area, text: limits === '' ? area : `${area} (${limits})` }];
  });
  // An area that is said without a limit stands for its other entries.
  const whole = new Set(texts.filter(({ area, text }) => area === text).map(({ area }) => area));
  const kept = texts.map(({ area, text }) => (whole.has(area) ? area : text));
  return [...new Set(kept)];
}

/** An area with what limits it in brackets; undefined where nothing does. */
export function limitedAreaText(location: Limited, say: Sayings): string | undefined {
  const limits = limitsOf(location, say).join('; ');
  const area = areaText(location, say);
  return area === undefined || limits === '' ? undefined : `${area} (${limits})`;
}

/** The part of a place that says where it is, and whether data is there in each case. */
export type Limited = Area & Pick<Location, 'activity' | 'chosen' | 'default'>;

function placeName({ place, country, region, selection }: Location, say: Sayings): string {
  const named = stated([place, country && say.country(country), region && say.region(region)]);
  return (country ?? region) || !selection
    ? named.join(', ')
    : stated([place, say.selection(selection)]).join(', ');
}

// Who decides on a place that is named, and whether it is the one without a choice.
function choiceOf(location: Limited, say: Sayings): string[] {
  const { country, region, selection, chosen, default: isDefault } = location;
  return stated([
    (country ?? region) && selection && lowered(say.selection(selection)),
    chosen && say.chosen(chosen),
    isDefault === undefined ? undefined : say.standard(isDefault),
  ]);
}

function limitsOf(location: Limited, say: Sayings): string[] {
  const { activity } = location;
  const isLess = activity !== undefined && isLesserActivity(activity);
  return [...choiceOf(location, say), ...(isLess ? [say.activity(activity)] : [])];
}

/** A place in a word or two: its country, or its region, or who decides. Says nothing of what limits it. */
export function areaText({ country, region, selection }: Area, say: Sayings): string | undefined {
  if (country) return say.country(country);
  return region ? say.region(region) : selection && say.selection(selection);
}

/** An area or a country, by the code that stands in `jurisdictions`. */
export function jurisdictionText(code: string, say: Sayings): string {
  return isArea(code) ? say.region(code) : say.country(code);
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
