import { describe, expect, test } from 'vitest';
import { certification, document, run } from './rows.fixture.ts';
import { certificationAndDocumentDiffer } from './certification-and-document-differ.ts';

const keys = (row: object, paper: object) =>
  run(certificationAndDocumentDiffer, {
    ...certification({ status: 'attested', document: 'x', ...row }),
    ...document({ access: 'under-nda', ...paper }),
  }).map(({ place }) => place.path.join('.'));

describe('certification-and-document-differ', () => {
  test('sees two days of one paper', () => {
    expect(keys({ issued: '2026-06-30' }, { date: '2026-05-30' })).toEqual(['issued']);
    expect(keys({ issued: '2026-06-30' }, { date: '2026-06-30' })).toEqual([]);
    expect(keys({ issued: '2026-06-30' }, {})).toEqual([]);
  });

  test('lets a summary of a test and a report of a period be written later, not earlier', () => {
    const test = { kind: 'pen-test' };
    expect(keys({ issued: '2026-06-30' }, { ...test, date: '2026-07-30' })).toEqual([]);
    expect(keys({ issued: '2026-06-30' }, { ...test, date: '2027-06-30' })).toEqual(['issued']);
    expect(keys({ issued: '2026-06-30' }, { ...test, date: '2026-05-30' })).toEqual(['issued']);
    expect(keys({ period_to: '2026-06-30' }, { date: '2026-07-30' })).toEqual([]);
    expect(keys({ period_to: '2026-06-30' }, { date: '2026-05-30' })).toEqual(['period_to']);
  });

  test('sees two last days', () => {
    expect(keys({ valid_until: '2027-06-30' }, { valid_until: '2027-12-31' })).toEqual([
      'valid_until',
    ]);
  });

  test('sees a report that does not exist, and one that does', () => {
    expect(keys({}, { access: 'planned' })).toEqual(['document']);
    expect(keys({ status: 'planned' }, { access: 'public' })).toEqual(['document']);
    expect(keys({ status: 'planned' }, { access: 'planned' })).toEqual([]);
    expect(keys({ status: 'self-assessed' }, { access: 'public' })).toEqual([]);
  });

  test('sees a paper that proves nothing', () => {
    expect(keys({}, { kind: 'policy' })).toEqual(['document']);
  });

  test('says nothing where no document is named', () => {
    expect(keys({ document: undefined }, { access: 'planned' })).toEqual([]);
  });
});
