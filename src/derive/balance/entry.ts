// Makes the journal entry that settles an imbalance: dates from the policy, a name for its file, a first summary.
import type { Change, Trust } from '../../trust.ts';
import { dayOf, endOfTime, type Day } from '../../day.ts';
import { amendedDays, earliestAmended, noticeFor } from './amending.ts';
import type { Imbalance } from './imbalances.ts';
import { eventsByVendor } from '../journal/events.ts';
import { isObjectionable, noticesOn, windowFrom } from '../journal/notices.ts';
import { countedFrom, earliestEffect } from '../journal/terms.ts';
import { secondsAfter } from '../journal/moments.ts';
import { kindOf } from '../../vocabulary/changes.ts';
import { snapshotOf } from '../journal/sides.ts';
import { summaryOf } from './summary.ts';

/** What a person adds to a proposal; what is left out comes from the policy. */
export interface Said {
  summary?: string;
  reason?: string;
  effective?: Day;
  emergency?: string;
}

/** An entry to be written. */
export interface Entry {
  /** The file's name without its ending. */
  id: string;
  /** Below the content folder. */
  file: string;
  /** In the order in which its keys are written. */
  value: Record<string, unknown>;
}

/**
 * The entries for some imbalances, a second apart and later than the newest entry of the journal. The last one is
 * announced at `now` (a moment) if that is possible. `said` is called for each.
 */
export function entriesFor(
  imbalances: readonly Imbalance[],
  trust: Trust,
  now: string,
  said: (imbalance: Imbalance) => Said = () => ({}),
): Entry[] {
  const taken = new Set(trust.changes.map(({ id }) => id));
  const from = firstOf(imbalances.length, now, afterNewest(trust.changes));
  const last = lastEffects(trust, imbalances);
  const drafts = imbalances.map((imbalance, index) => {
    const announced = secondsAfter(from, index);
    const id = freeId(imbalance, dayOf(announced), taken);
    taken.add(id);
    const words = said(imbalance);
    const effective =
      words.effective ??
      keptDay(imbalance, words, trust) ??
      policyDay(imbalance, countedFrom(announced, trust.site), trust, last);
    // What comes after an amended announcement moves with it.
    if (imbalance.kind === 'amended')
      last.set(imbalance.subprocessor, laterOf(effective, last.get(imbalance.subprocessor) ?? ''));
    return { id, imbalance, announced, effective, words };
  });
  const known = [...trust.changes, ...drafts.map(unwritten)];
  return drafts.map(({ id, imbalance, announced, effective, words }) => ({
    id,
    file: `changes/${id}.yaml`,
    value: valueOf(imbalance, announced, effective, words, trust, known),
  }));
}

/** An entry before it has a summary, so that the others can be told with what is announced at the same time. */
function unwritten(draft: {
  id: string;
  imbalance: Imbalance;
  announced: string;
  effective: Day;
}): Change {
  const { id, imbalance, announced, effective } = draft;
  const { pending: _, ...said } = imbalance;
  const dated = kindOf(imbalance).noticed ? { effective } : {};
  return { id, announced, summary: '-', ...said, ...dated } as Change;
}

/** The moment a second after the newest entry. Without entries, a moment long ago. */
export function afterNewest(changes: readonly Change[]): string {
  const newest = changes.reduce((last, { announced }) => laterOf(last, announced), '');
  return newest === '' ? '2000-01-01T00:00:00Z' : secondsAfter(newest, 1);
}

/** The first day on which a change of this kind may take effect when it is announced on a day. */
function earliestFor(change: Imbalance, announced: Day, { site, holidays }: Trust): Day {
  const earliest = earliestEffect(announced, site, holidays)?.day;
  return isObjectionable(change) ? (earliest ?? announced) : announced;
}

/** The first of `count` moments, a second apart, that end with `now`, or that begin with `earliest` if that is later. */
export function firstOf(count: number, now: string, earliest: string): string {
  return laterOf(secondsAfter(now, 1 - Math.max(count, 1)), earliest);
}

const laterOf = (one: string, other: string) => (one > other ? one : other);

// With a reason why the notice cannot be kept, what is announced stays on its day.
function keptDay({ kind, amends }: Imbalance, { emergency }: Said, trust: Trust): Day | undefined {
  return kind === 'amended' && emergency ? noticeFor(amends, trust)?.effective : undefined;
}

