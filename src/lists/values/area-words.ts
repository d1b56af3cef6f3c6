// Words for countries, areas and whoever decides the place, each in one reading only.
import { countryCodes } from '../../schema/fields/places.ts';
import { meantCountry } from '../../schema/meant/places.ts';
import type { Subprocessor } from '../../trust.ts';

export type Location = NonNullable<Subprocessor['locations']>[number];

const areas: Record<string, Location['region'] & string> = {
  eu: 'EU',
  'european union': 'EU',
  'eu member states': 'EU',
  eea: 'EEA',
  'european economic area': 'EEA',
  global: 'global',
  globally: 'global',
  worldwide: 'global',
  'world wide': 'global',
  apac: 'APAC',
  'asia pacific': 'APAC',
  'asia pacific region': 'APAC',
  latam: 'LATAM',
  'latin america': 'LATAM',
  'north america': 'NA',
  mea: 'MEA',
  'middle east and africa': 'MEA',
  'middle east & africa': 'MEA',
};

const choosers: Record<string, Location['selection'] & string> = {
  'provider managed': 'provider-managed',
  'managed by provider': 'provider-managed',
  'vendor managed': 'provider-managed',
  'customer controlled': 'customer-controlled',
  'controlled by customer': 'customer-controlled',
  'customer selected': 'customer-selected',
  'selected by customer': 'customer-selected',
  'chosen by customer': 'customer-selected',
  'customer choice': 'customer-selected',
  selectable: 'selectable',
  option: 'option',
  'one of options': 'option',
  'on request': 'on-request',
  'available on request': 'on-request',
  'confirmed on request': 'on-request',
};

const happenings: Record<string, Location['activity'] & string> = {
  storage: 'storage',
  'data storage': 'storage',
  processing: 'processing',
  'data processing': 'processing',
  'storage and processing': 'storage-and-processing',
  'storage & processing': 'storage-and-processing',
  support: 'support-access',
  'support access': 'support-access',
  backup: 'backup',
  backups: 'backup',
};

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[-‑–_]+/g, ' ')
    .replace(/['’]s?\b/g, '')
    .replace(/\.$/, '')
    .replace(/^the /, '')
    .replace(/\bthe /g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A two-letter word is a code only in capitals ("in", "no", "me"), and `NA` may be Namibia, North America or nothing. */
export function countryIn(text: string): string | undefined {
  const word = text.replace(/\.$/, '').trim();
  const letters = word.replaceAll('.', '');
  if (letters.length <= 2 && (letters !== letters.toUpperCase() || letters === 'NA'))
    return undefined;
  if (letters.length <= 3 && letters !== letters.toUpperCase()) return undefined;
  return meantCountry(word, countryCodes);
}

/** A country, an area or whoever decides; nothing for every other word. */
export function areaIn(text: string): Location | undefined {
  const words = plain(text);
  const region = Object.hasOwn(areas, words) ? areas[words] : undefined;
  if (region) return { region };
  const selection = Object.hasOwn(choosers, words) ? choosers[words] : undefined;
  if (selection) return { selection };
  const country = countryIn(text);
  return country === undefined ? undefined : { country };
}

export function activityIn(text: string): Location['activity'] {
  const words = plain(text);
  return Object.hasOwn(happenings, words) ? happenings[words] : undefined;
}
