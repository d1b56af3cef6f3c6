import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { retentionContradicted } from './retention-contradicted.ts';

const varies = { rule: 'varies', by: 'subprocessor' };
const year = { rule: 'period', for: '12 months' };
const check = (data: object, logs: object[] = []) =>
  retentionContradicted.check(contentWith({ trust: { data, commitments: { logs } } }));

describe('retention-contradicted', () => {
  test('backups cannot be kept for a length of time and for one that varies', () => {
    expect(check({ backups: { kept_for: '30 days', retention: varies } })).toEqual([
      {
        place: { file: 'data.yaml', path: ['backups', 'retention', 'rule'] },
        message:
          'Backups are kept for a time that varies here, and for 30 days by `backups.kept_for`. Readers cannot tell which of the two holds.',
        fix: 'Find out which of the two holds, and take the other out; what is kept longer or differently goes into `exception`.',
      },
    ]);
  });

  test.each([varies, { rule: 'persistent' }, { rule: 'by-contract', terms: 'As agreed' }])(
    'a log and the category of its name cannot differ in that: %j',
    (retention) => {
      const categories = [{ id: 'a', title: 'Audit log', retention: year }];
      expect(check({ categories }, [{ title: 'audit log', retention }])).toHaveLength(1);
      expect(check({ categories }, [{ title: 'Request log', retention }])).toEqual([]);
    },
  );

  test('two lengths are for another rule, and two open ends agree', () => {
    expect(check({ backups: { kept_for: '30 days', retention: year } })).toEqual([]);
    const categories = [{ id: 'a', title: 'Log', retention: varies }];
    expect(check({ categories }, [{ title: 'Log', retention: { rule: 'persistent' } }])).toEqual(
      [],
    );
    expect(check({ backups: { kept_for: '30 days' } })).toEqual([]);
  });
});

const placesIn = (trust: object) =>
  retentionContradicted
    .check(contentWith({ trust }))
    .map(({ place }) => [place.file, ...place.path].join('/'));
const period = (length: string) => ({ rule: 'period', for: length });

describe('two lengths for one thing', () => {
  test('backups and the vendor that keeps them', () => {
    const with_ = (vendor: object) =>
      placesIn({
        data: { backups: { kept_for: '35 days' } },
        subprocessors: [{ id: 'v', name: 'Vault', purpose: 'Hosting', ...vendor }],
      });
    const retention = period('90 days');
    const found = ['subprocessor/v/retention/for'];
    expect(with_({ purpose: 'Keeps encrypted backups', retention })).toEqual(found);
    expect(with_({ locations: [{ country: 'FI', activity: 'backup' }], retention })).toEqual(found);
    expect(with_({ purpose: 'Keeps backups', retention: period('5 weeks') })).toEqual([]);
    expect(with_({ retention })).toEqual([]);
    expect(with_({ purpose: 'Backups', retention, account: 'customer' })).toEqual([]);
  });

  test('a category and the vendor that its store names', () => {
    const with_ = (stored_in: string, length: string) =>
      placesIn({
        data: { categories: [{ id: 'a', title: 'Support', stored_in, retention: period(length) }] },
        subprocessors: [{ id: 'v', name: 'Deskloom', purpose: 'x', retention: period('2 years') }],
      });
    expect(with_('A workspace at Deskloom', '12 months')).toEqual(['data/a/retention/for']);
    expect(with_('Deskloom', '24 months')).toEqual([]);
    expect(with_('Deskloomer', '12 months')).toEqual([]);
  });

  test('a vendor and the longest time for which anything it receives is kept', () => {
    const with_ = (length: string, retention: object, more: object = {}) =>
      placesIn({
        data: { categories: [{ id: 'logs', title: 'Events', retention }], ...more },
        subprocessors: [
          { id: 'v', name: 'V', purpose: 'x', data: ['logs'], retention: period(length) },
        ],
      });
    const year = period('12 months');
    const found = ['subprocessor/v/retention/for'];
    expect(with_('5 years', year)).toEqual(found);
    expect(with_('90 days', year)).toEqual([]);
    expect(with_('5 years', { ...year, exception: 'At V, 5 years' })).toEqual([]);
    expect(with_('5 years', { rule: 'persistent' })).toEqual([]);
    expect(
      with_('5 years', { rule: 'stages', stages: [{ state: 'soft-deleted', for: '1 day' }] }),
    ).toEqual([]);
    expect(with_('5 years', { rule: 'persistent' }, { vendor_retention: year })).toEqual(found);
    const stages = [{ state: 'kept', for: '90 days' }, { state: 'anonymised' }];
    expect(with_('5 years', { rule: 'stages', stages })).toEqual(found);
  });

  test('a log and the category of all logs, unless its exception names the length', () => {
    const with_ = (length: string, exception?: string) =>
      placesIn({
        data: {
          categories: [{ id: 'l', title: 'Logs', retention: { ...period('1 year'), exception } }],
        },
        commitments: { logs: [{ id: 'r', title: 'Request log', retention: period(length) }] },
      });
    expect(with_('30 days')).toEqual(['commitments.yaml/logs/0/retention/for']);
    expect(with_('30 days', 'The request log, 30 days')).toEqual([]);
    expect(with_('12 months')).toEqual([]);
  });

  test('what can be restored, how often, and what is left cannot be longer than a backup is kept', () => {
    const with_ = (backups: object) =>
      placesIn({ data: { backups: { kept_for: '35 days', ...backups } } });
    expect(with_({ point_in_time: '60 days' })).toEqual(['data.yaml/backups/point_in_time']);
    expect(with_({ every: '2 months' })).toEqual(['data.yaml/backups/every']);
    expect(with_({ residue: 'Copies, for 90 days' })).toEqual(['data.yaml/backups/residue']);
    expect(
      with_({ point_in_time: '7 days', every: '1 day', residue: 'Copies, for up to 35 days' }),
    ).toEqual([]);
  });

  test('a deletion, the retention of the same data, and what it leaves in backups', () => {
    const with_ = (row: object, backups = { kept_for: '35 days' }) =>
      placesIn({ data: { categories: [{ id: 'a', title: 'A', ...row }], backups } });
    const deleted = { by: 'customer', within: '30 days' };
    const found = ['data/a/deletion/within'];
    const until = (within: string) => ({ rule: 'until-event', event: 'You delete it', within });
    expect(with_({ retention: until('90 days'), deletion: deleted })).toEqual(found);
    expect(with_({ retention: until('30 days'), deletion: deleted })).toEqual([]);
    const stages = [{ state: 'soft-deleted', for: '60 days' }, { state: 'purged' }];
    expect(with_({ retention: { rule: 'stages', stages }, deletion: deleted })).toEqual(found);
    expect(with_({ retention: { rule: 'legal-duty', for: '7 years' }, deletion: deleted })).toEqual(
      [],
    );
    const does_not_cover = 'Backups, for 90 days';
    expect(with_({ deletion: { by: 'customer', does_not_cover } })).toEqual([
      'data/a/deletion/does_not_cover',
    ]);
    expect(with_({ deletion: { by: 'customer', does_not_cover: 'Invoices, 10 years' } })).toEqual(
      [],
    );
  });
});
