// What counts as a weaker claim, each kind with its neighbours on both sides.
import { expect, test } from 'vitest';
import type { Retention, Trust } from '../../trust.ts';
import { claimsOf, type Claims } from './claims.ts';
import { retentionClaim } from './retention-claims.ts';
import { isLonger } from './lengths.ts';
import { weakened } from './weakened.ts';

const isWeaker = (
  subject: string,
  before: Record<string, string>,
  after?: Record<string, string>,
) =>
  weakened(
    { [subject]: { title: 'Row', ...before } } as Claims,
    (after ? { [subject]: { title: 'Row', ...after } } : {}) as Claims,
  ).length === 1;

test.each([
  [
    'control/a',
    'status',
    ['live', 'in-progress', 'planned', 'on-request', 'per-deal', 'not-offered'],
  ],
  ['control/a', 'rotated', ['30 days', '90 days', '2 years']],
  [
    'certification/a',
    'status',
    ['attested', 'inherited', 'self-assessed', 'own-statement', 'in-audit', 'planned', 'not-held'],
  ],
  ['commitment/a', 'within', ['24 hours', '48 hours', '72 hours', '4 days', '5 business-days']],
  ['commitment/a', 'ahead', ['60 days', '30 days', '14 days']],
  ['commitment/a', 'every', ['1 day', '1 week', '1 month']],
  ['commitment/a', 'within', ['1 to 2 days', '2 to 5 days', '5 to 10 business-days']],
  ['commitment/a', 'of', ['everything', 'material']],
  ['commitment/a', 'to', ['public', 'all-customers', 'affected-customers', 'workspace-admins']],
  ['commitment/a', 'clock_starts', ['detected', 'aware', 'classified', 'confirmed', 'resolved']],
  ['commitment/a', 'basis', ['law', 'contract', 'policy']],
  ['commitment/a', 'channels', ['email; phone; status-page', 'email; status-page', 'email']],
  ['commitment/a', 'plans', ['all', 'Enterprise; Team', 'Enterprise']],
  ['availability/a', 'plans', ['all', 'Enterprise']],
  ['control/a', 'session.valid', ['30 minutes', '8 hours', '30 days']],
  ['control/a', 'identity_providers', ['Entra ID; Okta', 'Okta']],
  ['data/a', 'export_formats', ['CSV; JSON', 'CSV']],
  ['promise/export', 'formats', ['CSV; JSON', 'CSV']],
  ['promise/ai-choice', 'choice', ['own-key', 'none']],
  ['promise/ai-choice', 'account', ['customer', 'ours']],
  ['ai-provider/a', 'trained_on', ['never', 'never: base models', 'opt-in', 'opt-out', 'always']],
  ['ai-provider/a', 'ai_kept', ['zero', 'period, 30 days', 'period, 90 days', 'unknown']],
  ['ai-provider/a', 'account', ['customer', 'ours']],
  ['ai-feature/a', 'never_sees', ['Attachments; Contacts', 'Contacts']],
  ['promise/safe-harbour', 'safe_harbour', ['full', 'partial', 'none']],
  ['promise/safe-harbour', 'reward', ['bounty', 'swag', 'none']],
  ['promise/safe-harbour', 'credit', ['yes', 'no']],
  ['promise/safe-harbour', 'window', ['30 days', '90 days']],
  ['severity/a', 'acknowledge_within', ['15 minutes', '1 hour', '1 day']],
  ['availability/a', 'percent', ['99.95', '99.9', '99.5', '99']],
  ['not-stored/a', 'never', ['used-for-training', 'used-for-training: our own models']],
  ['promise/notice', 'days', ['60', '30', '7']],
  ['commitment/a', 'notice_of', ['every-change', 'material-changes']],
  ['promise/notice', 'notice_of', ['every-change', 'material-changes']],
  ['promise/backups', 'point_in_time', ['30 days', '7 days']],
  [
    'data/a',
    'retention',
    [
      'period, 30 days',
      'period, 12 months',
      'until-event',
      'until-event, 30 days',
      'until-event, 90 days',
      'persistent',
      'by-contract',
    ],
  ],
])('%s %s gets weaker from left to right, never from right to left', (subject, key, values) => {
  for (const [index, before] of values.entries())
    for (const [other, after] of values.entries()) {
      // A claim does not say whether a period counts from an event; see `retention`.
      if (subject === 'data/a' && other < index) continue;
      expect(isWeaker(subject, { [key]: before }, { [key]: after }), `${before} → ${after}`).toBe(
        other > index,
      );
    }
});

