// How a whole row stands: what its status, its access or its target say, in one word for an assertion and in brackets for a reader.
import { isPromised, reached, targetOn } from '../derive/claims/targets.ts';
import type { CertificationStatus } from '../vocabulary/statuses.ts';
import { lowered } from '../words/format.ts';
import type { Commitment, Control, RoadmapItem } from '../trust.ts';
import type { Named } from './names.ts';
import type { Today } from './today.ts';

/** The status of a row on the day; undefined for a row that has none. A promise that holds is `live`. */
export function statusOf({ row, holder }: Named, today: Today): string | undefined {
  const status = holder['status'] as string | undefined;
  switch (row?.kind) {
    case 'control':
    case 'certification':
      return status;
    case 'roadmap':
      return status ?? 'planned';
    case 'document':
      return holder['access'] as string;
    case 'commitment':
    case 'availability':
      return isPromised(holder as object) ? 'live' : (status ?? 'planned');
    case 'subprocessor':
      return today.register.get(row.id)?.standing;
    default:
      return undefined;
  }
}

// What a reader would otherwise take for granted, and what a control or a certification always says.
const always = new Set(['control', 'certification']);
const granted = new Set(['live', 'active', 'public']);

/** `planned, Q1 2027`; empty where nothing has to be said beside the title. */
export function standingText(named: Named, today: Today): string {
  const { row, holder } = named;
  const { words, formats, asOf } = today;
  const status = statusOf(named, today);
  if (status === undefined || (granted.has(status) && !always.has(row?.kind ?? ''))) return '';
  const word = (words.page.statuses as Record<string, string>)[status] ?? status;
  const target = holder['target'] as string | undefined;
  const is = targetOn(target, reachedBy(named, status), asOf);
  const when =
    target === undefined || is === 'met' || is === 'undated' ? [] : [formats.formatTarget(target)];
  return [lowered(word), ...when, ...(is === 'passed' ? [words.page.target.passed] : [])].join(
    ', ',
  );
}

function reachedBy({ row, holder }: Named, status: string) {
  switch (row?.kind) {
    case 'control':
      return reached.control(holder as unknown as Control);
    case 'certification':
      return reached.certification(status as CertificationStatus);
    case 'roadmap':
      return reached.roadmap(holder as unknown as RoadmapItem);
    case 'commitment':
      return reached.commitment(holder as unknown as Commitment);
    default:
      return 'open';
  }
}
