// Where one promise has two homes: pairs of lengths of time that speak of the same thing by the fields around them, never by guess.
import { heldPromises } from '../../derive/claims/targets.ts';
import { lengthOf } from '../../derive/journal/terms.ts';
import type { Place } from '../../problem.ts';
import type { Commitment, Retention, Trust } from '../../trust.ts';
import type { Content } from '../rule.ts';

/** A length of time, and where it stands in words. */
interface StatedPeriod {
  period: string;
  where: string;
}

interface StatedTwice {
  /** The matter, to follow "for". */
  what: string;
  here: StatedPeriod & { place: Place };
  there: StatedPeriod;
}

type PlaceOf = Content['placeOf'];
type Measure = 'within' | 'ahead' | 'every';

/** Every pair, whether the two agree or not. */
export function periodsStatedTwice(trust: Trust, placeOf: PlaceOf): StatedTwice[] {
  const commitments = heldPromises(trust);
  return [
    ...commitments.flatMap((one, index) =>
      commitments.slice(0, index).flatMap((other) => withEachOther(one, other, placeOf)),
    ),
    ...commitments.flatMap((one) => withOtherFiles(one, trust, placeOf)),
    ...residues(trust, placeOf),
    ...logs(trust),
  ];
}

const of = (one: Commitment, measure: Measure, placeOf: PlaceOf): StatedTwice['here'] => ({
  period: one[measure] ?? '',
  place: placeOf('commitment', one.id, [measure]),
  where: `\`${measure}\` of "${one.title}" in commitments.yaml`,
});

// Of these there is one for each recipient; of the others ("first answer", "answer in full") the title tells which is meant.
const oneOfAKind = new Set<Commitment['event']>(['personal-data-breach', 'subprocessor-change']);

const scopeOf = (one: Commitment) =>
  JSON.stringify([
    one.event,
    one.to,
    one.to_note,
    one.clock_starts,
    one.applies_when,
    one.hours,
    [...(one.plans ?? [])].sort(),
    [...(one.jurisdictions ?? [])].sort(),
    one.material_only,
  ]);

// What one of two leaves out tells them apart; two lists do only if they have nothing in common.
const meet = (one: readonly string[] | undefined, other: readonly string[] | undefined) =>
  one === undefined || other === undefined
    ? one === other
    : one.some((item) => other.includes(item));

// What is told on the status page is told once of an incident, whatever the promise is called.
const isOnStatusPage = ({ event, to, channels }: Commitment) =>
  event === 'incident' && to === 'public' && channels?.includes('status-page') === true;

const isSamePromise = (one: Commitment, other: Commitment) =>
  scopeOf(one) === scopeOf(other) &&
  meet(one.severities, other.severities) &&
  meet(one.channels, other.channels) &&
  one.what === other.what &&
  (oneOfAKind.has(one.event) ||
    (isOnStatusPage(one) && isOnStatusPage(other)) ||
    one.title.trim().toLowerCase() === other.title.trim().toLowerCase());

function withEachOther(one: Commitment, other: Commitment, placeOf: PlaceOf): StatedTwice[] {
  if (!isSamePromise(one, other)) return [];
  return (['within', 'ahead', 'every'] as const)
    .filter((measure) => one[measure] && other[measure])
    .map((measure) => ({
      what: eventWords[one.event] ?? `"${one.title}"`,
      here: of(one, measure, placeOf),
      there: of(other, measure, placeOf),
    }));
}

const eventWords: Partial<Record<Commitment['event'], string>> = {
  'personal-data-breach': 'notice of a breach to the same recipients',
  'subprocessor-change': 'notice of a change of subprocessors',
};

// What holds for some plans or in some cases only is another promise than the one that is made to all.
const isForAll = ({ plans, applies_when }: Commitment) => !plans && !applies_when;