test('a value, or a row, that is no longer there is weaker', () => {
  expect(isWeaker('commitment/a', { within: '72 hours' }, {})).toBe(true);
  expect(isWeaker('commitment/a', { within: '72 hours' })).toBe(true);
  expect(isWeaker('control/a', { status: 'on-request' })).toBe(true);
  expect(isWeaker('not-stored/a', { never: 'stored' })).toBe(true);
  expect(isWeaker('promise/notice', { days: '30' })).toBe(true);
});

test('who loses a term of their own has what all are promised', () => {
  const before = {
    'promise/notice': {
      title: 'Notice',
      days: '30',
      'ent.for': 'Enterprise customers',
      'ent.days': '60',
    },
  };
  const after = { 'promise/notice': { title: 'Notice', days: '30' } };
  expect(weakened(before, after)).toMatchObject([
    { before: 'Notice of 60 days (Enterprise customers)', after: 'Notice of 30 days' },
  ]);
  expect(weakened(after, before)).toEqual([]);
});

test('a denial that gets a limit is told with it', () => {
  const models = (never: string): Claims => ({ 'not-stored/models': { title: 'Data', never } });
  expect(
    weakened(models('used-for-training'), models('used-for-training: our own models')),
  ).toMatchObject([
    { before: 'Never used for training', after: 'Not used for training: our own models' },
  ]);
});

test('what claimed nothing may go, and so may data that is no longer held', () => {
  expect(isWeaker('control/a', { status: 'not-offered' })).toBe(false);
  expect(isWeaker('certification/a', { status: 'not-held' })).toBe(false);
  expect(isWeaker('data/a', { retention: 'period, 1 year' })).toBe(false);
});

test('certified and attested are as strong as each other; a new claim is none that weakened', () => {
  expect(isWeaker('certification/a', { status: 'certified' }, { status: 'attested' })).toBe(false);
  expect(weakened({}, { 'control/a': { title: 'A', status: 'planned' } })).toEqual([]);
});

test('what an unknown hand wrote into a published file is never compared', () => {
  expect(isWeaker('commitment/a', { within: 'soon' }, { within: '1 hour' })).toBe(false);
  expect(isWeaker('control/a', { status: 'certain' }, { status: 'planned' })).toBe(false);
  expect(isWeaker('constructor/a', { status: 'live' })).toBe(false);
});

test('what got weaker is said in words, part by part', () => {
  const before = { 'promise/notice': { title: 'Notice', days: '60', objection_days: '30' } };
  expect(
    weakened(before, { 'promise/notice': { title: 'Notice', days: '30', objection_days: '14' } }),
  ).toEqual([
    {
      subject: 'promise/notice',
      title: 'Notice',
      key: 'days',
      before: 'Notice of 60 days, objections for 30 days',
      after: 'Notice of 30 days, objections for 14 days',
    },
  ]);
});

