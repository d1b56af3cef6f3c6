// Phrases about data, access and support, each with the field that may say otherwise.
import { controlsOf } from '../../../derive/claims/controls.ts';
import { heldPromises } from '../../../derive/claims/targets.ts';
import type { Trust } from '../../../trust.ts';
import type { SayingRow } from './saying.ts';

const people =
  'employee/staff/engineer/developer/personnel/anybody/anyone/team/colleague/human/person/support';
const reach = 'access/reach/see/read/view/look/open/touch';
const withVendor = (text: string | undefined, { subprocessors }: Trust) =>
  subprocessors.find(({ name }) => text?.includes(name))?.name;
const notStored = ({ data }: Trust, never: string, words: RegExp) =>
  (data.not_stored ?? []).find((row) => row.never === never && words.test(row.title));
const ofNotStored = (
  row: { title: string; never?: string | undefined } | undefined,
): [string, string] | undefined =>
  row && [
    `"${row.title}" stands in \`not_stored\` of data.yaml with \`never: ${row.never}\``,
    'take it out of `not_stored` if it is so',
  ];

export const sayingsOfData: readonly SayingRow[] = [
  {
    says: 'that card numbers are kept',
    words:
      'store/keep/save/hold/retain/process/record ~ card number/detail/data/information, complete/full ~ card number, card number/detail/data ~ store/keep/save/held/retain',
    unless: 'digit/last/token/provider/stripe/brantwick/payment',
    when: ({ data }) => ofNotStored(notStored({ data } as Trust, 'stored', /card/i)),
  },
  {
    says: 'that data is sold',
    words:
      'sell ~ data/information/record/it, data/statistic/information/record ~ sell, rent ~ data, monetise/monetize ~ data, sale of ~ data',
    unless: 'merge/acquisition/asset/company/sale of business',
    when: ({ data }) => ofNotStored(notStored({ data } as Trust, 'sold', /data|record/i)),
  },
  {
    says: 'that data serves advertising',
    words:
      'use ~ advertising/advertisement, advertising/advertisement/pixel/retargeting, targeted/personalised ad',
    with: ['data/code/pixel/browser/page/tracking/tracker/cookie/network/record/partner'],
    unless: 'sell',
    when: (trust) => {
      const row = controlsOf(trust).find(
        ({ status, title }) => status === 'live' && /\bno\b.*\badverti/i.test(title),
      );
      return row && [`"${row.title}" is live in controls.yaml`, 'the status of that row'];
    },
  },
  {
    says: 'that positions are tracked',
    words:
      'track/collect/record/store/follow ~ location/position/gps/whereabouts, gps/location/position ~ track/collect/record/store/follow',
    unless: 'data/server/storage/store/backup/country/log/subprocessor',
    when: ({ data }) =>
      ofNotStored(notStored({ data } as Trust, 'collected', /position|location|gps/i)),
  },
  {
    says: 'that people are ranked',
    words:
      'rank/score/rate/compare/sort ~ by/against/speed/performance/each, league/ranking table, leaderboard, scoreboard, fast/slow/quick ~ member/employee/inspector/worker ~ list/table/rank/find, who ~ slow/slowest/fastest',
    with: ['member/employee/inspector/user/people/worker/team'],
    when: ({ data }) => ofNotStored(notStored({ data } as Trust, 'done', /rank|scor/i)),
  },
  {
    says: 'that no personal data is processed',
    words: 'process/store/collect/handle/hold any? personal data/information',
    unless:
      'sell/share/train/advertising/marketing/beyond/than/other/except/unless/outside/sensitive/special/longer/necessary/use/transfer/child/purpose/log/url/third/unauthorised/request/require/if/cookie/visitor/model/ai/search/anonymous/all/vendor/knowingly/about',
    denied: true,
    when: personalData,
  },
  {
    says: 'that no personal data is processed',
    words:
      'personal data/information ~ in/inside/within ~ product/service/system/database/application/it, product/service/system/database/application ~ personal data/information, personal data/information at all',
    unless:
      'sell/share/train/advertising/beyond/than/except/special/sensitive/model/ai/vendor/log/third/cookie/need/about/without/leave/use/transfer/visitor/if',
    denied: true,
    when: personalData,
  },
  {
    says: 'that somebody has to be asked for an export',
    words:
      'done/do/make/prepare/create/provide ~ by/through our/us/support, ask/write/contact ~ us/support/team, on/upon/by request, open ~ ticket, our/the support ~ team?',
    with: ['export/extract/copy ~ data, export'],
    unless: 'delete/signed/without/large/api/subject/privacy/right/law/court/not/no',
    when: ({ data }) =>
      data.export?.self_service
        ? [
            '`export.self_service` in data.yaml says that customers can do it themselves',
            '`export: { self_service: false }` in data.yaml',
          ]
        : undefined,
  },
  {
    says: 'that somebody has to be asked for a deletion',
    words:
      'ask/write/contact/email ~ us/support/team/privacy, on/upon/by request, open/file ~ ticket, by/through support, only we, must be requested',
    with: ['delete/deletion/erase ~ workspace/account/data/everything/record'],
    unless: 'export/subject/backup/right/law/court/without/not/no/or/also/vendor/cookie/copy',
    when: ({ data }) =>
      data.deletion?.self_service
        ? [
            '`deletion.self_service` in data.yaml says that customers can do it themselves',
            '`deletion: { self_service: false }` in data.yaml',
          ]
        : undefined,
  },
  {
    says: 'that deleted data is gone at once',
    words:
      'at once, immediate/instant, right/straight away, in real time, same moment/second/instant, no copy ~ remain, nothing ~ remain/left, no trace',
    with: [
      'delete/deletion/erase/remove',
      'gone/all/every/everywhere/backup/permanent/disappear/vanish/purge/irrevocable/system/whatever/unrecoverable/irretrievable/recovery/forever, beyond recovery',
    ],
    unless:
      'access/session/token/notify/incident/revoke/log/soft/hide/inform/but/leave/employee/trial/tell',
    when: ({ data }) => {
      const later = data.deletion?.within ?? data.backups?.kept_for;
      return later && !/immediate/.test(later)
        ? [
            `data.yaml says that it takes ${later}${data.backups?.kept_for ? `, and that backups are kept for ${data.backups.kept_for}` : ''}`,
            '`deletion.within` and `backups.kept_for` in data.yaml',
          ]
        : undefined;
    },
  },
  {
    says: 'that backups are not encrypted',
    words:
      'backup ~ encrypt, encrypt ~ backup, unencrypted ~ backup, backup ~ unencrypted, backup ~ plain text',
    unless: 'before/separate/with/own',
    denied: true,
    when: (trust) => backupsEncrypted(trust),
  },
  {
    says: 'that nobody reaches the data',
    words: `no/none/nobody ~ ${people.replaceAll('/', '/')} ~ ${reach}, nobody/no one ~ ${reach}, nobody ~ can, no person ~ key/access/credential, no one ~ payroll, machine ~ only, production ~ off limit, no human ~ ${reach}, staff/team/engineer/employee ~ no access, no access to`,
    with: ['data/production/workspace/record/file/content/customer/machine'],
    unless:
      'without/except/unless/until/other/only/card/password/key/approval/vendor/unauthorised/third/permission/if/by default/your own/backup/log/before/approve/need/source/code',
    when: ({ data }) => accessRows(data),
  },
  {
    says: 'that everybody on the team reaches the data',
    words:
      'all/every/any ~ engineer/employee/developer/staff/colleague ~ access/reach/see, any of us ~ access/see/reach, everyone ~ team ~ access, whole team ~ access/read/see/reach, any/every/each/all ~ engineer/developer/employee ~ log/sign in',
    with: ['production, customer/user/your/personal data/record/workspace/database'],
    unless:
      'trained/sign/must/review/log/revoke/only/need/least/training/use/agreement/confidential/granted',
    when: ({ data }) => accessRows(data),
  },
  {
    says: 'that nobody has to approve',
    words:
      'without ~ approval/asking/permission/consent/ask, no approval, no second person, support ~ see ~ workspace ~ whenever/automatic/always, at any time, any time, whenever ~ like/want/need, at will, as ~ please, on a whim, without ~ permission/approval/leave, no questions asked',
    with: ['production/workspace/support/access/engineer', `${reach}/enter`],
    unless:
      'you can, ask us, revoke/customer/data subject/law/never/not/nobody/withdraw/terminate/export/restore/without notice/consent/you/nor/none',
    when: ({ data }) => {
      const row = (data.access ?? []).find(({ condition = '' }) =>
        /approv|second person|four eyes/i.test(condition),
      );
      return (
        row && [
          `\`condition\` of "${row.who}" in data.yaml says "${row.condition}"`,
          `\`condition\` of "${row.who}" in data.yaml`,
        ]
      );
    },
  },
  {
    says: 'that support is there at all hours',
    words:
      'around clock, 24 / 7, 24x7, day and night, at any hour, all hours, 365 day, at any time',
    with: ['support/helpdesk, help desk'],
    unless: 'incident/monitor/severity/sev/alert/security/rotation/we/engineer, on call',
    when: (trust) => {
      const row = heldPromises(trust).find(
        ({ event, hours }) => event === 'support' && hours && !/24/.test(hours),
      );
      return (
        row && [
          `\`hours\` of "${row.title}" in commitments.yaml says ${row.hours}`,
          `\`hours\` of "${row.title}"`,
        ]
      );
    },
  },
  {
    says: 'that the keys are in your hands',
    words:
      'we ~ manage/hold/keep/own/control/generate ~ key, key ~ manage/hold/keep/own/control ~ by us, our own ~ hsm/hardware/kms, own hardware security module',
    with: ['encryption/key/hsm, hardware security module'],
    unless: 'customer/api/backup/workspace/your/signing/password/ssh/hardware key/nordlager/with',
    when: (trust) => {
      const row = controlsOf(trust).find(
        ({ status, keys }) => status === 'live' && withVendor(keys?.managed_by, trust),
      );
      return (
        row && [
          `\`keys.managed_by\` of "${row.title}" in controls.yaml says ${row.keys?.managed_by}`,
          `\`keys.managed_by\` of "${row.title}"`,
        ]
      );
    },
  },
  {
    says: 'that restores of one workspace are automatic',
    words:
      'single/one/any/individual workspace ~ restore ~ button/automatic/self/yourself/minute/second/click, restore ~ single/one/any/individual workspace ~ button/automatic/yourself/click, restore ~ yourself/self/click/button',
    when: ({ data: { backups } }) =>
      /by hand|manual/i.test(backups?.restore ?? '')
        ? [
            `\`backups.restore\` in data.yaml says "${backups?.restore}"`,
            '`backups.restore` in data.yaml',
          ]
        : undefined,
  },
];

function personalData({ data }: Trust): [string, string] | undefined {
  const one = (data.categories ?? []).find(({ personal }) => personal);
  return one && [`"${one.title}" has \`personal: true\` in data.yaml`, '`personal` in data.yaml'];
}

function accessRows(data: Trust['data']): [string, string] | undefined {
  const [row] = data.access ?? [];
  return (
    row && [`\`access\` in data.yaml lists who does, such as "${row.who}"`, '`access` in data.yaml']
  );
}

export function backupsEncrypted({ data, controls }: Trust): [string, string] | undefined {
  if (/encrypt/i.test(data.backups?.how ?? ''))
    return [
      `\`backups.how\` in data.yaml says "${data.backups?.how}"`,
      '`backups.how` in data.yaml',
    ];
  const row = controlsOf({ controls }).find(
    ({ title, status }) => status === 'live' && /encrypted backups/i.test(title),
  );
  return row && [`"${row.title}" is live in controls.yaml`, 'the status of that row'];
}

export const neverCollected = (trust: Trust, words: RegExp) =>
  ofNotStored(notStored(trust, 'collected', words));
