import { expect, test } from 'vitest';
import { assembleTrust, type Contents } from '../../trust.ts';
import { glanceOn } from './glance.ts';

const asOf = '2026-11-21';
const glance = (more: object) =>
  glanceOn(
    assembleTrust({
      site: { url: 'https://trust.example.com', company: { name: 'Acme' }, headline: 'Hello' },
      ...more,
    } as unknown as Contents),
    asOf,
  );
const category = (id: string, more: object) => ({ id, title: id, ...more });
const vendor = (id: string, engagement?: string) => ({
  id,
  name: id,
  purpose: 'x',
  ...(engagement && { engagement }),
});

test('where nothing is said, nothing is answered', () => {
  expect(glance({})).toEqual({
    places: { named: [], choices: [] },
    retained: { count: 0, of: 0 },
    vendors: { inUse: 0, optional: 0, directed: 0, announced: 0, undecided: 0 },
    encryption: {},
    encrypted: { count: 0, of: 0 },
    held: [],
    next: [],
    overdue: [],
    gaps: [],
    unanswered: ['stored', 'kept', 'encrypted', 'vendors', 'backups', 'access', 'breach'],
  });
});

test('a question is open only where neither a field nor a text speaks of it', () => {
  const control = (title: string, more: object = {}) => ({
    controls: { groups: [{ id: 'g', title: 'G', controls: [{ id: 'c', title, status: 'live' }] }] },
    ...more,
  });
  const open = (more: object) => glance(more).unanswered;
  expect(open(control('A backup every night'))).not.toContain('backups');
  expect(open(control('Two engineers can reach production'))).not.toContain('access');
  expect(open(control('Monitoring'))).toContain('backups');
  expect(open({ data: { backups: { every: '1 day' } } })).not.toContain('backups');
  expect(open({ data: { access: [{ id: 'a', who: 'A', to: 'B' }] } })).not.toContain('access');
  expect(open({ subprocessors: [vendor('a')] })).not.toContain('vendors');
  const promise = { id: 'i', title: 'I', event: 'incident', within: '72 hours' };
  expect(open({ commitments: { commitments: [promise] } })).not.toContain('breach');
  // An address is no text: "https" says nothing of encryption.
  expect(open({ links: [{ url: 'https://trust.example.com' }] })).toContain('encrypted');
});

test('of texts that are not read, nothing is said to be missing', () => {
  const site = { url: 'https://a.example', company: { name: 'Acme' }, language: 'de' };
  expect(glance({ site }).unanswered).toEqual([]);
});

test('notice of any incident answers for a breach where nothing is promised of breaches alone', () => {
  const promise = (event: string, to?: string) => ({
    id: event,
    title: event,
    event,
    within: '72 hours',
    ...(to && { to }),
  });
  const told = (...commitments: object[]) => glance({ commitments: { commitments } }).breach?.event;
  const limited = (more: object) =>
    glance({ commitments: { commitments: [{ ...promise('incident'), ...more }] } }).breach
      ?.isConditional;
  expect(told(promise('incident', 'affected-customers'))).toBe('incident');
  expect(told(promise('incident'), promise('personal-data-breach'))).toBe('personal-data-breach');
  expect(told(promise('personal-data-breach', 'supervisory-authority'))).toBeUndefined();
  expect(told(promise('incident', 'internal'))).toBeUndefined();
  expect(limited({})).toBe(false);
  expect(limited({ jurisdictions: ['any'] })).toBe(false);
  expect(limited({ plans: ['Enterprise'] })).toBe(true);
  expect(limited({ jurisdictions: ['US'] })).toBe(true);
  expect(limited({ severities: ['sev-1'] })).toBe(true);
  expect(limited({ material_only: true })).toBe(true);
});

test('a rule for all data is told alone only where no category has one of its own', () => {
  const period = (length: string) => ({ retention: { rule: 'period', for: length } });
  const all = (...categories: object[]) => glance({ data: { ...period('30 days'), categories } });
  expect(all(category('a', {})).retention).toEqual({ rule: 'period', for: '30 days' });
  const mixed = all(category('a', {}), category('b', period('7 years')));
  expect([mixed.retention, mixed.retained]).toEqual([undefined, { count: 2, of: 2 }]);
});

test('backups lie in places, too', () => {
  const backups = { locations: [{ country: 'IE', place: 'Dublin' }] };
  expect(glance({ data: { backups, locations: [{ country: 'DE' }] } }).places.named).toEqual([
    { country: 'DE' },
    { country: 'IE', activity: 'backup' },
  ]);
});

