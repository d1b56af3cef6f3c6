// Names that stand in texts by hand, of vendors, of frameworks and of places, each with the fields that hold it.
import { literally, phrase } from '../../prose/compiler.ts';
import { frameworkNames } from '../../prose/claims/frameworks.ts';
import { placesIn } from '../../prose/places-in-words.ts';
import { unmarked } from '../../prose/unmarked.ts';
import type { Location, Trust } from '../../trust.ts';
import type { Content, PlacedField } from '../rule.ts';
import { proseOf, type HandWritten } from './figures-in-texts.ts';
import { indexOfWords, undisclosedIn } from './undisclosed-vendors.ts';

interface HeldName {
  pattern: RegExp;
  /** The fields that hold it, as references name them. */
  names: string[];
  /** Whether the reference prints just the name. */
  sure: boolean;
  /** Where the name is the fact itself, or names another thing. */
  isFact: (field: PlacedField) => boolean;
}

/** For all texts of a site at once. What no field holds is found as well, if it is known by name. */
export function namesOf(content: Content): (field: PlacedField) => HandWritten[] {
  const { trust } = content;
  if (!trust) return () => [];
  const held = [...vendors(trust), ...frameworks(trust), ...places(trust)];
  const others = [unknownVendors(content), unknownPlaces(trust)];
  return (field) => {
    const found = held.flatMap(({ pattern, isFact, ...name }) => {
      const [words] = isFact(field) ? [] : (pattern.exec(proseOf(field)) ?? []);
      return words === undefined ? [] : [{ field, words, ...name }];
    });
    const isHeld = (words: string) => found.some((one) => one.words.includes(words));
    return [
      ...found,
      ...others
        .flatMap((namesIn) => namesIn(field))
        .filter((words) => !isHeld(words))
        .map((words) => ({ field, words, names: [], sure: false })),
    ];
  };
}

type NamesIn = (field: PlacedField) => string[];

function unknownVendors(content: Content): NamesIn {
  const all = undisclosedIn(content, content.fields.map(({ value }) => value).join('\n')).flatMap(
    ({ spellings }) => spellings,
  );
  return (field) =>
    field.stem === 'subprocessors'
      ? []
      : all.filter((name) => indexOfWords(proseOf(field), name, 'u') !== -1).slice(0, 1);
}

function unknownPlaces({ site: { language = 'en' } }: Trust): NamesIn {
  return (field) => {
    const text = proseOf(field);
    return isPlaceItself(field)
      ? []
      : placesIn(unmarked(text), undefined, language).map(({ start, end }) =>
          text.slice(start, end),
        );
  };
}

const isPlaceItself = ({ place: { path } }: PlacedField) =>
  path.includes('locations') || path.includes('address');

const word = (name: string) => new RegExp(`(?<![\\p{L}\\d])(?:${name})(?![\\p{L}\\d])`, 'u');

const vendors = ({ subprocessors }: Trust): HeldName[] =>
  subprocessors
    .filter(
      ({ name, undecided, unnamed }) => name.length > 2 && !undecided && unnamed === undefined,
    )
    .map(({ id, name }) => ({
      pattern: word(literally(name)),
      names: [`subprocessor/${id}`],
      sure: true,
      isFact: ({ stem }) => stem === 'subprocessors',
    }));

const ofFrameworks = new Set(['certifications', 'documents', 'roadmap', 'subprocessors']);

function frameworks({ certifications }: Trust): HeldName[] {
  const written = new Map<string, RegExp>([
    ...certifications
      .filter(({ framework }) => framework !== 'other')
      .map(({ framework }) => [framework, word(framework.toUpperCase())] as const),
    ...Object.entries(frameworkNames).map(
      ([framework, { phrase: name }]) => [framework, phrase(name, { flags: 'i' })] as const,
    ),
  ]);
  return [...written].map(([framework, pattern]) => ({
    pattern,
    names: certifications
      .filter((one) => one.framework === framework)
      .map(({ id }) => `certification/${id}`),
    sure: false,
    isFact: ({ stem, place: { path } }) =>
      ofFrameworks.has(stem) || path.includes('frameworks') || path.includes('controls'),
  }));
}

function places({ site, data, subprocessors }: Trust): HeldName[] {
  const countryOf = new Intl.DisplayNames([site.language ?? 'en'], { type: 'region' });
  const names = new Map<string, string[]>();
  const add = (locations: readonly Location[] = [], name: string) => {
    for (const { country, place } of locations)
      for (const said of [country && countryOf.of(country), place])
        if (said) names.set(said, [...(names.get(said) ?? []), name]);
  };
  add(data.locations, 'data.locations');
  add(data.backups?.locations, 'backups.locations');
  for (const { id, locations } of data.categories ?? []) add(locations, `data/${id}.locations`);
  for (const { id, locations } of subprocessors) add(locations, `subprocessor/${id}.locations`);
  return [...names].map(([said, by]) => ({
    pattern: word(literally(said)),
    names: [...new Set(by)],
    sure: false,
    isFact: isPlaceItself,
  }));
}
