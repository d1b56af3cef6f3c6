// The facts as data: every export, in the order in which pages list them.
import { controlsOf } from '../derive/claims/controls.ts';
import { journalOn, journalText } from '../derive/journal/journal.ts';
import type { Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { controlTable } from './control-table.ts';
import { crosswalkOf, crosswalkTable, isMapped } from './crosswalk.ts';
import { csvFile, type Table } from './csv.ts';
import { annexPage, mvspPage } from './pages.ts';
import { file } from './file-kind.ts';
import { tellsOfVendors } from './tells-of-vendors.ts';
import { trustFileOn } from './trust-file.ts';
import { vendorTable } from './vendor-table.ts';

type On<Value> = (trust: Trust, asOf: Day) => Value;
type Optional = (trust: Trust) => boolean;

const json = <const Path extends string>(path: Path, text: On<string>, isPublished?: Optional) =>
  file(path, 'application/json', text, isPublished);
const csv = <const Path extends string>(path: Path, tableOn: On<Table>, isPublished?: Optional) =>
  file(path, 'text/csv', (trust, asOf) => csvFile(tableOn(trust, asOf)), isPublished);
const jsonText = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const isMappedAtAll = (trust: Trust) => isMapped(trust);

/** In the order in which they are listed. Two of them are pages for print. */
const exported = [
  json('/trust.json', (trust, asOf) => jsonText(trustFileOn(trust, asOf))),
  file('/trust.schema.json', 'application/schema+json', (_, __, schema) => schema),
  json('/changes.json', (trust, asOf) => journalText(journalOn(trust, asOf))),
  csv('/subprocessors.csv', vendorTable),
  annexPage,
  csv('/controls.csv', controlTable),
  csv('/crosswalk.csv', crosswalkTable, isMappedAtAll),
  json('/crosswalk.json', (trust, asOf) => jsonText(crosswalkOf(trust, asOf)), isMappedAtAll),
  mvspPage,
] as const;

export type ExportPath = (typeof exported)[number]['path'];

/** The exports that are files. */
export const exportFiles = exported.filter((kind) => 'type' in kind);

/** The paths of the exports that exist for a company's content. */
export function exportPathsOn(trust: Trust, asOf: Day): ExportPath[] {
  return exported.filter((kind) => kind.on(trust, asOf).length > 0).map(({ path }) => path);
}

/** Exports that exist for every company, and hold something only for some. */
const holdsSomething: Partial<Record<ExportPath, (trust: Trust) => boolean>> = {
  '/changes.json': tellsOfVendors,
  '/subprocessors.csv': tellsOfVendors,
  '/subprocessors/annex-iii/': tellsOfVendors,
  '/controls.csv': (trust) => controlsOf(trust).length > 0,
};

/** The paths of the exports to which a page leads: an empty one keeps its address, but nobody is sent to it. */
export function exportsToReadOn(trust: Trust, asOf: Day): ExportPath[] {
  return exportPathsOn(trust, asOf).filter((path) => holdsSomething[path]?.(trust) ?? true);
}
