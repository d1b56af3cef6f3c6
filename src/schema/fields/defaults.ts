// `defaults` beside a list: which keys its records may share, and how a record says that one of them does not hold for it.
import { z } from 'zod';
import { list, oneOf, record } from './fields.ts';

/** What the loader needs to know of a list whose records share values. */
export interface Defaults {
  /** The key of the list in its file. */
  list: string;
  /** The keys that `defaults` may hold. */
  keys: readonly string[];
  /** The keys that a record does not take, because of what it says itself. */
  withheld?(record: Readonly<Record<string, unknown>>, defaults: object): readonly string[];
}

/** The group `defaults`: some keys of a record, each of which every record takes unless it writes that key itself. */
export function defaultsOf<Shape extends z.ZodRawShape, Key extends keyof Shape & string>(
  { shape }: z.ZodObject<Shape>,
  keys: readonly Key[],
  description: string,
) {
  const shared = Object.fromEntries(keys.map((key) => [key, shape[key]])) as Pick<Shape, Key>;
  return record(shared, description).optional();
}

/** The key `unstated` of a record. Without it, a record that is silent could only say what the default says. */
export function unstated<const Key extends string>(keys: readonly Key[]) {
  return list(
    oneOf(keys, 'A key of `defaults`.'),
    'Keys of `defaults` that do not hold here, and of which nothing is said.',
  ).optional();
}

/** The keys that belong to who writes: once read, they are in every record that they speak of. */
export const writersKeys = ['defaults', 'unstated'] as const;
