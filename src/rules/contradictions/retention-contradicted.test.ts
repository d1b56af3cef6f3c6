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
