// Drafts become records: each with its id, its kinds of data by their ids, its keys in the order of the schema.
import { subprocessor } from '../schema/kinds/subprocessors.ts';
import { categoriesOf } from './categories.ts';
import { idsFor } from './ids.ts';
import type { ListedVendor, ListImport, Unplaced } from './list-import.ts';
import type { Draft } from './record.ts';

export function assemble(drafts: readonly Draft[], rows: number, unplaced: Unplaced[]): ListImport {
  const { categories, idOf } = categoriesOf(drafts.flatMap(({ kinds }) => kinds));
  const ids = idsFor(
    drafts.map(({ fields }) => ({
      ...(fields.id !== undefined && { id: fields.id }),
      name: fields.name,
      apart: [
        fields.purpose ?? '',
        fields.products?.join(' ') ?? '',
        fields.locations?.map(({ country, region }) => country ?? region ?? '').join(' ') ?? '',
      ],
    })),
  );
  const subprocessors = drafts.map(({ fields, kinds, row }, index): ListedVendor => {
    const { name, purpose } = fields;
    if (purpose === undefined)
      unplaced.push({ what: 'missing', line: row.line, vendor: name, text: name, why: noPurpose });
    const data = [...new Set(kinds.map(idOf))];
    return inOrder({ ...fields, id: ids[index] ?? '', ...(data.length > 0 && { data }) });
  });
  unplaced.sort((a, b) => a.line - b.line || (a.column ?? 0) - (b.column ?? 0));
  return { subprocessors, categories, rows, unplaced };
}

const noPurpose =
  'The list does not say what this vendor does, and the register needs it: write `purpose:` in its record.';

const keys = Object.keys(subprocessor.shape);

function inOrder(vendor: ListedVendor): ListedVendor {
  const entries = Object.entries(vendor);
  entries.sort(([a], [b]) => keys.indexOf(a) - keys.indexOf(b));
  return Object.fromEntries(entries) as ListedVendor;
}
