// The trust.json of another Candor: its records as they are, with what holds on its day.
import { isGroup } from '../group.ts';
import { materialFields } from '../vocabulary/material.ts';
import { fitting } from './fitting.ts';
import { plainValue, type Lined } from './formats/json-lines.ts';
import type { ListedVendor, ListImport, Unplaced } from './list-import.ts';

/** Whether a file of JSON is a trust.json: it has both the register as written and the register of its day. */
export function isCandorFile({ value }: Lined): boolean {
  return (
    value instanceof Map &&
    /trust\.schema\.json$/.test(String(value.get('$schema')?.value)) &&
    Array.isArray(value.get('subprocessors')?.value) &&
    Array.isArray(value.get('register')?.value)
  );
}

const listAt = ({ value }: Lined, key: string): Lined[] => {
  const list = value instanceof Map ? value.get(key)?.value : undefined;
  return Array.isArray(list) ? list : [];
};

/** A record for each vendor in use on the day of the file; one that is coming, undecided or gone is listed. */
export function importCandorFile(file: Lined): ListImport {
  const unplaced: Unplaced[] = [];
  const written = new Map(
    listAt(file, 'subprocessors').map((record) => [String(plainGroup(record)['id']), record]),
  );
  const subprocessors: ListedVendor[] = [];
  const rows = listAt(file, 'register');
  for (const row of rows) {
    const held = plainGroup(row);
    const { id, name, standing } = held;
    const vendor = String(name);
    if (standing !== 'active' && standing !== 'ending' && standing !== 'undecided') {
      unplaced.push({ what: 'row', line: row.line, vendor, text: vendor, why: whyNot(held) });
      continue;
    }
    const record = written.get(String(id));
    const other = record ? plainGroup(record) : {};
    // What is announced for a vendor is in the record already, and holds later.
    const material = Object.fromEntries(materialFields.map((field) => [field, held[field]]));
    const { kept, refused } = fitting({ ...other, ...material, id });
    const line = record?.line ?? row.line;
    for (const [key, text] of refused)
      unplaced.push({ what: 'cell', line, head: key, vendor, text, why: unknownHere });
    if (typeof kept['id'] !== 'string' || typeof kept['name'] !== 'string') {
      unplaced.push({ what: 'row', line, vendor, text: vendor, why: unknownHere });
      continue;
    }
    subprocessors.push(kept as unknown as ListedVendor);
  }
  const categories = categoriesIn(file);
  dropStrayReferences(subprocessors, categories, unplaced);
  return { subprocessors, categories, rows: rows.length, unplaced };
}

function plainGroup(held: Lined): Record<string, unknown> {
  const value = plainValue(held);
  return isGroup(value) ? value : {};
}

const unknownHere = 'This version of Candor does not know it, or refuses its form.';

function whyNot({ standing, from, until }: Record<string, unknown>): string {
  if (standing === 'announced')
    return `It is announced and not in use until ${String(from)}. Add it and announce it with \`candor change\`.`;
  return `It is not in use (${String(standing)}${until === undefined ? '' : ` since ${String(until)}`}).`;
}

function categoriesIn({ value }: Lined): ListImport['categories'] {
  const data = value instanceof Map ? value.get('data') : undefined;
  return (data ? listAt(data, 'categories') : []).flatMap((category) => {
    const { id, title } = plainGroup(category);
    return typeof id === 'string' && typeof title === 'string' ? [{ id, title }] : [];
  });
}

// What is not in the file cannot be pointed at.
function dropStrayReferences(
  vendors: ListedVendor[],
  categories: ListImport['categories'],
  unplaced: Unplaced[],
): void {
  const known = new Set(categories.map(({ id }) => id));
  const names = new Set(vendors.map(({ id }) => id));
  const stray = (vendor: ListedVendor, head: string, text: string) =>
    unplaced.push({ what: 'cell', line: 1, head, vendor: vendor.name, text, why: noTarget });
  for (const vendor of vendors) {
    const { data = [], engaged_by } = vendor;
    for (const id of data) if (!known.has(id)) stray(vendor, 'data', id);
    const kept = data.filter((id) => known.has(id));
    if (kept.length > 0) vendor.data = kept;
    else delete vendor.data;
    if (engaged_by === undefined || names.has(engaged_by)) continue;
    stray(vendor, 'engaged_by', engaged_by);
    delete vendor.engaged_by;
  }
}

const noTarget = 'The file has no record of this id.';
