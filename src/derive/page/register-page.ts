// What the register's page says on a day: its groups, what is coming, what to choose by, who receives which data.
import { compareText, type Day } from '../../day.ts';
import type { DataCategory, Trust } from '../../trust.ts';
import { transferMechanisms, type TransferMechanism } from '../../vocabulary/material.ts';
import { vendorOf } from '../journal/announcement.ts';
import {
  hasObjectionDays,
  noticesOn,
  objectionContact,
  objectionTo,
  type Notice,
  type Objection,
} from '../journal/notices.ts';
import { byCompany, companyIn } from '../journal/company.ts';
import { registerOn, type RegisterRow } from '../journal/register.ts';
import { fieldsetsAmong, marksOf, type Fieldset } from './choices.ts';
import { cellOf, isReceived, type Cell } from './matrix.ts';
import { groupsOf, type RegisterGroup } from './register-groups.ts';
import {
  certificatesOf,
  vendorTableOf,
  type DatedCertificate,
  type VendorTable,
} from './vendor-table.ts';

export interface VendorRow extends RegisterRow {
  /** Attributes by which the choices find the rows of the vendor: one for each dimension that can be chosen by. */
  marks: Record<string, string>;
  certificates: readonly DatedCertificate[];
}

export interface ComingChange extends Notice {
  objection: Objection;
}

export interface RegisterPage {
  /** Vendors by group, without those groups that have none. */
  groups: (RegisterGroup<VendorRow> & { table: VendorTable<VendorRow> })[];
  /** Announced changes that are not in effect yet, the soonest first. */
  coming: ComingChange[];
  /** Whether last days to object are named at all. */
  hasObjectionDays: boolean;
  /** Dimensions in which vendors differ. */
  choices: Fieldset[];
  /** Whether the list is said to name every vendor. */
  isComplete: boolean;
  /** All vendors, whatever their group. */
  count: number;
  /** Vendors of which the register holds more than its table shows, in the order of the groups. */
  records: VendorRow[];
  /** The grounds for transfers that the register names. */
  mechanisms: TransferMechanism[];
  /** Vendors that the map draws, and how many functions it leaves out; absent when fewer than two state their data. */
  map?: { rows: VendorRow[]; undecided: number; vendors: { count: number; announced: number } };
  /** Absent when no vendor receives any category. */
  matrix?: Matrix;
  /** Where objections go. */
  contact?: string;
}

interface Matrix {
  categories: DataCategory[];
  /** A cell for each category; none for a vendor whose data is not stated. */
  rows: { row: VendorRow; cells: Cell[] }[];
}

export function registerPageOn(trust: Trust, asOf: Day): RegisterPage {
  const { site, data } = trust;
  const register = registerOn(trust, asOf);
  const categories = data.categories ?? [];
  const choices = fieldsetsAmong(
    register,
    categories.map(({ id }) => id),
  );
  const rows = register.map((row) => ({
    ...row,
    marks: Object.fromEntries(
      choices.map(({ dimension }) => [`data-${dimension}`, marksOf(row, dimension).join(' ')]),
    ),
    certificates: certificatesOf(row, asOf) ?? [],
  }));
  const groups = groupsOf(rows).map((group) => ({
    ...group,
    table: vendorTableOf(group.rows, site, asOf),
  }));
  const inOrder = groups.flatMap((group) => group.rows);
  const named = new Set(
    rows.flatMap(({ material }) => (material.transfers ?? []).map(({ mechanism }) => mechanism)),
  );
  const map = mapOf(rows);
  const matrix = matrixOf(inOrder, categories);
  const hasDays = hasObjectionDays(trust, asOf);
  const contact = objectionContact(site);
  return {
    groups,
    coming: noticesOn(trust.changes, site, asOf)
      .filter(
        (notice) => vendorOf(notice.change) && !notice.withdrawn_by && notice.effective > asOf,
      )
      .sort((a, b) => compareText(a.effective, b.effective))
      .map((notice) => ({ ...notice, objection: objectionTo(notice) })),
    hasObjectionDays: hasDays,
    choices,
    isComplete: site.subprocessors_complete === true,
    count: rows.length,
    records: inOrder.filter(({ record }) => record),
    mechanisms: transferMechanisms.filter((mechanism) => named.has(mechanism)),
    ...(map && { map }),
    ...(matrix && { matrix }),
    ...(contact !== undefined && { contact }),
  };
}

function mapOf(rows: readonly VendorRow[]): RegisterPage['map'] {
  const used = rows.filter(({ standing }) => standing !== 'ended');
  const chosen = used.filter(({ record }) => !record?.undecided);
  if (chosen.filter(({ material }) => material.data).length < 2) return undefined;
  const companies = byCompany(chosen, companyIn);
  const announced = companies.filter((all) =>
    all.every(({ standing }) => standing === 'announced'),
  );
  return {
    rows: companies.flatMap((all) => (all.length > 1 ? all.map(withPurpose) : all)),
    undecided: used.length - chosen.length,
    vendors: { count: companies.length, announced: announced.length },
  };
}

// Which of its rows it is, where a company has several.
const withPurpose = (row: VendorRow): VendorRow => ({
  ...row,
  material: { ...row.material, name: `${row.material.name} (${row.material.purpose})` },
});

function matrixOf(rows: readonly VendorRow[], all: readonly DataCategory[]): Matrix | undefined {
  const used = rows.filter(({ standing }) => standing !== 'ended');
  const categories = all.filter((category) =>
    used.some((row) => isReceived(cellOf(row, category))),
  );
  if (categories.length === 0) return undefined;
  return {
    categories,
    rows: used.map((row) => ({
      row,
      cells: row.material.data ? categories.map((category) => cellOf(row, category)) : [],
    })),
  };
}
