// The matters with a length of time: the words by which a sentence speaks of each, and the fields that say how long or how often.
import { lemmaPattern } from '../../../prose/lemmas.ts';
import { lengthsIn } from '../../../prose/numbers.ts';
import { controlsOf } from '../../../derive/claims/controls.ts';
import { promisedMatters } from './promised-matters.ts';
import { heldPromises } from '../../../derive/claims/targets.ts';
import type { Held, PeriodMatter, PeriodRow } from './period-matter.ts';
import { periodsOfTheModel } from './periods-of-the-model.ts';
import type { Commitment, Trust } from '../../../trust.ts';

const one = (period: string | undefined, where: string, name?: string): Held[] =>
  period === undefined ? [] : [{ period, where, ...(name !== undefined && { name }) }];

const inData = (key: string) => `\`${key}\` in data.yaml`;

const promises = (
  trust: Trust,
  event: Commitment['event'],
  key: 'within' | 'every' | 'ahead',
): Held[] =>
  heldPromises(trust)
    .filter((row) => row.event === event)
    .flatMap((row) =>
      one(
        row[key],
        `\`${key}\` of "${row.title}" in commitments.yaml`,
        `commitment/${row.id}.${key}`,
      ),
    );

const levels = (
  trust: Trust,
  key: 'acknowledge_within' | 'update_every' | 'postmortem_within',
): Held[] =>
  (trust.commitments.severity_levels ?? []).flatMap((level) =>
    one(level[key], `\`${key}\` of ${level.title} in commitments.yaml`),
  );

const keeps =
  'keep/retain/store/hold/save/archive/available/retention/expire/delete/purge/vanish/disappear/gone/remove/linger/stay/remain/overwrite/erase/destroy/anonymise/go';
const answers =
  'answer/acknowledge/respond/reply/react/pick, response time, hear/get back, come back to, first word';
const reports = 'report/vulnerability/researcher/finding/flaw/bug/disclosure/reporter';

