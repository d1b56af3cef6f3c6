// From a folder to the model: reads, validates, assembles, applies the rules; and gives every mistake its line.
import { contentKinds, recordLists, stems, type ContentKind, type Stem } from '../schema/index.ts';
import { fieldsOf, holdsIds, schemaAt } from '../schema/walk.ts';
import { validate, type Mistake } from '../schema/validate.ts';
import {
  pictureEndings,
  readContent,
  writeYaml,
  type Instead,
  type Layout,
  type Picture,
  type SourceFile,
} from '../read/index.ts';
import { runRules } from '../rules/index.ts';
import type { Allowance, Content, PlacedField, PlacedRecord } from '../rules/rule.ts';
import type { FileCode } from '../problem-codes.ts';
import { assembleTrust, type Contents, type Trust } from '../trust.ts';
import { inReadingOrder, type Finding, type Path, type Place, type Problem } from '../problem.ts';
import type { Day } from '../day.ts';
import { isGroup } from '../group.ts';

export interface Loaded {
  /** There only when no error was found; warnings leave it in place. */
  trust?: Trust;
  /** In reading order: file, line, column. */
  problems: Problem[];
  /** Those of the problems that a file has by itself, whatever the others say. */
  own: readonly Problem[];
  /** Names of the files whose text could not be read. */
  unread: readonly string[];
  /** Names of the files read, below the content folder. */
  files: string[];
  /** The pictures that lie beside them. */
  pictures: Picture[];
}

/** What the content is held against besides itself. */
export interface LoadOptions extends Pick<Content, 'now' | 'published'> {
  /** `false` reads an earlier state, which need not keep today's rules. */
  rules?: boolean;
  /** What files are to hold in place of what they hold on the disk, by name. */
  instead?: Instead;
}

/** Loads a content folder as of a day. Never throws for what a person wrote; reports everything in one pass. */
export function load(root: string, asOf: Day, options: LoadOptions = {}): Loaded {
  const { files, pictures, problems } = readContent(root, layout, options.instead);
  const documents = files.filter((file) => file.value !== undefined).map(documentOf);
  const findings: Finding[] = documents.flatMap(({ findings }) => findings);
  if (
    !problems.some(({ code, file }) => code === 'content-folder-missing' || isSite(file)) &&
    !files.some(({ name }) => name === 'site.yaml')
  )
    findings.push(siteMissing);
  const sound =
    findings.length === 0 &&
    documents.every(({ data }) => data !== undefined) &&
    !problems.some(({ severity }) => severity === 'error');
  const trust = sound ? assembleTrust(contentsOf(documents)) : undefined;
  const unsure = unsureStems(files, problems, documents);
  const { rules = true, instead: _, ...against } = options;
  const shown = new Map(files.map((file) => [file.name, file]));
  const resolve = (finding: Finding) => problemOf(finding, shown, root);
  const own = [...problems, ...findings.map(resolve)];
  const across: Finding[] = [];
  const names = new Set(pictures.map(({ name }) => name));
  const content = { ...contentOf(documents, asOf, unsure, trust), pictures: names, ...against };
  if (rules) across.push(...runRules(content));
  const all = [...own, ...across.map(resolve)].sort(inReadingOrder);
  return {
    ...(trust && !all.some(({ severity }) => severity === 'error') && { trust }),
    problems: all,
    own,
    unread: files.filter(({ value }) => value === undefined).map(({ name }) => name),
    files: files.map(({ name }) => name),
    pictures,
  };
}

const stemsOf = (...shapes: string[]) =>
  stems.filter((stem) => shapes.includes(contentKinds[stem].shape));
const layout: Layout = {
  files: stemsOf('one'),
  lists: stemsOf('list'),
  journals: stemsOf('folder'),
  pages: stemsOf('pages'),
  pictures: pictureEndings,
};

// A site.yaml that is there and cannot be opened is not missing, too.
const isSite = (shown: string) => stemsNamedBy(shown).join() === 'site';

const siteMissing: Finding = {
  code: 'missing-file' satisfies FileCode,
  severity: 'error',
  place: { file: 'site.yaml', path: [] },
  message: 'There is no site.yaml; it is the one file that every trust center needs.',
  fix: 'Add site.yaml with `url:`, `company: { name: … }` and `headline:`.',
};