test.each([
  ['2 business-days', '48 hours', true],
  ['48 hours', '2 business-days', false],
  ['2 business-days', '3 days', true],
  ['3 days', '2 business-days', true],
  // A week in which a holiday falls.
  ['5 business-days', '1 week', true],
  ['5 business-days (none)', '1 week', false],
  ['5 business-days (DE-BY)', '1 week', true],
  ['20 business-days', '28 days', true],
  ['20 business-days (none)', '28 days', false],
  ['5 business-days', '9 days', true],
  // Whether a second holiday makes them longer depends on the calendar, so nothing is claimed.
  ['5 business-days', '10 days', false],
  ['5 business-days', '2 weeks', false],
  // No calendar makes 10 business days longer than a month.
  ['1 month', '10 business-days', true],
  ['6 business-days', '5 business-days (DE-BY)', true],
  ['5 business-days (DE-BY)', '5 business-days (none)', true],
  ['5 business-days (none)', '5 business-days (DE-BY)', false],
  ['5 business-days (DE-BY)', '5 business-days (US)', false],
  ['5 business-days', '5 business-days (DE-BY)', false],
  ['5 business-days (DE-BY)', '5 business-days', false],
  ['1 month', '30 days', false],
  ['30 days', '1 month', false],
  ['1 year', '365 days', false],
  ['13 months', '1 year', true],
  ['73 hours', '72 hours', true],
  ['72 hours', '3 days', false],
])('%s can be longer than %s: %s', (one, other, is) => {
  expect(isLonger(one, other)).toBe(is);
});

test('what is promised in business days is a weaker promise once their number stands for less', () => {
  // Notice: 20 business days without holidays can be longer than 28 days.
  const days = (before: string, after: string) =>
    isWeaker('promise/notice', { days: before }, { days: after });
  expect(days('20 business-days (DE-BY)', '28')).toBe(true);
  expect(days('20 business-days (none)', '28')).toBe(false);
  expect(days('20 business-days (DE-BY)', '20 business-days (none)')).toBe(true);
  expect(days('20 business-days (none)', '20 business-days (DE-BY)')).toBe(false);
  // Without a code, holidays count.
  expect(days('20 business-days', '28')).toBe(false);
  expect(days('20 business-days (DE-BY)', '20 business-days')).toBe(true);
  expect(days('20 business-days', '20 business-days (DE-BY)')).toBe(false);
  // An answer: a week is sooner than 5 business days around a holiday.
  expect(isWeaker('commitment/a', { within: '1 week' }, { within: '5 business-days' })).toBe(true);
  expect(isWeaker('commitment/a', { within: '1 month' }, { within: '5 business-days' })).toBe(
    false,
  );
});

test('both sides of a change of holidays alone are told apart', () => {
  const notice = (days: string) => ({ 'promise/notice': { title: 'Notice', days } });
  expect(weakened(notice('20 business-days (DE-BY)'), notice('20 business-days'))).toMatchObject([
    {
      before: 'Notice of 20 business days (without the public holidays of DE-BY)',
      after: 'Notice of 20 business days (public holidays count)',
    },
  ]);
});

test.each<[Retention, string]>([
  [{ rule: 'period', for: '12 months' }, 'period, 12 months'],
  [{ rule: 'until-event', event: 'You delete it' }, 'until-event'],
  [
    { rule: 'stages', stages: [{ state: 'soft-deleted', for: '30 days' }, { state: 'purged' }] },
    'stages, 30 days',
  ],
  [
    {
      rule: 'stages',
      stages: [
        { state: 'kept', for: '2 weeks' },
        { state: 'in-backups', for: '30 days' },
        { state: 'anonymised' },
      ],
    },
    'stages, 44 days',
  ],
  [
    { rule: 'stages', stages: [{ state: 'kept', for: '2 weeks' }, { state: 'archived' }] },
    'persistent',
  ],
  [{ rule: 'by-contract', terms: 'Ask' }, 'by-contract'],
])('%j is %s', (retention, text) => {
  expect(retentionClaim(retention)).toBe(text);
});

