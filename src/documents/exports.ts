// The facts as data: every export, and the order in which pages list them.
import { journalOn, journalText } from '../derive/journal/journal.ts';
import type { Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { controlTable } from './control-table.ts';
import { crosswalkOf, crosswalkTable, isMapped } from './crosswalk.ts';
import { csvFile, type Table } from './csv.ts';
import { annexPage, mvspPage } from './pages.ts';
import { file } from './published.ts';
import { trustFileOn, trustFileText } from './trust-file.ts';
import { vendorTable } from './vendor-table.ts';

const json = 'application/json';
const csv = (tableOn: (trust: Trust, asOf: Day) => Table) => (trust: Trust, asOf: Day) =>
  csvFile(tableOn(trust, asOf));

const trustJson = file('/trust.json', json, (trust, asOf) =>
  trustFileText(trustFileOn(trust, asOf)),
);
const trustSchema = file(
  '/trust.schema.json',
  'application/schema+json',
  (_, __, schema) => schema,
);
const changesJson = file('/changes.json', json, (trust, asOf) =>
  journalText(journalOn(trust, asOf)),
);
const vendorsCsv = file('/subprocessors.csv', 'text/csv', csv(vendorTable));
const controlsCsv = file('/controls.csv', 'text/csv', csv(controlTable));
// Without a single id there is nothing to look up.
const crosswalkCsv = file('/crosswalk.csv', 'text/csv', csv(crosswalkTable), (trust) =>
  isMapped(trust),
);
const crosswalkJson = file(
  '/crosswalk.json',
  json,
  (trust, asOf) => `${JSON.stringify(crosswalkOf(trust, asOf), null, 2)}\n`,
  (trust) => isMapped(trust),
);

/** In the order in which they are listed; two of them are pages for print. */
const exported = [
  trustJson,
  trustSchema,
  changesJson,
  vendorsCsv,
  annexPage,
  controlsCsv,
  crosswalkCsv,
  crosswalkJson,
  mvspPage,
] as const;

export type ExportPath = (typeof exported)[number]['path'];

/** The exports that are files. */
export const exportFiles = exported.filter((kind) => 'type' in kind);

/** The paths of the exports that a company's content gives. */
export function exportPathsOn(trust: Trust, asOf: Day): ExportPath[] {
  return exported.filter((kind) => kind.on(trust, asOf).length > 0).map(({ path }) => path);
}
