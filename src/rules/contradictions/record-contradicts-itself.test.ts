import { describe, expect, test } from 'vitest';
import { document, run } from '../plans/rows.fixture.ts';
import { recordContradictsItself } from './record-contradicts-itself.ts';

const places = (trust: object) =>
  run(recordContradictsItself, trust).map(({ place }) => `${place.file}.${place.path.join('.')}`);

describe('record-contradicts-itself', () => {
  test('quotes both fields', () => {
    expect(
      run(recordContradictsItself, document({ access: 'planned', date: '2026-03-02' })),
    ).toEqual([
      {
        place: { file: 'document/x', path: ['date'] },
        message: '"X" has `access: planned`, and `date: 2026-03-02`. Both cannot be true.',
        fix: expect.stringContaining('Take `date` out'),
      },
    ]);
  });

  test.each([
    [
      'a planned document with an address',
      document({ access: 'planned', url: 'https://example.com' }),
      'document/x.url',
    ],
    [
      'data of nobody that is about somebody',
      { data: { categories: [{ id: 'a', title: 'A', personal: false, subjects: ['Staff'] }] } },
      'data/a.personal',
    ],
    [
      'credit that is not offered',
      { disclosure: { credit: { offered: false, page: 'https://example.com' } } },
      'disclosure.yaml.credit.page',
    ],
    [
      'no window, in days',
      { disclosure: { window: { model: 'none', days: 90 } } },
      'disclosure.yaml.window.days',
    ],
    [
      'business days around the clock',
      {
        commitments: {
          severity_levels: [{ title: 'A', hours: '24/7', acknowledge_within: '1 business-day' }],
        },
      },
      'commitments.yaml.severity_levels.0.acknowledge_within',
    ],
    [
      'the same of a promise',
      {
        commitments: {
          commitments: [{ id: 'a', title: 'A', hours: '24/7', within: '2 business-days' }],
        },
      },
      'commitment/a.within',
    ],
  ])('sees %s', (_name, trust, place) => {
    expect(places(trust)).toEqual([place]);
  });

  test.each([
    ['a document that can be had', document({ access: 'public', date: '2026-03-02' })],
    ['a planned document with a day to come', document({ access: 'planned', date: '2027-03-02' })],
    ['data of nobody', { data: { categories: [{ id: 'a', title: 'A', personal: false }] } }],
    ['credit', { disclosure: { credit: { offered: true, page: 'https://example.com' } } }],
    ['no credit', { disclosure: { credit: { offered: false, opt_in: false } } }],
    ['a window', { disclosure: { window: { model: 'coordinated', days: 90 } } }],
    [
      'business days',
      { commitments: { severity_levels: [{ title: 'A', acknowledge_within: '1 business-day' }] } },
    ],
    [
      'hours around the clock',
      {
        commitments: {
          severity_levels: [{ title: 'A', hours: '24/7', acknowledge_within: '1 hour' }],
        },
      },
    ],
  ])('leaves %s', (_name, trust) => {
    expect(places(trust)).toEqual([]);
  });
});
