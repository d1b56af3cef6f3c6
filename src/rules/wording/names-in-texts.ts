// Names that stand in texts by hand although a field holds them: of vendors, of frameworks, of places.
import { literally } from '../../prose/compiler.ts';
import type { Location, Trust } from '../../trust.ts';
import type { PlacedField } from '../rule.ts';
import { proseOf, type HandWritten } from './figures-in-texts.ts';

interface HeldName {
  pattern: RegExp;
  /** The fields that hold it, as references name them. */
  names: string[];
  /** Whether the reference prints just the name. */
  sure: boolean;
  /** Where the name is the fact itself, or names another thing. */
  isFact: (field: PlacedField) => boolean;
}

/** For all texts of a site at once. */
export function namesOf(trust: Trust): (field: PlacedField) => HandWritten[] {
  const held = [...vendors(trust), ...frameworks(trust), ...places(trust)];
  return (field) =>
    held.flatMap(({ pattern, isFact, ...name }) => {
      const [words] = isFact(field) ? [] : (pattern.exec(proseOf(field)) ?? []);
      return words === undefined ? [] : [{ field, words, ...name }];
    });
}

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

// `soc-2` is SOC 2 in a text, and `iso-27001` ISO 27001 or ISO/IEC 27001.
function frameworks({ certifications }: Trust): HeldName[] {
  const spoken = [...new Set(certifications.map(({ framework }) => framework))].filter(
    (framework) => framework !== 'other',
  );
  return spoken.map((framework) => ({
    pattern: word(framework.toUpperCase().replaceAll('-', '(?:/IEC)?[\\s-]?')),
    names: certifications
      .filter((one) => one.framework === framework)
      .map(({ id }) => `certification/${id}`),
    sure: false,
    isFact: ({ stem }) => ofFrameworks.has(stem),
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
    isFact: ({ place: { path } }) => path.includes('locations') || path.includes('address'),
  }));
}
