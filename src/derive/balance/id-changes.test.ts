// Which rows only got another id, and which are other rows.
import { describe, expect, test } from 'vitest';
import {
  assembleTrust,
  type Change,
  type Contents,
  type Material,
  type Site,
  type Snapshot,
} from '../../trust.ts';
import { claimsOf } from '../claims/claims.ts';
import { journalOn } from '../journal/journal.ts';
import { publishedFromJournal, publishedFromTrust } from '../journal/published.ts';
import { rowIdChanges, vendorIdChanges } from './id-changes.ts';

const site: Site = {
  url: 'https://trust.example.com',
  company: { name: 'Example' },
  headline: 'H',
};
const loginly: Material = {
  name: 'Loginly Inc.',
  purpose: 'Sign-in',
  data: ['account'],
  locations: [{ country: 'DE' }],
  engagement: 'always',
};

describe('a vendor of the journal', () => {
  const withRecord = (now: Partial<Snapshot> = {}, was: Partial<Snapshot> = {}, id = 'loginly') => {
    const baseline: Change = {
      id: 'base',
      kind: 'baseline',
      announced: '2026-01-10T09:00:00Z',
      summary: 'The register.',
      register: [{ id: 'logniy', ...loginly, ...was }],
    };
    const record = { id, ...loginly, ...was, ...now };
    return vendorIdChanges(assembleTrust({ site, changes: [baseline], subprocessors: [record] }));
  };
  const one = (...differing: string[]) => [
    { was: 'logniy', is: 'loginly', title: expect.any(String) as string, differing },
  ];

  test('with another id and nothing else that is new is the same', () => {
    expect(withRecord()).toEqual(one());
    expect(withRecord({}, {}, 'logniy')).toEqual([]);
  });

  test('may be another one where both are listed without their name', () => {
    const same = withRecord({}, { name: 'A provider', unnamed: 'Name on request' });
    expect(same).toEqual([{ ...one()[0], isUnnamed: true }]);
  });

  test('may differ in one thing besides', () => {
    expect(withRecord({ purpose: 'Sign-in and sign-up' })).toEqual(one('purpose'));
    expect(
      withRecord({
        locations: [{ country: 'US' }],
        transfers: [{ from: 'EEA', mechanism: 'dpf' }],
      }),
    ).toEqual(one('locations', 'transfers'));
    // A new name of the same entity, a slip of the pen, a legal form that was added.
    expect(withRecord({ name: 'Signly' }, { legal_name: 'Loginly Inc.' })).toEqual(one('name'));
    expect(withRecord({}, { name: 'Loginly' }).concat(withRecord({ name: 'Logniy Inc.' }))).toEqual(
      [...one(), ...one('name')],
    );
    expect(withRecord({ name: 'Loginly' })).toEqual(one('name'));
  });

  test('that differs in more, or is another company, is another row', () => {
    expect(withRecord({ purpose: 'Mail', data: ['messages'] })).toEqual([]);
    expect(withRecord({ name: 'Signly' })).toEqual([]);
    expect(withRecord({ legal_name: 'Loginly Ltd.' }, { legal_name: 'Loginly Inc.' })).toEqual([]);
    expect(withRecord({ name: 'Loginly', purpose: 'Mail' })).toEqual([]);
  });
});

describe('another published row', () => {
  const before: Contents = {
    site,
    controls: {
      groups: [
        { id: 'access', title: 'Access', controls: [{ id: 'sso', title: 'SSO', status: 'live' }] },
      ],
    },
    certifications: [{ id: 'soc-2', title: 'SOC 2', framework: 'soc-2', status: 'planned' }],
    data: { categories: [{ id: 'account', title: 'Account data', contains: ['Name'] }] },
    documents: [
      { id: 'report', title: 'Report', kind: 'soc-2', access: 'public', date: '2025-04-01' },
    ],
    questions: [{ id: 'where', question: 'Where is our data?', answer: 'Here.' }],
  } as unknown as Contents;
  const renamed = (text: string, from: string, to: string) =>
    JSON.parse(text.replaceAll(`"id":"${from}"`, `"id":"${to}"`)) as Contents;
  const text = JSON.stringify(before);
  const published = publishedFromTrust(assembleTrust(before), 'main');

  test.each([
    ['sso', 'single-sign-on', 'control'],
    ['access', 'sign-in', 'group'],
    ['soc-2', 'soc-2-type-1', 'certification'],
    ['account', 'accounts', 'data'],
    ['report', 'reports', 'document'],
    ['where', 'where-is-data', 'question'],
  ])('%s that is called %s is the same %s', (was, is, kind) => {
    const now = assembleTrust(renamed(text, was, is));
    expect(rowIdChanges(now, published)).toMatchObject([
      { was: `${kind}/${was}`, is: `${kind}/${is}`, differing: [] },
    ]);
    expect(rowIdChanges(assembleTrust(before), published)).toEqual([]);
    expect(rowIdChanges(now, undefined)).toEqual([]);
  });

  test('a published changes.json names the rows that make claims', () => {
    const live = publishedFromJournal(journalOn(assembleTrust(before), '2026-11-21'), 'live');
    const subjects = (from: string, to: string) =>
      rowIdChanges(assembleTrust(renamed(text, from, to)), live).map(({ is }) => is);
    expect(subjects('sso', 'single-sign-on')).toEqual(['control/single-sign-on']);
    expect(subjects('account', 'accounts')).toEqual(['data/accounts']);
    // It holds no documents, so none of them was renamed or is new.
    expect(Object.keys(claimsOf(assembleTrust(before))).join()).not.toContain('document');
    expect(subjects('report', 'reports')).toEqual([]);
  });

  test('a document of another day is another document, and other words are another row', () => {
    const other = (from: string, to: string, id: [string, string]) =>
      rowIdChanges(assembleTrust(renamed(text.replace(from, to), ...id)), published);
    expect(other('2025-04-01', '2026-04-01', ['report', 'report-2026'])).toEqual([]);
    expect(other('"title":"SSO"', '"title":"SAML"', ['sso', 'saml'])).toEqual([]);
    expect(other('"status":"live"', '"status":"planned"', ['sso', 'sign-in'])).toMatchObject([
      { differing: ['status'] },
    ]);
  });
});
