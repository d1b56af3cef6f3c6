// What has become of a target by a day. Pages, rules and pictures all ask here whether it was met, passed or is to come.
import type { Commitment, Control, Disclosure, Document, RoadmapItem, Trust } from '../../trust.ts';
import { isPassed, type Day } from '../../day.ts';
import { isExamined, stageOf, type CertificationStatus } from '../../vocabulary/statuses.ts';

/**
 * How far a row has come. `there`: all of it. `in part`: a live control whose `coverage.not_yet` says what is left; its
 * target is for that part. `settled`: it claims nothing that a target could contradict (inherited, dropped).
 */
export type Reached = 'there' | 'in part' | 'settled' | 'open';

type Bounty = NonNullable<Disclosure['bounty']>;

/** For each kind of row that can have a target. A certification's status is that of the day. */
export const reached = {
  control: ({ status, coverage }: Pick<Control, 'status' | 'coverage'>): Reached => {
    if (status !== 'live') return 'open';
    return coverage?.not_yet === undefined ? 'there' : 'in part';
  },
  certification: (status: CertificationStatus): Reached => {
    if (stageOf(status) !== 'there') return 'open';
    return isExamined(status) ? 'there' : 'settled';
  },
  roadmap: ({ status }: Pick<RoadmapItem, 'status'>): Reached =>
    status === 'done' ? 'there' : status === 'dropped' ? 'settled' : 'open',
  document: ({ access }: Pick<Document, 'access'>): Reached =>
    access === 'planned' ? 'open' : 'there',
  link: ({ url }: { url?: string | undefined }): Reached => (url === undefined ? 'open' : 'there'),
  commitment: (row: TargetFields): Reached => (isPromised(row) ? 'there' : 'open'),
  // A promise of availability has no status; its target says when it will be reached.
  availability: (): Reached => 'open',
  bounty: ({ offered }: Pick<Bounty, 'offered'>): Reached =>
    offered === 'bounty' ? 'there' : 'open',
};

/** `before`: its last day is still to come. Undefined without a target. */
export function targetOn(
  target: string | undefined,
  row: Reached,
  asOf: Day,
): 'met' | 'passed' | 'before' | 'undated' | undefined {
  if (target === undefined || target === 'undated') return target;
  if (row === 'there' || row === 'settled') return 'met';
  return isPassed(target, asOf) ? 'passed' : 'before';
}

/** Whether a row is promised today: no status says otherwise, it has no target, and waits for nothing. */
export const isPromised = ({ status, target, after, before, ahead_of, when }: TargetFields) =>
  (status ?? target ?? after ?? before ?? ahead_of ?? when) === undefined;

interface TargetFields {
  /** Of a promise, which has one only if it does not hold. */
  status?: string | undefined;
  target?: string | undefined;
  after?: string | undefined;
  before?: string | undefined;
  ahead_of?: string | undefined;
  when?: string | undefined;
}

/** The promises that hold today. */
export const heldPromises = ({ commitments }: Pick<Trust, 'commitments'>): Commitment[] =>
  (commitments.commitments ?? []).filter(isPromised);