// A change takes effect no earlier than those already announced for the same vendor, because they would undo it.
function policyDay(
  imbalance: Imbalance,
  announced: Day,
  trust: Trust,
  last: ReadonlyMap<string, Day>,
): Day {
  const { subprocessor, replaces = '' } = imbalance;
  if (imbalance.kind === 'amended') {
    const target = noticeFor(imbalance.amends, trust);
    if (target)
      return laterOf(target.effective, earliestAmended(imbalance, target, announced, trust));
  }
  const earliest = earliestFor(imbalance, announced, trust);
  // Whoever reads the entry knows the name.
  if (kindOf(imbalance).entity === 'unnamed') return earliest;
  return [last.get(subprocessor) ?? '', last.get(replaces) ?? ''].reduce(laterOf, earliest);
}

function lastEffects(trust: Trust, imbalances: readonly Imbalance[]): Map<string, Day> {
  const withdrawn = new Set(
    imbalances.flatMap(({ kind, amends }) => (kind === 'withdrawn' ? [amends] : [])),
  );
  const notices = noticesOn(trust.changes, trust.site, endOfTime).filter(
    ({ change }) => !withdrawn.has(change.id),
  );
  return new Map([...eventsByVendor(notices)].map(([id, events]) => [id, events.at(-1)?.on ?? '']));
}

function freeId({ kind, subprocessor }: Imbalance, day: Day, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const end = kind === 'baseline' ? '' : `-${kind}${count === 1 ? '' : `-${count}`}`;
    const vendor = kind === 'baseline' ? 'baseline' : subprocessor;
    // An id has at most 64 characters.
    const id = `${`${day}-${vendor}`.slice(0, 64 - end.length).replace(/-+$/, '')}${end}`;
    if (!taken.has(id) || kind === 'baseline') return id;
  }
}

function valueOf(
  imbalance: Imbalance,
  announced: string,
  effective: Day,
  said: Said,
  trust: Trust,
  known: readonly Change[],
): Record<string, unknown> {
  const { kind, subprocessor, replaces, amends, before, after, register } = imbalance;
  const isDated = kindOf(imbalance).noticed;
  const told = {
    announced,
    ...(isDated && daysOf(imbalance, countedFrom(announced, trust.site), effective, trust)),
    summary:
      said.summary ??
      summaryOf(
        imbalance,
        trust,
        { announced: dayOf(announced), ...(isDated && { effective }) },
        known,
      ),
    ...(said.reason && { reason: said.reason }),
    ...(isDated && said.emergency && { emergency: { reason: said.emergency } }),
    ...affectedBy(imbalance, trust),
  };
  if (kind === 'baseline')
    return {
      kind,
      ...told,
      register: register?.map(({ id, ...part }) => ({ id, ...snapshotOf(part) })),
    };
  if (kind === 'withdrawn') return { kind, amends, ...told };
  if (kind === 'amended')
    return { kind, amends, ...told, ...(after && { after: snapshotOf(after) }) };
  return {
    kind,
    subprocessor,
    ...(replaces !== undefined && { replaces }),
    ...told,
    ...(before && { before: snapshotOf(before) }),
    ...(after && { after: snapshotOf(after) }),
  };
}

// Whom a new vendor concerns is taken from the register of the day, because the register may change and the entry must not.
function affectedBy({ kind, subprocessor }: Imbalance, { subprocessors }: Trust) {
  if (!['start', 'replace'].includes(kindOf({ kind }).does)) return {};
  const record = subprocessors.find(({ id }) => id === subprocessor);
  const affects = {
    ...(record?.off_by_default && { customers: 'Only customers who switch it on' }),
    ...(record?.products && { features: record.products }),
    ...(record?.plans && { plans: record.plans }),
  };
  return Object.keys(affects).length > 0 ? { affects } : {};
}

// The last day to object is written out, because the policy may change later and the entry must not.
function daysOf(imbalance: Imbalance, announced: Day, effective: Day, trust: Trust) {
  const { site, holidays } = trust;
  if (imbalance.kind === 'amended') {
    const target = noticeFor(imbalance.amends, trust);
    return target && amendedDays(imbalance, target, announced, effective, trust);
  }
  return { effective, ...(isObjectionable(imbalance) && windowFrom(announced, site, holidays)) };
}