test('every claim of a page is found under its subject', () => {
  const claims = claimsOf({
    site: { url: 'https://x.example', company: { name: 'X' }, headline: 'X', notice: { days: 30 } },
    data: {
      not_stored: [
        { id: 'cards', title: 'Cards' },
        { id: 'models', title: 'Data', never: 'used-for-training', limited_to: 'our own models' },
      ],
      backups: { kept_for: '30 days', locations: [{ country: 'FI' }] },
      locations: [{ region: 'EU' }],
      access: [
        { id: 'on-call', who: 'On-call engineer', to: 'Database', condition: 'Four eyes' },
        { id: 'lead', who: 'Lead', to: 'Database' },
      ],
      categories: [
        {
          id: 'account',
          title: 'Account data',
          locations: [{ selection: 'provider-managed' }, { region: 'EU' }, { country: 'DE' }],
          encryption: { at_rest: 'AES-256', in_transit: 'TLS 1.3' },
        },
      ],
    },
    ai: {},
    subprocessors: [
      { id: 'mail', name: 'Acme Mail', purpose: 'Mail', account: 'ours', off_by_default: false },
      {
        id: 'chat',
        name: 'Acme Chat',
        purpose: 'Chat',
        off_by_default: true,
        opt_out: true,
        account: 'customer',
        plans: ['Team', 'Business'],
        products: ['Mobile app'],
        not_used_for: ['Contacts'],
      },
      { id: 'later', name: 'Voice', purpose: 'Voice', undecided: { candidates: ['A', 'B'] } },
    ],
    recipients: [],
    changes: [],
    controls: {
      groups: [
        {
          id: 'g',
          title: 'G',
          controls: [
            {
              id: 'tls',
              title: 'TLS',
              status: 'live',
              mechanisms: ['TLS 1.2 or newer', 'AES-256-GCM'],
              plans: ['Team', 'Business'],
              coverage: { covers: 'The API', not_yet: 'Webhooks' },
            },
            { id: 'vault', title: 'Vault', status: 'live', keys: { rotated: '90 days' } },
            { id: 'hsm', title: 'HSM', status: 'planned', keys: { rotated: '30 days' } },
          ],
        },
      ],
    },
    certifications: [
      { id: 'soc', title: 'SOC', framework: 'soc-2', status: 'planned', target: '2027-Q1' },
    ],
    commitments: {
      availability: [
        { id: 'up', title: 'Up', percent: '99.5', per: 'month' },
        { id: 'more', title: 'More', percent: '99.9', per: 'month', target: '2027-Q1' },
      ],
    },
    documents: [],
    questions: [],
    sections: [],
  });
  expect(claims).toEqual({
    'control/tls': {
      title: 'TLS',
      status: 'live',
      plans: 'Business; Team',
      extent: 'in-part',
      strength: 'TLS 1.2, AES-256',
    },
    'control/vault': {
      title: 'Vault',
      status: 'live',
      rotated: '90 days',
      plans: 'all',
      extent: 'whole',
    },
    'control/hsm': { title: 'HSM', status: 'planned', target: 'undated' },
    'certification/soc': { title: 'SOC', status: 'planned', target: '2027-Q1' },
    'data/account': {
      title: 'Account data',
      places: 'DE, eu, provider-managed',
      at_rest: 'AES-256',
      in_transit: 'TLS 1.3',
    },
    'subprocessor/mail': { title: 'Acme Mail' },
    'subprocessor/chat': {
      title: 'Acme Chat',
      off_by_default: 'true',
      opt_out: 'true',
      account: 'customer',
      plans: 'Business; Team',
      products: 'Mobile app',
      not_used_for: 'Contacts',
    },
    'not-stored/cards': { title: 'Cards', never: 'stored' },
    'not-stored/models': { title: 'Data', never: 'used-for-training: our own models' },
    'availability/up': { title: 'Up', percent: '99.5', per: 'month', plans: 'all' },
    'promise/notice': {
      title: 'Notice of subprocessor changes',
      days: '30',
      notice_of: 'every-change',
    },
    'promise/backups': { title: 'Backups', kept_for: '30 days', places: 'FI' },
    'promise/places': { title: 'Where data lies', places: 'eu' },
    'promise/access': { title: 'Access to production data', roles: 'lead; on-call (conditional)' },
  });
});

