// Phrases that deny a history, each with the entry of the journal that tells of it.
import type { Change, Trust } from '../../../trust.ts';
import type { SayingRow } from './saying.ts';

const told = (
  { changes }: Trust,
  holds: (change: Change) => boolean,
): [against: string, fix: string] | undefined => {
  const one = changes.findLast(holds);
  return (
    one && [
      `the entry \`changes/${one.id}\` tells of one${'summary' in one && one.summary ? `: "${one.summary}"` : ''}`,
      'what happened, as that entry tells it',
    ]
  );
};

const vendor =
  'vendor/subprocessor/supplier/provider/company/firm/processor/list/register/newcomer/name';
const never = 'never/no/not/none/nothing/nobody/neither/without/zero/free';

export const sayingsOfThePast: readonly SayingRow[] = [
  {
    says: 'that no vendor has been added',
    words: `add/added/join/grow/change ~ list/register, ${vendor} ~ add/added/join/come/grow/change, add/added ~ ${vendor}, new ~ ${vendor} ~ since/ever, same ~ ${vendor} ~ since/ever`,
    with: ['since/ever/first/beginning/start, so far, same', never],
    unless: 'without/if/before/until/unless/notice/notify/announce/announcement/tell/inform/secret',
    anyway: true,
    when: (trust) => told(trust, ({ kind }) => kind === 'added' || kind === 'replaced'),
  },
  {
    says: 'that nothing has ever gone wrong',
    words:
      'nothing ~ go wrong, never ~ wrong, mishap/accident/emergency/incident/breach/outage/failure/disruption ~ ever/never/yet/far, never/no/not/without ~ mishap/accident/emergency/incident, clean/spotless ~ record/history, free of ~ incident, incident free',
    with: [
      'ever/never/history/record/yet/always/wrong/mishap/since, so far',
      `${never}/clean/spotless`,
    ],
    unless:
      'if/until/unless/should/tell/report/notify/within/hide/keep/close/when/what/data/personal/customer/law/secret/blame/every/guarantee',
    anyway: true,
    when: (trust) => told(trust, (change) => 'emergency' in change && Boolean(change.emergency)),
  },
  {
    says: 'that no objection has changed anything',
    words:
      'objection/objecting/veto ~ change/stop/succeed/effect/success/result/prevent, no/nobody/none ~ object, change ~ mind, never ~ withdraw, withdraw ~ never/nothing/no',
    with: ['ever/never/yet/always, so far', 'object/objection/veto/vendor/mind/announce'],
    unless: 'if/until/unless/within/may/can/right',
    anyway: true,
    when: (trust) => told(trust, ({ kind }) => kind === 'withdrawn'),
  },
];
