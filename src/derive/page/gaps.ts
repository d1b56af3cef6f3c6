// The gaps on a day: every row that is not there yet, those that the author ordered first.
import type { Certification, Control, RoadmapItem, Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';
import {
  isByAgreement,
  stageOf,
  type CertificationStatus,
  type ControlStatus,
} from '../../vocabulary/statuses.ts';
import { controlsOf } from '../claims/controls.ts';

/** One row that is not there, with what will change that. */
export interface Gap {
  kind: 'control' | 'certification';
  row: Control | Certification;
  /** Its status on the day: a certificate whose last day is over has expired, whatever its file says. */
  status: ControlStatus | CertificationStatus;
  /** The author's words for the gap. */
  statement?: string;
  /** Why nothing on the roadmap closes it. */
  why?: string;
  /** Items of the roadmap that will close it; dropped ones are left out. */
  items: RoadmapItem[];
}

/**
 * What the page calls not claimed yet. What customers get by agreement is not missing: it is left out unless the author
 * lists it as a gap.
 */
export function gapsOn(trust: Trust, asOf: Day): Gap[] {
  const listed = new Set((trust.controls.gaps ?? []).map(({ item }) => item));
  return rowsNotThereOn(trust, asOf).filter(
    ({ kind, row, status }) => !isByAgreement(status) || listed.has(`${kind}/${row.id}`),
  );
}

/** The gaps that the author ordered, then all other rows on which not every customer can rely, in the order of the page. */
export function rowsNotThereOn(trust: Trust, asOf: Day): Gap[] {
  const rows = rowsByReference(trust, asOf);
  const gaps = new Map<string, Gap>();
  for (const { item, statement, why } of trust.controls.gaps ?? []) {
    const row = rows.get(item);
    if (!row || gaps.has(item)) continue;
    gaps.set(item, {
      ...row,
      ...(statement !== undefined && { statement }),
      ...(why !== undefined && { why }),
      items: deliveringItems(trust, item),
    });
  }
  for (const [reference, row] of rows) {
    if (gaps.has(reference) || stageOf(row.status) === 'there') continue;
    gaps.set(reference, { ...row, items: deliveringItems(trust, reference) });
  }
  return [...gaps.values()];
}

/** The status that holds on a day: what was held has expired after its last day of validity. */
export function certificationStatusOn(
  { status, valid_until }: Certification,
  asOf: Day,
): CertificationStatus {
  const over = valid_until !== undefined && valid_until < asOf;
  return over && stageOf(status) === 'there' ? 'expired' : status;
}

function rowsByReference(
  trust: Trust,
  asOf: Day,
): Map<string, Pick<Gap, 'kind' | 'row' | 'status'>> {
  const controls = controlsOf(trust);
  const rows = new Map<string, Pick<Gap, 'kind' | 'row' | 'status'>>();
  for (const row of controls)
    rows.set(`control/${row.id}`, { kind: 'control', row, status: row.status });
  for (const row of trust.certifications)
    rows.set(`certification/${row.id}`, {
      kind: 'certification',
      row,
      status: certificationStatusOn(row, asOf),
    });
  return rows;
}

/** The items of the roadmap that deliver a row; dropped ones are left out. */
export function deliveringItems(trust: Trust, reference: string): RoadmapItem[] {
  return (trust.roadmap?.items ?? []).filter(
    ({ status, delivers }) => status !== 'dropped' && delivers?.includes(reference),
  );
}
