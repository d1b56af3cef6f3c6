// Texts that refer to fields, in the files in which they stand: resolved once, for the model and for the rules.
import type { Day } from '../day.ts';
import type { Finding, Path, Place } from '../problem.ts';
import { refers, resolveReferences, type Resolved } from '../references/references.ts';
import type { PlacedField } from '../rules/rule.ts';
import { contentKinds } from '../schema/index.ts';
import { schemaAt } from '../schema/walk.ts';
import type { Contents, Trust } from '../trust.ts';
import { contentsOf } from './contents.ts';
import type { Document } from './documents.ts';

interface WithReferences {
  /** The files with their texts resolved: in `data` as they are published, in `fields` as rules read them. */
  documents: Document[];
  findings: Finding[];
  /** Each text that refers to something, by its `textKey`. */
  texts?: ReadonlyMap<string, Resolved>;
}

export const textKey = ({ file, path }: Place) => [file, ...path].join('\0');

/** `documents` are all valid. Where no text refers to anything, they are given back as they are. */
export function withReferences(
  documents: Document[],
  trustOf: (contents: Contents) => Trust,
  asOf: Day,
): WithReferences {
  const fields = documents.flatMap((document) => document.fields.filter(refers));
  if (fields.length === 0) return { documents, findings: [] };
  const records = documents.flatMap((document) => document.records);
  const trust = trustOf(contentsOf(documents));
  const { texts, findings } = resolveReferences(fields, records, trust, asOf);
  const resolved = documents.map((document) => {
    if (!document.fields.some((field) => texts.has(field))) return document;
    let { data } = document;
    const read = document.fields.map((field): PlacedField => {
      const text = texts.get(field);
      if (!text) return field;
      const misfit = misfitOf(document, field, text);
      if (misfit) findings.push(misfit);
      data = withText(data, field.place.path, text.text);
      return { ...field, value: text.read, resolved: text };
    });
    return { ...document, data, fields: read };
  });
  const byPlace = [...texts].map(([{ place }, text]) => [textKey(place), text] as const);
  return { documents: resolved, findings, texts: new Map(byPlace) };
}

function withText(value: unknown, [step, ...rest]: Path, text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value))
    return value.with(Number(step), withText(value[Number(step)], rest, text));
  const group = value as Record<string, unknown>;
  return { ...group, [step]: withText(group[step], rest, text) };
}

// What is printed keeps the rules of the field, too: it is not empty, not too long, and does not end a sentence of ours.
function misfitOf(
  { file, stem }: Document,
  field: PlacedField,
  text: Resolved,
): Finding | undefined {
  const kind = contentKinds[stem];
  const { path } = field.place;
  const isRecord = file.record !== undefined && kind.shape === 'list';
  const schema = schemaAt(isRecord ? kind.record : kind.file, file.value, path);
  const [issue] = schema?.safeParse(text.read).error?.issues ?? [];
  if (!issue) return undefined;
  return {
    code: 'bad-text',
    severity: 'error',
    place: field.place,
    message: `With its references resolved, the text is "${text.read}". ${issue.message}`,
    fix: 'Write the sentence so that it can be read with what the fields say.',
  };
}
