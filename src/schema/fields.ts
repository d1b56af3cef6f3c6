// The kinds of value that a field can hold. Every scalar arrives as the text that was written, so each field
// checks and converts it itself: `1.20` stays `1.20`, and a day that does not exist is refused.
import { z } from 'zod';

/** What the steps after the schema want to know of a field that its JSON Schema does not say. */
export interface FieldMeaning {
  role: 'text' | 'markdown' | 'link' | 'day' | 'id' | 'reference' | 'section';
  /** For `reference`: the kinds of record that the id may name. Several kinds are told apart by a prefix: `control/mfa`. */
  to?: readonly ReferenceKind[];
}

/** Kinds of record that can be pointed at, as they are written before the slash of a reference. */
export const referenceKinds = [
  'control',
  'group',
  'certification',
  'roadmap',
  'data',
  'subprocessor',
  'commitment',
  'severity',
  'document',
  'question',
  'change',
] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Meanings by schema instance; `walk.ts` reads them. */
export const meanings = z.registry<FieldMeaning>();

const idPattern = '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$';
const hasMarkup = /<[a-z/!]/i;

interface Check {
  code: string;
  message: (value: string) => string;
  fix?: string;
  ok: (value: string) => boolean;
}

// One way for every scalar to say what is wrong: the words sit beside the field, `explain.ts` only carries them.
function scalar(
  check: Check,
  description: string,
  example: string | number | boolean,
  json: object = {},
) {
  return z
    .string()
    .superRefine((value, context) => {
      if (check.ok(value)) return;
      const { code, fix } = check;
      context.addIssue({
        code: 'custom',
        params: { code, fix },
        message: check.message(value),
        input: value,
      });
    })
    .meta({ description, examples: [example], ...json });
}

const shortText = (limit: number): Check => ({
  code: 'bad-text',
  ok: (value) => value.trim() !== '' && [...value].length <= limit && !hasMarkup.test(value),
  message: (value) =>
    value.trim() === ''
      ? 'The text is empty.'
      : hasMarkup.test(value)
        ? `This text holds HTML (\`${quote(value)}\`); it would be shown as it stands.`
        : `The text has ${[...value].length} characters; at most ${limit} fit here.`,
  fix: 'Write one plain sentence or phrase; longer text has its place in a field that takes Markdown.',
});

/** Plain text on one line or a few: never interpreted, at most 600 characters. */
export function text(description: string, example: string) {
  return scalar(shortText(600), description, example).register(meanings, { role: 'text' });
}

/** Markdown (GitHub flavour, no raw HTML), at most 20,000 characters. */
export function markdown(description: string, example: string) {
  return scalar(
    {
      code: 'bad-text',
      ok: (value) => value.trim() !== '' && value.length <= 20_000,
      message: (value) =>
        value.trim() === '' ? 'The text is empty.' : `The text has ${value.length} characters.`,
      fix: 'Write between 1 and 20,000 characters, or leave the key out.',
    },
    `${description} Markdown.`,
    example,
  ).register(meanings, { role: 'markdown' });
}

const idCheck: Check = {
  code: 'bad-id',
  ok: (value) => new RegExp(idPattern).test(value),
  message: (value) => `"${quote(value)}" is not an id.`,
  fix: 'Use 1 to 64 small letters a-z, digits and single words joined by hyphens, such as `acme-mail`.',
};

/** A permanent name for a record: it becomes the row's `#id`, so it never changes once published. */
export function id(description: string, example: string) {
  return scalar(idCheck, description, example, { pattern: idPattern }).register(meanings, {
    role: 'id',
  });
}

/** The id of another record. One kind: the bare id. Several kinds: `<kind>/<id>`. */
export function reference(
  to: readonly [ReferenceKind, ...ReferenceKind[]],
  description: string,
  example: string,
) {
  const [only] = to;
  if (to.length === 1)
    return scalar(idCheck, `${description} The id of a ${only} record.`, example, {
      pattern: idPattern,
    }).register(meanings, { role: 'reference', to });
  const pattern = new RegExp(`^(${to.join('|')})/${idPattern.slice(1)}`);
  return scalar(
    {
      code: 'bad-reference',
      ok: (value) => pattern.test(value),
      message: (value) => `"${quote(value)}" does not say which record is meant.`,
      fix: `Write the kind, a slash and the id, such as \`${example}\`. Kinds allowed here: ${to.join(', ')}.`,
    },
    description,
    example,
    { pattern: pattern.source },
  ).register(meanings, { role: 'reference', to });
}

/** A calendar day that exists, `YYYY-MM-DD`, from 1990 to 2099. */
export function day(description: string, example: string) {
  return scalar(
    {
      code: 'bad-date',
      ok: (value) => z.iso.date().safeParse(value).success && /^(199|20\d)\d-/.test(value),
      message: (value) =>
        /^\d{4}-\d{2}-\d{2}$/.test(value)
          ? `The day ${value} does not exist, or lies outside 1990 to 2099.`
          : `"${quote(value)}" is not a day.`,
      fix: `Write a day as year-month-day, such as \`${example}\`.`,
    },
    description,
    example,
    { format: 'date' },
  ).register(meanings, { role: 'day' });
}

/** A moment in UTC to the second, `2026-11-20T09:00:00Z`. */
export function moment(description: string, example: string) {
  return scalar(
    {
      code: 'bad-date',
      ok: (value) => /^20\d\d-.*:\d\dZ$/.test(value) && z.iso.datetime().safeParse(value).success,
      message: (value) => `"${quote(value)}" is not a moment in UTC.`,
      fix: `Write the day, a T, the time and a Z, such as \`${example}\`.`,
    },
    description,
    example,
    { format: 'date-time' },
  );
}