test('places are in the order in which most categories name them; a cipher is that of every category', () => {
  const { places, encryption, encrypted, retained } = glance({
    data: {
      categories: [
        category('a', { locations: [{ country: 'FI' }], encryption: { at_rest: 'AES-128' } }),
        category('b', { locations: [{ country: 'DE' }], encryption: { at_rest: 'AES-256' } }),
        category('c', {
          locations: [{ country: 'DE', place: 'Bonn' }, { selection: 'customer-controlled' }],
          encryption: { at_rest: 'AES-256', in_transit: 'TLS 1.3' },
          retention: { rule: 'period', for: '30 days' },
        }),
      ],
    },
  });
  expect(places).toEqual({
    named: [{ country: 'DE' }, { country: 'FI' }],
    choices: [{ selection: 'customer-controlled' }],
  });
  expect(encryption).toEqual({});
  expect(encrypted).toEqual({ count: 3, of: 3 });
  const same = (at_rest: string) => ({ encryption: { at_rest, in_transit: 'TLS 1.3' } });
  const of = (...ciphers: string[]) =>
    glance({ data: { categories: ciphers.map((cipher) => category(cipher, same(cipher))) } });
  expect(of('AES-256', 'AES-256').encryption).toEqual({
    at_rest: 'AES-256',
    in_transit: 'TLS 1.3',
  });
  expect(of('AES-128', 'AES-256').encryption).toEqual({ in_transit: 'TLS 1.3' });
  expect(retained).toEqual({ count: 1, of: 3 });
});

test('encryption of which nobody says where is not said to be at rest', () => {
  const same = (at_rest: string) => ({ encryption: { at_rest, in_transit: 'TLS 1.3' } });
  const unplaced = category('c', { encryption: { cipher: 'AES-256' } });
  const both = glance({
    data: { categories: [category('a', same('AES-256')), unplaced] },
  });
  expect([both.encryption, both.encrypted]).toEqual([{}, { count: 2, of: 2 }]);
  expect(glance({ data: { categories: [unplaced] } }).encryption).toEqual({ cipher: 'AES-256' });
});

test('vendors by choice are counted apart', () => {
  const subprocessors = [vendor('a', 'always'), vendor('b', 'optional'), vendor('c', 'always')];
  expect(glance({ subprocessors }).vendors).toMatchObject({ inUse: 3, optional: 1 });
});

test('a vendor that customers can opt out of is used by those who do nothing, so that it is not optional', () => {
  const subprocessors = [vendor('a', 'opt-out'), vendor('b', 'optional')];
  expect(glance({ subprocessors }).vendors).toMatchObject({ inUse: 2, optional: 1, directed: 0 });
});

test('places keep what limits them; a place that can be chosen is not one where data is', () => {
  const { places } = glance({
    data: {
      categories: [
        category('a', {
          locations: [
            { region: 'EU', selection: 'selectable', chosen: 'at-sign-up', activity: 'storage' },
            { country: 'IE', activity: 'backup', place: 'Dublin' },
            { country: 'US', default: false },
          ],
        }),
      ],
    },
  });
  expect(places.named).toEqual([
    { region: 'EU', selection: 'selectable' },
    { country: 'IE', activity: 'backup' },
    { country: 'US', default: false },
  ]);
});

test('a customer’s own account or key is not called optional', () => {
  const subprocessors = [
    vendor('a', 'always'),
    vendor('b', 'optional'),
    vendor('c', 'customer-directed'),
    // A company that is optional in one use and directed by the customer in another is optional.
    { ...vendor('d', 'customer-directed'), name: 'Same' },
    { ...vendor('e', 'optional'), name: 'Same', purpose: 'Other' },
  ];
  expect(glance({ subprocessors }).vendors).toMatchObject({ inUse: 4, optional: 2, directed: 1 });
});

test('a vendor of which nobody says when it is used is not counted as a choice', () => {
  const subprocessors = [vendor('a'), vendor('b', 'optional'), vendor('c')];
  expect(glance({ subprocessors }).vendors).toMatchObject({ inUse: 3, optional: 1 });
});

test('what is announced, not chosen, gone or receives no customer data is not counted among vendors in use', () => {
  const added = (id: string, announced: string, effective: string) => ({
    id: `${id}-added`,
    kind: 'added',
    subprocessor: id,
    announced: `${announced}T09:00:00Z`,
    effective,
    summary: id,
    after: { name: id, purpose: 'x' },
  });
  const removed = (id: string, announced: string, effective: string) => ({
    ...added(id, announced, effective),
    id: `${id}-removed`,
    kind: 'removed',
    after: undefined,
    before: { name: id, purpose: 'x' },
  });
  const { vendors } = glance({
    subprocessors: [
      vendor('here'),
      vendor('coming', 'optional'),
      { ...vendor('open', 'optional'), undecided: { candidates: ['One', 'Other'] } },
      { ...vendor('tools'), no_data: 'Never touches production' },
    ],
    changes: [
      added('here', '2026-01-01', '2026-02-01'),
      added('leaving', '2026-01-02', '2026-02-01'),
      added('gone', '2026-01-03', '2026-02-01'),
      removed('gone', '2026-03-01', '2026-04-01'),
      removed('leaving', '2026-11-01', '2026-12-01'),
      added('coming', '2026-11-20', '2026-12-21'),
    ],
  });
  expect(vendors).toEqual({ inUse: 2, optional: 0, directed: 0, announced: 1, undecided: 1 });
});

