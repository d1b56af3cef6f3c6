// All files together: what the model is made of, and what the rules are given.
import { contentKinds, recordLists, stems, type ContentKind, type Stem } from '../schema/index.ts';
import type { SourceFile } from '../read/index.ts';
import type { Content } from '../rules/rule.ts';
import type { Problem } from '../problem.ts';
import type { Contents } from '../trust.ts';
import type { Document } from './documents.ts';

/** Joins the files of each kind: first the single file, then records in the order of their names. */
export function contentsOf(documents: readonly Document[]): Contents {
  const of = (stem: Stem) => documents.filter((document) => document.stem === stem);
  const one = (stem: Stem) => of(stem).find(({ file }) => file.record === undefined)?.data;
  const records = (stem: Stem) => of(stem).filter(({ file }) => file.record !== undefined);
  const named = (stem: Stem) =>
    records(stem).map(({ file, data }) => ({ ...(data as object), id: file.record }));
  const contents: Record<string, unknown> = {};
  for (const [name, kind] of Object.entries(contentKinds) as [Stem, ContentKind][]) {
    const whole = one(name);
    if (kind.shape === 'one') {
      if (whole !== undefined) contents[name] = whole;
    } else if (kind.shape !== 'list') contents[name] = named(name);
    else {
      const { key = name, published } = kind;
      const rest = whole as Record<string, unknown[]> | undefined;
      const list = [...(rest?.[key] ?? []), ...records(name).map(({ data }) => data)];
      // A list by itself has the name of its key; one beside other keys stays within its file's.
      if (published === undefined) contents[name] = { ...rest, [key]: list };
      else contents[key] = list;
    }
  }
  return contents as unknown as Contents;
}

/** What the rules are given of the files, whether or not each of them is valid. */
export function placedContent(
  documents: readonly Document[],
): Pick<Content, 'records' | 'fields' | 'allowances' | 'listOf' | 'placeOf'> {
  const records = documents.flatMap((document) => document.records);
  const placeByRecord = new Map(records.map(({ list, id, place }) => [`${list}/${id}`, place]));
  return {
    records,
    fields: documents.flatMap((document) => document.fields),
    allowances: documents.flatMap((document) => document.allowances),
    listOf: recordLists,
    placeOf(kind, id, path = []) {
      const place = placeByRecord.get(`${recordLists[kind]}/${id}`);
      const steps = place?.path ?? [];
      const record = steps.at(-1) === 'id' ? steps.slice(0, -1) : steps;
      return { file: place?.file ?? 'site.yaml', path: [...record, ...path] };
    },
  };
}

/** Kinds with unreadable files; dangling references into them cannot be judged. */
export function unsureStems(
  files: readonly SourceFile[],
  problems: readonly Problem[],
  documents: readonly Document[],
): Set<Stem> {
  const hiding = documents.filter(({ hidesIds }) => hidesIds).map(({ file }) => file);
  const unread = files.filter(({ value }) => value === undefined);
  const shown = new Set(files.map((file) => file.shown));
  const withoutFile = stems.filter((stem) => !files.some((file) => file.stem === stem));
  const unopened = problems
    .filter(({ file }) => !shown.has(file))
    .flatMap(({ file }) => {
      const named = stemsNamedBy(file);
      // A file with an unknown name may be meant for any kind that has no file.
      return named.length > 0 ? named : withoutFile;
    });
  return new Set([...[...unread, ...hiding].map(({ stem }) => stem as Stem), ...unopened]);
}

/** The kinds that a file may belong to, judged by its folder and its own name. */
export function stemsNamedBy(shown: string): Stem[] {
  const [name = '', folder] = shown.split('/').reverse();
  return stems.filter(
    (stem) =>
      name.split('.')[0] === stem || (folder === stem && contentKinds[stem].shape !== 'one'),
  );
}
