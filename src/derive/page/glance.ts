// The first questions of a reviewer, answered from the whole model.
import type {
  Certification,
  Commitment,
  Control,
  Retention,
  Subprocessor,
  Trust,
} from '../../trust.ts';
import { compareText, lastDayOf, type Day } from '../../day.ts';
import { isAbout } from '../../vocabulary/changes.ts';
import { isToCustomers } from '../../vocabulary/told.ts';
import { isLesserActivity } from '../../vocabulary/material.ts';
import { isExamined, stageOf } from '../../vocabulary/statuses.ts';
import { controlsOf } from '../claims/controls.ts';
import { heldPromises, targetOn } from '../claims/targets.ts';
import { certificationStatusOn, gapsOn, type Gap } from './gaps.ts';
import { noticesOn, type Notice } from '../journal/notices.ts';
import { registerOn } from '../journal/register.ts';
import { strikeOf } from '../journal/striking.ts';
import { unansweredIn } from './unanswered.ts';
import { vendorCounts, type VendorCounts } from './vendor-counts.ts';
import type { ReviewQuestion } from '../../vocabulary/review-questions.ts';

interface Glance {
  /** Where the categories of data are, in the order in which most of them say so; apart from them, what can be chosen. */
  places: { named: Place[]; choices: Place[] };
  /** The rule for all data, if the author wrote one. */
  retention?: Retention;
  /** How many categories say how long they are kept, or are under the rule for all data, of how many. */
  retained: { count: number; of: number };
  /** Vendors that have data on the day, and apart from them those to come. */
  vendors: VendorCounts;
  /** How data is encrypted, where every category says the same. */
  encryption: { at_rest?: string; in_transit?: string; cipher?: string };
  /** How many categories say how they are encrypted, of how many. */
  encrypted: { count: number; of: number };
  /** Certificates and reports that are held on the day. */
  held: Certification[];
  /** What is meant to be there next, the soonest first. */
  next: DatedPlan[];
  /** What is not there although its target is over, the longest over first. */
  overdue: DatedPlan[];
  gaps: Gap[];
  /** The promise to tell customers of a breach, or of any incident where there is none of breaches alone. */
  breach?: Commitment & { isConditional: boolean };
  /** Where nothing is promised of either, what is to be promised. */
  breachToCome?: Commitment;
  /** What a first review asks and the content does not say. */
  unanswered: ReviewQuestion[];
  /** The last announced change in effect, and the first that is still to come. */
  last?: Notice;
  /** The start of the journal, where nothing has changed since. */
  start?: Notice;
  coming?: Notice;
}

type Place = Omit<NonNullable<Subprocessor['locations']>[number], 'place' | 'note'>;

/** The answers as of a day; what the content does not say is absent. */
export function glanceOn(trust: Trust, asOf: Day): Glance {
  const categories = trust.data.categories ?? [];
  const notices = noticesOn(trust.changes, trust.site, asOf).filter(
    (notice) => !notice.withdrawn_by && !strikeOf(notice) && !isAbout(notice.change, 'entry'),
  );
  const at_rest = saidByAll(categories.map(({ encryption }) => encryption?.at_rest));
  const in_transit = saidByAll(categories.map(({ encryption }) => encryption?.in_transit));
  const cipher = saidByAll(categories.map(({ encryption }) => encryption?.cipher));
  const ownRetention = categories.filter(({ retention }) => retention).length;
  const toCustomers = heldPromises(trust).filter(isToCustomers);
  // One that holds for everybody says more than one with conditions.
  const breaches = toCustomers.filter(({ event }) => event === 'personal-data-breach');
  const incidents = toCustomers.filter(({ event, within }) => event === 'incident' && within);
  const candidates = breaches.length > 0 ? breaches : incidents;
  const breach = candidates.find((one) => !isConditional(one)) ?? candidates[0];
  const breachToCome = (trust.commitments.commitments ?? []).find(
    (one) => isOfBreach(one) && isToCustomers(one) && one.status !== undefined,
  );
  // The last that happened, which need not be the last that was announced.
  const newest = notices
    .filter(({ effective }) => effective <= asOf)
    .sort((a, b) => compareText(a.effective, b.effective))
    .at(-1);
  // The first publication of a list is no change of it.
  const isStart = newest && isAbout(newest.change, 'register');
  const coming = notices
    .filter(({ effective }) => effective > asOf)
    .sort((a, b) => compareText(a.effective, b.effective))[0];
  return {
    places: placesOf([
      ...[trust.data, ...categories].flatMap(({ locations }) => locations ?? []),
      ...(trust.data.backups?.locations ?? []).map((place) => ({
        ...place,
        activity: 'backup' as const,
      })),
    ]),
    ...(trust.data.retention && ownRetention === 0 && { retention: trust.data.retention }),
    retained: {
      // A rule for all data holds for those that have none of their own.
      count: trust.data.retention ? categories.length : ownRetention,
      of: categories.length,
    },
    vendors: vendorCounts(registerOn(trust, asOf)),
    encryption: {
      ...(at_rest && { at_rest }),
      ...(in_transit && { in_transit }),
      ...(cipher && { cipher }),
    },
    encrypted: {
      count: categories.filter(
        ({ encryption }) => encryption?.at_rest ?? encryption?.in_transit ?? encryption?.cipher,
      ).length,
      of: categories.length,
    },
    held: trust.certifications.filter((row) => isExamined(certificationStatusOn(row, asOf))),
    ...datedPlans(trust, asOf),
    gaps: gapsOn(trust, asOf),
    unanswered: unansweredIn(trust),
    ...(!toCustomers.some(isOfBreach) && breachToCome && { breachToCome }),
    ...(breach && { breach: { ...breach, isConditional: isConditional(breach) } }),
    ...(newest && (isStart ? { start: newest } : { last: newest })),
    ...(coming && { coming }),
  };
}