function withOtherFiles(one: Commitment, trust: Trust, placeOf: PlaceOf): StatedTwice[] {
  const found: StatedTwice[] = [];
  const add = (measure: Measure, what: string, period: string | undefined, where: string) => {
    if (one[measure] && period)
      found.push({ what, here: of(one, measure, placeOf), there: { period, where } });
  };
  if (!isForAll(one)) return [];
  const { site, disclosure, data } = trust;
  if (one.event === 'subprocessor-change' && toCustomers.has(one.to) && site.notice?.days)
    add(
      'ahead',
      'notice of a change of subprocessors',
      lengthOf(site.notice, site.notice.days),
      '`notice.days` in site.yaml',
    );
  if (one.event === 'vulnerability-report')
    for (const [stage, words] of Object.entries(answers) as [keyof typeof answers, RegExp][])
      if (words.test(one.title))
        add(
          'within',
          'answering a report of a vulnerability',
          disclosure?.response?.[stage],
          `\`response.${stage}\` in disclosure.yaml`,
        );
  if (one.event === 'deletion' && !aboutCopies.test(`${one.title} ${one.what ?? ''}`))
    add('within', 'deletion', data.deletion?.within, '`deletion.within` in data.yaml');
  if (one.event === 'backup')
    add('every', 'backups', data.backups?.every, '`backups.every` in data.yaml');
  if (one.event === 'incident')
    for (const level of trust.commitments.severity_levels ?? [])
      if (one.severities?.includes(level.id))
        for (const { key, measure, words } of ofLevels)
          if (words.test(one.title))
            add(
              measure,
              `incidents of ${level.title}`,
              level[key],
              `\`${key}\` of ${level.title} in commitments.yaml`,
            );
  return found;
}

const toCustomers = new Set<Commitment['to']>([undefined, 'all-customers', 'affected-customers']);
const aboutCopies = /\b(?:backups?|cop(?:y|ies)|logs?|archives?)\b/i;
const answers = {
  acknowledge: /\b(?:acknowledg\w*|first (?:answer|response|reply)|receipt)\b/i,
  triage: /\b(?:triag\w*|judge?ment|assess\w*)\b/i,
  fix: /\b(?:fix(?:ed)?|remed\w+)\b/i,
};
const ofLevels = [
  {
    key: 'acknowledge_within',
    measure: 'within',
    words: /\b(?:acknowledg\w*|first (?:answer|response|reply))\b/i,
  },
  { key: 'update_every', measure: 'every', words: /\bupdates?\b/i },
  {
    key: 'postmortem_within',
    measure: 'within',
    words: /\b(?:post-?\s?mortems?|written account|root[- ]cause)\b/i,
  },
] as const;

// How long a backup is kept is how long deleted data lingers there.
function residues({ data }: Trust, placeOf: PlaceOf): StatedTwice[] {
  const kept = data.backups?.kept_for;
  if (!kept) return [];
  const there: StatedPeriod = {
    period: kept,
    where: '`backups.kept_for` in data.yaml',
  };
  const stagesOf = (
    retention: Retention | undefined,
    place: Place,
    where: string,
  ): StatedTwice[] =>
    retention?.rule === 'stages'
      ? retention.stages.flatMap((stage, index) =>
          stage.state === 'in-backups' && stage.for
            ? [
                {
                  what: 'how long deleted data stays in backups',
                  here: {
                    period: stage.for,
                    place: {
                      ...place,
                      path: [...place.path, 'retention', 'stages', index, 'for'],
                    },
                    where: `the stage \`in-backups\` ${where}`,
                  },
                  there,
                },
              ]
            : [],
        )
      : [];
  return [
    ...stagesOf(data.retention, { file: 'data.yaml', path: [] }, 'of all data'),
    ...(data.categories ?? []).flatMap(({ id, title, retention }) =>
      stagesOf(retention, placeOf('data', id), `of "${title}"`),
    ),
  ];
}

// A log that has the name of a category of data is that category.
function logs({ data, commitments }: Trust): StatedTwice[] {
  return (commitments.logs ?? []).flatMap((log, index) =>
    (data.categories ?? [])
      .filter(({ title }) => title.trim().toLowerCase() === log.title.trim().toLowerCase())
      .flatMap(({ title, retention }): StatedTwice[] =>
        log.retention?.rule === 'period' && retention?.rule === 'period'
          ? [
              {
                what: `how long "${title}" is kept`,
                here: {
                  period: log.retention.for,
                  place: {
                    file: 'commitments.yaml',
                    path: ['logs', index, 'retention', 'for'],
                  },
                  where: `\`retention\` of the log "${log.title}" in commitments.yaml`,
                },
                there: {
                  period: retention.for,
                  where: `\`retention\` of "${title}" in data.yaml`,
                },
              },
            ]
          : [],
      ),
  );
}
