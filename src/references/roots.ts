// Where a name begins: the top of the model, by kind and id, or by a key of one of the files that stand for themselves.
import type { z } from 'zod';
import { contentKinds, recordLists, stems, type ContentKind, type Stem } from '../schema/index.ts';
import { elementOf, keysOf } from '../schema/walk.ts';
import type { ReferenceKind } from '../schema/fields/fields.ts';
import type { Trust } from '../trust.ts';
import { isGroup } from '../group.ts';

/** A value of the model, with the schema that speaks about it. */
export interface Point {
  value: unknown;
  schema: z.ZodType | undefined;
  /** The keys and ids that lead to it from the top of the model: `data`, `backups`, `kept_for`. */
  steps: readonly string[];
}

/** The journal says what was true on a day; nothing refers to it. */
const named = stems.filter((stem) => stem !== 'changes');

/** Each name at the top of the model: a file that stands for itself, or a list of records. */
const tops = new Map<string, z.ZodType | undefined>(
  named.map((stem): [string, z.ZodType | undefined] => {
    const kind: ContentKind = contentKinds[stem];
    return kind.published !== undefined && kind.key !== undefined
      ? [kind.key, keysOf(kind.file)[kind.key]]
      : [stem, kind.file];
  }),
);

/** A key that one file alone has can be named without its file: `notice.days`, `backups.kept_for`. */
const short = new Map<string, string>();
{
  const single = named.filter((stem) => contentKinds[stem].shape === 'one');
  const keys = single.flatMap((stem) =>
    Object.keys(keysOf(contentKinds[stem].file)).map((key) => ({ stem, key })),
  );
  for (const { stem, key } of keys)
    if (!tops.has(key) && keys.filter((other) => other.key === key).length === 1)
      short.set(key, stem);
}

/** Files whose keys are best known without them. */
const wellKnown = new Set<string>(['site', 'data']);

/** The files that stand for themselves: the keys that are named without their file, then the others. */
export function singleTops(trust: Trust): (Point & { name: string })[] {
  return named
    .filter((stem) => tops.has(stem))
    .flatMap((stem) => {
      const top = topOf(trust, [stem])?.point;
      if (!top || !isGroup(top.value)) return [];
      const keys = Object.keys(top.value);
      const long = keys.filter((key) => !wellKnown.has(stem) || short.get(key) !== stem);
      const part = (some: readonly string[]) => ({
        ...top,
        value: Object.fromEntries(
          some.map((key) => [key, (top.value as Record<string, unknown>)[key]]),
        ),
      });
      return [
        { ...part(keys.filter((key) => !long.includes(key))), name: '' },
        { ...part(long), name: stem },
      ];
    });
}

export const topNames = [...tops.keys(), ...short.keys()];

/** The kinds before a slash. */
export const kindNames = Object.keys(recordLists).filter(
  (kind) => kind !== 'change' && kind !== 'promise',
) as ReferenceKind[];

/** The point that a name begins with, and the steps that are left; undefined for a name that nothing has. */
export function topOf(trust: Trust, [first = '', ...rest]: readonly string[]) {
  const stem = short.get(first);
  const top = stem ?? first;
  if (!tops.has(top)) return undefined;
  const value: unknown = (trust as unknown as Record<string, unknown>)[top];
  return {
    point: { value, schema: tops.get(top), steps: [top] } satisfies Point,
    rest: stem === undefined ? rest : [first, ...rest],
    isShort: stem !== undefined,
  };
}

/** The records of a kind. */
export function recordsOf(trust: Trust, kind: ReferenceKind): Point[] {
  const [stem = '', ...keys] = recordLists[kind].split('.');
  const { key, published } = contentKinds[stem as Stem] as ContentKind;
  const isList = published !== undefined && key !== undefined;
  const top = topOf(trust, [isList ? key : stem]);
  if (!top) return [];
  const below = isList ? keys.slice(1) : keys;
  return below.reduce(
    (points, step) => points.flatMap((point) => within(point, step)),
    itemsOf(top.point),
  );
}

function within({ value, schema, steps }: Point, key: string): Point[] {
  const held = isGroup(value) ? value[key] : undefined;
  return itemsOf({ value: held, schema: schema && keysOf(schema)[key], steps: [...steps, key] });
}

// A list stands for its records, and a group of keys for itself.
function itemsOf({ value, schema, steps }: Point): Point[] {
  if (!Array.isArray(value)) return [{ value, schema, steps }];
  const element = elementOf(schema);
  return value.map((item: unknown) => ({
    value: item,
    schema: element,
    steps: [...steps, String((item as { id?: string } | null)?.id)],
  }));
}
