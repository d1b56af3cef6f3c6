// What the rows of a list share: each row takes what `defaults` says, unless it says otherwise. Knows where every value
// that a row took was written.
import { isGroup } from '../group.ts';
import type { FileCode } from '../problem-codes.ts';
import type { Finding, Path, Place } from '../problem.ts';
import type { SourceFile } from '../read/index.ts';
import type { Defaults } from '../schema/fields/defaults.ts';
import { contentKinds, type ContentKind, type Stem } from '../schema/index.ts';

/** A value that a row took. */
export interface Taken {
  /** The id of the row, as written. */
  row: string;
  /** Where the value stands below `defaults`. */
  from: Place;
}

/** A file whose rows are whole. */
export interface WholeFile extends SourceFile {
  /** The values that its rows took, by `pathKey`. */
  taken: ReadonlyMap<string, Taken>;
}

type Row = Readonly<Record<string, unknown>>;

interface Shared extends Defaults {
  file: string;
  /** What `defaults` says, by key; nothing where it has no value. */
  values: Row;
}

/** Gives each row what it does not say itself, and names what nothing takes. */
export function withDefaults(files: readonly SourceFile[]): {
  files: WholeFile[];
  unused: Finding[];
} {
  const unused: Finding[] = [];
  const sharedBy = new Map(
    [...new Set(files.map(({ stem }) => stem as Stem))].map((stem) => [
      stem,
      sharedOf(stem, files),
    ]),
  );
  const whole = files.map((file): WholeFile => {
    const shared = sharedBy.get(file.stem as Stem);
    const taken = new Map<string, Taken>();
    if (!shared) return { ...file, taken };
    const filled = (row: unknown, path: Path): unknown => {
      if (!isGroup(row)) return row;
      unused.push(...unusedIn(row, shared, { file: file.name, path }));
      const kept = new Set(keptFrom(row, shared));
      const keys = Object.keys(shared.values).filter((key) => !kept.has(key));
      for (const key of keys)
        taken.set(pathKey([...path, key]), {
          row: String(file.record ?? row['id'] ?? path.at(-1)),
          from: { file: shared.file, path: ['defaults', key] },
        });
      return { ...row, ...Object.fromEntries(keys.map((key) => [key, shared.values[key]])) };
    };
    const value = withRows(file, shared.list, filled);
    return { ...file, value, taken };
  });
  return { files: whole, unused: [...unused, ...takenByNone(whole)] };
}

/** Where a place was written, if a row took it from `defaults`. */
export function originOf({ taken }: WholeFile, path: Path): (Taken & { key: string }) | undefined {
  for (let depth = 1; depth <= path.length; depth++) {
    const found = taken.get(pathKey(path.slice(0, depth)));
    if (!found) continue;
    const { from } = found;
    const key = String(from.path.at(-1));
    return { ...found, key, from: { ...from, path: [...from.path, ...path.slice(depth)] } };
  }
  return undefined;
}

/** The valid contents of a file without the keys that only its writer needs. */
export function withoutDefaults(data: unknown, kind: ContentKind, isRecord: boolean): unknown {
  if (!kind.defaults || !isGroup(data)) return data;
  if (isRecord) return withoutUnstated(data);
  const { defaults: _, ...rest } = data;
  const rows = rest[kind.defaults.list];
  return Array.isArray(rows) ? { ...rest, [kind.defaults.list]: rows.map(withoutUnstated) } : rest;
}

const pathKey = (path: Path) => path.join('\0');

function withoutUnstated(row: Row): Row {
  const { unstated: _, ...rest } = row;
  return rest;
}

function sharedOf(stem: Stem, files: readonly SourceFile[]): Shared | undefined {
  const { defaults }: ContentKind = contentKinds[stem];
  if (!defaults) return undefined;
  const file = files.find((each) => each.stem === stem && each.record === undefined);
  const said = isGroup(file?.value) ? file.value['defaults'] : undefined;
  const values = isGroup(said)
    ? Object.entries(said).filter(([key, value]) => defaults.keys.includes(key) && value !== null)
    : [];
  return { ...defaults, file: file?.name ?? `${stem}.yaml`, values: Object.fromEntries(values) };
}

function withRows(
  { value, record }: SourceFile,
  list: string,
  filled: (row: unknown, path: Path) => unknown,
): unknown {
  if (record !== undefined) return filled(value, []);
  const rows = isGroup(value) ? value[list] : undefined;
  if (!isGroup(value) || !Array.isArray(rows)) return value;
  return { ...value, [list]: rows.map((row, index) => filled(row, [list, index])) };
}

const unstatedIn = ({ unstated }: Row): string[] =>
  Array.isArray(unstated) ? unstated.filter((key) => typeof key === 'string') : [];

const keptFrom = (row: Row, { values, withheld }: Shared) => [
  ...Object.keys(row),
  ...unstatedIn(row),
  ...(withheld?.(row, values) ?? []),
];

const code = 'unused-default' satisfies FileCode;

// What a row says of defaults, and what says nothing.
function unusedIn(row: Row, { values, keys }: Shared, place: Place): Finding[] {
  return unstatedIn(row).flatMap((key, index): Finding[] => {
    const isWritten = Object.hasOwn(row, key);
    if (!keys.includes(key) || (Object.hasOwn(values, key) && !isWritten)) return [];
    return [
      {
        code,
        severity: 'warning',
        place: { ...place, path: [...place.path, 'unstated', index] },
        message: isWritten
          ? `\`unstated\` names \`${key}\`, and this row says it itself.`
          : `\`unstated\` names \`${key}\`, of which \`defaults\` says nothing.`,
        fix: `Take \`${key}\` out of \`unstated\`.`,
      },
    ];
  });
}

function takenByNone(files: readonly WholeFile[]): Finding[] {
  const kinds = files.filter(({ record }) => record === undefined);
  return kinds.flatMap((file) => {
    const shared = sharedOf(file.stem as Stem, files);
    if (!shared) return [];
    const ofKind = files.filter(({ stem }) => stem === file.stem);
    // Rows that cannot be read may take it.
    if (ofKind.some(({ value }) => value === undefined)) return [];
    const taken = new Set(
      ofKind.flatMap((each) => [...each.taken.values()].map(({ from }) => from.path.at(-1))),
    );
    return Object.keys(shared.values)
      .filter((key) => !taken.has(key))
      .map((key): Finding => ({
        code,
        severity: 'warning',
        place: { file: file.name, path: ['defaults', key], at: 'key' },
        message: `No row takes \`${key}\` from \`defaults\`, so it is published nowhere.`,
        fix: `Take \`${key}\` out of \`defaults\`, or out of the rows that are to share it.`,
      }));
  });
}