const isOfBreach = ({ event }: Commitment) =>
  event === 'personal-data-breach' || event === 'incident';

// To whom, of what, when or where it does not hold.
const isConditional = ({ plans, jurisdictions, severities, applies_when, ...row }: Commitment) =>
  Boolean(plans ?? severities ?? applies_when) ||
  row.material_only === true ||
  (jurisdictions !== undefined && !jurisdictions.includes('any'));

interface DatedPlan {
  reference: string;
  title: string;
  target: string;
}

/** What is planned with a date, by whether that date is over, the soonest first. */
function datedPlans(trust: Trust, asOf: Day): Pick<Glance, 'next' | 'overdue'> {
  const isComing = ({ status }: Control | Certification) => stageOf(status) === 'coming';
  const rows = [
    ...controlsOf(trust)
      .filter(isComing)
      .map((row) => ({ ...row, reference: `control/${row.id}` })),
    ...trust.certifications
      .filter(isComing)
      .map((row) => ({ ...row, reference: `certification/${row.id}` })),
  ].filter(({ target }) => target !== undefined);
  const listed = new Set(rows.map(({ reference }) => reference));
  const items = (trust.roadmap?.items ?? [])
    .filter(({ status }) => status !== 'done' && status !== 'dropped')
    // Left out where a row that it delivers is listed with a date of its own.
    .filter(({ delivers = [] }) => !delivers.some((one) => listed.has(one)))
    .map((item) => ({ ...item, reference: `roadmap/${item.id}` }));
  const dated = [...rows, ...items]
    .flatMap(({ reference, title, target }) => {
      const day = target === undefined ? undefined : lastDayOf(target);
      return target !== undefined && day !== undefined ? [{ reference, title, target, day }] : [];
    })
    .sort((a, b) => compareText(a.day, b.day));
  const due = (wanted: 'before' | 'passed'): DatedPlan[] =>
    dated
      .filter(({ target }) => targetOn(target, 'open', asOf) === wanted)
      .map(({ reference, title, target }) => ({ reference, title, target }));
  return { next: due('before'), overdue: due('passed') };
}

function placesOf(locations: readonly Place[]): Glance['places'] {
  const counted = new Map<string, { place: Place; count: number }>();
  for (const location of locations) {
    const place = areaOf(location);
    const key = JSON.stringify(place);
    counted.set(key, { place, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  const all = [...counted.values()].sort((a, b) => b.count - a.count).map(({ place }) => place);
  const isNamed = ({ country, region }: Place) => (country ?? region) !== undefined;
  return { named: all.filter(isNamed), choices: all.filter((place) => !isNamed(place)) };
}

// What is said of the area stays with it: an area that can be chosen is no place where data is.
function areaOf(location: Place): Place {
  const { country, region, selection, chosen, activity, default: isDefault } = location;
  const area = country ? { country } : region ? { region } : {};
  return {
    ...area,
    // When it is chosen is left to the section, if it is clear that it is.
    ...(selection ? { selection } : chosen && { chosen }),
    ...(activity && isLesserActivity(activity) && { activity }),
    ...(isDefault !== undefined && { default: isDefault }),
  };
}

// What most say is not true of all.
function saidByAll(values: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = values;
  return others.every((value) => value === first) ? first : undefined;
}
