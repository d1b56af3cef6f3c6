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
  ])('sees a live control that is "%s"', (status_note) => {
    expect(words(control({ status: 'live', status_note }))).toHaveLength(1);
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