const weakerIn = (before: Claims, after: Claims) =>
  weakened(before, after).map((one) => `${one.subject}: ${one.before} → ${one.after}`);

test.each([
  ['control/a', 'strength', 'TLS 1.3', 'TLS 1.2', true],
  ['control/a', 'strength', 'TLS 1.2, AES-256', 'TLS 1.2, AES-128', true],
  ['control/a', 'strength', 'TLS 1.3', undefined, false],
  ['control/a', 'plans', 'all', 'Business', true],
  ['control/a', 'plans', 'Business; Team', 'Business', true],
  ['control/a', 'plans', 'Business', 'Business; Team', false],
  ['control/a', 'extent', 'whole', 'in-part', true],
  ['control/a', 'target', '2027-Q1', '2027-Q2', true],
  ['control/a', 'target', '2027-Q1', '2027-03-31', false],
  ['control/a', 'target', '2027-Q1', 'undated', true],
  ['control/a', 'target', '2027-Q1', undefined, false],
  ['certification/a', 'target', '2027-Q1', '2028', true],
  ['data/a', 'at_rest', 'AES-256', 'By the provider', true],
  ['data/a', 'at_rest', 'AES-256', 'Not encrypted', true],
  ['data/a', 'at_rest', 'AES-256', 'ChaCha20-256', false],
  ['data/a', 'at_rest', 'AES-128', '3DES', true],
  ['data/a', 'at_rest', 'AES-256', 'AES-256-GCM, keys of our own', false],
  ['data/a', 'at_rest', 'Yes', 'By the provider', false],
  ['data/a', 'at_rest', 'AES-256', undefined, true],
  ['data/a', 'in_transit', 'TLS 1.3', 'TLS 1.2 or newer', true],
  ['data/a', 'in_transit', 'TLS 1.2 or newer', 'TLS 1.3', false],
  ['data/a', 'places', 'eu', 'DE', false],
  ['data/a', 'places', 'DE', 'eu', true],
  ['data/a', 'places', 'na', 'CA', false],
  ['data/a', 'places', 'NA', 'CA', true],
  ['data/a', 'places', 'DE, FI', 'DE', false],
  ['data/a', 'places', 'DE', 'DE, US', true],
  ['data/a', 'places', 'DE', 'provider-managed', true],
  ['data/a', 'places', 'provider-managed', 'US', false],
  ['data/a', 'places', 'customer-controlled', 'US', true],
  ['data/a', 'places', 'apac', 'JP', false],
  ['data/a', 'places', 'apac', 'DE', true],
  ['data/a', 'places', 'DE', undefined, true],
  ['promise/backups', 'places', 'FI', 'SE', true],
  ['promise/access', 'roles', 'lead', 'lead; support', true],
  ['promise/access', 'roles', 'lead (conditional)', 'lead', true],
  ['promise/access', 'roles', 'lead; support', 'lead (conditional)', false],
  ['promise/deletion', 'within', '30 days', '60 days', true],
  ['promise/training', 'trained_on', 'never', 'always', true],
  ['promise/training', 'trained_on', 'never', 'opt-in', true],
  ['promise/training', 'trained_on', 'opt-out', 'opt-in', false],
  ['promise/training', 'trained_on', 'never', 'never: general foundation models', true],
  ['promise/training', 'trained_on', 'never: our models', 'never', false],
  ['promise/training', 'trained_on', 'never', undefined, true],
  ['promise/training', 'models', 'all', 'ours', true],
  ['promise/training', 'models', 'ours', 'all', false],
  ['promise/ai-retention', 'ai_kept', 'zero', 'period, 30 days', true],
  ['promise/ai-retention', 'ai_kept', 'period, 24 hours', 'period, 30 days', true],
  ['promise/ai-retention', 'ai_kept', 'period, 30 days', 'zero', false],
  ['promise/ai-retention', 'ai_kept', 'period, 30 days', 'period', true],
  ['promise/ai-retention', 'in_contract', 'yes', 'no', true],
  ['subprocessor/a', 'off_by_default', 'true', undefined, true],
  ['subprocessor/a', 'plans', 'Team', undefined, true],
  ['subprocessor/a', 'plans', 'Team', 'Business; Team', true],
  ['subprocessor/a', 'plans', 'Business; Team', 'Team', false],
  ['subprocessor/a', 'not_used_for', 'Contacts', 'Contacts; Photos', false],
  ['subprocessor/a', 'not_used_for', 'Contacts; Photos', 'Contacts', true],
])('%s %s: from %s to %s', (subject, key, before, after, expected) => {
  expect(isWeaker(subject, { [key]: before }, after === undefined ? {} : { [key]: after })).toBe(
    expected,
  );
});

