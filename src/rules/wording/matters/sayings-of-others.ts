// Phrases about AI, researchers and vendors, each with the field that may say otherwise.
import type { Trust } from '../../../trust.ts';
import type { SayingRow } from './saying.ts';

const vendor = 'subprocessor/vendor/supplier/provider/processor, third party';
const ai =
  'ai/summary/llm, language model, machine learning, model feature, artificial intelligence';

const features = ({ ai: { features: all = [] } }: Trust) => all;

function keptByProviders({ ai: { retention, providers = [] } }: Trust): Contrary {
  const [one] = [retention, ...providers.map((row) => row.retention)].filter(
    (row) => row?.policy === 'period',
  );
  return one
    ? [`\`retention\` in ai.yaml says ${one.for}`, `\`retention: { policy: zero }\` in ai.yaml`]
    : undefined;
}
const onlySuggests = ({ ai: { summary } }: Trust): Contrary =>
  /change nothing|only suggest|never act/i.test(summary ?? '')
    ? [`\`summary\` in ai.yaml says "${summary}"`, '`summary` in ai.yaml']
    : undefined;
type Contrary = ReturnType<SayingRow['when']>;

export const sayingsOfOthers: readonly SayingRow[] = [
  {
    says: 'that AI is on from the start',
    words:
      'on/enable/active by default, enable/on/active/switch for/on all/every/everyone/everybody, automatic on, by default, from ~ first/start day?, from day one/1, from ~ sign in, from ~ login, out of box, from outset/beginning, already running/on, part of every/each, come ~ on/enable/switched, ship ~ on/enabled',
    with: [ai],
    unless: 'opt/disable/train, off until, off by default, stay off, keep ~ off',
    when: (trust) =>
      features(trust).length > 0 && features(trust).every((one) => one.off_by_default)
        ? [
            '`off_by_default` in ai.yaml says that an owner has to switch it on',
            '`off_by_default: false` for the feature',
          ]
        : undefined,
  },
  {
    says: 'that AI cannot be switched off',
    words: 'switch/turn off, disable/deactivate, opt out',
    with: [ai],
    denied: true,
    when: (trust) =>
      features(trust).length > 0 && features(trust).every((one) => one.can_be_disabled)
        ? [
            '`can_be_disabled` in ai.yaml says that it can',
            '`can_be_disabled: false` for the feature',
          ]
        : undefined,
  },
  {
    says: 'that models learn from customer data',
    words:
      'train/teach ~ model, train/teach ~ on, fine tune, improve/sharpen/refine ~ model/ai, model/ai ~ learn/better/smarter, learn from',
    with: ['data/record/content/customer/prompt/finding/your/upload/file/document/photo/write'],
    unless: 'security/staff/employee/phishing/awareness/course/inspector, opt in',
    when: ({ ai: { training } }) =>
      training?.customer_data === 'never'
        ? [
            '`training.customer_data` in ai.yaml says `never`',
            '`training: { customer_data: … }` in ai.yaml',
          ]
        : undefined,
  },
  {
    says: 'that the models are your own',
    words:
      'host/run/operate ~ model ourselves, run/host/operate ~ model ~ own/our ~ server/infrastructure/hardware, own/our/proprietary ~ language? model, self hosted ~ model, model ~ our/own server/infrastructure',
    unless:
      'training/key/threat/data/pricing/business/provider/security/permission/trust/operating/risk',
    when: ({ ai: { providers = [], training } }) =>
      providers.length > 0 && training?.models === 'providers'
        ? ['`providers` in ai.yaml names others who run them', 'the provider in ai.yaml']
        : undefined,
  },
  {
    says: 'that AI providers keep nothing',
    words:
      'discard/delete/drop/forget/erase ~ moment/immediate/instant, immediate/instant ~ discard/delete/drop/erase, agree ~ zero ~ retention, forget ~ once/moment/immediate, forget ~ answer/reply, at once forget, gone ~ answer/reply ~ give/send/return, in memory only, only in memory',
    with: ['prompt/ai/model/llm/completion'],
    when: keptByProviders,
  },
  {
    says: 'that AI providers keep nothing',
    words: 'prompt/input ~ outlive/outlast/survive ~ answer/reply/response/request',
    denied: true,
    when: keptByProviders,
  },
  {
    says: 'that AI sees what it never sees',
    words:
      'see/receive/get/send/read/access ~ contact, whole/entire/all ~ round/record/workspace, all finding',
    with: ['model/ai/llm'],
    when: (trust) => {
      const one = features(trust).find(({ never_sees = [] }) => never_sees.length > 0);
      return one
        ? [
            `\`never_sees\` of "${one.title}" in ai.yaml names ${one.never_sees?.join(', ')}`,
            '`never_sees` and `may_see` in ai.yaml',
          ]
        : undefined;
    },
  },
  {
    says: 'that reports are paid for',
    words:
      'bounty program/programme, run/offer/have/operate ~ bounty, public bug bounty, bounty up to, bounty of, reward/pay/cash/euro/dollar/money/payout/remunerate, pay ~ bounty, eur/usd #, # eur/usd/euro/dollar',
    with: ['vulnerability/researcher/report/bug/bounty/flaw/hacker/finding'],
    unless:
      'swag/gift/shirt/sticker/fee/invoice/refund/credit/customer/close/old/former/private/invite/bring/payment/card, no longer',
    when: ({ disclosure }) =>
      disclosure?.bounty && disclosure.bounty.offered !== 'bounty'
        ? [
            `\`bounty.offered\` in disclosure.yaml says \`${disclosure.bounty.offered}\``,
            '`bounty: { offered: bounty }` in disclosure.yaml',
          ]
        : undefined,
  },
  {
    says: 'that researchers are taken to court',
    words:
      'take/pursue/bring/start ~ legal action, sue/prosecute, press charge, legal action against, call ~ police',
    with: ['test/research/researcher/report/system/vulnerability/scan/hack'],
    unless: 'outside/violate/malicious/beyond/bad/faith/harm/customer/vendor',
    when: ({ disclosure }) =>
      disclosure?.safe_harbour && disclosure.safe_harbour.level !== 'none'
        ? [
            `\`safe_harbour.level\` in disclosure.yaml says \`${disclosure.safe_harbour.level}\``,
            '`safe_harbour` in disclosure.yaml',
          ]
        : undefined,
  },
  {
    says: 'that reporters are not named',
    words: 'name/credit/thank/mention/acknowledge, public credit, hall of fame, reporter anonymous',
    with: ['reporter/researcher/finder, who report'],
    unless: 'unless/wish/prefer/ask/within/day/hour/want/reply/receipt',
    denied: true,
    when: ({ disclosure }) =>
      disclosure?.credit?.offered
        ? [
            '`credit.offered` in disclosure.yaml says that they are',
            '`credit: { offered: false }` in disclosure.yaml',
          ]
        : undefined,
  },
  {
    says: 'that there is no objection',
    words: 'object/veto/refuse/reject, right ~ object/objection, objection possible, say no',
    with: [vendor],
    unless: 'if/data subject/processing/marketing/way/resolve',
    denied: true,
    when: ({ site: { notice } }) =>
      notice?.objection_days === undefined
        ? undefined
        : [
            `\`notice.objection_days\` in site.yaml gives ${notice.objection_days} days`,
            '`notice` in site.yaml',
          ],
  },
  {
    says: 'that vendors are added without notice',
    words:
      'without ~ notice/announcement/warning/telling/informing, at any time ~ without, no/not ~ prior/advance notice/announcement, not ~ announce/notify/inform ~ advance, only/just after ~ fact, afterwards',
    with: [vendor],
    unless: 'emergency/urgent/law/legal/breach/undue/object/objection/terminate/objecting',
    when: ({ site: { notice } }) =>
      notice?.days === undefined
        ? undefined
        : [`\`notice.days\` in site.yaml promises ${notice.days} days`, '`notice` in site.yaml'],
  },
  {
    says: 'that an objection changes nothing',
    words:
      'nothing change/happen, contract ~ go/run on, no/not ~ right ~ terminate/end/leave/cancel, not/cannot ~ terminate/end/leave/cancel, no/not ~ refund',
    underACondition: true,
    with: ['objection, you/customer object, object to, if ~ object'],
    unless: 'within/without',
    when: ({ site: { notice } }) =>
      /\b(?:end|terminat|cancel|refund)/.test(notice?.text ?? '')
        ? [
            '`notice.text` in site.yaml says that customers can end the contract',
            '`notice.text` in site.yaml',
          ]
        : undefined,
  },
  {
    says: 'that models never see names or faces',
    words: 'see/receive/get ~ face/name, face/name ~ see/receive',
    with: ['model/ai/llm'],
    unless: 'company/metadata/metadata/planned/own/voice',
    denied: true,
    when: ({ ai: { redaction } }) =>
      /\bnot (?:names|faces)\b/i.test(redaction ?? '')
        ? [`\`redaction\` in ai.yaml says "${redaction}"`, '`redaction` in ai.yaml']
        : undefined,
  },
  {
    says: 'that AI acts by itself',
    words: 'ai/model ~ decide/change/delete/close/approve/act/set/assign, decide ~ by ai',
    unless:
      'train/suggest/owner/member/you/customer/never/not/nothing/setting/training/pricing/business/data',
    when: onlySuggests,
  },
  {
    says: 'that AI acts by itself',
    words:
      'ai ~ by itself/themselves, ai ~ on its/their own, ai ~ without ~ approval/asking/click/confirmation/consent',
    unless: 'not/never/nothing/no/only/suggest/train/training/cannot/neither/data',
    when: onlySuggests,
  },
  {
    says: 'that no other vendor has the data',
    words:
      'stay/remain with us, leave to other, only thing ~ outsource, outsource nothing, everything ourselves, everything ~ in house, no/nobody ~ other ~ company/vendor/party/firm, no one else, nobody else, nobody but us, only ~ hosting provider',
    with: ['data/record/customer/handle/touch/see/access/receive/process/run/leave/other'],
    unless:
      'except/subprocessor/below/list/workspace/unless/register/key/sell/responsible/choice/competitor/access/account/sign/password/control/right',
    when: ({ subprocessors }) => {
      const all = subprocessors.filter(
        ({ engagement, undecided }) => engagement === 'always' && !undecided,
      );
      return all.length > 2
        ? [
            `the register names ${all
              .slice(0, 3)
              .map(({ name }) => name)
              .join(', ')}, and more`,
            'point at the register instead',
          ]
        : undefined;
    },
  },
  {
    says: 'that vendors are announced when they begin',
    words: 'day they/it/we start/begin, same day, once they start/begin, when they start/begin',
    with: [vendor, 'announce/inform/tell/notify/publish/list'],
    when: ({ site: { notice } }) =>
      notice?.days === undefined
        ? undefined
        : [`\`notice.days\` in site.yaml promises ${notice.days} days`, '`notice` in site.yaml'],
  },
  {
    says: 'that vendors change at any time',
    words:
      'vendor/subprocessor/provider ~ change/replace/add ~ at any time, change ~ vendor/subprocessor ~ at any time',
    when: ({ site: { notice } }) =>
      notice?.days === undefined
        ? undefined
        : [`\`notice.days\` in site.yaml promises ${notice.days} days`, '`notice` in site.yaml'],
  },
  {
    says: 'that you have no say in the choice of vendors',
    words: 'no say, no vote, no influence, no voice',
    with: [vendor],
    when: ({ site: { notice } }) =>
      notice?.objection_days === undefined
        ? undefined
        : [
            `\`notice.objection_days\` in site.yaml gives ${notice.objection_days} days to object`,
            '`notice` in site.yaml',
          ],
  },
];
