// Which sections stand under the heading of another, and which the gaps tell.
import { expect, test } from 'vitest';
import { assembleTrust, type Contents } from '../../trust.ts';
import { outlineOn } from './outline.ts';

const link = (id: string) => ({ id, title: id, url: `https://${id}.example`, kind: 'other' });
const data = { categories: [{ id: 'account', title: 'Account' }] };
const backups = { every: '1 day' };
const documents = [{ id: 'dpa', title: 'DPA', kind: 'dpa', access: 'on-request' }];
const control = (id: string, status: string) => ({ id, title: id, status });
const controls = {
  groups: [{ id: 'g', title: 'G', controls: [control('sso', 'planned'), control('mfa', 'live')] }],
};
const certification = (id: string, status: string) => ({
  id,
  title: id,
  framework: 'soc-2',
  status,
});
const item = (id: string, more: object = {}) => ({ id, title: id, ...more });
const sso = item('sso', { delivers: ['control/sso'] });

/** The names of the sections, each with those that stand below it or that it tells. */
function outlineOf({ order, links, ...more }: Record<string, unknown>) {
  const site = {
    url: 'https://a.example',
    company: { name: 'A' },
    headline: 'A',
    ...(order !== undefined && { order }),
    ...(links !== undefined && { links }),
  };
  const trust = assembleTrust({ ...more, site } as unknown as Contents);
  return outlineOn(trust, '2026-11-21').map(({ name, folded = [], told = [] }) => {
    const others = [...folded, ...told].map((one) => one.name);
    return others.length > 0 ? [name, ...others] : name;
  });
}

test('backups stand under the data, and nowhere else where there is no data', () => {
  expect(outlineOf({ data: { ...data, backups } })).toEqual([['data', 'backups']]);
  expect(outlineOf({ data: { backups } })).toEqual(['backups']);
  const full = { ...backups, how: 'A', kept_for: '30 days', restore: 'B', residue: 'C' };
  expect(outlineOf({ data: { ...data, backups: full } })).toEqual(['data', 'backups']);
});

test('deletion tells of backups that are kept as vendors keep data, and nothing else is said of them', () => {
  const varies = { rule: 'varies', by: 'vendor' };
  const order = [{ section: 'deletion' }];
  const outlineWith = (kept: object) =>
    outlineOf({ order, data: { ...data, vendor_retention: varies, backups: kept } });
  expect(outlineWith({ retention: { ...varies } })).toEqual([['deletion', 'backups'], 'data']);
  const site = { url: 'https://a.example', company: { name: 'A' }, headline: 'A', order };
  const backupsOf = (backups: object) => {
    const parts = { ...data, vendor_retention: varies, backups };
    const trust = assembleTrust({ site, data: parts } as unknown as Contents);
    return outlineOn(trust, '2026-11-21')[0];
  };
  expect(backupsOf({ retention: varies })?.told?.[0]?.id).toBe('section-backups');
  // What differs, and what else is said, stands in the section of the backups.
  expect(backupsOf({ retention: { ...varies, by: 'region' } })?.folded?.[0]?.name).toBe('backups');
  expect(backupsOf({ retention: varies, every: '1 day' })?.folded?.[0]?.name).toBe('backups');
});

test('what the author placed stands by itself', () => {
  const order = [{ section: 'backups' }];
  expect(outlineOf({ order, data: { ...data, backups } })).toEqual(['backups', 'data']);
});

test('two links stand under the documents, three have a heading of their own', () => {
  const two = ['a', 'b'].map(link);
  expect(outlineOf({ documents, links: two })).toEqual([['documents', 'links']]);
  expect(outlineOf({ documents, links: [...two, link('c')] })).toEqual(['documents', 'links']);
  expect(outlineOf({ links: two })).toEqual(['links']);
});

test('two levels of severity stand under the promises, with phases they have a heading of their own', () => {
  const two = ['sev-1', 'sev-2'].map((id) => ({ id, title: id, definition: 'D' }));
  const promises = { commitments: [{ id: 'a', title: 'A', event: 'other' }], severity_levels: two };
  const incident_phases = [{ id: 'triage', title: 'Triage' }];
  expect(outlineOf({ commitments: promises })).toEqual([['commitments', 'incidents']]);
  expect(outlineOf({ commitments: { ...promises, incident_phases } })).toEqual([
    'commitments',
    'incidents',
  ]);
});

test('the gaps tell the certifications where none is held', () => {
  const planned = certification('soc-2', 'planned');
  expect(outlineOf({ certifications: [planned] })).toEqual([['gaps', 'certifications']]);
  expect(outlineOf({ certifications: [planned, certification('iso', 'certified')] })).toEqual([
    'gaps',
    'certifications',
  ]);
  const order = [{ section: 'certifications' }];
  expect(outlineOf({ order, certifications: [planned] })).toEqual(['certifications', 'gaps']);
});

test('the gaps tell the roadmap where each item is the next step of one', () => {
  const both = (items: object[], more: object = {}) =>
    outlineOf({ controls, roadmap: { items, ...more } });
  expect(both([sso])).toEqual([['gaps', 'roadmap'], 'controls']);
  expect(both([sso], { dated: true })).toEqual([['gaps', 'roadmap'], 'controls']);
  // An order of priority, an item that closes no gap, and finished work say more than the gaps.
  const apart = ['gaps', 'controls', 'roadmap'];
  expect(both([sso], { dated: false })).toEqual(apart);
  expect(both([sso, item('faster')])).toEqual(apart);
  expect(both([sso, item('mfa', { status: 'done', delivers: ['control/mfa'] })])).toEqual(apart);
});

test('promises of which a title is all stand with the list of vendors and in the roadmap', () => {
  const list = { id: 'list', title: 'List kept', event: 'subprocessor-change' };
  const notice = { id: 'notice', title: 'Notice', event: 'incident', status: 'planned' };
  const roadmap = { dated: false, items: [item('runbook', { delivers: ['commitment/notice'] })] };
  const subprocessors = [{ id: 'a', name: 'A', purpose: 'Hosting' }];
  const outlineWith = (commitments: object[], more: object = {}) =>
    outlineOf({ subprocessors, roadmap, commitments: { commitments, ...more } });
  expect(outlineWith([list, notice])).toEqual([['subprocessors', 'commitments'], 'roadmap']);
  expect(outlineWith([notice])).toEqual(['subprocessors', ['roadmap', 'commitments']]);
  // What says more needs the section, and so does what no item delivers, or another status.
  const whole = ['subprocessors', 'roadmap', 'commitments'];
  expect(outlineWith([list, { ...notice, note: 'In writing' }])).toEqual(whole);
  expect(outlineWith([list, { ...notice, id: 'other' }])).toEqual(whole);
  expect(outlineWith([{ ...notice, status: 'in-progress' }])).toEqual(whole);
  expect(outlineWith([list, { ...list, id: 'more', ahead: '30 days' }])).toEqual(whole);
  // A section that its author placed stays, and one that goes elsewhere shelters nothing.
  expect(
    outlineOf({
      ...{ subprocessors, roadmap, commitments: { commitments: [list] } },
      order: [{ section: 'commitments' }],
    }),
  ).toEqual(['commitments', 'subprocessors', 'roadmap']);
  const severity_levels = [{ id: 'sev-1', title: 'SEV-1' }];
  expect(outlineWith([list], { severity_levels })).toEqual([
    ['subprocessors', 'commitments'],
    'roadmap',
    'incidents',
  ]);
});
