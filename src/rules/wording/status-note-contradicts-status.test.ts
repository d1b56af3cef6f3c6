import { describe, expect, test } from 'vitest';
import { certification, control, document, run } from '../plans/rows.fixture.ts';
import { statusNoteContradictsStatus } from './status-note-contradicts-status.ts';

const words = (trust: object) =>
  run(statusNoteContradictsStatus, trust).map(({ place }) => place.words);

describe('status-note-contradicts-status', () => {
  test.each([
    'Live',
    'Already live since May',
    'Enabled for all customers',
    'Done.',
    'Enforced today',
  ])('sees a planned control that is "%s"', (status_note) => {
    expect(words(control({ status: 'planned', status_note }))).toHaveLength(1);
    expect(words(control({ status: 'live', status_note }))).toEqual([]);
  });

  test.each([
    'Last tested in September 2025',
    'Live for new workspaces',
    'Available in beta',
    'Not live',
    'Done in part',
  ])('leaves a control in progress that is "%s"', (status_note) => {
    expect(words(control({ status: 'in-progress', status_note }))).toEqual([]);
  });

  test.each([
    'Planned for May',
    'Coming soon',
    'Not yet enabled',
    'In progress',
    'To be released',
    'On hold',
    'Arrives next spring',
    'Will be switched on in March',
    'Due later this year',
    'It is still being built',
    'Expected by the end of 2027',
    'Has not been released',
    'We are still building it',
  ])('sees a live control that is "%s"', (status_note) => {
    expect(words(control({ status: 'live', status_note }))).toHaveLength(1);
  });

  test.each([
    'Next test in March',
    'The next test comes next spring',
    'Starts with every new session',
    'Comes with every plan',
    'Follows the settings of your directory',
    'Has not been switched off since May',
    'SCIM follows next year',
    'It will be tested again in March',
    'Expected by auditors in every year',
  ])('leaves a live control that is "%s"', (status_note) => {
    expect(words(control({ status: 'live', status_note }))).toEqual([]);
  });

  test('leaves a live control that says what is missing', () => {
    const row = { status: 'live', coverage: { covers: 'A', not_yet: 'B' } };
    expect(words(control({ ...row, status_note: 'Planned for the rest' }))).toEqual([]);
  });

  test.each([
    'Certified',
    'Audited by KPMG',
    'ISO 27001 certified since 2024',
    'Report issued in May',
    'Fully compliant',
    'We received the report in October 2026',
    'We have had the certificate since May',
    'Passed the audit in June',
    'The report arrived in October',
    'The auditor has signed off',
    'The certificate is in our hands',
    'Audit completed',
  ])('sees a planned certification that is "%s"', (status_note) => {
    expect(words(certification({ status: 'planned', status_note }))).toHaveLength(1);
    expect(words(certification({ status: 'certified', status_note }))).toEqual([]);
  });

  test.each([
    'To be certified in 2027',
    'Not certified',
    'Stage 1 passed',
    'We plan to be audited',
    'No report issued',
    'We have not received the report',
    'We received the report of the readiness assessment',
    'We hope to obtain the certificate in May',
    'When we have the report, it will be shared',
    'The auditor has signed the contract',
    'We received the draft report',
  ])('leaves a planned certification that is "%s"', (status_note) => {
    expect(words(certification({ status: 'planned', status_note }))).toEqual([]);
  });

  test('reads the title of a row that is not held', () => {
    expect(words(certification({ status: 'in-audit', title: 'ISO 27001 certified' }))).toEqual([
      'certified',
    ]);
    expect(words(certification({ status: 'in-audit', status_note: 'Audited by KPMG' }))).toEqual(
      [],
    );
  });

  test.each([
    'The auditor is still writing the report',
    'The report has not been issued',
    'Report still outstanding',
    'We are waiting for the report',
    'The report is expected in March',
    'Fieldwork starts next month',
    'The auditor will sign in March 2027',
    'The certificate is still to come',
  ])('sees an attested certification that is "%s"', (status_note) => {
    expect(words(certification({ status: 'attested', status_note }))).toHaveLength(1);
    expect(words(certification({ status: 'in-audit', status_note }))).toEqual([]);
  });

  test.each([
    'With one exception',
    'The next report is expected in March',
    'The auditor visits again next year',
    'Surveillance audit due in March',
    'The report for 2027 is still being written',
    'The report is available on request',
    'The auditor is a member of the AICPA',
  ])('leaves an attested certification that is "%s"', (status_note) => {
    expect(words(certification({ status: 'attested', status_note }))).toEqual([]);
  });

  test('sees a held certification and a document that are to come', () => {
    expect(words(certification({ status: 'attested', status_note: 'Pending' }))).toEqual([
      'Pending',
    ]);
    expect(words(certification({ status: 'attested', status_note: 'Renewal planned' }))).toEqual(
      [],
    );
    expect(words(document({ access: 'public', note: 'Not yet available' }))).toHaveLength(1);
    expect(words(document({ access: 'planned', note: 'Not yet available' }))).toEqual([]);
  });
});