const table: PeriodRow[] = [
  ...promisedMatters,
  {
    what: 'how often backups are made',
    key: 'backup/snapshot, back ~ up, full/complete/nightly copy, copy ~ database',
    unless: 'test/try/rehearse/drill/review/exercise/verify/prove/practise/restore, recovery point',
    kinds: ['often'],
    held: ({ data }) => one(data.backups?.every, inData('backups.every'), 'backups.every'),
  },
  {
    what: 'how long backups are kept',
    key: 'backup/snapshot',
    with: [`${keeps}, of backup/snapshot, backup/snapshot of`],
    unless:
      'point in time, any/every point/moment/second/minute, go/roll back, test/try/rehearse/drill',
    held: ({ data }) => one(data.backups?.kept_for, inData('backups.kept_for'), 'backups.kept_for'),
    also: ({ data }) => [data.backups?.point_in_time, ...goneAfter(data)],
  },
  {
    what: 'how far back a restore can reach',
    key: 'point in time, any/every point/moment/second/minute, go/roll/wind back, pitr',
    unless: 'contract/notice/support/incident',
    held: ({ data }) =>
      one(data.backups?.point_in_time, inData('backups.point_in_time'), 'backups.point_in_time'),
    also: ({ data }) => [data.backups?.kept_for],
  },
  {
    what: 'how often restoring is tried',
    key: 'test/try/rehearse/exercise/drill/verify/prove/practise/tested',
    with: ['restore/recovery/recover/restoration, test/try/verify/prove ~ backup'],
    unless: 'penetration/pen/vulnerability/pentest/review',
    kinds: ['often'],
    held: (trust) => promises(trust, 'restore', 'every'),
    also: ({ data }) => [data.backups?.every],
  },
  {
    what: 'how long a session lasts',
    key: 'session, sign/log out, stay/remain/keep ~ sign/log in, inactivity/idle/inactive/activity',
    with: [
      'end/expire/last/time/timeout/terminate/valid/invalidate/stay/remain/keep/log/sign/out/after',
    ],
    unless:
      'training/call/interview/workshop/ssh/support/approval/screen/laptop/lock/first/book/group/account/delete',
    held: (trust) =>
      controlsOf(trust).flatMap((row) =>
        (row.lifetimes ?? [])
          .filter(({ of }) => of === 'session')
          .flatMap((life) => [
            ...one(life.for, `\`lifetimes\` of "${row.title}" in controls.yaml`),
            ...one(life.idle, `\`idle\` of "${row.title}" in controls.yaml`),
          ]),
      ),
  },
  {
    what: 'the written account of an incident',
    key: 'post mortem, postmortem, post incident, root cause, incident report/review, written account, review of incident',
    unless: 'vulnerability/tabletop',
    held: (trust) => levels(trust, 'postmortem_within'),
  },
  {
    what: 'the first answer to an incident',
    key: answers,
    with: ['incident/outage/disruption/emergency, sev #, severity, severity #, p1/p2'],
    unless: `${reports}, ticket/breach/notify/notification/data, status page, support request`,
    held: (trust) => levels(trust, 'acknowledge_within'),
    also: (trust) => periodsOf(promises(trust, 'incident', 'within')),
  },
  {
    what: 'updates during an incident',
    key: 'update/hear/inform/tell/news/write/post',
    with: ['incident/outage/disruption/emergency, sev #, severity, severity #'],
    kinds: ['often'],
    unless: 'test/rehearse/review/train/policy/plan/exercise/drill',
    held: (trust) => levels(trust, 'update_every'),
  },
  {
    what: 'news of an incident on the status page',
    key: 'status page, status site, status.',
    with: ['incident/outage/disruption/update/problem/post/publish/show/report'],
    unless: 'post mortem, postmortem, history, month',
    held: (trust) =>
      heldPromises(trust)
        .filter(({ event, channels }) => event === 'incident' && channels?.includes('status-page'))
        .flatMap(({ id, title, within }) =>
          one(within, `\`within\` of "${title}" in commitments.yaml`, `commitment/${id}.within`),
        ),
    also: (trust) => periodsOf(levels(trust, 'update_every')),
  },
  {
    what: 'an answer from support',
    key: answers,
    with: ['support/ticket/helpdesk, help desk'],
    unless: `${reports}, incident/breach/sev/severity/questionnaire/dpa/objection, data subject, legal/authority/erasure/deletion/delete`,
    held: (trust) => promises(trust, 'support', 'within'),
    also: ({ site, disclosure }) => [
      site.contact?.response_within,
      disclosure?.response?.acknowledge,
    ],
  },
  {
    what: 'patches',
    key: 'patch/fix/remediate/remediation/mitigate/close/block/patched/resolve',
    with: ['vulnerability/flaw/patch/cve/hole/weakness/bug'],
    unless: 'report/researcher/disclose/reporter/incident/high/medium/low/moderate/minor',
    held: (trust) => promises(trust, 'patch', 'within'),
    also: ({ disclosure }) => [disclosure?.response?.fix],
  },
  {
    what: 'the rotation of keys',
    key: 'rotate/rotation/renew/replace/exchange/swap/change, new ~ key',
    with: ['key'],
    unless: 'api/token/password/ssh/signing/staff/certificate/notice/subprocessor, access key',
    kinds: ['often', 'length'],
    held: (trust) =>
      controlsOf(trust).flatMap(({ title, keys }) =>
        one(keys?.rotated, `\`keys.rotated\` of "${title}" in controls.yaml`),
      ),
  },
  {
    what: 'the judgement on a report of a vulnerability',
    key: 'triage/assess/judge/validate/evaluate/confirm/assessment',
    with: [reports],
    unless: 'risk/audit/incident/vendor/subprocessor/acknowledge, vulnerability scan',
    held: ({ disclosure }) =>
      one(
        disclosure?.response?.triage,
        '`response.triage` in disclosure.yaml',
        'disclosure.response.triage',
      ),
    also: ({ disclosure }) => [disclosure?.response?.acknowledge],
  },
  {
    what: 'the fix of a reported vulnerability',
    key: 'fix/patch/remediate/resolve/repair/fixed',
    with: ['report/researcher/disclose/reporter'],
    unless: 'incident/support/ticket/status/bounty, pen test, penetration',
    held: ({ disclosure }) =>
      one(
        disclosure?.response?.fix,
        '`response.fix` in disclosure.yaml',
        'disclosure.response.fix',
      ),
    also: (trust) => periodsOf(promises(trust, 'patch', 'within')),
  },
  {
    what: 'the time after which a reporter may publish',
    key: 'publish/disclose/public/embargo/disclosure',
    with: ['researcher/reporter/report/vulnerability/finding/you/embargo'],
    unless:
      'post mortem, subprocessor/vendor/breach/incident/page/status/request/law/legal/acknowledge/fix/court/order',
    held: ({ disclosure }) =>
      one(
        disclosure?.window?.days === undefined ? undefined : `${disclosure.window.days} days`,
        '`window.days` in disclosure.yaml',
      ),
    also: ({ disclosure }) => Object.values(disclosure?.response ?? {}),
  },
  {
    what: 'how long access to production is granted',
    key: 'access/approval',
    with: [
      'last/grant/end/expire/limit/valid/approve/open/temporary, for * hour/day/minute, at a time',
      'access/production/support/workspace',
    ],
    unless:
      'review/token/session/log/leave/remove/export/data/subject/request/contract/terminate/password/link/revoke/audit',
    held: ({ data }) =>
      (data.access ?? []).flatMap(({ who, condition = '' }) =>
        lengthsIn(condition).map(({ length }) => ({
          period: length,
          where: `\`condition\` of "${who}" in data.yaml`,
        })),
      ),
  },
  {
    what: 'the purge of what was deleted',
    key: 'delete/deletion/erase/removal',
    with: [
      'purge/gone/vanish/disappear/final/permanent/irrevocable/restore/recover/undo/trash/irreversible/physically/completely/go',
    ],
    unless:
      'contract/subscription/terminate/backup/log/trial/inactive/request/ticket/invoice/support/account/cancel',
    held: ({ data }) => one(data.deletion?.within, inData('deletion.within'), 'deletion.within'),
    also: ({ data }) => goneAfter(data),
  },
];

