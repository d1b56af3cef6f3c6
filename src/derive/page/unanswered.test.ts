// Each question of a first review: what answers it, what only has a word of it, and what each example leaves open.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assembleTrust, type Contents, type Trust } from '../../trust.ts';
import { load } from '../../load/load.ts';
import type { ReviewQuestion } from '../../vocabulary/review-questions.ts';
import { unansweredIn } from './unanswered.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const trustOf = (more: object) =>
  assembleTrust({
    site: { url: 'https://trust.example.com', company: { name: 'Acme' } },
    ...more,
  } as unknown as Contents);
const control = (title: string) =>
  trustOf({
    controls: { groups: [{ id: 'g', title: 'G', controls: [{ id: 'c', title, status: 'live' }] }] },
  });

const texts: Record<ReviewQuestion, { answers: string[]; others: string[] }> = {
  stored: {
    answers: [
      'Records are stored in Germany',
      'All data is hosted only in the EU',
      'Data stays in eu-west-1',
      'No data residency by contract',
      'Production regions',
      'Where is our data stored?',
    ],
    others: [
      'Once issued, no raw value is stored',
      'Files in S3-compatible storage',
      'Hosting partners are reviewed',
      'Secrets are stored in a secret manager',
    ],
  },
  kept: {
    answers: [
      'Accounts are deleted within 30 days',
      'We keep your data until you delete it',
      'How long do you keep our data?',
      'Data retention schedule',
      'Answers are kept for 12 months',
    ],
    others: [
      'Owners can delete the organization',
      'Our API keys are kept as hashes',
      'Zero data retention at every AI provider',
      'Backups are kept for 30 days',
      'Logs are retained for 90 days',
      'Keep them off until you decide',
    ],
  },
  encrypted: {
    answers: [
      'Databases are encrypted at rest',
      'TLS on every connection',
      'All traffic goes over HTTPS',
      'AES-256',
      'No end-to-end encryption',
    ],
    others: [
      'Session cookies are secure, over HTTPS only',
      'Passwords are hashed with bcrypt',
      'See https://acme.example/tls for all traffic',
    ],
  },
  vendors: {
    answers: [
      'We use no subprocessors',
      'Data is shared with no third parties',
      'A list of our vendors is sent on request',
    ],
    others: ['We assess the risk of each vendor', 'Third-party penetration test', 'Vendor reviews'],
  },
  backups: {
    answers: [
      'A backup every night',
      'Backups',
      'The database is backed up daily',
      'Point-in-time recovery',
      'We test restoring from backups',
      'No backups yet',
    ],
    others: [
      'Guaranteed hard deletion in all systems and backups',
      'Databases, files and backups encrypted at rest',
      'Backup codes for two-factor sign-in',
      'A plan for disasters lets us recover',
    ],
  },
  access: {
    answers: [
      'Two engineers can reach the production database',
      'Nobody on our staff can read your data',
      'Access to production needs an approval',
      'Customer data can be accessed by on-call staff only',
      'No frame ever reaches our eyes',
      'Who can access our data?',
      'We cannot read your files',
    ],
    others: [
      'Routes return or change data only for the organization’s own users and API keys',
      'OAuth access tokens are kept as hashes',
      'Users can access their data at any time',
      'Role-based access control',
      'Files are reached by signed URLs',
      'We log access to production',
      'A query reaches only objects in the schema',
      'Staff sign in with a security key',
    ],
  },
  breach: {
    answers: [
      'We tell customers of a breach within 72 hours',
      'Notice of a personal data breach',
      'Incidents that affect you: you are notified by e-mail',
      'No notice of incidents is promised yet',
    ],
    others: [
      'A written incident-response runbook',
      'Please tell us of an incident',
      'On-call engineers are alerted of incidents',
      'A breach of contract',
    ],
  },
};

describe.each(Object.entries(texts))('%s', (name, { answers, others }) => {
  const question = name as ReviewQuestion;
  test.each(answers)('is answered by "%s"', (text) => {
    expect(unansweredIn(control(text))).not.toContain(question);
  });
  test.each(others)('is not answered by "%s"', (text) => {
    expect(unansweredIn(control(text))).toContain(question);
  });
});

const place = [{ country: 'DE' }];
const promise = (event: string, more: object = {}) => ({
  commitments: { commitments: [{ id: 'p', title: 'P', event, ...more }] },
});
const category = (more: object) => ({ data: { categories: [{ id: 'a', title: 'A', ...more }] } });

