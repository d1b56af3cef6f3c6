// Finds periodic reviews whose next day has passed.
import { addDuration, daysBetween, splitDuration, type Day } from '../../day.ts';
import type { Place } from '../../problem.ts';
import type { Commitment, Trust } from '../../trust.ts';
import { countDays } from './count-days.ts';
import type { Rule } from '../rule.ts';

interface Review {
  /** What is said of the last time, up to its day. */
  what: string;
  last: Day | undefined;
  every: string | undefined;
  place: Place;
  act: string;
}

export const reviewOverdue: Rule = {
  code: 'review-overdue',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A page that promises a review every six months and was last reviewed fourteen months ago breaks its own promise, and says so in its head. The same holds for reviews of access to production data and for trying a restore, when the commitments say how often (`event: access-review` or `event: restore`, with `every`). Time alone never breaks a build, so this is a warning.',
  check: ({ trust, asOf }) =>
    (trust ? reviewsOf(trust) : []).flatMap(({ what, last, every, place, act }) => {
      const due = last && every && addDuration(last, every);
      if (!due || due >= asOf) return [];
      return [
        {
          place,
          message: `${what} on ${last}, ${ago(last, asOf)}; the page promises it every ${interval(every)}, so it was due on ${due}. Readers see both.`,
          fix: `${act}, then write \`${place.path.at(-1)}: ${asOf}\`; or promise only what you can keep.`,
        },
      ];
    }),
};

function reviewsOf({ site, data, commitments }: Trust): Review[] {
  const every = (event: Commitment['event']) =>
    commitments.commitments?.find((one) => one.event === event && one.every)?.every;
  return [
    {
      what: 'The page was last reviewed',
      last: site.last_reviewed,
      every: site.review_every,
      place: { file: 'site.yaml', path: ['last_reviewed'] },
      act: 'Check the whole page against the facts',
    },
    ...(data.access ?? []).map(({ who, last_reviewed }, index) => ({
      what: `The access of "${who}" was last reviewed`,
      last: last_reviewed,
      every: every('access-review'),
      place: { file: 'data.yaml', path: ['access', index, 'last_reviewed'] },
      act: 'Review the access',
    })),
    {
      what: 'A restore from backup was last tried',
      last: data.backups?.last_tested,
      every: every('restore'),
      place: { file: 'data.yaml', path: ['backups', 'last_tested'] },
      act: 'Try a restore',
    },
  ];
}

function ago(from: Day, to: Day): string {
  let months = 0;
  while (addDuration(from, `${months + 1} months`) <= to) months += 1;
  return months < 2 ? `${countDays(daysBetween(from, to))} ago` : `${months} months ago`;
}

function interval(every: string): string {
  const [count, unit] = splitDuration(every);
  return count === 1 ? unit : every;
}
