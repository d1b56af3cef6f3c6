// What a name leads to, or why it leads nowhere and what can be named there.
import { nearest } from '../nearest.ts';
import { elementOf, keysOf, schemaAt } from '../schema/walk.ts';
import type { ReferenceKind } from '../schema/fields/fields.ts';
import type { Trust } from '../trust.ts';
import { isGroup } from '../group.ts';
import { kindNames, recordsOf, topNames, topOf, type Point } from './roots.ts';

/** What is named, and what holds it. */
export interface Named extends Point {
  /** The record or group of keys in which it stands. */
  holder: Record<string, unknown>;
  /** Its own key; empty for a whole record. */
  key: string;
  /** The row that holds it, where it was named by kind and id. */
  row?: { kind: ReferenceKind; id: string };
}

/** Why a name leads nowhere. */
export interface Lost {
  message: string;
  fix: string;
}

/** `count` of a list is how many it has. */
const count = 'count';

export function find(trust: Trust, name: string): Named | Lost {
  const [, kind, id = '', below = ''] = /^([^/.]*)\/([^/.]*)(?:\.(.*))?$/.exec(name) ?? [];
  if (kind === undefined) return findByKey(trust, name);
  if (!(kindNames as string[]).includes(kind)) {
    const meant = nearest(kind, kindNames);
    return lost(
      `There is no kind of row called \`${kind}\``,
      meant && name.replace(kind, meant),
      `Write one of these before the slash: ${quoted(kindNames)}.`,
    );
  }
  const rows = recordsOf(trust, kind as ReferenceKind);
  const found = rows.find((row) => row.steps.at(-1) === id);
  if (!found) return lostRow(trust, name, kind as ReferenceKind, id, rows);
  const row = { kind: kind as ReferenceKind, id };
  const whole = { ...found, holder: found.value as Record<string, unknown>, key: '', row };
  return follow(whole, below === '' ? [] : below.split('.'), `${kind}/${id}`);
}

function findByKey(trust: Trust, name: string): Named | Lost {
  const steps = name.split('.');
  const top = topOf(trust, steps);
  if (!top) {
    const [first = ''] = steps;
    const meant = nearest(first, topNames);
    return lost(
      `Nothing is called \`${first}\``,
      meant && [meant, ...steps.slice(1)].join('.'),
      'Write a kind, a slash, an id and a field, such as `commitment/breach-notice.within`, or a field that stands once, such as `notice.days`.',
    );
  }
  const whole = { ...top.point, holder: {}, key: '' };
  return follow(whole, top.rest, top.isShort ? '' : (steps[0] ?? ''));
}

function follow(start: Named, steps: readonly string[], name: string): Named | Lost {
  let at = start;
  let said = name;
  for (const step of steps) {
    const next = enter(at, step);
    if (!next) return lostStep(at, step, said === '' ? String(at.steps[0]) : said);
    at = next;
    said = said === '' ? step : `${said}.${step}`;
  }
  return at;
}

function enter(at: Named, step: string): Named | undefined {
  const { value, schema } = at;
  const steps = [...at.steps, step];
  if (Array.isArray(value)) {
    if (step === count) return { ...at, value: value.length, schema: undefined, steps, key: count };
    const item = itemOf(value, step);
    return item && { ...at, value: item, schema: elementOf(schema), steps, holder: item, key: '' };
  }
  if (!isGroup(value) || !Object.hasOwn(value, step)) return undefined;
  const below = schema && schemaAt(schema, value, [step]);
  return { ...at, value: value[step], schema: below, steps, holder: value, key: step };
}

// By its id; in a list without ids, by a word that it alone has: the stage `soft-deleted`.
function itemOf(list: readonly unknown[], step: string): Record<string, unknown> | undefined {
  const groups = list.filter(isGroup);
  const [one, another] = groups.filter((item) =>
    'id' in item ? item['id'] === step : Object.values(item).includes(step),
  );
  return another === undefined ? one : undefined;
}

/** The keys that can stand behind a dot, as far as this content has them. */
function stepsBelow({ value }: Point): string[] {
  if (Array.isArray(value))
    return [
      ...value.flatMap((item) => (isGroup(item) && item['id'] ? [String(item['id'])] : [])),
      count,
    ];
  return isGroup(value) ? Object.keys(value).filter((key) => key !== 'id' && key !== 'allow') : [];
}

function lostStep(at: Named, step: string, name: string): Lost {
  const below = stepsBelow(at);
  const known = at.schema ? Object.keys(keysOf(at.schema)) : [];
  if (known.includes(step))
    return lost(
      `\`${name}\` does not say \`${step}\``,
      undefined,
      `Add \`${step}:\` there, or name one of ${quoted(below)}.`,
    );
  const meant = nearest(step, below);
  return lost(
    `\`${name}\` has no \`${step}\``,
    meant && `${name}.${meant}`,
    below.length === 0
      ? `Write \`\${${name}}\`: nothing stands below it.`
      : `What can be named there: ${quoted(below)}.`,
  );
}

function lostRow(
  trust: Trust,
  name: string,
  kind: ReferenceKind,
  id: string,
  rows: readonly Point[],
): Lost {
  const ids = rows.map(({ steps }) => String(steps.at(-1)));
  const elsewhere = kindNames.find((other) =>
    recordsOf(trust, other).some(({ steps }) => steps.at(-1) === id),
  );
  const meant = elsewhere ?? nearest(id, ids);
  return lost(
    `There is no ${kind} with the id \`${id}\``,
    meant && (elsewhere ? name.replace(kind, elsewhere) : name.replace(`/${id}`, `/${meant}`)),
    ids.length === 0
      ? `The content has no row of the kind \`${kind}\`.`
      : `Write one of ${quoted(ids)} behind \`${kind}/\`.`,
  );
}

const lost = (message: string, meant: string | undefined, fix: string): Lost => ({
  message: `${message}${meant ? `; did you mean \`\${${meant}}\`?` : '.'}`,
  fix: meant ? `Write \`\${${meant}}\`. ${fix}` : fix,
});

const quoted = (names: readonly string[]) =>
  names
    .slice(0, 12)
    .map((name) => `\`${name}\``)
    .join(', ') + (names.length > 12 ? ' …' : '');
