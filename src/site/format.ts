// How values are printed: days, targets, lengths of time, countries, lists, internal addresses.
import { splitDuration, type Day } from '../day.ts';

/** `2026-11-20` as `20 Nov 2026`: no two readers can take it for different days. */
export function formatDay(day: Day, language = 'en'): string {
  return dayMonthYear(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** `2026-Q3` as `Q3 2026`, `2026-11` as `Nov 2026`, a day as a day. `undated` is for the caller to word. */
export function formatTarget(target: string, language = 'en'): string {
  if (target.length === 10) return formatDay(target, language);
  const [year = '', part] = target.split('-');
  if (part === undefined) return year;
  if (/^[QH]/.test(part)) return `${part} ${year}`;
  return dayMonthYear(`${target}-01`, language, { month: 'short', year: 'numeric' });
}

function dayMonthYear(day: Day, language: string, options: Intl.DateTimeFormatOptions): string {
  const english = /^en($|-)/.test(language);
  const format = new Intl.DateTimeFormat(english ? 'en' : language, {
    ...options,
    timeZone: 'UTC',
  });
  const date = new Date(`${day}T00:00:00Z`);
  if (!english) return format.format(date);
  // English orders and short months differ by country, so English has one form here.
  const parts = format.formatToParts(date);
  return (['day', 'month', 'year'] as const)
    .flatMap((type) => parts.find((part) => part.type === type)?.value ?? [])
    .join(' ');
}

/** `2 business-days` as `2 business days`, `1 days` as `1 day`. */
export function formatDuration(duration: string): string {
  const [count, unit] = splitDuration(duration);
  return `${count} ${unit.replace('-', ' ')}${count === 1 ? '' : 's'}`;
}

/** How often: `1 day` as `day`, `2 weeks` as `2 weeks`; to be read after "every". */
export function formatInterval(duration: string): string {
  return formatDuration(duration).replace(/^1 /, '');
}

/** The name of a country by its code of ISO 3166-1. */
export function formatCountry(code: string, language = 'en'): string {
  return new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
}

/** The name of a language by its code. */
export function formatLanguage(code: string, language = 'en'): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
}

/** Several phrases on one line; semicolons as soon as one of them holds a comma. */
export function formatList(items: readonly string[]): string {
  return items.join(items.some((item) => item.includes(',')) ? '; ' : ', ');
}

/** The part of an address that a reader recognises: host and path, without `https://` and a last slash. */
export function formatLink(url: string): string {
  return url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}

/** The first letter large, for phrases that begin a cell. */
export function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

/** An internal address, wherever the site is served: `href('/changes/')`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}

/** The full public address of a path, from the address in site.yaml. */
export function publicAddress(site: string, path: string): string {
  return `${site.replace(/\/$/, '')}${path}`;
}
