// A table of vendors: what all of them say alike, what is said of some only and of none, and the rows with the rest.
import type { Day } from '../../day.ts';
import type { Location, Site, Subprocessor, Transfer } from '../../trust.ts';
import { useFields, type Engagement, type UseField } from '../../vocabulary/material.ts';
import { staysHome } from '../journal/leaving-home.ts';
import type { RegisterRow } from '../journal/register.ts';
import { companyCount, companyIn } from '../journal/company.ts';
import { inCommon } from './in-common.ts';

type Certificate = NonNullable<Subprocessor['certifications']>[number];

/** A certificate, and whether its last day is over. */
export type DatedCertificate = Certificate & { expired: boolean };

/** Everything that is said of the use: the words of a summary are made of all of it. */
export interface Use extends Pick<Subprocessor, UseField> {
  engagement?: Engagement | undefined;
}

/** One vendor, with what a cell can say as fields of its own. Absent is what nobody stated. */
export interface VendorCells<Row> {
  vendor: Row;
  group?: string | undefined;
  data?: readonly string[] | undefined;
  /** Why it receives no data, or what it receives where no categories are named. */
  no_data?: string | undefined;
  receives?: string | undefined;
  locations?: readonly Location[] | undefined;
  transfers?: readonly Transfer[] | undefined;
  use?: Use | undefined;
  certificates?: readonly DatedCertificate[] | undefined;
  dpa?: string | undefined;
  dpa_status?: Subprocessor['dpa_status'];
}

// That a vendor receives no customer data is an exception, and stands in its own row.
const comparable = [
  'group',
  'data',
  'receives',
  'locations',
  'transfers',
  'use',
  'certificates',
  'dpa',
  'dpa_status',
] as const satisfies readonly (keyof VendorCells<RegisterRow>)[];

/** What a reviewer looks for in a row, and the fields of which one says it. */
const sought = {
  data: ['data', 'no_data', 'receives'],
  locations: ['locations'],
  transfers: ['transfers'],
  use: ['use'],
  certificates: ['certificates'],
  dpa: ['dpa', 'dpa_status'],
} as const satisfies Record<string, readonly (keyof VendorCells<RegisterRow>)[]>;
export type Sought = keyof typeof sought;

/** Of how many vendors something is not stated. Those of which there is nothing to state do not count. */
export interface Silence {
  of: Sought;
  count: number;
  /** Whether no row at all states it: neither a vendor nor a function whose vendor is not chosen. */
  everywhere: boolean;
}

export interface VendorTable<Row extends RegisterRow> {
  common: Partial<Omit<VendorCells<Row>, 'vendor'>>;
  rows: VendorCells<Row>[];
  silent: Silence[];
  /** The rows that are counted, and whether each is a company of its own. Functions without a vendor and ended rows are not. */
  counted: { rows: number; areVendors: boolean };
}

export function vendorTableOf<Row extends RegisterRow>(
  rows: readonly Row[],
  site: Pick<Site, 'home_areas'>,
  asOf: Day,
): VendorTable<Row> {
  // What receives no customer data has none at a place, and needs no agreement on it.
  const isMoot: Partial<Record<Sought, (row: Row) => boolean>> = {
    transfers: ({ material }) => staysHome(material, site),
    locations: ({ material }) => material.no_data !== undefined,
    dpa: ({ material }) => material.no_data !== undefined,
  };
  const cells = rows.map((row) => cellsOf(row, asOf));
  const living = cells.filter(
    ({ vendor }) => vendor.standing !== 'ended' && !vendor.record?.undecided,
  );
  const isSilent = (row: VendorCells<Row>, of: Sought) =>
    sought[of].every((field) => row[field] === undefined) && !isMoot[of]?.(row.vendor);
  const silent = (Object.keys(sought) as Sought[])
    .map((of) => ({
      of,
      count: living.filter((row) => isSilent(row, of)).length,
      everywhere: cells.every((row) => row.vendor.standing === 'ended' || isSilent(row, of)),
    }))
    .filter(({ count }) => count > 0);
  // What has ended "is" nothing any more, and is told in its own row.
  const hasEnded = cells.some(({ vendor }) => vendor.standing === 'ended');
  return {
    ...(hasEnded ? { common: {}, rows: cells } : inCommon(cells, comparable)),
    silent,
    counted: {
      rows: living.length,
      areVendors: companyCount(living.map(({ vendor }) => companyIn(vendor))) === living.length,
    },
  };
}

function cellsOf<Row extends RegisterRow>(vendor: Row, asOf: Day): VendorCells<Row> {
  const { material, record } = vendor;
  const { data, no_data, locations, transfers } = material;
  return {
    vendor,
    group: record?.group,
    data,
    no_data: data ? undefined : no_data,
    receives: (data ?? no_data) ? undefined : record?.receives,
    locations,
    transfers,
    use: useIn(vendor),
    certificates: certificatesOf(vendor, asOf),
    dpa: record?.dpa,
    dpa_status: record?.dpa_status,
  };
}

/** The certificates of a vendor as they are on the day; undefined where none is stated. */
export function certificatesOf({ record }: RegisterRow, asOf: Day): DatedCertificate[] | undefined {
  return record?.certifications?.map((certificate) => ({
    ...certificate,
    expired: certificate.valid_until !== undefined && certificate.valid_until < asOf,
  }));
}

function useIn({ material: { engagement }, record }: RegisterRow): Use | undefined {
  const beside = useFields.flatMap((field): [UseField, unknown][] =>
    record?.[field] === undefined ? [] : [[field, record[field]]],
  );
  // That the account is the company's own says nothing of the use.
  const saysMore = beside.some(([, value]) => value !== 'ours');
  if (engagement === undefined && !saysMore) return undefined;
  return { engagement, ...Object.fromEntries(beside) };
}
