// Links, mail addresses, countries and time zones: names that the world outside gives meaning to.
import { z } from 'zod';
import { meantCountry, meantEmail, meantLink, meantTimeZone } from '../meant/places.ts';
import { isArea, jurisdictionAreas } from '../../vocabulary/jurisdictions.ts';
import { forms, meanings, quote, scalar } from './scalar.ts';

/** An https address: absolute, no user name or password, exactly as a browser would write it. */
export function link(description: string, example: string) {
  return scalar(
    {
      code: 'unsafe-link',
      ok: isSafeLink,
      message: (value) => `"${quote(value)}" is not an address that the page may link to.`,
      fix: (value) => `${whyUnsafe(value)} Write a full https address, such as \`${example}\`.`,
      meant: meantLink,
    },
    description,
    example,
    { format: 'uri' },
  ).register(meanings, { role: 'link' });
}

/** The address of a whole site: an https address that leads to a host or to a plain path of one. */
export function siteAddress(description: string, example: string) {
  return scalar(
    {
      code: 'unsafe-link',
      ok: isSiteAddress,
      message: (value) => `"${quote(value)}" is not an address at which a site can be published.`,
      fix: (value) =>
        isSafeLink(value)
          ? `Write the host, and a path of letters, digits, dots and hyphens if there is one, such as \`${example}\` or \`https://example.com/trust\`; nothing after \`?\` or \`#\`.`
          : `${whyUnsafe(value)} Write a full https address, such as \`${example}\`.`,
      meant: meantLink,
    },
    description,
    example,
    { format: 'uri' },
  ).register(meanings, { role: 'link' });
}

function isSiteAddress(value: string): boolean {
  if (!isSafeLink(value)) return false;
  const { pathname, search, hash } = new URL(value);
  const plain = /^(\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*\/?$/.test(pathname);
  return plain && search === '' && hash === '' && !/[?#]$/.test(value);
}

// WHATWG parsing accepts `https:evil` and `https:\\host`; demanding the normalised form back refuses both.
/** Whether an address is an https address that leads where it says. */
export function isSafeLink(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || url.protocol !== 'https:' || url.username || url.password) return false;
  return (
    (url.href === value || url.href === `${value}/`) &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname)
  );
}

// The reason in a sentence, so that nobody has to guess which of the demands was missed.
export function whyUnsafe(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url) return 'It is not an address.';
  if (url.protocol !== 'https:') return `It begins with ${url.protocol} instead of https:.`;
  if (url.username || url.password) return 'It holds a user name or password.';
  if (!url.hostname.includes('.')) return 'Its host is not a public name.';
  return `A browser would read it as \`${quote(url.href)}\`.`;
}

/** An e-mail address and nothing more (no `mailto:`, no display name). */
export function email(description: string, example: string) {
  return scalar(
    {
      code: 'bad-email',
      ok: (value) => z.email().safeParse(value).success,
      message: (value) => `"${quote(value)}" is not an e-mail address.`,
      fix: `Write the address alone, such as \`${example}\`.`,
      meant: meantEmail,
    },
    description,
    example,
    { format: 'email' },
  );
}

/** A two-letter country code of ISO 3166-1. */
export function country(description: string, example: string) {
  return scalar(
    {
      code: 'bad-country',
      ok: (value) => countryCodes.has(value),
      message: (value) => `"${quote(value)}" is not a country code.`,
      fix: (value) =>
        value === 'UK'
          ? 'The United Kingdom is `GB`; as an area, `region: UK`.'
          : value === 'EU'
            ? 'The European Union is an area: write `region: EU`.'
            : 'Write two capital letters of ISO 3166-1, such as `US`, `DE` or `GB`; an area such as the EU goes into the key `region`.',
      meant: (value) => meantCountry(value, countryCodes),
    },
    description,
    example,
    { pattern: '^[A-Z]{2}$' },
  ).register(forms, { form: 'country' });
}

/** Where a promise holds: `any`, an area, or a country code of ISO 3166-1. */
export function jurisdiction(description: string, example: string) {
  return scalar(
    {
      code: 'bad-country',
      ok: (value) => value === 'any' || isArea(value) || countryCodes.has(value),
      message: (value) => `"${quote(value)}" is no jurisdiction that the page can name.`,
      fix: `Write \`any\`, one of ${jurisdictionAreas.join(', ')}, or two capital letters of ISO 3166-1 such as \`CH\`.`,
      meant: (value) =>
        /^(?:all|every|worldwide|global)$/i.test(value) ? 'any' : meantCountry(value, countryCodes),
    },
    description,
    example,
    { pattern: '^(any|[A-Z]{2,3})$' },
  );
}

/** ISO 3166-1 alpha-2: the 249 codes officially assigned, and XK, which the EU uses for Kosovo. */
export const countryCodes: ReadonlySet<string> = new Set(
  `AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO
BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ
DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP
GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG
KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML
MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE
PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL
SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM
US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW`.split(/\s/),
);

/** A time zone name that this machine's calendar knows, such as `Europe/Berlin`. */
export function timeZone(description: string, example: string) {
  return scalar(
    {
      code: 'bad-value',
      ok: isTimeZone,
      message: (value) => `"${quote(value)}" is not the name of a time zone.`,
      fix: `Write an area and a city, such as \`${example}\`, or \`UTC\`.`,
      meant: meantTimeZone,
    },
    description,
    example,
  );
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^(UTC|[A-Z][A-Za-z]+(\/[A-Z][A-Za-z_+-]+\d*)+)$/.test(name);
  } catch {
    return false;
  }
}
