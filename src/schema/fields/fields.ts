// The kinds of value that a field can hold. Every scalar arrives as the text that was written, and its field
// checks and converts it: `1.20` stays `1.20`, and a day that does not exist is refused.
import { z } from 'zod';
import { nearest } from '../../nearest.ts';
import { forms, meanings, quote, scalar, type Check, type ReferenceKind } from './scalar.ts';

export * from './dates.ts';
export * from './places.ts';
export * from './record.ts';
export * from './register-codes.ts';
export * from './reporting.ts';
export { forms, meanings, type FieldMeaning, type Form, type ReferenceKind } from './scalar.ts';

const idPattern = '^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$';
const hasMarkup = /<[a-z/!]/i;

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

const closed = /[.,;:!?…]\s*$/;

/**
 * Plain text that the page puts into a sentence of its own ("Until: …; gone within 30 days"): on one line, and without a
 * mark at its end that would cut that sentence off. An abbreviation keeps its full stop.
 */
export function phrase(description: string, example: string) {
  const short = shortText(600);
  const breaks = (value: string) => value.trim().includes('\n');
  const closes = (value: string) =>
    closed.test(value) && !/\b(?:etc|Inc|Ltd|Co|Corp|[A-Z])\.$/.test(value);
  return scalar(
    {
      ...short,
      ok: (value) => short.ok(value) && !breaks(value) && !closes(value),
      message: (value) =>
        !short.ok(value)
          ? short.message(value)
          : breaks(value)
            ? 'This text has several lines, and the page puts it into a sentence.'
            : `"${quote(value)}" ends in a mark, and the page puts it into a sentence.`,
      fix: (value) =>
        short.ok(value)
          ? 'Write it as a part of a sentence, on one line, without a full stop at its end.'
          : String(short.fix),
      meant: (value) => value.replace(/\s+/g, ' ').replace(closed, ''),
    },
    description,
    example,
  ).register(meanings, { role: 'text' });
}

/** A share in percent, above 0 and at most 100, with up to four decimals: kept as it is written, so that 99.50 stays 99.50. */
export function share(description: string, example: string) {
  const pattern = /^(?:100(?:\.0{1,4})?|\d{1,2}(?:\.\d{1,4})?)$/;
  return scalar(
    {
      code: 'bad-number',
      ok: (value) => pattern.test(value) && Number(value) > 0,
      message: (value) => `"${quote(value)}" is not a share in percent, above 0 and at most 100.`,
      fix: `Write the number alone, without a percent sign, such as \`${example}\`.`,
      // "99,5 %" can only be 99.5.
      meant: (value) => value.replace(/\s*%$/, '').replace(',', '.'),
    },
    description,
    example,
    { pattern: pattern.source },
  ).register(forms, { form: 'percent' });
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
  fix: (value) => {
    const made = value
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .slice(0, 64)
      .replace(/^-+|-+$/g, '');
    const rule = 'An id is 1 to 64 small letters, digits and hyphens, with no hyphen at either end';
    return made === '' ? `${rule}, such as \`acme-mail\`.` : `Write \`${made}\`. ${rule}.`;
  },
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

/**
 * Text of a fixed shape that has no kind of its own; `what` names it in the message: "a time zone name".
 * Of the `usual` words the nearest is suggested.
 */
export function matching(
  what: string,
  pattern: RegExp,
  description: string,
  example: string,
  usual: readonly string[] = [],
) {
  return scalar(
    {
      code: 'bad-value',
      ok: (value) => pattern.test(value),
      message: (value) => `"${quote(value)}" is not ${what}.`,
      fix(value) {
        const near = nearest(value, usual);
        return near ? `Write \`${near}\`.` : `Write ${what}, such as \`${example}\`.`;
      },
    },
    description,
    example,
    { pattern: pattern.source },
  );
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
    .register(forms, { form: 'number' })
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
      meant: meantFlag,
    },
    description,
    example,
  )
    .register(forms, { form: 'flag' })
    .transform((value) => value === 'true')
    .meta({ description, examples: [example], type: 'boolean' });
}

// Other spellings of the two in older YAML.
function meantFlag(value: string): string | undefined {
  const typed = value.toLowerCase();
  if (['true', 'yes', 'on'].includes(typed)) return 'true';
  return ['false', 'no', 'off'].includes(typed) ? 'false' : undefined;
}

/** A colour without transparency, as `#rgb` or `#rrggbb`; kept as `#rrggbb` in small letters. */
export function colour(description: string, example: string) {
  const pattern = /^#(?:[\da-f]{3}){1,2}$/i;
  return scalar(
    {
      code: 'bad-colour',
      ok: (value) => pattern.test(value),
      message: (value) => `"${quote(value)}" is not a colour written as #rrggbb.`,
      fix(value) {
        const written = /^[\da-f]{3}(?:[\da-f]{3})?$/i.test(value) ? `#${value}` : example;
        return `Write # and six hexadecimal digits for red, green and blue, in quotes, since a bare # begins a comment: \`'${written}'\`.`;
      },
    },
    description,
    example,
    { pattern: '^#([0-9A-Fa-f]{3}){1,2}$' },
  )
    .transform((value) =>
      (value.length === 4 ? value.replace(/[\da-f]/gi, '$&$&') : value).toLowerCase(),
    )
    .meta({ description, examples: [example] });
}

/** The name of a picture in the content folder. */
export function picture(description: string, example: string) {
  return matching(
    'the name of a picture',
    /^[a-z0-9][a-z0-9-]*\.(svg|png|webp|avif)$/,
    `${description} SVG, PNG, WebP or AVIF; small letters, digits and hyphens.`,
    example,
  ).register(meanings, { role: 'picture' });
}

const otherWords = z.registry<OtherWords<string>>();

/** What authors write for one of a set of words: `alsoCalled` means the same, `denied` is what the word says that there is none of. */
interface OtherWords<T extends string> {
  denied?: Readonly<Partial<Record<T, readonly string[]>>>;
  alsoCalled?: Readonly<Partial<Record<T, readonly string[]>>>;
}

/**
 * One of a fixed set of words: a list, or the keys of a table.
 * `others.denied` names what one of the words says that there is none of: `not-held` is what "not certified" means.
 */
export function oneOf<const T extends string>(
  words: readonly T[] | Readonly<Record<T, unknown>>,
  description: string,
  others: OtherWords<T> = {},
) {
  const values = (Array.isArray(words) ? words : Object.keys(words)) as [T, ...T[]];
  return z
    .enum(values)
    .meta({ description, examples: [values[0]] })
    .register(otherWords, others as OtherWords<string>);
}

/** The word of a field with which its author can deny something: `not-held` for "certified"; undefined where there is none. */
export function denialFor(field: z.ZodType, denied: string | undefined): string | undefined {
  return keyWith(otherWords.get(field)?.denied, denied);
}

/** The word of a field for what its author calls something else: `own-statement` for "compliant"; undefined where there is none. */
export function wordFor(field: z.ZodType, written: string): string | undefined {
  return keyWith(
    otherWords.get(field)?.alsoCalled,
    written
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, '-'),
  );
}

const keyWith = (table: OtherWords<string>['denied'], word: string | undefined) =>
  Object.entries(table ?? {}).find(([, words]) => word !== undefined && words?.includes(word))?.[0];

/** A list with at least one element; instead of an empty list, the key is left out. */
export function list<T extends z.ZodType>(element: T, description: string) {
  return z.array(element).min(1).max(2000).meta({ description });
}
