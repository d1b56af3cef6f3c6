// Words bound to fields: every reference in the texts of the content, resolved once for everything that prints them.
import type { Day } from '../day.ts';
import type { Finding, Place } from '../problem.ts';
import type { FieldMeaning } from '../schema/fields/fields.ts';
import type { Trust } from '../trust.ts';
import type { Named } from './names.ts';
import { recordLists } from '../schema/index.ts';
import type { Resolved } from './resolved.ts';
import { resolveText, type Fault } from './resolve-text.ts';
import { todayOf } from './today.ts';
import { mayRefer } from './tokens.ts';

export { figuresOf, type Figure } from './figures.ts';
export { asWritten, byHand, type Resolved } from './resolved.ts';

/** A text field of the content. */
export interface TextField {
  stem: string;
  meaning: FieldMeaning;
  value: string;
  place: Place;
}

/** A record with an id, and its list. */
interface PlacedRow {
  list: string;
  id: string;
  place: Place;
}

export const refers = ({ meaning, value }: TextField) =>
  (meaning.role === 'text' || meaning.role === 'markdown') && mayRefer(value);

/** The texts of the fields that refer to something, and what is wrong with them. `trust` holds the texts as written. */
export function resolveReferences<Field extends TextField>(
  fields: readonly Field[],
  records: readonly PlacedRow[],
  trust: Trust,
  asOf: Day,
): { texts: Map<Field, Resolved>; findings: Finding[] } {
  const today = todayOf(trust, asOf);
  const texts = new Map<Field, Resolved>();
  const findings: Finding[] = [];
  for (const field of fields.filter(refers)) {
    const { stem, value, place, meaning } = field;
    const markdown = meaning.role === 'markdown';
    const isOwn = ({ row, steps }: Named) =>
      row
        ? records.some(
            ({ list, id, place: own }) =>
              list === recordLists[row.kind] && id === row.id && isIn(own, place),
          )
        : stem === steps[0] && place.path[0] === steps[1];
    const { resolved, faults } = resolveText(value, today, { markdown, isOwn });
    texts.set(field, resolved);
    const wrong = faults.map(({ words, ...fault }): Finding => ({
      ...fault,
      severity: 'error',
      place: { ...place, words },
    }));
    findings.push(...(stem === 'changes' ? inEntry(field, resolved, faults) : wrong));
  }
  return { texts, findings };
}

/** The words of a text that is to be kept as it is read today, without links. */
export function wordsToKeep(
  text: string,
  markdown: boolean,
  trust: Trust,
  asOf: Day,
): { words: string; faults: readonly Fault[] } {
  if (!mayRefer(text)) return { words: text, faults: [] };
  const { resolved, faults } = resolveText(text, todayOf(trust, asOf), { markdown });
  return { words: resolved.read, faults };
}

// The path of a record leads to its id, or to its file where that is its name.
function isIn(record: Place, { file, path }: Place): boolean {
  const steps = record.path.at(-1) === 'id' ? record.path.slice(0, -1) : record.path;
  return record.file === file && steps.every((step, depth) => step === path[depth]);
}

// An entry says for good what it says today.
function inEntry({ place }: TextField, resolved: Resolved, faults: readonly Fault[]): Finding[] {
  const finding = (words: string, read: string): Finding => ({
    code: 'reference-in-entry',
    severity: 'error',
    place: { ...place, words },
    message: `\`${words}\` would print something else once the field changes, and an entry of the journal says for good what it says today.`,
    fix: read === '' ? 'Write the words, or take it out.' : `Write the words: ${read}`,
  });
  return [
    ...resolved.pieces
      .map(({ written, read }) => [
        resolved.written.slice(written.start, written.end).trim(),
        resolved.read.slice(read.start, read.end),
      ])
      .flatMap(([words = '', read = '']) => (words.startsWith('\\') ? [] : finding(words, read))),
    ...faults.filter(({ words }) => words.endsWith('}')).map(({ words }) => finding(words, '')),
  ];
}
