// Matters that the model makes: how long each kind of data, each log and each vendor keeps what it has, and what is offered in time.
import { lengthsIn } from '../../../prose/numbers.ts';
import type { Retention, Trust } from '../../../trust.ts';
import type { PeriodRow } from './period-matter.ts';

function lengthsOf(retention: Retention | undefined): string[] {
  if (retention === undefined) return [];
  const { within, for: period } = retention as { within?: string; for?: string };
  const stages = retention.rule === 'stages' ? retention.stages.map((stage) => stage.for) : [];
  const inWords = Object.values(retention).filter((value) => typeof value === 'string');
  return [
    within,
    period,
    ...stages,
    ...inWords.flatMap((text) => lengthsIn(text).map(({ length }) => length)),
  ].filter((length) => length !== undefined);
}

const gone =
  'delete/purge/vanish/disappear/gone/remove/erase/destroy/wipe/expire/anonymise/keep/retain/store/retention/linger/undo/recover/restore/tie/attach';
// What people call the data that a category of this name holds.
const otherNames: Readonly<Record<string, string>> = {
  account: 'account/profile, user data, login data',
  support: 'support request/ticket/message/conversation/case, ticket, support data',
  billing: 'invoice, billing data/record/information, receipt',
  invoice: 'invoice, billing data/record/information, receipt',
  usage: 'usage data/event/statistic, usage, analytics data, telemetry',
  media: 'photo/picture/image/recording, voice note',
  log: 'log',
};

/** Matters that the model makes: how long each kind of data, each log and each vendor keeps what it has. */
export function periodsOfTheModel(trust: Trust): PeriodRow[] {
  const { categories = [], backups } = trust.data;
  const ofData = categories.flatMap(({ id, title, retention, deletion }): PeriodRow[] => {
    const held = lengthsOf(retention);
    const where = `\`retention\` of "${title}" in data.yaml`;
    const [stated] = Object.entries(otherNames).filter(
      ([name]) => id.includes(name) || title.toLowerCase().includes(name),
    );
    const key = [title.includes(',') ? '' : title, stated?.[1] ?? '']
      .filter((words) => words !== '')
      .join(', ');
    return held.length === 0
      ? []
      : [
          {
            what: `how long "${title}" is kept`,
            key,
            with: [gone],
            unless:
              'contract/subscription/session/idle/access/encrypt/backup of, point in time, link/password/export/download/key, audit log, request log, review',
            held: () => held.map((period) => ({ period, where, name: `data/${id}.retention` })),
            also: () => [deletion?.within, backups?.kept_for],
          },
        ];
  });
  const ofLogs = (trust.commitments.logs ?? []).flatMap(({ id, title, retention }): PeriodRow[] =>
    lengthsOf(retention).length === 0
      ? []
      : [
          {
            what: `how long "${title}" is kept`,
            key: `${title}`,
            with: [`${gone}, go back, reach back, history, cover`],
            unless: 'review/check/export/download',
            held: () =>
              lengthsOf(retention).map((period) => ({
                period,
                where: `\`retention\` of the log "${title}" in commitments.yaml`,
                name: `commitments.logs.${id}.retention.for`,
              })),
          },
        ],
  );
  const ofVendors = trust.subprocessors.flatMap(({ id, name, retention }): PeriodRow[] => {
    const more = (trust.ai.providers ?? []).filter(({ subprocessor }) => subprocessor === id);
    const held = [retention, ...more.map((row) => row.retention)].flatMap((row) =>
      lengthsOf(row as Retention),
    );
    return held.length === 0
      ? []
      : [
          {
            what: `how long ${name} keeps data`,
            key: name.split(/[ ,]/)[0] ?? name,
            with: [gone],
            held: () =>
              held.map((period) => ({
                period,
                where: `\`retention\` of ${name} in subprocessors.yaml`,
              })),
          },
        ];
  });
  const ofAi = lengthsOf(trust.ai.retention as unknown as Retention);
  const prompts: PeriodRow[] =
    ofAi.length === 0
      ? []
      : [
          {
            what: 'how long AI providers keep prompts and answers',
            key: 'prompt/llm, language model, ai provider/vendor/input/output/request/feature/model',
            with: [gone],
            unless: 'train/contract/account/session',
            held: () =>
              ofAi.map((period) => ({
                period,
                where: '`retention` in ai.yaml',
                name: 'ai.retention.for',
              })),
            also: () =>
              trust.ai.providers?.flatMap((row) =>
                lengthsOf(row.retention as unknown as Retention),
              ) ?? [],
          },
        ];
  const offers = (trust.site.offers ?? []).flatMap(({ id, title, within }): PeriodRow[] =>
    within === undefined
      ? []
      : [
          {
            what: `"${title}"`,
            key: offerWords(title),
            with: ['send/get/receive/reach/deliver/have/within/answer/arrive/return/come/sign'],
            unless: 'breach/vulnerability/object',
            held: () => [
              {
                period: within,
                where: `\`within\` of "${title}" in site.yaml`,
                name: `offer/${id}.within`,
              },
            ],
          },
        ],
  );
  return [...ofLogs, ...ofData, ...ofVendors, ...prompts, ...offers];
}

const offerWords = (title: string) =>
  [
    /questionnaire|caiq/i.test(title) ? 'questionnaire/caiq/sig' : '',
    /data processing agreement|\bdpa\b/i.test(title)
      ? 'dpa, data processing agreement/addendum'
      : '',
  ]
    .filter((words) => words !== '')
    .join(', ') || title.split(',')[0]!.replaceAll('/', ' ');
