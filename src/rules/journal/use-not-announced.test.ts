import { expect, test } from 'vitest';
import { claimsOf } from '../../derive/claims/claims.ts';
import type { Change, Subprocessor, Trust } from '../../trust.ts';
import { change, check, live } from './published.fixture.ts';
import { useNotAnnounced } from './use-not-announced.ts';

const chat = (more: object): Subprocessor => ({
  id: 'chat',
  name: 'Acme Chat',
  purpose: 'Chat',
  engagement: 'optional',
  ...more,
});
const rest = { ai: {}, certifications: [], controls: {}, data: {}, commitments: {}, changes: [] };
const claims = (record: Subprocessor) =>
  claimsOf({
    ...rest,
    site: { url: 'https://trust.example.com' },
    subprocessors: [record],
  } as unknown as Trust);
const told = (was: object, is: object, changes: Change[] = []) =>
  check(
    useNotAnnounced,
    { ...rest, subprocessors: [chat(is)], changes },
    { published: { ...live(), claims: claims(chat(was)) } },
  );

test.each([
  [{ off_by_default: true }, {}],
  [{ off_by_default: true }, { off_by_default: false }],
  [{ opt_out: true }, { opt_out: false }],
  [{ account: 'customer' }, { account: 'ours' }],
  [{ plans: ['Team'] }, {}],
  [{ plans: ['Team'] }, { plans: ['Business', 'Team'] }],
  [{ products: ['Mobile app'] }, {}],
  [{ not_used_for: ['Contacts'] }, {}],
])('%j that becomes %j has to be announced, and the reverse has not', (was, is) => {
  const [found] = told(was, is);
  expect(found?.place.file).toBe('subprocessor/chat');
  expect(found?.entries?.[0]?.value).toMatchObject({
    kind: 'engagement-changed',
    before: { engagement: 'optional', ...was },
    after: { engagement: 'optional', ...is },
  });
  expect(told(is, was)).toEqual([]);
});

test('an entry that is new and says the same of the use tells it', () => {
  const entry = (after: object, more: object = {}) =>
    change('new', '2026-11-21T08:00:00Z', {
      kind: 'engagement-changed',
      subprocessor: 'chat',
      before: { engagement: 'optional', off_by_default: true },
      after: { engagement: 'optional', ...after },
      ...more,
    });
  const off = { off_by_default: true };
  expect(told(off, {}, [entry({})])).toEqual([]);
  expect(told(off, {}, [entry({ plans: ['Team'] })])).toHaveLength(1);
  expect(told(off, {}, [entry({}, { subprocessor: 'mail' })])).toHaveLength(1);
  const published = { ...live(entry({})), claims: claims(chat(off)) };
  expect(
    check(
      useNotAnnounced,
      { ...rest, subprocessors: [chat({})], changes: [entry({})] },
      { published },
    ),
  ).toHaveLength(1);
});

test('a list that stays is written in the order of the register', () => {
  const plans = ['Team', 'Business'];
  const [found] = told({ off_by_default: true, plans }, { plans });
  expect(found?.entries?.[0]?.value).toMatchObject({ before: { plans }, after: { plans } });
});

test('a vendor that goes is told by the journal', () => {
  const published = { ...live(), claims: claims(chat({ off_by_default: true })) };
  expect(check(useNotAnnounced, { ...rest, subprocessors: [] }, { published })).toEqual([]);
});

test('what the journal says of a limit holds without a published state, until an entry lifts it', () => {
  const said = { engagement: 'optional', plans: ['Team'] };
  const start = change('start', '2026-10-01T08:00:00Z', {
    kind: 'added',
    subprocessor: 'chat',
    effective: '2026-11-01',
    after: { name: 'Acme Chat', purpose: 'Chat', ...said },
  });
  const lift = change('lift', '2026-11-02T08:00:00Z', {
    kind: 'engagement-changed',
    subprocessor: 'chat',
    effective: '2026-12-05',
    before: said,
    after: { engagement: 'optional' },
  });
  const told = (is: object, ...changes: Change[]) =>
    check(useNotAnnounced, { ...rest, subprocessors: [chat(is)], changes });
  expect(told({}, start).map(({ message }) => message)).toEqual([
    expect.stringContaining('the journal says "Only on the plans: Team"'),
  ]);
  expect(told({ plans: ['Team'] }, start)).toEqual([]);
  expect(told({ plans: ['Team'], opt_out: true }, start)).toEqual([]);
  expect(told({}, start, lift)).toEqual([]);
  const withdrawn = change('no', '2026-11-03T08:00:00Z', { kind: 'withdrawn', amends: 'lift' });
  expect(told({}, start, lift, withdrawn)).toHaveLength(1);
});
