// The lengths of time that the fields promise on the matters of which prose speaks too, and what a sentence may say besides.
import { longestHours } from '../../derive/claims/lengths.ts';
import { heldPromises } from '../../derive/claims/targets.ts';
import { lengthOf, termsOf } from '../../derive/journal/terms.ts';
import type { Commitment, Retention, Trust } from '../../trust.ts';
import { lengthsIn } from '../../prose/numbers.ts';
import type { PeriodMatter } from '../../prose/claims/periods.ts';

export interface PromisedPeriod {
  period: string;
  /** The field, as a reference names it. */
  name: string;
  /** Key and file, in words. */
  where: string;
  /** The YAML that would promise another length there. */
  write(length: string): string;
}

export interface Promised {
  /** The plainest first. */
  promises: PromisedPeriod[];
  /** Lengths that stand somewhere in the fields on the matter: to repeat one of them contradicts nothing. */
  others: string[];
}

/** What stands in the fields for a matter; no promises where nothing is promised. */
export function promisedPeriods(matter: PeriodMatter, trust: Trust): Promised {
  const { site, disclosure } = trust;
  switch (matter) {
    case 'breach': {
      const all = ofEvent(trust, 'personal-data-breach', 'within');
      const promises = all.filter(({ to }) => customers.has(to));
      return { promises: promises.map(({ promise }) => promise), others: periodsOf(all) };
    }
    case 'subprocessors': {
      const ahead = ofEvent(trust, 'subprocessor-change', 'ahead');
      const promises = ahead.filter(({ to }) => customers.has(to)).map(({ promise }) => promise);
      return {
        promises: [...ofNotice('days', site), ...promises],
        others: [
          ...toSome('days', site),
          ...periodsOf(ahead),
          ...periodsOf(ofEvent(trust, 'subprocessor-change', 'within')),
        ],
      };
    }
    case 'objection':
      return { promises: ofNotice('objection_days', site), others: toSome('objection_days', site) };
    case 'deletion':
      return ofDeletion(trust);
    case 'report': {
      const answers = ofEvent(trust, 'vulnerability-report', 'within');
      const first = disclosure?.response?.acknowledge;
      return {
        promises: [
          ...inKey('response', 'acknowledge', first, 'disclosure.yaml'),
          ...answers.filter(({ title }) => isFirstAnswer.test(title)).map(({ promise }) => promise),
        ],
        others: periodsOf(answers),
      };
    }
  }
}

const customers = new Set<Commitment['to']>([
  undefined,
  'affected-customers',
  'all-customers',
  'workspace-admins',
]);
const isFirstAnswer =
  /\b(?:acknowledg\w*|first (?:answer|response|reply)|answer|response|receipt)\b/i;

const periodsOf = (found: { promise: PromisedPeriod }[]) =>
  found.map(({ promise }) => promise.period);

function ofEvent(trust: Trust, event: Commitment['event'], measure: 'within' | 'ahead') {
  return heldPromises(trust).flatMap((one) => {
    const period = one.event === event ? one[measure] : undefined;
    if (period === undefined) return [];
    const promise: PromisedPeriod = {
      period,
      name: `commitment/${one.id}.${measure}`,
      where: `\`${measure}\` of "${one.title}" in commitments.yaml`,
      write: (length) => `\`${measure}: ${length}\` for \`${one.id}\` in commitments.yaml`,
    };
    return [{ to: one.to, title: one.title, promise }];
  });
}

const inKey = (
  group: string,
  key: string,
  period: string | undefined,
  file: string,
): PromisedPeriod[] =>
  period === undefined
    ? []
    : [
        {
          period,
          name: `${group === 'deletion' ? '' : file.replace('yaml', '')}${group}.${key}`,
          where: `\`${group}.${key}\` in ${file}`,
          write: (length) => `\`${group}: { ${key}: ${length} }\` in ${file}`,
        },
      ];

/** What all customers are promised; a length for some of them may be named besides. */
function ofNotice(key: 'days' | 'objection_days', site: Trust['site']): PromisedPeriod[] {
  return termsOf(site).flatMap((term) => {
    const days = term[key];
    if (term.id !== undefined || days === undefined) return [];
    return [
      {
        period: lengthOf(term, days),
        name: `notice.${key}`,
        where: `\`notice.${key}\` in site.yaml`,
        write: (length) =>
          `\`notice: { ${key}: ${Math.floor(longestHours(length) / 24)} }\` in site.yaml`,
      },
    ];
  });
}

const toSome = (key: 'days' | 'objection_days', site: Trust['site']) =>
  termsOf(site).flatMap((term) => {
    const days = term.id === undefined ? undefined : term[key];
    return days === undefined ? [] : [lengthOf(term, days)];
  });

// How long it takes until all is gone is the sum of the stages; what else is stated of single kinds of data may be repeated.
function ofDeletion(trust: Trust): Promised {
  const { data, site } = trust;
  const within = data.deletion?.within;
  const stages = data.retention?.rule === 'stages' ? data.retention.stages : [];
  const kept = [within, data.backups?.kept_for].filter((period) => period !== undefined);
  const sums = [stages.flatMap(({ for: period = [] }) => period), kept].flatMap((periods) =>
    periods.map((_, last) => `${sumOf(periods.slice(0, last + 1))} hours`),
  );
  const rest = [data, ...(data.categories ?? [])].flatMap(({ retention, deletion, ...more }) => [
    retention,
    { ...deletion, how: '' },
    { ...more.export, how: '' },
    // How often a backup is made, and how far back it reaches, says nothing of when it is gone.
    'backups' in more ? { ...more.backups, how: '', every: '', point_in_time: '' } : '',
  ]);
  const committed = ofEvent(trust, 'deletion', 'within').map(({ promise }) => promise);
  const stated = inKey('deletion', 'within', within, 'data.yaml');
  return {
    promises:
      stated.length + committed.length > 0
        ? [...stated, ...committed]
        : ofRetention(data.retention),
    others: [...sums, ...rest.flatMap((part) => lengthsWithin(part, site.language))],
  };
}

function ofRetention(retention: Retention | undefined): PromisedPeriod[] {
  if (retention?.rule === 'until-event')
    return inKey('retention', 'within', retention.within, 'data.yaml');
  const stages = retention?.rule === 'stages' ? retention.stages : [];
  return stages.flatMap(({ state, for: period }) =>
    period === undefined
      ? []
      : [
          {
            period,
            name: `data.retention.stages.${state}.for`,
            where: `the stage \`${state}\` of \`retention\` in data.yaml`,
            write: (length) => `\`{ state: ${state}, for: ${length} }\` in data.yaml`,
          },
        ],
  );
}

const sumOf = (periods: readonly string[]) =>
  periods.reduce((sum, period) => sum + longestHours(period), 0);

function lengthsWithin(value: unknown, language: string | undefined): string[] {
  if (typeof value === 'string') return lengthsIn(value, language).map(({ length }) => length);
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((part) => lengthsWithin(part, language))
    : [];
}