test.each<[ReviewQuestion, boolean, object]>([
  ['stored', true, { data: { locations: place } }],
  ['stored', true, category({ locations: place })],
  [
    'stored',
    true,
    { subprocessors: [{ id: 'v', name: 'V', purpose: 'Hosting', locations: place }] },
  ],
  ['stored', false, { subprocessors: [{ id: 'v', name: 'V', purpose: 'Mail', locations: place }] }],
  [
    'stored',
    false,
    {
      subprocessors: [
        { id: 'v', name: 'V', purpose: 'Database', locations: [{ selection: 'on-request' }] },
      ],
    },
  ],
  ['kept', true, category({ retention: { rule: 'persistent' } })],
  ['kept', true, { data: { deletion: { within: '30 days' } } }],
  ['kept', false, { data: { deletion: { by: 'customer' } } }],
  ['kept', false, { data: { vendor_retention: { rule: 'varies', by: 'vendor' } } }],
  ['kept', true, promise('deletion', { within: '30 days' })],
  ['encrypted', true, category({ encryption: { at_rest: 'XTS' } })],
  ['vendors', true, { recipients: [{ id: 'r' }] }],
  ['vendors', false, {}],
  ['backups', true, { data: { backups: { every: '1 day' } } }],
  ['backups', true, promise('restore')],
  ['access', true, { data: { access: [{ id: 'a', who: 'A', to: 'B' }] } }],
  ['access', false, promise('incident')],
  ['breach', true, promise('incident', { status: 'planned' })],
  ['breach', true, promise('personal-data-breach', { to: 'affected-customers' })],
  ['breach', false, promise('personal-data-breach', { to: 'supervisory-authority' })],
  ['breach', false, promise('incident', { to: 'internal' })],
])('%s: %s by the fields of %j', (question, isAnswered, more) => {
  expect(!unansweredIn(trustOf(more)).includes(question)).toBe(isAnswered);
});

test('an address, a list of things, a heading and the title of a document answer nothing', () => {
  const open = unansweredIn(
    trustOf({
      site: {
        url: 'https://trust.example.com',
        company: { name: 'Acme' },
        order: [{ section: 'data', title: 'Data retention schedule' }],
      },
      documents: { documents: [{ id: 'd', title: 'Notice of a personal data breach' }] },
      commitments: { logs: [{ id: 'l', title: 'L', events: ['Staff access to customer data'] }] },
      disclosure: { contacts: [], include: ['Backups'] },
    }),
  );
  expect(open).toEqual(['stored', 'kept', 'encrypted', 'vendors', 'backups', 'access', 'breach']);
});

// Read by hand on the pages: nothing that stands here is said on the page, and everything else is.
const openOf: Record<string, ReviewQuestion[]> = {
  content: [],
  'examples/pressbird': ['kept', 'access'],
  'examples/fennlight': [],
  'examples/osterly': ['encrypted', 'backups', 'access', 'breach'],
  'examples/pinfold': ['stored', 'kept', 'vendors', 'access', 'breach'],
  'examples/leadwell': ['access', 'breach'],
  'examples/framewright': ['backups'],
};

/** What each example has that answers a question; without it, the question is open. */
const answeredBy: [string, ReviewQuestion, (trust: Trust) => Trust][] = [
  ['examples/fennlight', 'access', withoutControl('least-access')],
  ['examples/fennlight', 'breach', (trust) => ({ ...trust, commitments: {} })],
  ['examples/pinfold', 'backups', withoutControl('backups')],
  ['examples/pinfold', 'encrypted', withoutControl('https')],
  ['examples/leadwell', 'kept', (trust) => ({ ...trust, data: {} })],
  ['examples/leadwell', 'backups', (trust) => ({ ...trust, data: {} })],
  ['examples/osterly', 'stored', (trust) => ({ ...trust, data: {}, subprocessors: [] })],
  ['examples/osterly', 'kept', (trust) => ({ ...trust, data: {} })],
  ['examples/pressbird', 'breach', (trust) => ({ ...trust, commitments: {} })],
  ['examples/pressbird', 'backups', (trust) => ({ ...trust, data: {} })],
];

function withoutControl(id: string) {
  return (trust: Trust): Trust => ({
    ...trust,
    controls: {
      ...trust.controls,
      groups: (trust.controls.groups ?? []).map((group) => ({
        ...group,
        controls: (group.controls ?? []).filter((one) => one.id !== id),
      })),
    },
  });
}

const exampleOf = (folder: string) => {
  const { trust } = load(path.join(root, folder), '2026-11-21', { rules: false });
  if (!trust) throw new Error(`${folder} cannot be read.`);
  return trust;
};

test.each(Object.entries(openOf))('%s leaves open %j', (folder, open) => {
  expect(unansweredIn(exampleOf(folder))).toEqual(open);
});

test.each(answeredBy)('%s: %s is open without what answers it', (folder, question, without) => {
  const trust = exampleOf(folder);
  expect(unansweredIn(trust)).not.toContain(question);
  expect(unansweredIn(without(trust))).toContain(question);
});
