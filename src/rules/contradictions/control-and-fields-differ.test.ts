import { describe, expect, test } from 'vitest';
import { control, run } from '../plans/rows.fixture.ts';
import { controlAndFieldsDiffer } from './control-and-fields-differ.ts';

const found = (row: object, trust: object) =>
  run(controlAndFieldsDiffer, { ...trust, ...control(row) });
const made = { data: { backups: { every: '1 day' } } };
const data = (more: object) => ({ data: more });
const category = (encryption: object) => ({ id: 'a', title: 'A', encryption });

describe('control-and-fields-differ', () => {
  test('quotes the field', () => {
    expect(found({ title: 'Daily backups', status: 'planned' }, made)).toMatchObject([
      {
        place: { file: 'control/x', path: ['status'] },
        message: '"Daily backups" is planned, and `backups` in data.yaml says that they are made.',
      },
    ]);
  });

  test.each([
    ['Point-in-time recovery', data({ backups: { point_in_time: '7 days' } })],
    [
      'Databases and files encrypted at rest',
      data({ categories: [category({ at_rest: 'AES-256' })] }),
    ],
    [
      'TLS 1.2 or newer on every connection',
      data({ categories: [category({ in_transit: 'TLS 1.2' })] }),
    ],
    [
      'Production access only with approval',
      data({ access: [{ who: 'A', condition: 'A colleague approves' }] }),
    ],
    ['Bug bounty', { disclosure: { bounty: { offered: 'bounty' } } }],
    [
      'Public status page',
      { site: { links: [{ kind: 'status', title: 'S', url: 'https://s.example' }] } },
    ],
    [
      'Encrypted backups in another country',
      data({
        categories: [{ id: 'a', title: 'A', locations: [{ country: 'DE' }] }],
        backups: { locations: [{ country: 'FI' }] },
      }),
    ],
  ])('sees %s planned, where its field says that it is there', (title, trust) => {
    expect(found({ title, status: 'planned' }, trust)).toHaveLength(1);
    expect(found({ title, status: 'live' }, trust)).toEqual([]);
    expect(found({ title, status: 'planned', plans: ['Team'] }, trust)).toEqual([]);
    expect(found({ title, status: 'in-progress', coverage: { covers: 'A' } }, trust)).toEqual([]);
    expect(found({ title, status: 'planned' }, {})).toEqual([]);
  });

  test.each([
    ['Production access only with approval', data({ access: [{ who: 'A', condition: 'None' }] })],
    [
      'AI features off until switched on',
      { ai: { features: [{ title: 'A', off_by_default: false }] } },
    ],
    ['Bug bounty program', { disclosure: { bounty: { offered: 'none' } } }],
  ])('sees %s live, where its field says that it is not there', (title, trust) => {
    expect(found({ title, status: 'live' }, trust)).toHaveLength(1);
    expect(found({ title, status: 'planned' }, trust)).toEqual([]);
  });

  test.each([
    ['Immutable backups', made],
    ['Encrypted backups in another country', made],
    ['Restores tested every month', made],
    ['Field-level encryption at rest', data({ categories: [category({ at_rest: 'AES-256' })] })],
    ['Encryption at rest', data({ categories: [category({ at_rest: 'AES-256' }), category({})] })],
    ['Encryption at rest', data({ categories: [category({ at_rest: 'Not encrypted' })] })],
  ])('leaves %s planned', (title, trust) => {
    expect(found({ title, status: 'planned' }, trust)).toEqual([]);
  });
});
