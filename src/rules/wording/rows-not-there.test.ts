import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Place } from '../../problem.ts';
import type { Trust } from '../../trust.ts';
import type { PlacedField } from '../rule.ts';
import {
  heldCertifications,
  liveTitles,
  openGround,
  referringRecords,
  rowsNotThere,
} from './rows-not-there.ts';

const contentOf = (trust: object, fields: PlacedField[] = []) => contentWith({ trust, fields });
const trustOf = (given: object) => contentOf(given).trust as Trust;

const control = (id: string, status: string, more = {}) => ({
  id,
  title: `The ${id}`,
  status,
  ...more,
});
const controlsOf = (controls: object[], more = {}) => ({
  controls: { groups: [{ controls }, {}], ...more },
});
const certification = (id: string, status: string, more = {}) => ({
  ...control(id, status, more),
  framework: 'other',
});

describe('a row that is not there', () => {
  const rowsOf = (given: object) => rowsNotThere(trustOf(given), contentOf(given));

  test('says all that a message needs', () => {
    const coverage = { covers: 'All routes', not_yet: 'Exports' };
    const more = { target: '2027', plans: ['Business'], coverage };
    const iso = certification('iso', 'in-audit');
    expect(
      rowsOf({
        ...controlsOf([control('mfa', 'planned', more), control('sso', 'not-offered')]),
        certifications: [iso],
      }),
    ).toEqual([
      {
        kind: 'control',
        reference: 'control/mfa',
        title: 'The mfa',
        status: 'planned',
        target: '2027',
        plans: ['Business'],
        covers: 'All routes',
        place: { file: 'control/mfa', path: [] },
        certification: undefined,
      },
      {
        kind: 'control',
        reference: 'control/sso',
        title: 'The sso',
        status: 'not-offered',
        target: undefined,
        plans: [],
        covers: '',
        place: { file: 'control/sso', path: [] },
        certification: undefined,
      },
      {
        kind: 'certification',
        reference: 'certification/iso',
        title: 'The iso',
        status: 'in-audit',
        target: undefined,
        plans: [],
        covers: '',
        place: { file: 'certification/iso', path: [] },
        certification: iso,
      },
    ]);
  });

  test('is none that is live, be it listed among the gaps', () => {
    const gaps = [{ item: 'control/mfa' }, { item: 'control/sso' }];
    const controls = [control('mfa', 'live'), control('sso', 'planned')];
    expect(rowsOf(controlsOf(controls, { gaps })).map(({ reference }) => reference)).toEqual([
      'control/sso',
    ]);
  });
});

test('the titles of live controls are known, and of nothing else', () => {
  const controls = [
    control('mfa', 'live'),
    control('sso', 'planned'),
    control('tls', 'live', { coverage: { covers: 'A', not_yet: 'B' } }),
  ];
  const trust = { ...controlsOf(controls), certifications: [certification('iso', 'certified')] };
  expect(liveTitles(contentOf(trust))).toEqual(['The mfa', 'The tls']);
});

test('held is what is certified, attested or self-assessed on the day', () => {
  const others = ['own-statement', 'inherited', 'in-audit', 'not-held'];
  const statuses = ['certified', 'attested', 'self-assessed', ...others];
  const lapsed = certification('lapsed', 'certified', { valid_until: '2026-11-20' });
  const certifications = [...statuses.map((status) => certification(status, status)), lapsed];
  const held = heldCertifications(trustOf({ certifications }), '2026-11-21');
  expect(held.map(({ id }) => id)).toEqual(['certified', 'attested', 'self-assessed']);
});

describe('nothing is claimed', () => {
  const isOpen = openGround(
    contentOf({
      site: { links: [{ title: 'A' }, { title: 'B', url: 'https://b.example' }, { title: 'C' }] },
      ...controlsOf([control('sso', 'planned'), control('mfa', 'live')]),
      certifications: [certification('iso', 'planned'), certification('soc', 'attested')],
    }),
  );
  const isOpenAt = (file: string, path: Place['path']) =>
    isOpen({ stem: 'x', meaning: { role: 'text' }, value: 'x', place: { file, path } });

  test('in the record of a row that is open', () => {
    expect(isOpenAt('control/sso', ['note'])).toBe(true);
    expect(isOpenAt('certification/iso', ['scope'])).toBe(true);
    expect(isOpenAt('site.yaml', ['links', 0, 'note'])).toBe(true);
    expect(isOpenAt('site.yaml', ['links', 2, 'note'])).toBe(true);
  });

  test('in a list of limits, of offers, of what is not stored', () => {
    expect(isOpenAt('ai.yaml', ['limits', 0])).toBe(true);
    expect(isOpenAt('ai.yaml', ['offers', 0, 'title'])).toBe(true);
    expect(isOpenAt('data.yaml', ['not_stored', 0, 'note'])).toBe(true);
  });

  test('but elsewhere', () => {
    expect(isOpenAt('control/mfa', ['note'])).toBe(false);
    expect(isOpenAt('certification/soc', ['scope'])).toBe(false);
    expect(isOpenAt('site.yaml', ['links', 1, 'note'])).toBe(false);
    expect(isOpenAt('site.yaml', ['summary'])).toBe(false);
  });
});

test('the records that refer to a row are known by its reference, with or without its kind', () => {
  const reference = (value: string, path: Place['path'], to: PlacedField['meaning']['to']) => ({
    stem: 'x',
    meaning: { role: 'reference' as const, ...(to && { to }) },
    value,
    place: { file: 'x.yaml', path },
  });
  const records = referringRecords(
    contentOf({}, [
      reference('control/mfa', ['a', 1, 'item'], ['control', 'certification']),
      reference('mfa', ['b', 'controls', 2], ['control']),
      reference('sso', ['c', 0, 'control'], ['control']),
      { ...reference('control/tls', ['d'], undefined), meaning: { role: 'text' } },
    ]),
  );
  expect([...records]).toEqual([
    [
      'control/mfa',
      [
        { file: 'x.yaml', path: ['a', 1] },
        { file: 'x.yaml', path: ['b'] },
      ],
    ],
    ['control/sso', [{ file: 'x.yaml', path: ['c', 0] }]],
  ]);
});