/** One file, validated, with where its records and fields stand. */
interface Document {
  file: SourceFile;
  stem: Stem;
  data: unknown;
  findings: Finding[];
  /** Whether a mistake hides ids: a reference to one of them is not a second mistake. */
  hidesIds: boolean;
  records: PlacedRecord[];
  fields: PlacedField[];
  allowances: Allowance[];
}

function documentOf(file: SourceFile): Document {
  const stem = file.stem as Stem;
  const kind = contentKinds[stem];
  const isRecord = file.record !== undefined;
  const schema = isRecord && kind.shape === 'list' ? kind.record : kind.file;
  const isNamed = isRecord && kind.shape === 'list' && isGroup(file.value);
  const named = isNamed ? { id: file.record, ...(file.value as object) } : file.value;
  // Of a file name that is no id the reader has told already.
  const told = isNamed && !Object.hasOwn(file.value as object, 'id') ? 'id' : undefined;
  const { data, mistakes: all } = validate(schema, named);
  const mistakes = all.filter(({ path }) => told === undefined || path.join() !== told);
  const wrong = new Set(mistakes.map(({ path }) => path.join('\0')));
  const placeOf = (path: Path): Place => ({ file: file.name, path });
  const findings: Finding[] = firstFew(mistakes).map(({ path, at, meant: _, ...mistake }) => ({
    ...mistake,
    severity: 'error' as const,
    place: { ...placeOf(path), at },
  }));
  if (isNamed && (named as { id: unknown }).id !== file.record) findings.push(idDiffers(file));
  // A field with a mistake of its own is one mistake; the rules need not hold it against anything.
  const fields = fieldsOf(schema, named).filter(({ path }) => !wrong.has(path.join('\0')));
  const prefix = isRecord && kind.shape === 'list' ? [stem, kind.key] : [stem];
  const records = fields
    .filter(({ meaning }) => meaning.role === 'id')
    .map(({ path, value }) => ({
      list: [...prefix, ...path.slice(0, -1).filter((step) => typeof step === 'string')].join('.'),
      id: value,
      place: placeOf(path),
    }));
  if (isRecord && kind.shape !== 'list')
    records.push({ list: stem, id: file.record ?? '', place: placeOf([]) });
  return {
    file,
    stem,
    data,
    findings,
    hidesIds: mistakes.some((mistake) => hidesIds(mistake, schema, named)),
    records,
    fields: fields.map(({ path, meaning, value }) => ({
      stem,
      meaning,
      value,
      place: placeOf(path),
    })),
    allowances: allowancesIn(named).map((path) => ({
      code: String(path.at(-1)),
      record: placeOf(path.slice(0, -2)),
      place: placeOf(path),
    })),
  };
}

// Paths of the reasons below every `allow`.
function allowancesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => {
    const below = [...path, Array.isArray(value) ? Number(key) : key];
    return key === 'allow' && isGroup(held)
      ? Object.keys(held as object).map((code) => [...below, code])
      : allowancesIn(held, below);
  });
}

// As many as the reader tells of a file: whoever has more has one mistake made many times.
function firstFew(mistakes: Mistake[]): Mistake[] {
  const [last] = mistakes.slice(19);
  if (mistakes.length <= 20 || !last) return mistakes;
  const more = `${last.message} ${mistakes.length - 20} more mistakes of this file are not shown.`;
  return [...mistakes.slice(0, 19), { ...last, message: more }];
}

// An id that is missing or wrong, a list below a key that is not known, something else where a group of keys belongs.
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

// The kinds of which some text could not be read: whether a reference into them leads nowhere cannot be said.
function unsureStems(files: SourceFile[], problems: Problem[], documents: Document[]): Set<Stem> {
  const unsure = new Set(
    [
      ...files.filter(({ value }) => value === undefined),
      ...documents.filter(({ hidesIds }) => hidesIds).map(({ file }) => file),
    ].map(({ stem }) => stem as Stem),
  );
  const shown = new Set(files.map((file) => file.shown));
  for (const { file } of problems.filter(({ file }) => !shown.has(file))) {
    const named = stemsNamedBy(file);
    // A name that is not known may be meant for any kind that has no file.
    const meant =
      named.length > 0 ? named : stems.filter((each) => !files.some((one) => one.stem === each));
    for (const each of meant) unsure.add(each);
  }
  return unsure;
}