// Words of other steps: what stands nearest to one of them is none of the above.
const otherSteps =
  'acknowledge/notify/notification/notice/refund/pay/renew/object/objection/export/download/trial/warn/remind/extend/review/train/contract';

const periodsOf = (held: readonly Held[]) => held.map(({ period }) => period);

/** Every length that a field gives for deleted data to be gone. */
const goneAfter = (data: Trust['data']): string[] =>
  [
    ...[data, ...(data.categories ?? [])].flatMap(({ retention, deletion }) => [
      deletion?.within,
      ...(retention?.rule === 'stages' ? retention.stages : [])
        .filter(({ state }) => state === 'soft-deleted' || state === 'in-backups')
        .map((stage) => stage.for),
      ...(retention?.rule === 'until-event' ? [retention.within] : []),
    ]),
    data.backups?.kept_for,
  ].filter((length) => length !== undefined);

/** Those of which the fields say something. */
export function periodMatters(trust: Trust): PeriodMatter[] {
  const other: PeriodMatter = {
    what: '',
    key: lemmaPattern(otherSteps),
    with: [],
    kinds: ['length', 'often'],
    held: [],
  };
  const matters = [...table, ...periodsOfTheModel(trust)].flatMap((row): PeriodMatter[] => {
    const held = row.held(trust).flatMap(bothEnds);
    return held.length === 0
      ? []
      : [
          {
            what: row.what,
            key: lemmaPattern(row.key),
            with: (row.with ?? []).map(lemmaPattern),
            ...(row.unless !== undefined && { unless: lemmaPattern(row.unless) }),
            kinds: row.kinds ?? ['length'],
            held,
            ...(row.isPromise && { isPromise: true }),
            also: (row.also?.(trust) ?? []).filter((period) => period !== undefined),
          },
        ];
  });
  return [...matters, other];
}

// "2 to 4 hours" promises both.
function bothEnds(held: Held): Held[] {
  const [, low, high, unit] = /^(\d+) to (\d+) (.+)$/.exec(held.period) ?? [];
  return low === undefined
    ? [held]
    : [`${high} ${unit}`, `${low} ${unit}`].map((period) => ({ ...held, period }));
}
