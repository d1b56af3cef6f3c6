// The sentences in which the page says how things are today: not the journal, not what is planned, not lists of what never happens.
import type { Content, PlacedField } from '../rule.ts';
import { standsIn } from '../references/stands-in.ts';

/** What is longer is no sentence that a person wrote: rules with costly patterns leave it out. */
export const longestSentence = 2000;

export interface ClaimedSentence {
  field: PlacedField;
  /** As it stands in the text, Markdown marks included; addresses are blanked out. */
  text: string;
  /** Title or question of the record in which it stands; empty outside of one. */
  about: string;
}

/**
 * In the order of the files. Questions claim nothing; their answers do.
 * Files, keys and rows in `also` are read, too, although they speak of other matters than today's.
 */
export function claimedSentences(
  content: Content,
  also: readonly string[] = [],
): readonly ClaimedSentence[] {
  const ofContent = read.get(content) ?? new Map<string, readonly ClaimedSentence[]>();
  read.set(content, ofContent);
  const key = also.join(' ');
  const known = ofContent.get(key) ?? sentencesIn(content, also);
  ofContent.set(key, known);
  return known;
}

// Nine rules read the same sentences.
const read = new WeakMap<Content, Map<string, readonly ClaimedSentence[]>>();

function sentencesIn(content: Content, also: readonly string[]): ClaimedSentence[] {
  const titles = titlesOf(content.fields);
  const planned = plannedRecords(content);
  return content.fields
    .filter(({ meaning }) => meaning.role === 'text' || meaning.role === 'markdown')
    .filter(
      (field) =>
        speaksOfToday(field, also) &&
        (also.includes('planned') || !planned.some((record) => standsIn(record, field.place))),
    )
    .flatMap((field) =>
      sentencesOf(field.meaning.role === 'markdown' ? withoutCode(field.value) : field.value)
        .filter((text) => !text.endsWith('?'))
        .flatMap((text, index, all) => {
          const about = titles.get(recordOf(field)) ?? '';
          return text.startsWith('|')
            ? cellsIn(text, headAbove(all, index), about, field)
            : [{ field, text, about }];
        }),
    );
}

/** The row of a table, cell by cell: the first says of what the others speak, and the head of a column what they say of it. */
function cellsIn(row: string, head: string, about: string, field: PlacedField): ClaimedSentence[] {
  const heads = cellsOf(head);
  const [first, second, ...others] = cellsOf(row);
  if (first === undefined || second === undefined || row === head)
    return [{ field, text: row, about }];
  const under = (column: number) => `${about} ${heads[column] ?? ''}`.trim();
  // The second stands beside the first in the text, so that its place can be shown.
  const beside = row.slice(
    row.indexOf(first),
    row.indexOf(second, row.indexOf(first) + first.length) + second.length,
  );
  return [
    { field, text: beside, about: under(1) },
    ...others.map((text, index) => ({ field, text, about: `${under(index + 2)} ${first}` })),
  ];
}

const cellsOf = (row: string) =>
  row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');

// The first row of the same table.
function headAbove(rows: readonly string[], index: number): string {
  let at = index;
  while (rows[at - 1]?.startsWith('|')) at -= 1;
  return rows[at] ?? '';
}

// The register speaks of vendors and what vendors do; the roadmap of what is to come; a disclosure policy of what may be tested.
const otherMatters = new Set(['changes', 'subprocessors', 'roadmap', 'disclosure']);

const otherKeys = new Set([
  'gaps',
  'not_yet',
  'never_sees',
  'not_logged',
  'excludes',
  'does_not_cover',
  'auditor',
  'when',
  'ahead_of',
  // Names of what customers sign in with: no vendor of the company, no place, no claim.
  'identity_providers',
]);

function speaksOfToday({ stem, place }: PlacedField, also: readonly string[]): boolean {
  // What introduces the policy is as free as any text.
  const isOwnWords = stem === 'disclosure' && place.path[0] === 'summary';
  if (otherMatters.has(stem) && !isOwnWords && !also.includes(stem)) return false;
  if (place.path.some((step) => otherKeys.has(String(step)) && !also.includes(String(step))))
    return false;
  return !(place.path[0] === 'not_stored' && place.path.at(-1) === 'title');
}

function plannedRecords({ trust, placeOf }: Content) {
  const controls = (trust?.controls.groups ?? []).flatMap(({ controls = [] }) => controls);
  return [
    ...controls.filter(({ status }) => status !== 'live').map(({ id }) => placeOf('control', id)),
    ...(trust?.documents ?? [])
      .filter(({ access }) => access === 'planned')
      .map(({ id }) => placeOf('document', id)),
  ];
}

function titlesOf(fields: readonly PlacedField[]): Map<string, string> {
  return new Map(
    fields
      .filter(
        ({ stem, place: { path } }) =>
          ['title', 'question'].includes(String(path.at(-1))) ||
          (stem === 'subprocessors' && path.at(-1) === 'name' && path.length === 3),
      )
      .map((field) => [recordOf(field), field.value]),
  );
}

// The innermost record around a field: its path up to the last position in a list, lists of plain texts left aside.
function recordOf({ place: { file, path } }: PlacedField): string {
  const key = path.findLastIndex((step) => typeof step === 'string');
  const end = path.findLastIndex((step, depth) => depth < key && typeof step === 'number');
  return [file, ...path.slice(0, end + 1)].join('\0');
}

const address = /\b(?:https?:\/\/|mailto:)[^\s)>\]]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const abbreviated = String.raw`(?<!\b(?:e\.g|i\.e|etc|vs|approx|Inc|Ltd|Co|Corp|S\.A)\.)`;
// A line break inside a paragraph ends no sentence; a blank line, a row of a table and a point of a list do.
const between = new RegExp(
  String.raw`(?<=[.!?;])${abbreviated}\s+|\n[ \t]*\n\s*|\n(?=[ \t]*(?:[-+|#>]|\*(?=\s)|\d+[.)]))`,
);

/** A Markdown text without its fenced code: code is shown, not claimed. */
export const withoutCode = (markdown: string) =>
  markdown.replace(/^([ \t>]*)(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?[ \t>]*\2[`~]*[ \t]*$/gm, '');

function sentencesOf(text: string): string[] {
  return text
    .replace(address, ' ')
    .split(between)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
