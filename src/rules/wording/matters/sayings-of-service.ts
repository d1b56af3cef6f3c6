// Phrases about backups, isolation, uptime and leaving, each with the field that may say otherwise.
import { controlsOf } from '../../../derive/claims/controls.ts';
import type { Trust } from '../../../trust.ts';
import { backupsEncrypted, neverCollected } from './sayings-of-data.ts';
import type { SayingRow } from './saying.ts';

const notLive = (trust: Trust, words: RegExp): [string, string] | undefined => {
  const row = controlsOf(trust).find(({ title, status }) => status !== 'live' && words.test(title));
  return row && [`"${row.title}" is \`${row.status}\` in controls.yaml`, 'the status of that row'];
};
const installation =
  /\b(?:installation|instance|deployment) for one|dedicated|single[- ]tenant|self[- ]host|on[- ]prem/i;

export const sayingsOfService: readonly SayingRow[] = [
  {
    says: 'that backups lie there unencrypted',
    words: 'backup ~ unencrypted, unencrypted ~ backup, backup ~ plain text, backup ~ clear text',
    when: (trust) => backupsEncrypted(trust),
  },
  {
    says: 'that data is not encrypted at rest',
    words: 'database/file/disk/photo/volume ~ encrypt, encrypt ~ file/disk/photo/database at rest',
    denied: true,
    unless:
      'backup/client/end/customer/token/key/before/send/transit/if/attachment/column/field/export',
    when: ({ data: { categories = [] } }) => {
      const one = categories.find(({ encryption }) =>
        /aes|chacha/i.test(encryption?.at_rest ?? ''),
      );
      return (
        one && [
          `\`encryption.at_rest\` of "${one.title}" in data.yaml says ${one.encryption?.at_rest}`,
          '`encryption` in data.yaml',
        ]
      );
    },
  },
  {
    says: 'that you cannot read the records',
    words: `cannot/can/could/able/can't/couldn't ~ read/decrypt/open ~ data/record/file/content/photo/finding`,
    with: ['we/us/staff/nobody/employee/even/one'],
    denied: true,
    unless:
      'without/unless/key/if you/backup/vendor/provider/disk/stolen/intercept/attacker/member/customer/other/password/except',
    when: (trust) => notLive(trust, /end[- ]to[- ]end/i),
  },
  {
    says: 'that a restore has never been tried',
    words: 'test/try/rehearse/restore ~ backup, test/try/rehearse ~ restore/recovery',
    with: ['never'],
    denied: true,
    when: ({ data: { backups } }) =>
      backups?.last_tested === undefined
        ? undefined
        : [
            `\`backups.last_tested\` in data.yaml says ${backups.last_tested}`,
            '`backups.last_tested` in data.yaml',
          ],
  },
  {
    says: 'that nothing is ever deleted',
    words:
      'delete/erase anything, delete/erase nothing, nothing ~ ever ~ delete/erase, keep everything',
    with: ['never/nothing/everything/not'],
    unless: 'without/ask/before/until/if/mistake/accident/export/archive',
    anyway: true,
    when: ({ data }) =>
      data.deletion && [
        '`deletion` in data.yaml says how it is deleted',
        '`deletion` in data.yaml',
      ],
  },
  {
    says: 'that data crosses no border',
    words: 'cross ~ border, leave ~ country',
    with: ['data/record/information/nothing/everything/photo'],
    denied: true,
    when: ({ data, subprocessors }) => {
      const home = data.categories?.[0]?.locations?.[0]?.country;
      const abroad = subprocessors.find(
        ({ engagement, locations = [] }) =>
          engagement === 'always' &&
          locations.some(({ country }) => country !== undefined && country !== home),
      );
      return home && abroad
        ? [`the register has ${abroad.name} in another country`, 'what is true of each place']
        : undefined;
    },
  },
  {
    says: 'that customers choose the place of their data',
    words:
      'you/customer/workspace ~ choose/decide/pick/select ~ country/region/location/where, choose/choice/select ~ hosting/region/country, choice ~ region/country/location',
    with: ['data/record/host/hosting/keep/store/workspace'],
    unless:
      'archive/bucket/cookie/sender/backup/browser/currency/phone/inspect/building/not/no/cannot/never',
    when: ({ data: { categories = [] } }) => {
      const places = categories.flatMap(({ locations = [] }) => locations);
      const fixed = places.filter(
        ({ selection, country }) => country !== undefined && selection === undefined,
      );
      return fixed.length * 2 > places.length
        ? [
            '`locations` in data.yaml are the same for everyone',
            '`selection: selectable` on those places',
          ]
        : undefined;
    },
  },
  {
    says: 'that every customer has an installation of their own',
    words:
      'own/separate/dedicated/private ~ database/server/container/instance/cluster/machine, shared with nobody, share ~ nobody',
    with: [
      'each/every/your/own/all customer/workspace/tenant, your own ~ server/database/instance, each/every/customer',
    ],
    unless:
      'enterprise/agree/can/if/region/vendor/provider/key/test/staging/development/encryption/not/no/team/write/we',
    when: (trust) => notLive(trust, installation),
  },
  {
    says: 'that customers can run it themselves',
    words:
      'your own data centre/server/cloud/hardware/infrastructure, self hosted ~ version/edition, on premise, self host, install ~ your own/yourself',
    with: ['run/install/host/deploy/download/available/version/product/edition'],
    unless:
      'model/runner/agent/identity/key/backup/archive/webhook/not/no/import/cannot/certificate/domain/browser/connector/app',
    when: (trust) => notLive(trust, installation),
  },
  {
    says: 'that availability is not promised',
    words:
      'promise/guarantee/commit/offer ~ uptime/availability, uptime/availability ~ promise/guarantee, sla',
    denied: true,
    unless: 'team/free/plan/tier/apply/beta/maintenance/starter/until/yet/if/100/need',
    when: ({ commitments: { availability: [one] = [] } }) =>
      one && one.target === undefined
        ? [
            `"${one.title}" in commitments.yaml promises ${one.percent} %`,
            '`availability` in commitments.yaml',
          ]
        : undefined,
  },
  {
    says: 'that a missed promise makes the month free',
    words: 'month ~ free, free month, full refund, all ~ money back, full monthly fee, whole month',
    with: ['uptime/downtime/availability/available/outage/sla'],
    underACondition: true,
    when: ({ commitments: { availability: [one] = [] } }) =>
      one?.credits && !one.credits.some(({ credit }) => /100|whole|full/.test(credit))
        ? [
            `\`credits\` of "${one.title}" in commitments.yaml says ${one.credits.map(({ credit }) => credit).join(', ')}`,
            '`credits` of that row',
          ]
        : undefined,
  },
  {
    says: 'that nobody notices the loss of a data centre',
    words: 'not/never/without ~ notice/interrupt/interruption/affect/downtime/feel',
    with: ['data centre/center/zone, zone/site/region', 'fail/burn/lose/failure/loss/outage/go'],
    underACondition: true,
    anyway: true,
    when: (trust) => notLive(trust, /\b(?:second|two|another) (?:data ?cent|zone|site|region)/i),
  },
  {
    says: 'that no account of an incident is published',
    words:
      'publish/write/share ~ post mortem, post mortem/postmortem, post incident ~ report/review',
    denied: true,
    unless: 'minor/within/day/blame/until/only/yet',
    when: ({ commitments: { severity_levels: levels = [] } }) => {
      const one = levels.find(({ postmortem_within }) => postmortem_within);
      return (
        one && [
          `\`postmortem_within\` of ${one.title} in commitments.yaml says ${one.postmortem_within}`,
          '`postmortem_within` of that level',
        ]
      );
    },
  },
  {
    says: 'that members are followed by analytics',
    words:
      'analytics script/code/cookie/tracker, tracking script/pixel/cookie, track/follow ~ user/member/visitor ~ web/site/browser, third party cookie',
    unless: 'not/no/never/without/friendly/blocked/disabled/your/you/block/simple/example',
    when: (trust) => {
      const row = controlsOf(trust).find(
        ({ status, title }) => status === 'live' && /\bno\b.*\banalytics/i.test(title),
      );
      return row && [`"${row.title}" is live in controls.yaml`, 'the status of that row'];
    },
  },
  {
    says: 'that it is known where people are',
    words: 'know where ~ inspector/member/employee/worker',
    when: (trust) => neverCollected(trust, /position|location|gps/i),
  },
  {
    says: 'that data comes out only at the end',
    words:
      'only/just ~ end ~ contract, not ~ export ~ during, only after ~ contract/cancel/terminate',
    with: ['export/take/extract/download/out'],
    when: ({ data }) =>
      data.export?.self_service
        ? [
            '`export.self_service` in data.yaml says that customers can do it themselves',
            '`export` in data.yaml',
          ]
        : undefined,
  },
  {
    says: 'that an export holds passwords',
    words: 'export ~ include/contain/hold ~ password, password ~ export',
    unless: 'not/no/except/without/protect/hash',
    when: ({ data }) =>
      /except passwords|without passwords/i.test(data.export?.covers ?? '')
        ? [
            `\`export.covers\` in data.yaml says "${data.export?.covers}"`,
            '`export.covers` in data.yaml',
          ]
        : undefined,
  },
  {
    says: 'that there is no way to export by API',
    words: 'api ~ export/data, export ~ api',
    denied: true,
    unless: 'key/token/need/require',
    when: ({ data }) =>
      /\bAPI\b/.test(data.export?.how ?? '')
        ? ['`export.how` in data.yaml names an API', '`export.how` in data.yaml']
        : undefined,
  },
];
