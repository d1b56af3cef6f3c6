// Says what is wrong with one file in an editor's words; the only place that knows what zod calls a mistake.
import type { z } from 'zod';
import type { FileCode } from '../problem-codes.ts';
import { isGroup } from '../group.ts';
import { misspelt, nearest } from '../nearest.ts';
import { deniedIn } from '../opposite.ts';
import { shorten } from '../visible.ts';
import { denialFor, wordFor } from './fields/fields.ts';
import type { IssueParams } from './fields/scalar.ts';
import { homeText, meantKey } from './meant/keys.ts';
import { choices, elementOf, keysOf, placesOf, schemaAt, words } from './walk.ts';

/** A mistake in one file: where, as a path; what; and what to do. */
export interface Mistake {
  code: FileCode;
  path: (string | number)[];
  at: 'key' | 'value';
  message: string;
  fix?: string;
  /** What stands in place of the key or value, where there is exactly one right answer. */
  rewrite?: string;
  /** Of an unknown key: the known key that it most likely stands for. */
  meant?: { key: string };
}

/** `data` is there when there are no mistakes; every mistake of the file is listed at once. */
type Validation = { data: unknown; mistakes: [] } | { data?: never; mistakes: Mistake[] };

/** Holds a value, as read (every scalar a text), against the schema of its file. */
export function validate(schema: z.ZodType, value: unknown): Validation {
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, mistakes: [] };
  const explainer = { schema, value };
  const mistakes = result.error.issues.flatMap((issue) => explain(explainer, issue));
  return { mistakes: withoutEchoes(mistakes) };
}

interface Context {
  schema: z.ZodType;
  value: unknown;
}

function explain(context: Context, issue: z.core.$ZodIssue): Mistake[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
  const found = valueAt(context.value, path);
  const field = schemaAt(context.schema, context.value, path);
  const key = path.at(-1);
  const place = { path, at: 'value' as const };
  if (issue.code === 'unrecognized_keys')
    return withoutRivals(issue.keys.map((unknown) => unknownKey(context, path, unknown)));
  if (issue.code === 'custom') {
    const { code = 'bad-value', ...answer } = (issue.params ?? {}) as Partial<IssueParams>;
    return [{ ...place, code, message: issue.message, ...answer }];
  }
  const allowed =
    issue.code === 'invalid_union'
      ? choices(schemaAt(context.schema, context.value, path.slice(0, -1)))
      : choices(field);
  if (found === undefined) return [missingKey(context, path, field, allowed)];
  if (found === null)
    return [
      {
        ...place,
        code: 'missing-value',
        message:
          typeof key === 'string'
            ? `The key \`${key}\` has no value.`
            : `${subject(key)} is empty.`,
        fix: `${allowed.length > 0 ? `Write one of ${allowed.join(', ')}` : elementOf(field) ? 'Write a list (a line `- …` for each element)' : `Write a value${exampleOf(field)}`}${leaveOut(context, path)}.`,
      },
    ];
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union')
    return [unknownValue(place, key, found, allowed, field)];
  // The one text that zod measures itself is the reason of an `allow`.
  if (issue.code === 'too_small' && issue.origin === 'string')
    return [
      {
        ...place,
        code: 'bad-text',
        message: `${subject(key)} holds an empty text.`,
        fix: 'Write the reason, in a few words.',
      },
    ];
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return [
      {
        ...place,
        code: 'bad-list',
        message:
          issue.code === 'too_small'
            ? `The list \`${key}\` is empty.`
            : `The list \`${key}\` is longer than ${issue.maximum}.`,
        fix: issue.code === 'too_small' ? `Add an element${leaveOut(context, path)}.` : 'Split it.',
      },
    ];
  const expected = issue.code === 'invalid_type' ? issue.expected : 'string';
  return [
    {
      ...place,
      code: 'wrong-type',
      message: `${subject(key)} holds ${nameOf(found)}, where ${article(expected).replace(/ \(.*/, '')} belongs.`,
      fix: `Write ${article(expected)}${keysIn(field) || exampleOf(field)}.`,
    },
  ];
}

function unknownKey(context: Context, path: (string | number)[], unknown: string): Mistake {
  const fields = keysOf(schemaAt(context.schema, context.value, path));
  const known = Object.keys(fields);
  const holder = valueAt(context.value, path);
  const free = known.filter((key) => !(isGroup(holder) && key in holder));
  const meant = meantKey(unknown, free) ?? nearest(unknown, known);
  const home = meant === undefined ? homeText(placesOf(context.schema, unknown)) : undefined;
  const slip = misspelt(unknown, known);
  const held = valueAt(holder, [unknown]);
  const sure =
    slip === meant && slip !== undefined && free.includes(slip) && fits(fields[slip], held);
  return {
    code: 'unknown-key',
    path: [...path, unknown],
    at: 'key',
    message: `The key \`${excerpt(unknown)}\` is not known here${meant ? `; did you mean \`${meant}\`?` : home ? `; it is known as ${home}.` : '.'}`,
    fix: meant
      ? `Write \`${meant}:\`.`
      : `${home ? 'Move it there. ' : ''}Known keys: ${known.join(', ')}.`,
    ...(sure && { rewrite: slip }),
    ...(meant !== undefined && { meant: { key: meant } }),
  };
}

// Whether a value is of the kind that a field holds; what is wrong further in is told once the key is known.
function fits(field: z.ZodType | undefined, value: unknown): boolean {
  const issues = field?.safeParse(value).error?.issues ?? [];
  return !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
}

// Of two misspellings of one key only the author knows which is right.
function withoutRivals(mistakes: Mistake[]): Mistake[] {
  const times = new Map<string | undefined, number>();
  for (const { rewrite } of mistakes) times.set(rewrite, (times.get(rewrite) ?? 0) + 1);
  return mistakes.map(({ rewrite, ...mistake }) =>
    rewrite === undefined || times.get(rewrite) !== 1 ? mistake : { ...mistake, rewrite },
  );
}