// The kinds that a file may belong to, by the folder that it lies in and by its own name.
function stemsNamedBy(shown: string): Stem[] {
  const [name = '', folder] = shown.split('/').reverse();
  return stems.filter(
    (stem) =>
      name.split('.')[0] === stem || (folder === stem && contentKinds[stem].shape !== 'one'),
  );
}

function idDiffers(file: SourceFile): Finding {
  return {
    code: 'bad-id' satisfies FileCode,
    severity: 'error',
    place: { file: file.name, path: ['id'] },
    message: `The file's name says \`${file.record}\`, its \`id\` says otherwise.`,
    fix: 'Take the key `id` out: the file name is the id.',
  };
}

// Joins files and folders of each kind; the single file first, then records in the order of their names.
function contentsOf(documents: Document[]): Contents {
  const of = (stem: Stem) => documents.filter((document) => document.stem === stem);
  const one = (stem: Stem) => of(stem).find(({ file }) => file.record === undefined)?.data;
  const named = (stem: Stem) =>
    of(stem).map(({ file, data }) => ({ ...(data as object), id: file.record }));
  const list = (stem: 'subprocessors' | 'controls' | 'certifications' | 'documents' | 'faq') => {
    const whole = one(stem) as Record<string, unknown[]> | undefined;
    const single = whole?.[contentKinds[stem].key] ?? [];
    return [
      ...single,
      ...of(stem)
        .filter(({ file }) => file.record !== undefined)
        .map(({ data }) => data),
    ];
  };
  const contents: Record<string, unknown> = {
    site: one('site'),
    subprocessors: list('subprocessors'),
    changes: named('changes'),
    controls: { ...(one('controls') as object), groups: list('controls') },
    certifications: list('certifications'),
    documents: list('documents'),
    questions: list('faq'),
    sections: named('sections'),
  };
  for (const stem of ['data', 'ai', 'roadmap', 'commitments', 'disclosure'] as const) {
    const value = one(stem);
    if (value !== undefined) contents[stem] = value;
  }
  return contents as unknown as Contents;
}

function contentOf(
  documents: Document[],
  asOf: Day,
  unsure: ReadonlySet<Stem>,
  trust: Trust | undefined,
): Omit<Content, 'pictures'> {
  const records = documents.flatMap((document) => document.records);
  const placeByRecord = new Map(records.map(({ list, id, place }) => [`${list}/${id}`, place]));
  return {
    records,
    fields: documents.flatMap((document) => document.fields),
    allowances: documents.flatMap((document) => document.allowances),
    listOf: recordLists,
    unsure,
    asOf,
    ...(trust && { trust }),
    placeOf(kind, id, path = []) {
      const place = placeByRecord.get(`${recordLists[kind]}/${id}`) ?? {
        file: 'site.yaml',
        path: [],
      };
      const base = place.path.at(-1) === 'id' ? place.path.slice(0, -1) : place.path;
      return { file: place.file, path: [...base, ...path] };
    },
  };
}

function problemOf(finding: Finding, files: Map<string, SourceFile>, root: string): Problem {
  const { place, entries = [], rewrite, ...told } = finding;
  const folder = root.replaceAll('\\', '/').replace(/\/$/, '');
  const pasted = entries.map(
    ({ file, value }) => `\n${folder}/${file}:\n${indented(writeYaml(value))}`,
  );
  const about = place.path.join('.');
  const rest = pasted.length > 0 ? { ...told, fix: `${told.fix}${pasted.join('')}` } : told;
  const file = files.get(place.file);
  if (!file)
    return {
      ...rest,
      about,
      file: `${folder}/${place.file}`,
      line: 1,
      column: 1,
    };
  const span = file.locate(place.path, place.at, place.words);
  const edit = rewrite === undefined ? undefined : file.rewrite(place.path, place.at, rewrite);
  return {
    ...rest,
    about,
    file: file.shown,
    ...span,
    ...(edit && { repair: { file: file.name, edits: [edit] } }),
    frame: file.frame(span),
  };
}

const indented = (text: string) => text.trimEnd().replace(/^(?=.)/gm, '  ');
