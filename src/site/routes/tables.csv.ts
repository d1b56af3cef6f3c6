// `/subprocessors.csv`, `/controls.csv` and, where a control carries an id of a framework, `/crosswalk.csv`.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { controlTable } from '../../documents/control-table.ts';
import { crosswalkTable } from '../../documents/crosswalk.ts';
import { csvFile } from '../../documents/csv.ts';
import { exportPathsOf } from '../../documents/export-files.ts';
import { vendorTable } from '../../documents/vendor-table.ts';

const tables = { subprocessors: vendorTable, controls: controlTable, crosswalk: crosswalkTable };
const paths = exportPathsOf(trust);

export const getStaticPaths = () =>
  (['subprocessors', 'controls', 'crosswalk'] as const)
    .filter((table) => paths.includes(`/${table}.csv`))
    .map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) =>
  new Response(csvFile(tables[params['table'] as keyof typeof tables](trust, asOf)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
