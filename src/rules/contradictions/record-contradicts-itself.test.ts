import { describe, expect, test } from 'vitest';
import { document, run } from '../plans/rows.fixture.ts';
import { recordContradictsItself } from './record-contradicts-itself.ts';

const promise = (more: object) => ({
  commitments: { commitments: [{ id: 'a', title: 'A', ...more }] },
});
const vendor = (more: object) => ({ subprocessors: [{ id: 'v', name: 'V', ...more }] });
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
    [
      'full disclosure after some days',
      { disclosure: { window: { model: 'full', days: 90 } } },
      'disclosure.yaml.window.days',
    ],
    [
      'a public document that one writes for',
      document({ access: 'public', how: 'Write to us.' }),
      'document/x.access',
    ],
    [
      'what only the company is told, on the status page',
      promise({ to: 'internal', channels: ['email', 'status-page'] }),
      'commitment/a.to',
    ],
    [
      'the same at an address',
      promise({ to: 'internal', published_at: 'https://example.com' }),
      'commitment/a.to',
    ],
    [
      'an answer once all is over',
      promise({ event: 'support', clock_starts: 'resolved' }),
      'commitment/a.clock_starts',
    ],
    [
      'nothing kept, for a day',
      { ai: { retention: { policy: 'zero', for: '1 day' } } },
      'ai.yaml.retention.for',
    ],
    [
      'not known, for a day',
      { ai: { providers: [{ id: 'p', retention: { policy: 'unknown', for: '1 day' } }] } },
      'ai.yaml.providers.0.retention.for',
    ],
    [
      'no agreement, to be opened',
      vendor({ dpa_status: 'none', dpa: 'https://example.com' }),
      'subprocessor/v.dpa_status',
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
    [
      'an open document',
      document({ access: 'public', url: 'https://example.com', how: 'Open it.' }),
    ],
    ['what the company is told', promise({ to: 'internal', channels: ['email'] })],
    ['an account of what is over', promise({ event: 'incident', clock_starts: 'resolved' })],
    ['a length', { ai: { retention: { policy: 'period', for: '1 day' } } }],
    ['an agreement', vendor({ dpa_status: 'in-place', dpa: 'https://example.com' })],
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
