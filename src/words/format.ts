// How values are printed. Days, targets, lengths of time and countries depend on the language; lists and addresses do not.
import { splitDuration, type Day } from '../day.ts';
import { languageOf, type Words } from './languages.ts';

/** How a language prints values. `words` are in that language, or in English if it has none. */
export function formatsIn(language = 'en', { tag, words } = languageOf(language)) {
  return {
    formatDay: (day: Day) => formatDay(day, language),
    formatTarget: (target: string) => formatTarget(target, language, words),
    // A length is part of a sentence, so it is in the language of the words.
    formatDuration: (duration: string) => formatDuration(duration, tag, words),
    /** How often: `1 day` as `day`, `2 weeks` as `2 weeks`; to be read after "every". */
    formatInterval: (duration: string) =>
      words.time.interval(splitDuration(duration)[0], formatDuration(duration, tag, words)),
    /** The name of a country by its code of ISO 3166-1. */
    formatCountry: (code: string) => nameOf('region', code, language),
    /** The name of a language by its code. */
    formatLanguage: (code: string) => nameOf('language', code, language),
  };
}

/** `2026-11-20` as `20 Nov 2026`, which everybody reads as the same day. */
function formatDay(day: Day, language: string): string {
  return dayMonthYear(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `2026-Q3` as `Q3 2026`, `2026-11` as `Nov 2026`, a day as a day. The caller words `undated`. */
function formatTarget(target: string, language: string, { time }: Words): string {
  if (target.length === 10) return formatDay(target, language);
  const [year = '', part] = target.split('-');
  if (part === undefined) return year;
  if (part.startsWith('Q')) return time.quarter(Number(part.slice(1)), year);
  if (part.startsWith('H')) return time.half(Number(part.slice(1)), year);
  return dayMonthYear(`${target}-01`, language, { month: 'short', year: 'numeric' });
}

function dayMonthYear(day: Day, language: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${day} ${language} ${options.day ?? ''}`;
  const before = printedDays.get(key);
  if (before !== undefined) return before;
  const printed = printedDay(day, language, options);
  printedDays.set(key, printed);
  return printed;
}

// Pages, feeds and calendars name the same days again and again. There are two forms: with the day, and without it.
const printedDays = new Map<string, string>();

function printedDay(day: Day, language: string, options: Intl.DateTimeFormatOptions): string {
  const english = /^en($|-)/.test(language);
  const format = dayFormat(english ? 'en' : language, options);
  const date = new Date(`${day}T00:00:00Z`);
  if (!english) return format.format(date);
  // English orders and short months differ by country, so English has one form here.
  const parts = format.formatToParts(date);
  return (['day', 'month', 'year'] as const)
    .flatMap((type) => parts.find((part) => part.type === type)?.value ?? [])
    .join(' ');
}

// A format takes far longer to make than to use, and a feed has thousands of days.
const dayFormat = kept(
  (language: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }),
);

const lengthFormat = kept(
  (language: string, unit: string) =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      useGrouping: false,
    }),
);

const namesOf = kept(
  (language: string, type: 'region' | 'language') => new Intl.DisplayNames([language], { type }),
);

/** `make` with all its results kept: there are as many as there are languages and forms. */
function kept<Form, Result extends object>(
  make: (language: string, form: Form) => Result,
): (language: string, form: Form) => Result {
  const results = new Map<string, Result>();
  return (language, form) => {
    const key = `${language} ${JSON.stringify(form)}`;
    const result = results.get(key) ?? make(language, form);
    results.set(key, result);
    return result;
  };
}

/** `2 business-days` as `2 business days`, `1 days` as `1 day`, `2 to 5 days` as it stands. */
function formatDuration(duration: string, language: string, { time }: Words): string {
  const [, from] = /^(\d+) to /.exec(duration) ?? [];
  const longer = formatLength(splitDuration(duration), language, time);
  return from === undefined ? longer : time.range(Number(from), longer);
}

function formatLength(
  [count, unit]: [number, string],
  language: string,
  time: Words['time'],
): string {
  if (unit === 'business-day') return time.businessDays(count);
  return lengthFormat(language, unit).format(count);
}

function nameOf(type: 'region' | 'language', code: string, language: string): string {
  const key = `${type} ${code} ${language}`;
  const name = printedNames.get(key) ?? namesOf(language, type).of(code) ?? code;
  printedNames.set(key, name);
  return name;
}

// A country is named again in every place of every vendor.
const printedNames = new Map<string, string>();

/** Several phrases on one line, separated by semicolons if one of them has a comma. */
export function formatList(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
}

/** The part of an address that a reader recognises: host and path, without `https://` and a last slash. */
export function formatLink(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** The phrase as the middle of a sentence has it. */
export function lowered(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}

/** The phrase with a capital letter, for the beginning of a cell. */
export function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** The full public address of a path, from the address in site.yaml. */
export function publicAddress(site: string, path: string): string {
  return `${site.replace(/\/$/, '')}${path}`;
}
