// Matters of notice, whose fields `promisedPeriods` knows, and of scans, whose rhythm stands in the title of a control.
import { controlsOf } from '../../../derive/claims/controls.ts';
import { periodsIn } from '../../../prose/periods.ts';
import { promisedPeriods } from '../promised-periods.ts';
import type { PeriodRow } from './period-matter.ts';

const dependencies = /\b(?:dependenc|librar|package)/i;

export const promisedMatters: readonly PeriodRow[] = [
  {
    what: 'how often dependencies are scanned',
    key: 'dependency/library/package/component',
    with: ['scan/check/find/search/look/test/update/vulnerable/vulnerability'],
    kinds: ['often'],
    held: (trust) =>
      controlsOf(trust)
        .filter(({ status, title }) => status === 'live' && dependencies.test(title))
        .flatMap(({ title }) =>
          periodsIn(title).map(({ length }) => ({
            period: length,
            where: `the title of "${title}" in controls.yaml`,
          })),
        ),
  },
  ...(
    [
      [
        'breach',
        'a personal data breach',
        'breach, data leak, leak ~ data/record/information, data/record ~ leak/steal/expose',
        ['notify/notification/tell/inform/hear/call/report/alert/know/announce/learn'],
      ],
      [
        'subprocessors',
        'a change of subprocessors',
        'notice/announce/ahead/advance/inform/tell/before/warn/warning/learn/hear/know',
        [
          'subprocessor/newcomer, new/another/additional/other/change/replace/add ~ vendor/provider/supplier/processor/company/firm/partner/name, anyone/anybody/someone/somebody/whoever/party new',
        ],
      ],
      [
        'objection',
        'an objection to a vendor',
        'objection/object/veto',
        ['subprocessor/vendor/provider/objection/change/object'],
      ],
      [
        'report',
        'the first answer to a report of a vulnerability',
        'answer/acknowledge/respond/reply, hear from',
        ['vulnerability/researcher/flaw/disclosure, security report, report of'],
      ],
    ] as const
  ).map(([matter, what, key, also]): PeriodRow => ({
    isPromise: true,
    what,
    key,
    with: [...also],
    unless:
      'authority/regulator/emergency/marketing/terminate/cancel/triage/fix/publish/support/ticket/incident/refund, status page, post mortem, data subject, object stor, object lock',
    held: (trust) =>
      promisedPeriods(matter, trust).promises.map(({ period, where, name }) => ({
        period,
        where,
        name,
      })),
    also: (trust) => promisedPeriods(matter, trust).others,
  })),
];
