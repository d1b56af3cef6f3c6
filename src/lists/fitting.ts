// Which values the fields of a record can hold.
import { subprocessor } from '../schema/kinds/subprocessors.ts';

const shape = subprocessor.shape as Record<
  string,
  { safeParse: (value: unknown) => { success: boolean } }
>;

/**
 * The values that pass the check of their own field, in the order of the schema, so that what is written can be read; and
 * the others with their keys.
 */
export function fitting(fields: Record<string, unknown>): {
  kept: Record<string, unknown>;
  refused: [string, string][];
} {
  const kept: Record<string, unknown> = {};
  const refused: [string, string][] = [];
  for (const key of Object.keys(shape)) {
    const value = fields[key];
    if (value === undefined) continue;
    if (shape[key]?.safeParse(asWritten(value)).success) kept[key] = value;
    else refused.push([key, inText(value)]);
  }
  for (const [key, value] of Object.entries(fields))
    if (!Object.hasOwn(shape, key) && value !== undefined) refused.push([key, inText(value)]);
  return { kept, refused };
}

/** A value as it stands in a file: the schema reads text. */
export function asWritten(value: unknown): unknown {
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, asWritten(held)]));
}

const inText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