test('what lapsed is not held, and what is inherited is not either', () => {
  const certification = (id: string, status: string, more = {}) => ({
    id,
    title: id,
    framework: 'other',
    status,
    ...more,
  });
  const { held } = glance({
    certifications: [
      certification('on', 'attested'),
      certification('over', 'certified', { valid_until: '2026-11-20' }),
      certification('last-day', 'certified', { valid_until: asOf }),
      certification('theirs', 'inherited'),
    ],
  });
  expect(held.map(({ id }) => id)).toEqual(['on', 'last-day']);
});

test('next is what has a target that is not over, the soonest first, and a target that is over is told apart', () => {
  const { next, overdue } = glance({
    certifications: [
      { id: 'one', title: 'I', framework: 'other', status: 'planned', target: '2026-Q3' },
      { id: 'iso', title: 'ISO', framework: 'other', status: 'planned', target: '2027-Q2' },
      { id: 'held', title: 'Held', framework: 'other', status: 'certified', target: '2027-Q1' },
      { id: 'undated', title: 'Undated', framework: 'other', status: 'planned' },
    ],
    controls: {
      groups: [
        {
          id: 'g',
          title: 'G',
          controls: [
            { id: 'scim', title: 'SCIM', status: 'planned', target: '2026-Q4' },
            { id: 'live', title: 'Live', status: 'live', target: '2026-Q4' },
          ],
        },
      ],
    },
    roadmap: {
      items: [
        { id: 'late', title: 'Late', target: '2026-Q1' },
        { id: 'audit', title: 'Audit', target: '2027-Q2', delivers: ['certification/iso'] },
        { id: 'paper', title: 'Paper', target: '2027-Q1', delivers: ['certification/undated'] },
        { id: 'rollout', title: 'Rollout', target: '2026-12', delivers: ['control/scim'] },
        { id: 'soon', title: 'Soon', target: '2026-12' },
        { id: 'some-day', title: 'Some day' },
        { id: 'done', title: 'Done', status: 'done', target: '2026-12' },
      ],
    },
  });
  expect(next.map(({ reference }) => reference)).toEqual([
    'control/scim',
    'roadmap/soon',
    'roadmap/paper',
    'certification/iso',
  ]);
  expect(overdue.map(({ reference }) => reference)).toEqual(['roadmap/late', 'certification/one']);
});

test('the start of the journal is no change', () => {
  const base = {
    id: 'base',
    kind: 'baseline',
    announced: '2026-01-01T09:00:00Z',
    summary: 's',
    register: [],
  };
  const { last, start } = glance({ changes: [base] });
  expect([last, start?.change.id]).toEqual([undefined, 'base']);
});

test('the last change is in effect, the next is not, and what was called off is neither', () => {
  const baseline = {
    id: 'base',
    kind: 'baseline',
    announced: '2026-01-01T09:00:00Z',
    summary: 's',
    register: [],
  };
  const added = (id: string, announced: string, effective: string) => ({
    id,
    kind: 'added',
    subprocessor: id,
    announced: `${announced}T09:00:00Z`,
    effective,
    summary: id,
    after: { name: id, purpose: 'x', engagement: 'always' },
  });
  const { last, start, coming } = glance({
    changes: [
      baseline,
      added('past', '2026-02-01', '2026-03-05'),
      added('later', '2026-11-01', '2026-12-20'),
      added('sooner', '2026-11-02', '2026-12-10'),
      added('off', '2026-11-03', '2026-12-01'),
      {
        id: 'no',
        kind: 'withdrawn',
        amends: 'off',
        announced: '2026-11-04T09:00:00Z',
        summary: 'no',
      },
    ],
  });
  expect([last?.change.id, start]).toEqual(['past', undefined]);
  expect(coming?.change.id).toBe('sooner');
});

test('the promise to tell of a breach is the one to customers', () => {
  const promise = (id: string, to: string) => ({
    id,
    title: id,
    event: 'personal-data-breach',
    to,
  });
  const commitments = [
    promise('authority', 'supervisory-authority'),
    promise('customers', 'all-customers'),
  ];
  expect(glance({ commitments: { commitments } }).breach?.id).toBe('customers');
  const planned = commitments.map((one) => ({ ...one, status: 'planned' as const }));
  expect(glance({ commitments: { commitments: planned } }).breach).toBeUndefined();
});

test('a notice of incidents that is not promised yet is said, and only where none is', () => {
  const planned = { id: 'sla', title: 'SLA', event: 'incident', status: 'planned' };
  const told = (...commitments: object[]) =>
    glance({ commitments: { commitments } }).breachToCome?.id;
  expect(told(planned)).toBe('sla');
  expect(told({ ...planned, to: 'supervisory-authority' })).toBeUndefined();
  expect(told({ ...planned, event: 'support' })).toBeUndefined();
  expect(told(planned, { id: 'held', title: 'Held', event: 'incident' })).toBeUndefined();
});
