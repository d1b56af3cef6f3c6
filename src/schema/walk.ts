// Walks a value along its schema: finds the schema of a path, and every field that means something to a rule.
import type { z } from 'zod';
import { forms, meanings, type FieldMeaning, type Form } from './fields/fields.ts';

type Path = readonly (string | number)[];
// zod keeps the parts of a schema here; this file is the only one that reads them.
interface Definition {
  type: string;
  innerType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  options?: z.ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: unknown[];
}

const definitionOf = (schema: z.ZodType) => schema._zod.def as unknown as Definition;

/** Takes off `optional` and conversions; in a union, takes the branch that the value names. */
function plain(schema: z.ZodType, value: unknown): z.ZodType {
  const { type, innerType, in: input, options, discriminator } = definitionOf(schema);
  if (type === 'optional' && innerType) return plain(innerType, value);
  if (type === 'pipe' && input) return plain(input, value);
  if (type === 'union' && options && discriminator) {
    const named = isRecord(value) ? value[discriminator] : undefined;
    const branch = options.find(
      (option) =>
        typeof named === 'string' && choices(shapeOf(option)[discriminator]).includes(named),
    );
    return branch ?? schema;
  }
  return schema;
}

// A key may be called `constructor` or `__proto__`, which every shape seems to have.
const fieldAt = (shape: Record<string, z.ZodType>, key: string) =>
  Object.hasOwn(shape, key) ? shape[key] : undefined;

const shapeOf = (schema: z.ZodType) => definitionOf(schema).shape ?? {};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The words that a field allows, if it allows only some. */
export function choices(schema: z.ZodType | undefined): string[] {
  if (!schema) return [];
  const definition = definitionOf(plain(schema, undefined));
  if (definition.type === 'union' && definition.options && definition.discriminator) {
    const { discriminator } = definition;
    return definition.options.flatMap((option) => choices(shapeOf(option)[discriminator]));
  }
  return [...Object.values(definition.entries ?? {}), ...(definition.values ?? []).map(String)];
}

/** The keys that a group allows, with the schema of each. */
export function keysOf(schema: z.ZodType | undefined): Record<string, z.ZodType> {
  return schema ? shapeOf(schema) : {};
}

/** The schema that speaks about a path of a value; undefined below a key that the schema does not know. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  let held: unknown = value;
  for (const step of path) {
    if (!current) return undefined;
    const branch: z.ZodType = plain(current, held);
    current =
      typeof step === 'number' ? definitionOf(branch).element : fieldAt(shapeOf(branch), step);
    held =
      isRecord(held) || Array.isArray(held) ? (held as Record<string, unknown>)[step] : undefined;
  }
  return current && plain(current, held);
}

/** Every place below a schema at which a key is known, as an editor would write it: `notice.terms[].for`. */
export function placesOf(schema: z.ZodType, key: string): string[] {
  const found = new Set<string>();
  const visit = (at: z.ZodType, above: string): void => {
    const { shape, element, options } = definitionOf(plain(at, undefined));
    for (const [name, below] of Object.entries(shape ?? {})) {
      const place = above === '' ? name : `${above}.${name}`;
      if (name === key) found.add(place);
      visit(below, place);
    }
    if (element) visit(element, `${above}[]`);
    for (const option of options ?? []) visit(option, above);
  };
  visit(schema, '');
  return [...found];
}

/** What a field means, how its value is printed, and whether it is a word of a fixed set. */
export function kindOf(schema: z.ZodType): {
  meaning?: FieldMeaning | undefined;
  form?: Form;
  isWord?: boolean;
} {
  const branch = plain(schema, undefined);
  return {
    meaning: meanings.get(branch),
    ...forms.get(branch),
    isWord: choices(branch).length > 0,
  };
}

/** The schema of the elements of a list; undefined for anything else. */
export function elementOf(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema && definitionOf(plain(schema, undefined)).element;
}

/** Description and example of a field, as its author reads them in the editor. */
export function words(schema: z.ZodType | undefined): { description?: string; example?: unknown } {
  const found = schema?.meta();
  const example = (found?.['examples'] as unknown[] | undefined)?.[0];
  return {
    ...(found?.description !== undefined && { description: found.description }),
    ...(example !== undefined && { example }),
  };
}

/** Whether records with an id may stand below a schema. */
export function holdsIds(schema: z.ZodType | undefined): boolean {
  if (!schema) return false;
  const branch = plain(schema, undefined);
  const { shape, element, options } = definitionOf(branch);
  const below = [...Object.values(shape ?? {}), ...(element ? [element] : []), ...(options ?? [])];
  return meanings.get(branch)?.role === 'id' || below.some(holdsIds);
}

/** A field that holds one value, wherever a schema allows it. */
export interface Leaf {
  /** The keys down to it; `[]` after the key of a list: `groups[].controls[].status`. */
  path: string;
  schema: z.ZodType;
  meaning: FieldMeaning | undefined;
}

/** Every field of one value below a schema, in its order; a key of several kinds of record comes once for each. */
export function leavesOf(schema: z.ZodType, path = ''): Leaf[] {
  const branch = plain(schema, undefined);
  const { shape, element, options } = definitionOf(branch);
  if (element) return leavesOf(element, `${path}[]`);
  if (options) return options.flatMap((option) => leavesOf(option, path));
  if (!shape) return [{ path, schema: branch, meaning: meanings.get(branch) }];
  return Object.entries(shape).flatMap(([key, field]) =>
    leavesOf(field, path === '' ? key : `${path}.${key}`),
  );
}

/** One piece of text in a file, with what its field means. */
interface Field {
  path: Path;
  meaning: FieldMeaning;
  value: string;
}

/** Every text field of a valid value that has a meaning, in the order of the file. */
export function fieldsOf(schema: z.ZodType, value: unknown, path: Path = []): Field[] {
  const branch = plain(schema, value);
  if (typeof value === 'string') {
    const meaning = meanings.get(branch);
    return meaning ? [{ path, meaning, value }] : [];
  }
  if (Array.isArray(value)) {
    const { element } = definitionOf(branch);
    return element ? value.flatMap((item, index) => fieldsOf(element, item, [...path, index])) : [];
  }
  if (!isRecord(value)) return [];
  const shape = shapeOf(branch);
  return Object.entries(value).flatMap(([key, held]) => {
    const field = fieldAt(shape, key);
    return field ? fieldsOf(field, held, [...path, key]) : [];
  });
}
