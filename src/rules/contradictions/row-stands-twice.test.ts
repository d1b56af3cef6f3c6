import { describe, expect, test } from 'vitest';
import { run } from '../plans/rows.fixture.ts';
import { rowStandsTwice } from './row-stands-twice.ts';

const places = (trust: object) =>
  run(rowStandsTwice, trust).map(({ place }) => `${place.file}.${place.path.join('.')}`);
const two = (one: object, more: object = {}) => [
  { id: 'a', ...one },
  { id: 'b', ...one, ...more },
];

describe('row-stands-twice', () => {
  test.each([
    [
      'severity level',
      { commitments: { severity_levels: two({ title: 'SEV-1' }) } },
      'commitments.yaml.severity_levels.1.title',
    ],
    [
      'log',
      { commitments: { logs: two({ title: 'Audit log' }) } },
      'commitments.yaml.logs.1.title',
    ],
    [
      'availability',
      { commitments: { availability: two({ title: 'API' }) } },
      'commitments.yaml.availability.1.title',
    ],
    [
      'promise',
      { commitments: { commitments: two({ title: 'Restore', event: 'restore' }) } },
      'commitment/b.title',
    ],
    ['category', { data: { categories: two({ title: 'Accounts' }) } }, 'data/b.title'],
    [
      'denial',
      { data: { not_stored: two({ title: 'Card numbers' }) } },
      'data.yaml.not_stored.1.title',
    ],
    ['access', { data: { access: two({ who: 'Engineer' }) } }, 'data.yaml.access.1.who'],
    [
      'control',
      { controls: { groups: [{ controls: two({ title: 'MFA', status: 'planned' }) }] } },
      'control/b.title',
    ],
    ['document', { documents: two({ title: 'Report' }) }, 'document/b.title'],
    [
      'question',
      { questions: two({ question: 'Where is our data?' }) },
      'faq.yaml.questions.1.question',
    ],
  ])('sees a %s twice', (_name, trust, place) => {
    expect(places(trust)).toEqual([place]);
  });

  test('knows a title in other words', () => {
    const categories = [
      { id: 'a', title: 'Logs of requests' },
      { id: 'b', title: 'Request log' },
    ];
    expect(places({ data: { categories } })).toEqual(['data/b.title']);
  });

  test.each([
    [
      'promises to others',
      { commitments: { commitments: two({ title: 'Notice', to: 'public' }, { to: 'reporter' }) } },
    ],
    [
      'availability of another plan',
      { commitments: { availability: two({ title: 'API' }, { plans: ['Team'] }) } },
    ],
    [
      'access for another purpose',
      { data: { access: two({ who: 'Engineer', purpose: 'Logs' }, { purpose: 'Repair' }) } },
    ],
    [
      'another edition',
      { documents: two({ title: 'Report', date: '2025-01-01' }, { date: '2026-01-01' }) },
    ],
    [
      'another level',
      { commitments: { severity_levels: two({ title: 'SEV-1' }, { title: 'SEV-2' }) } },
    ],
  ])('leaves %s', (_name, trust) => {
    expect(places(trust)).toEqual([]);
  });
});
