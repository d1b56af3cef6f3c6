// Phrases about agreements, reports and certificates, each with the field that may say otherwise.
import type { Trust } from '../../../trust.ts';
import type { SayingRow } from './saying.ts';

const isPublic = ({ documents }: Trust, kind: string) =>
  documents.find((one) => one.kind === kind && one.access === 'public');
const closed = ({ documents }: Trust, words: RegExp) =>
  documents.find(
    ({ title, access }) => words.test(title) && (access === 'under-nda' || access === 'on-request'),
  );

export const sayingsOfPapers: readonly SayingRow[] = [
  {
    says: 'that the agreement is not public',
    words:
      'on/upon/by request, under/sign/need nda, nda, ask ~ us/support/sales, request from, not public/published, write to, confidential',
    with: ['dpa, data processing agreement/addendum/contract, processing contract/agreement'],
    unless:
      'copy/countersign/execute/subprocessor/report/summary/soc/certificate, signed ~ dpa, signed ~ agreement, sign ~ dpa',
    when: (trust) => {
      const one = isPublic(trust, 'dpa');
      return (
        one && [
          `"${one.title}" has \`access: public\` in documents.yaml`,
          `\`access: on-request\` for \`${one.id}\``,
        ]
      );
    },
  },
  {
    says: 'that there is no data processing agreement',
    words:
      'offer/have/sign/provide/conclude ~ dpa, offer/have/sign/provide/conclude ~ data processing agreement/addendum, data processing agreement, dpa',
    unless:
      'public/publish/request/cover/apply/negotiate/change/custom/own/your/until/if/without/before/unless/nda/need/require',
    denied: true,
    when: (trust) => {
      const one = trust.documents.find(
        ({ kind, access }) => kind === 'dpa' && access !== 'planned',
      );
      return one && [`"${one.title}" stands in documents.yaml`, `\`${one.id}\` in documents.yaml`];
    },
  },
  ...(
    [
      ['soc', /\bSOC\b/, 'soc ~ report'],
      [
        'pen',
        /\bpen(?:etration)?[- ]?test/i,
        'penetration test ~ report/summary, pentest/pen ~ report/summary/result, penetration test ~ result, report ~ penetration test, summary ~ penetration test',
      ],
      ['policies', /\bpolic/i, 'security policy, policy ~ public/website/download'],
    ] as const
  ).map(([, title, words]): SayingRow => ({
    says: 'that everybody can read it',
    words:
      'public/publicly/download/anybody/anyone/everyone/everybody/freely, open to all, publish/published, without nda, no nda, link below, on our/the website',
    with: [words],
    unless: 'under, request/ask/not/facing/key/vendor/review',
    when: (trust) => {
      const one = closed(trust, title);
      return (
        one && [
          `"${one.title}" has \`access: ${one.access}\` in documents.yaml`,
          `\`access: public\` for \`${one.id}\``,
        ]
      );
    },
  })),
  {
    says: 'that protected health information is welcome',
    words:
      'sign/offer/conclude/provide/execute ~ business associate agreement/addendum, business associate agreement/addendum ~ sign/offer/available/conclude/provide/include/execute, baa ~ sign/offer/include/provide/execute, sign/offer/conclude/provide ~ baa, baa/phi ~ available/welcome/allowed/safe/fine/permitted, protected health information ~ welcome/allowed/store/process/safe/fine, health data ~ welcome/allowed/fine/safe',
    unless: 'vendor/provider/subprocessor/keep ~ out/not/no',
    when: ({ certifications }) => {
      const row = certifications.find(
        ({ framework, status }) =>
          framework === 'hipaa' && (status === 'not-held' || status === 'planned'),
      );
      return (
        row && [
          `"${row.title}" is \`${row.status}\` in certifications.yaml${row.do_not_use_for ? `, not to be used for: ${row.do_not_use_for}` : ''}`,
          `\`${row.id}\` in certifications.yaml`,
        ]
      );
    },
  },
  {
    says: 'that the report is without exceptions',
    words:
      'without/no/zero/free ~ exception/finding/qualification/deviation, clean/unqualified ~ report/opinion/audit, opinion/report ~ unqualified/clean, no ~ remark/complaint/observation, find nothing ~ object/complain/criticise, no ~ remark/complaint/observation',
    with: ['soc/auditor/audit/report/opinion'],
    unless: 'penetration/pentest/vulnerability/test',
    when: ({ certifications }) => {
      const row = certifications.find(
        ({ framework, status_note = '' }) =>
          framework === 'soc-2' && /exception|qualif/i.test(status_note),
      );
      return (
        row && [
          `\`status_note\` of "${row.title}" in certifications.yaml says "${row.status_note}"`,
          `\`status_note\` of "${row.title}"`,
        ]
      );
    },
  },
  {
    says: 'that an auditor has tested the controls over time',
    words:
      'auditor/assessor/examiner/audit/cpa ~ watch/observe/sample/follow/test/examine/monitor/cover/check/review ~~ year/month/quarter/week/time/period, control ~ test/watch/observe/sample/examine ~ over ~ time/year/month/period/quarter, type ii/2 ~ every/each year',
    with: ['soc/control/auditor/audit'],
    unless:
      'will/plan/next/once/after/until/begin/start/vendor/provider/penetration/restore/annual/stage/customer',
    when: ({ certifications }) => {
      const over = certifications.filter(({ title }) => /type (?:ii|2)\b/i.test(title));
      const [row] = over.filter(({ status }) => status !== 'attested' && status !== 'inherited');
      return row && over.every(({ status }) => status !== 'attested')
        ? [
            `"${row.title}" is \`${row.status}\` in certifications.yaml`,
            `the status of \`${row.id}\``,
          ]
        : undefined;
    },
  },
  {
    says: 'that the assessment for cards is your own',
    words:
      'our own ~ pci, we ~ pci ~ certify/validate/compliant/assess, our pci ~ certificate/assessment/attestation',
    unless: 'provider/vendor/stripe/partner/not',
    when: ({ certifications }) => {
      const row = certifications.find(
        ({ framework, status }) => framework === 'pci-dss' && status === 'inherited',
      );
      return (
        row && [
          `"${row.title}" is \`inherited\` in certifications.yaml`,
          `\`${row.id}\` in certifications.yaml`,
        ]
      );
    },
  },
  {
    says: 'that nobody has tested from outside',
    words: 'test/attack/examine ~ from outside, test ~ external/independent, penetration test',
    with: ['nobody/never/not', 'ever/never'],
    denied: true,
    unless: 'customer/year/without/yet/since/last',
    when: ({ certifications }) => {
      const row = certifications.find(({ title }) => /\bpen(?:etration)?[ -]?test/i.test(title));
      return row && [`"${row.title}" stands in certifications.yaml`, 'the day of that test'];
    },
  },
];