function missingKey(
  context: Context,
  path: (string | number)[],
  field: z.ZodType | undefined,
  allowed: string[],
): Mistake {
  const key = String(path.at(-1));
  const owner = ownerOf(context.value, path.slice(0, -1));
  const example = words(field).example;
  return {
    code: 'missing-key',
    path,
    at: 'value',
    message: `The key \`${key}\` is missing${owner}.`,
    fix:
      allowed.length > 0
        ? `Add \`${key}:\` with one of ${allowed.join(', ')}.`
        : `Add \`${key}:\`${example === undefined || typeof example === 'object' ? keysIn(field) : `, for example \`${key}: ${String(example)}\``}.`,
  };
}

function unknownValue(
  place: { path: (string | number)[]; at: 'value' },
  key: string | number | undefined,
  found: unknown,
  allowed: string[],
  field: z.ZodType | undefined,
): Mistake {
  const written = typeof found === 'string' ? `"${excerpt(found)}"` : nameOf(found);
  const meant = typeof found === 'string' ? suggestion(found, allowed, field) : undefined;
  const slip = typeof found === 'string' ? misspelt(found, allowed) : undefined;
  return {
    ...place,
    code: 'unknown-value',
    message: `${subject(key)} cannot be ${written}${meant ? `; did you mean \`${meant}\`?` : '.'}`,
    fix: `Write one of ${allowed.join(', ')}.`,
    ...(slip !== undefined && { rewrite: slip }),
  };
}

// "To be certified" is no misspelt `certified`: a word that a value does not have says something, if only "soon".
function suggestion(found: string, allowed: string[], field: z.ZodType | undefined) {
  const otherWord = field && wordFor(field, found);
  if (otherWord) return otherWord;
  const count = (text: string) => text.trim().split(/[\s_-]+/).length;
  const near = nearest(
    found,
    allowed.filter((one) => count(one) >= count(found) || misspelt(found, [one]) !== undefined),
  );
  return near ?? (field && denialFor(field, deniedIn(found)));
}

// A misspelt key is one mistake; do not report the key that it stands for as missing as well.
function withoutEchoes(mistakes: Mistake[]): Mistake[] {
  const present = new Set(
    mistakes.flatMap(({ path, meant }) =>
      meant ? [[...path.slice(0, -1), meant.key].join('\0')] : [],
    ),
  );
  return mistakes.filter(
    ({ code, path }) => code !== 'missing-key' || !present.has(path.join('\0')),
  );
}

function ownerOf(value: unknown, path: (string | number)[]): string {
  const owner = valueAt(value, path);
  const label = isGroup(owner) ? (owner['title'] ?? owner['name'] ?? owner['id']) : undefined;
  if (typeof label === 'string') return ` in "${excerpt(label)}"`;
  const inside = path.filter((step) => typeof step === 'string').at(-1);
  return inside ? ` in \`${inside}\`` : '';
}

function valueAt(value: unknown, path: (string | number)[]): unknown {
  return path.reduce<unknown>(
    (held, step) =>
      typeof held === 'object' && held !== null && Object.hasOwn(held, step)
        ? (held as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}

const subject = (key: string | number | undefined) =>
  typeof key === 'string'
    ? `\`${key}\``
    : key === undefined
      ? 'The file'
      : 'This element of the list';

const nameOf = (value: unknown) =>
  Array.isArray(value)
    ? 'a list'
    : isGroup(value)
      ? 'a group of keys'
      : typeof value === 'string'
        ? `the text "${excerpt(value)}"`
        : 'nothing';

// An author's text in a message: one line, not the whole file.
const excerpt = (text: string) => shorten(text.trim().replace(/\s+/g, ' '), 60);

const article = (expected: string) =>
  expected === 'array'
    ? 'a list (a line `- …` for each element)'
    : expected === 'object' || expected === 'record'
      ? 'a group of keys'
      : 'text';

/** The keys of a group, those that it must have first. */
function keysIn(field: z.ZodType | undefined): string {
  const keys = Object.entries(keysOf(field));
  const required = keys.filter(([, schema]) => !isOptional(schema)).map(([key]) => key);
  const named = required.length > 0 ? required : keys.map(([key]) => key);
  return named.length === 0 ? '' : ` with ${list(named.map((key) => `\`${key}:\``))}`;
}

const list = (names: string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

const isOptional = (schema: z.ZodType) => schema.safeParse(undefined).success;

// Taking out a key that has to be there would only be the next mistake. Without its only key, a file says nothing.
function leaveOut(context: Context, path: (string | number)[]): string {
  const key = path.at(-1);
  if (typeof key === 'number') return ', or take its dash out';
  const isAlone =
    path.length === 1 && isGroup(context.value) && Object.keys(context.value).length === 1;
  if (isAlone) return ', or delete the file';
  const schema = keysOf(schemaAt(context.schema, context.value, path.slice(0, -1)))[key ?? ''];
  return schema && isOptional(schema) ? ', or take the key out' : '';
}

function exampleOf(field: z.ZodType | undefined): string {
  const { example } = words(field);
  if (isGroup(example))
    return Object.entries(example)
      .map(([key, value]) => `, for example \`${key}: ${String(value)}\``)
      .join('');
  return example === undefined || typeof example === 'object'
    ? ''
    : `, for example ${quotedIfHash(String(example))}`;
}

// What is meant as a colour is most often missing because it stands behind the # of a comment.
const quotedIfHash = (example: string) =>
  example.startsWith('#')
    ? `\`'${example}'\` in quotes (a bare # begins a comment)`
    : `\`${example}\``;
