// All tables of a file as records: every row becomes one, or is listed with the reason.
import { assemble } from './assemble.ts';
import { saidOfAll } from './groups.ts';
import type { ListImport, Unplaced } from './list-import.ts';
import { readRow, type Draft } from './record.ts';
import { sectionsOf, type ReadRow, type Section } from './sections.ts';
import type { Row, Table, Tables } from './table.ts';
import { unplacedColumns } from './unplaced-columns.ts';

export function importTables({ tables, loose, failure }: Tables): ListImport {
  const unplaced: Unplaced[] = [];
  if (failure)
    return { subprocessors: [], categories: [], rows: 0, unplaced: [{ what: 'file', ...failure }] };
  const drafts: Draft[] = [];
  let rows = 0;
  for (const table of tables) {
    const { above, sections } = sectionsOf(table);
    if (table.title && tables.length > 1)
      unplaced.push({ what: 'text', ...table.title, why: headingWhy(table.title.text) });
    if (sections.length === 0) {
      unplaced.push(notAList(table));
      continue;
    }
    unplaced.push(...above.flatMap((row) => rowText(row, 'text', aboveHead) ?? []));
    for (const section of sections) {
      const read = readSection(section);
      drafts.push(...read.drafts);
      unplaced.push(...read.unplaced);
      rows += read.rows;
    }
  }
  unplaced.push(...loose.map((text): Unplaced => ({ what: 'text', ...text, why: besideTables })));
  if (drafts.length === 0 && unplaced.length === 0)
    unplaced.push({ what: 'file', line: 1, text: '', why: nothing });
  return assemble(withoutTwins(drafts, unplaced), rows, unplaced);
}

function readSection({ columns, rows, head, title }: Section) {
  const drafts: Draft[] = [];
  const unplaced: Unplaced[] = [];
  const fromTitle = title ? saidOfAll(title.text) : {};
  let said = fromTitle;
  let count = 0;
  for (const row of rows) {
    if (row.kind === 'empty') continue;
    count += 1;
    if (row.kind !== 'vendor') {
      const text = rowText(row, 'row', whyOf(row));
      if (text) unplaced.push(text);
      if (row.kind === 'heading') said = { ...fromTitle, ...saidOfAll(text?.text ?? '') };
      continue;
    }
    const read = readRow(row, columns, said);
    unplaced.push(...read.unplaced);
    if (read.draft) drafts.push(read.draft);
    else unplaced.push(...[rowText(row, 'row', noName) ?? []].flat());
  }
  return { drafts, unplaced: unplacedColumns(head, columns, rows, unplaced), rows: count };
}

function whyOf({ kind, cells }: ReadRow): string {
  if (kind === 'heading') return headingWhy(cells.map(({ text }) => text).join(''));
  return kind === 'vendor' || kind === 'empty' ? '' : whys[kind];
}

function headingWhy(text: string): string {
  const said = Object.entries(saidOfAll(text)).map(
    ([key, value]) => `\`${key}: ${String(value)}\``,
  );
  return said.length > 0
    ? `A heading. Each vendor below it got ${said.join(' and ')}.`
    : 'A heading, or a vendor of which nothing is said. The register has no groups; if it says something of each vendor below it, write that in their records.';
}

const whys = {
  footnote: 'A footnote. Write it as `note:` of the vendors that it is about.',
  total: 'A total; Candor counts for itself.',
  nameless:
    'The row names no vendor. If it goes on with the vendor above it, write the name in it.',
  'head-again': 'The heads once more.',
};
const noName = 'The name is too long for the register, or no plain text.';
const aboveHead = 'It stands above the heads of the columns.';
const besideTables = 'It stands outside the tables.';
const nothing = 'There is no table in this file.';

function rowText(row: Row, what: 'row' | 'text', why: string): Unplaced | undefined {
  const texts = row.cells
    .map(({ text }) => text.replaceAll('\n', ' '))
    .filter((text) => text !== '');
  const [first] = texts;
  if (first === undefined) return undefined;
  // A cell over several columns is repeated in each of them.
  const text = texts.every((one) => one === first) ? first : texts.join(' | ');
  return { what, line: row.line, text, why };
}

function notAList({ rows, line }: Table): Unplaced {
  const head = rows.find(({ cells }) => cells.some(({ text }) => text !== ''));
  return {
    what: 'text',
    line: head?.line ?? line,
    text: head?.cells.map(({ text }) => text.replaceAll('\n', ' ')).join(' | ') ?? '',
    why: `No row of this table names its columns as a list of vendors does, such as \`Vendor, Purpose, Data, Location\`; its ${rows.length} rows were not read.`,
  };
}

// A row that says word for word what an earlier one said is no second vendor.
function withoutTwins(drafts: readonly Draft[], unplaced: Unplaced[]): Draft[] {
  const seen = new Map<string, Draft>();
  return drafts.filter((draft) => {
    // The fields leave out what could not be read, and in that the rows may differ.
    const said = draft.row.cells.map(({ text, links }) => [text, links]);
    const key = JSON.stringify([draft.fields, draft.kinds, said]);
    const twin = seen.get(key);
    seen.set(key, twin ?? draft);
    if (twin)
      unplaced.push({
        what: 'row',
        line: draft.row.line,
        vendor: draft.fields.name,
        text: draft.fields.name,
        why: `It says the same as the row in line ${twin.row.line}.`,
      });
    return !twin;
  });
}
