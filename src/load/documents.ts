// One content file held against its schema: its value, its mistakes, and where its records and fields stand.
import { contentKinds, type ContentKind, type Stem } from '../schema/index.ts';
import { fieldsOf, holdsIds, schemaAt } from '../schema/walk.ts';
import { validate, type Mistake } from '../schema/validate.ts';
import type { Allowance, PlacedField, PlacedRecord } from '../rules/rule.ts';
import type { FileCode } from '../problem-codes.ts';
import type { Finding, Path, Place } from '../problem.ts';
import { isGroup } from '../group.ts';
import { originOf, withoutDefaults, type WholeFile } from './defaults.ts';

/** A file whose text could be read. */
export interface Document {
  file: WholeFile;
  stem: Stem;
  /** Undefined while the file has a mistake. */
  data: unknown;
  findings: Finding[];
  /** Whether a mistake may hide ids, so that a reference to one of them is not a second mistake. */
  hidesIds: boolean;
  records: PlacedRecord[];
  fields: PlacedField[];
  allowances: Allowance[];
}

export function documentOf(file: WholeFile): Document {
  const stem = file.stem as Stem;
  const kind: ContentKind = contentKinds[stem];
  const { record } = file;
  const listed = record !== undefined && kind.shape === 'list' ? kind : undefined;
  const schema = listed?.record ?? kind.file;
  // In a folder of records, the file name is the id.
  const named = listed && isGroup(file.value) ? { id: record, ...file.value } : undefined;
  const value = named ?? file.value;
  const placeOf = (path: Path): Place => ({ file: file.name, path });

  const { data, mistakes: all } = validate(schema, value);
  // The reader has already reported a file name that is not a valid id.
  const writesId = !named || Object.hasOwn(file.value as object, 'id');
  const mistakes = all.filter(
    // What is wrong with a value that a row took is told where it was written.
    ({ path }) => (writesId || path.join() !== 'id') && !originOf(file, path),
  );
  const findings: Finding[] = firstFew(mistakes).map(({ path, at, meant: _, ...mistake }) => ({
    ...mistake,
    severity: 'error' as const,
    place: { ...placeOf(path), at },
  }));
  if (named && named.id !== record) findings.push(idDiffers(file));

  // A field that has a mistake is not held against anything else.
  const wrong = new Set(mistakes.map(({ path }) => path.join('\0')));
  const fields = fieldsOf(schema, value).filter(
    // What `defaults` says stands in the rows.
    ({ path }) => !wrong.has(path.join('\0')) && !(kind.defaults && path[0] === 'defaults'),
  );
  const list = listed ? [stem, listed.key ?? stem] : [stem];
  const records = fields
    .filter(({ meaning }) => meaning.role === 'id')
    .map(({ path, value }) => ({
      list: [...list, ...path.slice(0, -1).filter((step) => typeof step === 'string')].join('.'),
      id: value,
      place: placeOf(path),
    }));
  if (record !== undefined && !listed) records.push({ list: stem, id: record, place: placeOf([]) });
  return {
    file,
    stem,
    data: withoutDefaults(data, kind, record !== undefined),
    findings,
    hidesIds: mistakes.some((mistake) => hidesIds(mistake, schema, value)),
    records,
    fields: fields.map(({ path, ...field }) => ({ stem, ...field, place: placeOf(path) })),
    allowances: allowancesIn(value).map((path) => ({
      code: String(path.at(-1)),
      record: placeOf(path.slice(0, -2)),
      place: placeOf(path),
    })),
  };
}

/** The paths of all reasons below an `allow`. */
function allowancesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'allow' && isGroup(held)
      ? Object.keys(held).map((code) => [...below, code])
      : allowancesIn(held, below);
  });
}

// Cap at 20 per file, as the reader does; more is usually one mistake repeated.
function firstFew(mistakes: Mistake[]): Mistake[] {
  const [last] = mistakes.slice(19);
  if (mistakes.length <= 20 || !last) return mistakes;
  const more = `${last.message} ${mistakes.length - 20} more mistakes of this file are not shown.`;
  return [...mistakes.slice(0, 19), { ...last, message: more }];
}

// A wrong or missing id, a list below an unknown key, or another value where a group with ids belongs.
function hidesIds(
  { code, path, meant }: Mistake,
  schema: ContentKind['file'],
  value: unknown,
): boolean {
  if (path.at(-1) === 'id') return true;
  if (code === 'wrong-type' || code === 'missing-value')
    return holdsIds(schemaAt(schema, value, path));
  if (code !== 'unknown-key') return false;
  const held = path.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], value);
  return Array.isArray(held) || meant?.key === 'id';
}

function idDiffers(file: WholeFile): Finding {
  return {
    code: 'bad-id' satisfies FileCode,
    severity: 'error',
    place: { file: file.name, path: ['id'] },
    message: `The file's name says \`${file.record}\`, its \`id\` says otherwise.`,
    fix: 'Take the key `id` out: the file name is the id.',
  };
}
