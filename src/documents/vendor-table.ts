// /subprocessors.csv: the register of a day, with all columns that a customer's own register of vendors needs.
import type { Subprocessor, Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import type { Describe } from '../derive/journal/diff.ts';
import { registerOn, type RegisterRow } from '../derive/journal/register.ts';
import { standingOf } from '../derive/page/standing.ts';
import type { MaterialField } from '../vocabulary/material.ts';
import { certificateText, retentionCell } from '../words/cell-text.ts';
import { publicAddress } from '../words/format.ts';
import { tableOf, type Column, type Table } from './csv.ts';
import { plainValuesOf } from './describe.ts';

/**
 * One line for each row of the register page, in its order; vendors that left come last. The material columns hold the
 * values in force on the day (for `announced`, the coming ones). The other columns come from subprocessors.yaml, so they
 * are empty once a vendor has left it.
 */
export function vendorTable(trust: Trust, asOf: Day): Table {
  const describe = plainValuesOf(trust);
  const permalink = (id: string) =>
    publicAddress(trust.site.url, `/subprocessors/#subprocessor-${id}`);
  return tableOf(
    columns,
    registerOn(trust, asOf).map((row) => ({ ...row, asOf, describe, permalink })),
  );
}

interface Row extends RegisterRow {
  asOf: Day;
  describe: Describe;
  permalink: (id: string) => string;
}

/** The column of a material field. */
export function materialColumn(field: MaterialField): Column<Pick<Row, 'material' | 'describe'>> {
  return [
    field,
    ({ material, describe }) => {
      const value = material[field];
      return value === undefined ? undefined : describe(field, value);
    },
  ];
}

type RecordField = {
  [Field in keyof Subprocessor]-?: NonNullable<Subprocessor[Field]> extends
    string | boolean | string[]
    ? Field
    : never;
}[keyof Subprocessor];

/** The column of a field of the record, as it was written. */
const written = (field: RecordField): Column<Row> => [field, ({ record }) => record?.[field]];

/** The names are published. Add a column only after the last one; never rename or remove one. */
const columns: readonly Column<Row>[] = [
  ['id', ({ id }) => id],
  materialColumn('name'),
  materialColumn('legal_name'),
  ['standing', (row) => standingOf(row)],
  ['from', ({ from }) => from],
  ['until', ({ until }) => until],
  materialColumn('purpose'),
  ['data', ({ material }) => material.data],
  ['data_titles', materialColumn('data')[1]],
  materialColumn('locations'),
  materialColumn('transfers'),
  materialColumn('engagement'),
  written('responsibility'),
  written('subjects'),
  written('receives'),
  written('not_received'),
  ['address', ({ record }) => record?.address && addressText(record.address)],
  ['country', ({ record }) => record?.address?.country],
  ['contact_name', ({ record }) => record?.contact?.name],
  ['contact_email', ({ record }) => record?.contact?.email],
  ['contact_url', ({ record }) => record?.contact?.url],
  written('dpa'),
  written('own_subprocessors'),
  written('privacy'),
  ['certifications', ({ record }) => record?.certifications?.map(certificateText)],
  written('engaged_by'),
  written('fronts'),
  written('account'),
  written('off_by_default'),
  written('opt_out'),
  written('self_hosted_option'),
  written('products'),
  written('plans'),
  ['retention', ({ record }) => record?.retention && retentionCell(record.retention)],
  written('affiliate'),
  written('parent'),
  written('lei'),
  written('last_assessed'),
  ['candidates', ({ record }) => record?.undecided?.candidates],
  ['decision', ({ record }) => record?.undecided?.note],
  written('note'),
  ['coming', ({ coming }) => coming.map(({ change }) => change.id)],
  ['permalink', ({ id, permalink }) => permalink(id)],
  ['as_of', ({ asOf }) => asOf],
  materialColumn('no_data'),
  ['unnamed', ({ unnamed }) => unnamed],
  written('euid'),
  written('parent_lei'),
  written('dpa_status'),
  written('self_hosted_plans'),
  written('not_used_for'),
  written('group'),
];

/** An address on one line: street, town with its post code, region, country code. */
function addressText(address: NonNullable<Subprocessor['address']>): string {
  const { lines, postal_code, city, region, country } = address;
  const town = [postal_code, city].filter((part) => part !== undefined).join(' ');
  return [...lines, town, region, country].filter((part) => part !== undefined).join(', ');
}