const targetPattern = '^(20\\d\\d(-(Q[1-4]|H[12]|0[1-9]|1[0-2]|\\d\\d-\\d\\d))?|undated)$';

/** When something is meant to be there: a day, month, quarter, half-year or year, or `undated` on purpose. */
export function target(description: string, example: string) {
  return scalar(
    {
      code: 'bad-date',
      ok: (value) =>
        new RegExp(targetPattern).test(value) &&
        (value.length !== 10 || z.iso.date().safeParse(value).success),
      message: (value) =>
        `"${quote(value)}" is not a target that can be compared with the calendar.`,
      fix: 'Write a day `2026-12-31`, a month `2026-12`, a quarter `2026-Q4`, a half-year `2026-H2`, a year `2027`, or `undated`; a condition goes into the key `when`.',
    },
    description,
    example,
    { pattern: targetPattern },
  );
}

export const durationUnits = [
  'minutes',
  'hours',
  'days',
  'business-days',
  'weeks',
  'months',
  'years',
] as const;
const durationPattern = `^[1-9]\\d{0,4} (${durationUnits.map((unit) => unit.replace(/s$/, 's?')).join('|')})$`;

/** A length of time, `72 hours`, `2 business-days`, `1 month`. */
export function duration(description: string, example: string) {
  return scalar(
    {
      code: 'bad-duration',
      ok: (value) => new RegExp(durationPattern).test(value),
      message: (value) => `"${quote(value)}" is not a length of time.`,
      fix: `Write a number and one of ${durationUnits.join(', ')}, such as \`${example}\`.`,
    },
    description,
    example,
    { pattern: durationPattern },
  );
}

/** An https address: absolute, no user name or password, exactly as a browser would write it. */
export function link(description: string, example: string) {
  return scalar(
    {
      code: 'unsafe-link',
      ok: isSafeLink,
      message: (value) => `"${quote(value)}" is not an address that the page may link to.`,
      fix: `Write a full https address, such as \`${example}\`.`,
    },
    description,
    example,
    { format: 'uri' },
  ).register(meanings, { role: 'link' });
}

// WHATWG parsing accepts `https:evil` and `https:\\host`; demanding the normalised form back refuses both.
function isSafeLink(value: string): boolean {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || url.protocol !== 'https:' || url.username || url.password) return false;
  return (
    (url.href === value || url.href === `${value}/`) &&
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname)
  );
}

/** An e-mail address and nothing more (no `mailto:`, no display name). */
export function email(description: string, example: string) {
  return scalar(
    {
      code: 'bad-email',
      ok: (value) => z.email().safeParse(value).success,
      message: (value) => `"${quote(value)}" is not an e-mail address.`,
      fix: `Write the address alone, such as \`${example}\`.`,
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
      ok: (value) =>
        /^[A-Z]{2}$/.test(value) &&
        value !== 'EU' &&
        value !== 'EZ' &&
        value !== 'UN' &&
        value !== 'UK' &&
        countryName(value) !== undefined,
      message: (value) => `"${quote(value)}" is not a country code.`,
      fix: 'Write two capital letters of ISO 3166-1, such as `US`, `DE` or `GB`; an area such as the EU goes into the key `region`.',
    },
    description,
    example,
    { pattern: '^[A-Z]{2}$' },
  );
}

const countryNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
function countryName(code: string): string | undefined {
  return countryNames.of(code);
}

/** Text of a fixed shape that has no kind of its own; `what` names it in the message: "a time zone name". */
export function matching(what: string, pattern: RegExp, description: string, example: string) {
  return scalar(
    {
      code: 'bad-value',
      ok: (value) => pattern.test(value),
      message: (value) => `"${quote(value)}" is not ${what}.`,
      fix: `Write ${what}, such as \`${example}\`.`,
    },
    description,
    example,
    { pattern: pattern.source },
  );
}

/** A time zone name that this machine's calendar knows, such as `Europe/Berlin`. */
export function timeZone(description: string, example: string) {
  return scalar(
    {
      code: 'bad-value',
      ok: isTimeZone,
      message: (value) => `"${quote(value)}" is not the name of a time zone.`,
      fix: `Write an area and a city, such as \`${example}\`, or \`UTC\`.`,
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

/** A whole number from 0 to 100,000. */
export function wholeNumber(description: string, example: number) {
  return scalar(
    {
      code: 'bad-number',
      ok: (value) => /^(0|[1-9]\d{0,4}|100000)$/.test(value),
      message: (value) => `"${quote(value)}" is not a whole number.`,
      fix: `Write digits only, such as \`${example}\`.`,
    },
    description,
    example,
  )
    .transform(Number)
    .meta({ description, examples: [example], type: 'integer', minimum: 0 });
}

/** Yes or no, written `true` or `false`. */
export function flag(description: string, example: boolean) {
  return scalar(
    {
      code: 'bad-flag',
      ok: (value) => value === 'true' || value === 'false',
      message: (value) => `"${quote(value)}" is neither true nor false.`,
      fix: 'Write `true` or `false`.',
    },
    description,
    example,
  )
    .transform((value) => value === 'true')
    .meta({ description, examples: [example], type: 'boolean' });
}

/** One of a fixed set of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
) {
  return z.enum(values).meta({ description, examples: [values[0]] });
}

/** A list with at least one element: an empty one says nothing that leaving out the key does not say better. */
export function list<T extends z.ZodType>(element: T, description: string) {
  return z.array(element).min(1).max(2000).meta({ description });
}

/** A group of keys; any other key is a mistake. */
export function record<T extends z.ZodRawShape>(shape: T, description: string) {
  return z.strictObject(shape).meta({ description });
}

function quote(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