test('a category lies where all data does, unless it says otherwise', () => {
  const all = (places: string): Claims => ({ 'promise/places': { title: 'Where', places } });
  const one = (places?: string): Claims => ({
    'data/a': { title: 'A', ...(places !== undefined && { places }) },
  });
  const own = [all('DE'), one('DE')].reduce((said, more) => ({ ...said, ...more }));
  expect(weakerIn({ ...all('DE'), ...one() }, { ...all('DE'), ...one('US') })).toEqual([
    'data/a: Stored in: Germany → Stored in: United States',
  ]);
  expect(weakerIn(own, { ...all('DE'), ...one() })).toEqual([]);
  expect(weakerIn(own, { ...all('eu'), ...one() })).toEqual([
    'promise/places: Stored in: Germany → Stored in: EU',
    'data/a: Stored in: Germany → Stored in: EU',
  ]);
  expect(weakerIn({ ...all('DE'), ...one() }, { ...all('FI'), ...one() })).toEqual([
    'promise/places: Stored in: Germany → Stored in: Finland',
  ]);
  expect(weakerIn({ ...all('DE'), ...one() }, one('DE'))).toEqual([]);
  expect(weakerIn({ ...all('DE'), ...one() }, one())).toHaveLength(1);
});

test('a cipher may be said more exactly', () => {
  const before: Claims = { 'data/a': { title: 'A', cipher: 'AES-256' } };
  const now = (says: object) => weakerIn(before, { 'data/a': { title: 'A', ...says } });
  expect(now({ at_rest: 'AES-256' })).toEqual([]);
  expect(now({ in_transit: 'AES-256' })).toEqual([]);
  expect(now({ at_rest: 'AES-128' })).toHaveLength(1);
  expect(now({})).toHaveLength(1);
});

test('what is gone is told without its details, and vendors that go without a word', () => {
  const live = { status: 'live', plans: 'all', extent: 'whole', strength: 'TLS 1.2' };
  expect(weakerIn({ 'control/a': { title: 'A', ...live } }, {})).toEqual([
    'control/a: Live → No longer stated',
  ]);
  expect(weakerIn({ 'subprocessor/a': { title: 'A', off_by_default: 'true' } }, {})).toEqual([]);
});

test('what is no longer said of a list, a credit or a service of one’s own is weaker, and what is said anew is not', () => {
  for (const [subject, key] of [
    ['promise/register', 'complete'],
    ['promise/categories', 'complete'],
    ['availability/a', 'credits'],
    ['promise/deletion', 'self_service'],
    ['data/a', 'self_deletion'],
    ['ai-feature/a', 'off_by_default'],
    ['ai-feature/a', 'can_be_disabled'],
  ] as const) {
    expect(isWeaker(subject, { [key]: 'yes' }, {}), subject).toBe(true);
    expect(isWeaker(subject, {}, { [key]: 'yes' }), subject).toBe(false);
  }
});

