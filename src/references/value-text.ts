// The value of a field in the words in which the page prints it.
import { dayOf } from '../day.ts';
import { lengthOf, type Term } from '../derive/journal/terms.ts';
import { isGroup } from '../group.ts';
import { markdownToText } from '../markdown.ts';
import { elementOf, kindOf } from '../schema/walk.ts';
import type { Location, Retention, Transfer } from '../trust.ts';
import { isLesserActivity } from '../vocabulary/material.ts';
import { formatLink, formatList } from '../words/format.ts';
import { phraseText, placeInBrief, placePhrase, transferPhrase } from '../words/place-text.ts';
import { retentionText } from '../words/retention-text.ts';
import { wordsByKey } from './field-words.ts';
import type { Named } from './names.ts';
import { standingText } from './standing.ts';
import type { Today } from './today.ts';

/** Undefined for what has no words of its own: a group of keys, a flag, a list of groups. */
export function valueText(named: Named, today: Today): string | undefined {
  const { value, steps } = named;
  if (steps.join('.') === 'subprocessors.count') return String(today.vendors);
  if (typeof value === 'number') return numberText(value, named, today);
  if (typeof value === 'string') return scalarText(value, named, today);
  if (Array.isArray(value)) return listText(value, named, today);
  return isGroup(value) ? groupText(value, named, today) : undefined;
}

function groupText(value: Record<string, unknown>, named: Named, today: Today): string | undefined {
  if (typeof value['rule'] === 'string')
    return retentionText(value as unknown as Retention, today.language).join('; ');
  const label = value['title'] ?? value['name'] ?? value['question'] ?? value['who'];
  if (named.key !== '' || typeof label !== 'string') return undefined;
  const standing = standingText(named, today);
  return standing === '' ? label : `${label} (${standing})`;
}

function listText(value: readonly unknown[], named: Named, today: Today): string | undefined {
  const { sayings } = today;
  if (named.key === 'locations') return formatList((value as Location[]).map(placeText));
  if (named.key === 'transfers')
    return formatList((value as Transfer[]).map((one) => phraseText(transferPhrase(one, sayings))));
  const schema = elementOf(named.schema);
  const texts = value.map((item) =>
    typeof item === 'string' ? scalarText(item, { ...named, schema }, today) : undefined,
  );
  return texts.includes(undefined) ? undefined : formatList(texts as string[]);

  // A place for backups or support alone is not said to be one for everything.
  function placeText(place: Location): string {
    const isLess = place.activity !== undefined && isLesserActivity(place.activity);
    return phraseText((isLess ? placePhrase : placeInBrief)(place, sayings));
  }
}

// A promise of notice counts days, or business days; any other number stands for itself.
function numberText(value: number, { key, holder }: Named, { formats }: Today): string {
  return key === 'days' || key === 'objection_days'
    ? formats.formatDuration(lengthOf(holder as Term, value))
    : String(value);
}

function scalarText(value: string, named: Named, today: Today): string | undefined {
  const { formats, words, rows } = today;
  const { meaning, form } = named.schema ? kindOf(named.schema) : {};
  if (form === 'duration') return lengthText(value, today);
  if (form === 'percent') return `${shareText(value, today)} %`;
  if (form === 'country') return formats.formatCountry(value);
  switch (meaning?.role) {
    case 'markdown':
      return markdownToText(value);
    case 'day':
      return formats.formatDay(value);
    case 'moment':
      return formats.formatDay(dayOf(value));
    case 'target':
      return value === 'undated' ? words.page.target.undated : formats.formatTarget(value);
    case 'link':
      return formatLink(value);
    case 'reference': {
      const [kind] = meaning.to ?? [];
      return (rows.get(value) ?? rows.get(`${kind}/${value}`))?.title;
    }
    case 'id':
    case 'section':
    case 'picture':
      return undefined;
    case 'text':
      return value;
    default:
      return wordsByKey(words, named.key, value) ?? plainWord(value, named);
  }
}

// A range has a word between its numbers in English, and the sign that every language has in the others.
function lengthText(value: string, { formats, words, language = 'en' }: Today): string {
  if (value === 'immediately') return words.page.target.beginsAtOnce;
  const [, from, longer = ''] = /^(\d+) to (.*)$/.exec(value) ?? [];
  return from === undefined || language.startsWith('en')
    ? formats.formatDuration(value)
    : `${from}–${formats.formatDuration(longer)}`;
}

// With the decimals that were written: 99.50 stays 99.50, or 99,50.
function shareText(value: string, { language = 'en' }: Today): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  return language.startsWith('en')
    ? value
    : new Intl.NumberFormat(language, { minimumFractionDigits: decimals }).format(Number(value));
}

// A word of a fixed set without words of its own cannot be printed; an address, a domain or a code stands as it is.
const plainWord = (value: string, { schema }: Named) =>
  schema && kindOf(schema).isWord ? undefined : value;
