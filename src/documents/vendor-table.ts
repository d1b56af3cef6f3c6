// /subprocessors.csv: the register of a day, wide enough for a customer's own register of vendors.
import type { Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import type { Table } from './csv.ts';
import { plainValuesOf } from './describe.ts';
import { listText, recordCells } from './record-cells.ts';
import { registerOn } from '../derive/journal/register.ts';
import { registerLines } from './register-table.ts';
import { standingOf } from '../derive/page/standing.ts';

/**
 * One line for each row of the register's page, in its order; those that left, last. The material columns say what holds
 * on the day (for `announced`: what will); the others stand in subprocessors.yaml, and are empty once a vendor left it.
 */
export function vendorTable(trust: Trust, asOf: Day): Table {
  const rows = registerOn(trust, asOf);
  const root = trust.site.url.replace(/\/$/, '');
  const lines = registerLines(rows, plainValuesOf(trust)).map((line, index) => {
    const row = rows[index];
    if (!row) return line;
    const { data } = row.material;
    return {
      ...line,
      ...(row.record && recordCells(row.record)),
      standing: standingOf(row),
      data: listText(data),
      data_titles: line['data'] ?? '',
      coming: listText(row.coming.map(({ change }) => change.id)),
      permalink: `${root}/subprocessors/#subprocessor-${row.id}`,
      as_of: asOf,
    };
  });
  return { columns, lines };
}

/** Published names: a column may be added behind the last, none renamed or removed. */
const columns = [
  'id',
  'name',
  'legal_name',
  'standing',
  'from',
  'until',
  'purpose',
  'data',
  'data_titles',
  'locations',
  'transfers',
  'engagement',
  'responsibility',
  'subjects',
  'receives',
  'not_received',
  'address',
  'country',
  'contact_name',
  'contact_email',
  'contact_url',
  'dpa',
  'own_subprocessors',
  'privacy',
  'certifications',
  'engaged_by',
  'fronts',
  'account',
  'off_by_default',
  'opt_out',
  'self_hosted_option',
  'products',
  'plans',
  'retention',
  'affiliate',
  'parent',
  'lei',
  'last_assessed',
  'candidates',
  'decision',
  'note',
  'coming',
  'permalink',
  'as_of',
];