test('the claims hold whom a promise serves, from when it counts, how they are told and what it rests on', () => {
  const trust = {
    site: { url: 'https://trust.example.com', subprocessors_complete: true },
    ai: {
      account: 'customer',
      customer_choice: { choice: 'own-key' },
      providers: [
        {
          id: 'models',
          subprocessor: 'corvane',
          trains_on_customer_data: 'never',
          training_limited_to: 'base models',
          retention: { policy: 'period', for: '30 days', in_contract: 'yes' },
        },
      ],
      features: [{ id: 'drafts', title: 'Drafts', off_by_default: true, can_be_disabled: false }],
    },
    certifications: [],
    changes: [],
    subprocessors: [],
    controls: {
      groups: [
        {
          id: 'access',
          controls: [
            {
              id: 'sso',
              title: 'SSO',
              status: 'live',
              identity_providers: ['Okta', 'Entra ID'],
              lifetimes: [
                { of: 'session', for: '8 hours', idle: '30 minutes' },
                { of: 'reset-link', idle: '1 hour' },
                { of: 'api-key', short: true },
              ],
            },
          ],
        },
      ],
    },
    data: { categories_complete: false, export: { how: '', formats: ['JSON', 'CSV'] } },
    disclosure: {
      safe_harbour: { level: 'partial' },
      bounty: { offered: 'bounty', target: '2027-Q1' },
      credit: { offered: true },
      window: { model: 'coordinated', days: 90 },
    },
    commitments: {
      commitments: [
        {
          id: 'breach',
          title: 'Breach',
          event: 'personal-data-breach',
          to: 'affected-customers',
          clock_starts: 'aware',
          channels: ['phone', 'email'],
          basis: 'contract',
          material_only: true,
          plans: ['Team', 'Enterprise'],
        },
      ],
      availability: [
        { id: 'uptime', title: 'Uptime', percent: '99.9', per: 'month', credits: [{}] },
      ],
    },
  } as unknown as Trust;
  expect(claimsOf(trust)).toEqual({
    'control/sso': {
      title: 'SSO',
      status: 'live',
      plans: 'all',
      extent: 'whole',
      identity_providers: 'Entra ID; Okta',
      'session.for': 'session',
      'session.valid': '8 hours',
      'reset-link.for': 'reset link',
      'reset-link.valid': '1 hour',
    },
    'commitment/breach': {
      title: 'Breach',
      of: 'material',
      to: 'affected-customers',
      clock_starts: 'aware',
      channels: 'email; phone',
      basis: 'contract',
      plans: 'Enterprise; Team',
    },
    'availability/uptime': {
      title: 'Uptime',
      percent: '99.9',
      per: 'month',
      credits: 'yes',
      plans: 'all',
    },
    'promise/export': { title: 'Export of data', formats: 'CSV; JSON' },
    'promise/register': { title: 'Completeness of the list of subprocessors', complete: 'yes' },
    'ai-provider/models': {
      title: 'AI provider corvane',
      trained_on: 'never: base models',
      ai_kept: 'period, 30 days',
      in_contract: 'yes',
    },
    'ai-feature/drafts': { title: 'Drafts', off_by_default: 'yes' },
    'promise/ai-choice': {
      title: 'Choice of AI providers',
      choice: 'own-key',
      account: 'customer',
    },
    'promise/safe-harbour': {
      title: 'What reporters of vulnerabilities can rely on',
      safe_harbour: 'partial',
      reward: 'none',
      credit: 'yes',
      window: '90 days',
    },
  });
});

test('a provider or a feature of AI that is no longer listed is missed by nobody', () => {
  expect(isWeaker('ai-provider/a', { trained_on: 'never' })).toBe(false);
  expect(isWeaker('ai-feature/a', { never_sees: 'Attachments' })).toBe(false);
});
