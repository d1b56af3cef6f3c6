// Every length of time, every share and every day that a field holds, by the name with which a text can refer to it.
import { lengthOf, type Term } from '../derive/journal/terms.ts';
import { isGroup } from '../group.ts';
import { elementOf, kindOf, schemaAt } from '../schema/walk.ts';
import type { Trust } from '../trust.ts';
import { kindNames, recordsOf, singleTops, type Point } from './roots.ts';

export interface Figure {
  /** `commitment/breach-notice.within`. */
  name: string;
  kind: 'length' | 'share' | 'day';
  /** As fields are written: `72 hours`, `30 days`, `99.8`, `2027-02-01`, `2027-Q1`. */
  value: string;
}

/** In the order of the kinds of rows, then of the files that stand for themselves. */
export function figuresOf(trust: Trust): Figure[] {
  const seen = new Set<unknown>();
  const rows = kindNames.flatMap((kind) =>
    recordsOf(trust, kind).map((row) => ({ ...row, name: `${kind}/${row.steps.at(-1)}` })),
  );
  // A row is named by its kind, and not by the way to it.
  for (const { value } of rows) seen.add(value);
  return [
    ...rows.flatMap((row) => below(row, row.name, new Set(seen).add(row.value), true)),
    ...singleTops(trust).flatMap(({ name, ...point }) => below(point, name, seen, true)),
  ];
}

function below(point: Point, name: string, seen: Set<unknown>, isTop = false): Figure[] {
  const { value, schema, steps } = point;
  if (!schema || (!isTop && seen.has(value))) return [];
  if (Array.isArray(value)) {
    const element = elementOf(schema);
    return value.filter(isGroup).flatMap((item) => {
      const step = stepOf(item, value);
      return step === undefined
        ? []
        : below({ value: item, schema: element, steps: [...steps, step] }, `${name}.${step}`, seen);
    });
  }
  if (!isGroup(value)) return [];
  return Object.entries(value).flatMap(([key, held]): Figure[] => {
    const field = schemaAt(schema, value, [key]);
    if (!field) return [];
    const at = name === '' ? key : `${name}.${key}`;
    const { form, meaning } = kindOf(field);
    if (form === 'duration' && held !== 'immediately')
      return [{ name: at, kind: 'length', value: String(held) }];
    if (form === 'percent') return [{ name: at, kind: 'share', value: String(held) }];
    if (meaning?.role === 'day' || (meaning?.role === 'target' && held !== 'undated'))
      return [{ name: at, kind: 'day', value: String(held) }];
    if (typeof held === 'number' && (key === 'days' || key === 'objection_days'))
      return [{ name: at, kind: 'length', value: lengthOf(value as Term, held) }];
    return below({ value: held, schema: field, steps: [...steps, key] }, at, seen);
  });
}

// As a name steps into a list: by the id, or by a word that one item alone has.
function stepOf(item: Record<string, unknown>, list: readonly unknown[]): string | undefined {
  if ('id' in item) return String(item['id']);
  const words = Object.values(item).filter(
    (one): one is string => typeof one === 'string' && /^[a-z-]+$/.test(one),
  );
  return words.find(
    (word) => list.filter((one) => isGroup(one) && Object.values(one).includes(word)).length === 1,
  );
}
