// A postal address on one line, where its parts can be told apart: it ends with a country, and the town has a postal code.
import type { Subprocessor } from '../../trust.ts';
import { countryIn } from './area-words.ts';
import { isBlank, type Reading } from './value.ts';

type Address = NonNullable<Subprocessor['address']>;

export function addressIn(text: string): Reading<Address> {
  if (isBlank(text)) return {};
  const parts = text
    .split(/[\n,]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const country = countryIn(parts.at(-1) ?? '');
  const town = country === undefined ? undefined : townOf(parts.slice(0, -1));
  if (country === undefined || !town || town.lines.length === 0)
    return { unread: [{ text: text.replaceAll('\n', ', '), why: unclear }] };
  return { value: { ...town, country } };
}

const unclear =
  'Street, town, postal code and country cannot be told apart for certain. Write them under `address:` as `lines`, `city`, `postal_code` and `country`.';

// "1010 Wien" and "D-10115 Berlin"; "San Francisco, CA 94107"; "London EC1A 1BB".
function townOf(parts: readonly string[]): Omit<Address, 'country'> | undefined {
  const last = parts.at(-1) ?? '';
  const [, code, city] =
    /^((?:[A-Z]{1,2}-)?\d{3,6}(?: \d{2}| [A-Z]{2})?)\s+(\p{L}[\p{L} .'’-]+)$/u.exec(last) ?? [];
  if (code && city) return { lines: parts.slice(0, -1), city, postal_code: code };
  const [, region, zip] = /^([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/.exec(last) ?? [];
  const before = parts.at(-2);
  if (region && zip && before && !/\d/.test(before))
    return { lines: parts.slice(0, -2), city: before, region, postal_code: zip };
  const [, british, post] =
    /^(\p{L}[\p{L} .'’-]+?)\s+([A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$/u.exec(last) ?? [];
  if (british && post) return { lines: parts.slice(0, -1), city: british, postal_code: post };
  return undefined;
}
