import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { knownVendors } from '../../prose/known-vendors.ts';
import { field } from '../field.fixture.ts';
import type { PlacedField } from '../rule.ts';
import { vendorNotInRegister } from './vendor-not-in-register.ts';

describe('vendor-not-in-register', () => {
  const check = (fields: PlacedField[], trust: object = {}) =>
    vendorNotInRegister.check(contentWith({ fields, trust }));
  const said = (sentence: string, more: PlacedField[] = []) =>
    check([field(sentence), ...more]).map(({ place }) => place.words);

  test('names the vendor, and what to write if it touches data', () => {
    expect(check([field('In Frankfurt, on AWS.')])).toEqual([
      {
        place: { file: 'faq.yaml', path: ['questions', 0, 'answer'], words: 'AWS' },
        message:
          '"AWS" (Amazon Web Services) is named here, and the register of subprocessors does not have it. A reader would ask which data it receives, and why it is not listed.',
        fix: 'If it touches customer data, add it to subprocessors.yaml (`name: Amazon Web Services`, with `purpose`, `data`, `locations` and `engagement`) and announce it with `candor change`. If it does not, say so in the sentence, or give the reason: `allow: { vendor-not-in-register: … }`.',
      },
    ]);
    expect(check([field('Errors go to Sentry.')])).toMatchObject([
      { message: expect.stringMatching(/^"Sentry" is named here/) },
    ]);
  });

  test.each([
    ['Keys lie in AWS KMS.', ['AWS']],
    ['It is AWS-hosted.', ['AWS']],
    ['Calls go to Azure OpenAI.', ['Azure OpenAI', 'OpenAI']],
    ['**Stripe** takes payments; Stripe keeps cards.', ['Stripe']],
    ['Stored at fly.io and (Hetzner).', ['fly.io', 'Hetzner']],
    ['Mail goes by Postmark, text messages by Twilio.', ['Twilio', 'Postmark']],
    ['Who sends mail? Mailgun does.', ['Mailgun']],
    ['We never sell data. Backups lie at Backblaze.', ['Backblaze']],
    ['We do not sell data\n\nCloudflare filters requests', ['Cloudflare']],
    ['We use Datadog, and logs hold no names.', ['Datadog']],
    ['Payments are Stripe’s; we never see a card.', ['Stripe']],
    ['Stripe takes payments but never sees a record.', ['Stripe']],
    ['Stripe takes payments — it never sees a record.', ['Stripe']],
    ['Stripe takes payments while nobody else does.', ['Stripe']],
    ['OpenAI does not train on it.', ['OpenAI']],
    ['Prompts go to Anthropic, which never stores them.', ['Anthropic']],
    ['Cohere won’t keep or log anything.', ['Cohere']],
    ['- No ads\n- Errors at Sentry', ['Sentry']],
    ['| none | x |\n| Sentry | y |', ['Sentry']],
    ['1. No ads\n2. Errors at Sentry', ['Sentry']],
  ])('finds the vendors in %j', (sentence, words) =>
    expect(said(sentence).sort()).toEqual(words.sort()),
  );

  test.each([
    'We do not use Google Analytics.',
    'Nothing is ever sent to OpenAI: it never sees\nyour data.',
    'OpenAI never receives your data.',
    'OpenAI, Anthropic, and Cohere never receive your data.',
    'We do not store it at AWS.',
    'Customers can stream logs to Datadog.',
    'You can send events to Mixpanel.',
    'Logs are exported to Splunk.',
    'Works with Snowflake.',
    'Syncs with Salesforce.',
    'An alternative to Intercom.',
    'A member of the AWS Partner Network.',
    'Trusted by Zendesk.',
    'Founded by people who worked at Stripe.',
    'Don’t expect Twilio here.',
    "It isn't at Heroku.",
    'We host it ourselves instead of on AWS.',
    'Without Mixpanel.',
    'We run on no big cloud, e.g. AWS.',
    'Is it on AWS?',
    'Sign in with Auth0.',
    'SAML through Auth0.',
    'HubSpot can be connected by an owner.',
    'The Zendesk integration copies tickets.',
    'Import contacts from Salesforce.',
    'An installation in your AWS account.',
    'An AWS environment of your own.',
    'The customer’s Snowflake receives it.',
    'The API is AWS-compatible, and Stripe-like.',
    'See https://sentry.io/Stripe and ops@Sentry.example.',
    'The package @Sentry and LAWS and AWSome and non-AWS.',
    'Stripes and a sentry.',
    'aws and stripe in small letters.',
    'Linear progress, a notion of a segment, rendered in front of a box.',
  ])('is content with %j', (sentence) => expect(said(sentence)).toEqual([]));

  test.each([
    ['Ticket texts are stored at Inkeep and searched with Quillfinder.', ['Inkeep', 'Quillfinder']],
    ['Keys lie in Doppler; scans run on Wiz.', ['Doppler', 'Wiz']],
    ['Search is powered by Lumen Search.', ['Lumen Search']],
    ['Mail is sent through **Letterbird Cloud**.', ['Letterbird Cloud']],
    ['Prompts go to Lumen.ai over TLS.', ['Lumen.ai']],
    ['Recordings are transcribed by Tonwerk, which never stores them.', ['Tonwerk']],
  ])('finds a vendor that no table has in %j', (sentence, words) =>
    expect(said(sentence)).toEqual(words),
  );

  test.each([
    'Your data is stored in Frankfurt.',
    'Backups lie in Eindhoven, Netherlands.',
    'It is kept in the Oulu region, and processed in Switzerland.',
    'Sessions are cached in Redis and stored in PostgreSQL.',
    'Data is sent over TLS and stored with AES-256.',
    'Requests are handled by Support on Monday.',
    'Nothing is stored at Inkeep.',
    'Until March it was stored at Inkeep.',
    'Events can be streamed to Lumen by customers.',
    'It runs on Kubernetes.',
    'Encryption is provided by KMS.',
    'We use Row Level Security and Standard Contractual Clauses.',
    'Everything is sent to you by e-mail.',
  ])('takes nothing for a vendor in %j', (sentence) => expect(said(sentence)).toEqual([]));

  test('a name that the register, a place or a plan has is disclosed', () => {
    const text = { role: 'text' } as const;
    for (const more of [
      field('Inkeep GmbH', ['subprocessors', 0, 'name'], 'subprocessors', text),
      field('Halle Inkeep', ['categories', 0, 'locations', 0, 'place'], 'data', text),
      field('Inkeep', ['groups', 0, 'controls', 0, 'plans', 0], 'controls', text),
    ])
      expect(said('Texts are stored at Inkeep.', [more])).toEqual([]);
  });

  const listed = (value: string, path: (string | number)[] = ['subprocessors', 0, 'name']) =>
    field(value, path, 'subprocessors', { role: 'text' });

  test.each([
    listed('Amazon Web Services'),
    listed('AWS EMEA SARL', ['subprocessors', 0, 'legal_name']),
    listed('aws', ['subprocessors', 0, 'undecided', 'candidates', 0]),
    listed('Runs on AWS', ['subprocessors', 0, 'note']),
    listed('Amazon'),
    field('Amazon', ['providers', 0, 'makers', 0], 'ai', { role: 'text' }),
    field('Amazon Titan', ['providers', 0, 'models', 0], 'ai', { role: 'text' }),
    field('AWS', ['company', 'name'], 'site', { role: 'text' }),
  ])('counts as in the register: $value at $place.path', (more) => {
    expect(said('It lies on AWS.', [more])).toEqual([]);
  });

  test.each([field('AWS', ['summary'], 'ai'), field('AWS', ['headline'], 'site')])(
    'does not count as in the register: $value at $place.path',
    (more) => {
      expect(said('It lies on AWS.', [more])).toEqual(['AWS', 'AWS']);
    },
  );

  test('a vendor with no company of its own name is known by its name alone', () => {
    expect(said('Errors go to Sentry.', [listed('Acme')])).toEqual(['Sentry']);
    expect(said('Errors go to Datadog.', [listed('Datadog, Inc.')])).toEqual([]);
  });

  test.each([
    ['changes', ['summary']],
    ['roadmap', ['items', 0, 'note']],
    ['disclosure', ['scope', 'out', 0]],
    ['controls', ['gaps', 0, 'why']],
    ['site', ['in_short', 'not_yet', 0, 'text']],
    ['ai', ['features', 0, 'never_sees', 0]],
    ['certifications', ['certifications', 0, 'auditor']],
    ['controls', ['groups', 0, 'controls', 0, 'when']],
    ['commitments', ['logs', 0, 'not_logged', 0]],
    ['commitments', ['availability', 0, 'excludes']],
    ['data', ['deletion', 'does_not_cover']],
    ['data', ['not_stored', 0, 'title']],
  ])('%s at %j says nothing of today', (stem, path) => {
    expect(check([field('Sentry', path, stem)])).toEqual([]);
  });

  test('what is kept instead is said of today', () => {
    const path = ['not_stored', 0, 'instead'];
    expect(check([field('Kept at Stripe', path, 'data')])).toHaveLength(1);
    expect(check([field('At Stripe', ['categories', 0, 'title'], 'data')])).toHaveLength(1);
  });

  test('ids, links and other kinds of field hold no sentences', () => {
    for (const role of ['id', 'link', 'reference', 'section'] as const)
      expect(check([field('Sentry', ['x'], 'faq', { role })])).toEqual([]);
    expect(check([field('Sentry', ['x'], 'faq', { role: 'text' })])).toHaveLength(1);
  });

  test('only a control that is live says what is used', () => {
    const trust = {
      controls: {
        groups: [
          {
            controls: [
              { id: 'soon', status: 'planned' },
              { id: 'now', status: 'live' },
            ],
          },
          {},
        ],
      },
      documents: [
        { id: 'coming', access: 'planned' },
        { id: 'there', access: 'public' },
      ],
    };
    const at = (file: string): PlacedField => ({
      ...field('Keys at Twilio'),
      place: { file, path: ['note'] },
    });
    const files = (...names: string[]) =>
      check(names.map(at), trust).map(({ place }) => place.file);
    expect(files('control/soon', 'control/now')).toEqual(['control/now']);
    expect(files('document/coming', 'document/there')).toEqual(['document/there']);
  });

  test('only what stands below a planned record is planned', () => {
    const trust = { controls: { groups: [{ controls: [{ id: 'soon', status: 'planned' }] }] } };
    const fields = [
      field('At Twilio', ['a', 0, 'note'], 'controls'),
      field('At Twilio', ['a', 1, 'note'], 'controls'),
    ];
    const content = {
      ...contentWith({ fields, trust }),
      placeOf: () => ({ file: 'controls.yaml', path: ['a', 0] }),
    };
    expect(vendorNotInRegister.check(content).map(({ place }) => place.path)).toEqual([
      ['a', 1, 'note'],
    ]);
  });

  test('the title of a record tells what its other texts are about', () => {
    const text = { role: 'text' } as const;
    const about = (title: string, path: (string | number)[], key = 'title') =>
      check([
        field(title, ['groups', 0, 'controls', 3, key], 'controls', text),
        field('Auth0 and others.', path, 'controls', text),
      ]).length;
    const note = ['groups', 0, 'controls', 3, 'note'];
    expect(about('Single sign-on', note)).toBe(0);
    expect(about('Single sign-on', note, 'question')).toBe(0);
    expect(about('Single sign-on', note, 'status_note')).toBe(1);
    expect(about('Passwords', note)).toBe(1);
    expect(about('Single sign-on', ['groups', 0, 'controls', 3, 'limits', 0])).toBe(0);
    expect(about('Single sign-on', ['groups', 0, 'controls', 4, 'note'])).toBe(1);
    expect(about('Single sign-on', ['groups', 0, 'summary'])).toBe(1);
  });

  test('one field names a vendor once, two fields twice', () => {
    const fields = [
      field('AWS and Amazon S3.'),
      field('AWS.', ['questions', 1, 'answer']),
      field('Sentry and Stripe.', ['questions', 1, 'answer']),
    ];
    expect(check(fields)).toHaveLength(4);
  });

  const journal = (...more: object[]) => ({
    changes: [
      {
        id: 'a',
        kind: 'added',
        subprocessor: 'chat',
        announced: '2026-01-01T00:00:00Z',
        effective: '2026-02-01',
        after: { name: 'Acme Chat', purpose: 'Support', engagement: 'always' },
      },
      ...more,
    ],
  });
  const removed = (effective: string) => ({
    id: 'r',
    kind: 'removed',
    subprocessor: 'chat',
    announced: '2026-03-01T00:00:00Z',
    effective,
    before: { name: 'Acme Chat', purpose: 'Support', engagement: 'always' },
  });

  test('a vendor that left is not named as if it were in use', () => {
    expect(check([field('Requests lie at Acme Chat.')], journal(removed('2026-04-01')))).toEqual([
      {
        place: { file: 'faq.yaml', path: ['questions', 0, 'answer'], words: 'Acme Chat' },
        message:
          '"Acme Chat" is named here as if it were in use, and by the journal it left on 2026-04-01.',
        fix: 'Name the vendor that does it now, or take the name out.',
      },
    ]);
  });

  test('a vendor that left is found without its legal form, too', () => {
    const named = JSON.parse(
      JSON.stringify(journal(removed('2026-04-01'))).replaceAll('Acme Chat', 'Acme Chat, L.L.C.'),
    );
    expect(check([field('Requests lie at Acme Chat.')], named)).toMatchObject([
      { place: { words: 'Acme Chat' }, message: expect.stringContaining('left on 2026-04-01') },
    ]);
    const again = [field('At Acme Chat.'), listed('Acme Chat Ltd')];
    expect(check(again, named)).toEqual([]);
  });

  test('one that is still there, or is spoken of as past, may be named', () => {
    expect(check([field('At Acme Chat.')], journal())).toEqual([]);
    expect(check([field('At Acme Chat.')], journal(removed('2026-12-01')))).toEqual([]);
    const gone = journal(removed('2026-04-01'));
    expect(check([field('Until April it was at Acme Chat.')], gone)).toEqual([]);
    expect(check([field('At Acme Chat.'), listed('Acme Chat')], gone)).toEqual([]);
    expect(check([field('We do not use Acme Chat.')], gone)).toEqual([]);
  });

  test('a known vendor that left is told once, as one that left', () => {
    const { changes } = journal(removed('2026-04-01'));
    const renamed = JSON.parse(JSON.stringify(changes).replaceAll('Acme Chat', 'Intercom'));
    expect(check([field('Requests lie at Intercom.')], { changes: renamed })).toMatchObject([
      { message: expect.stringContaining('left on 2026-04-01') },
    ]);
    expect(check([field('Since 2025 errors are at Sentry.')])).toHaveLength(1);
  });

  test('without a valid register nothing is said', () => {
    expect(vendorNotInRegister.check(contentWith({ fields: [field('On AWS.')] }))).toEqual([]);
  });

  test('the table of vendors has each name once, with its company where the name is a part', () => {
    const spellings = knownVendors.flatMap(({ spellings }) => spellings);
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(spellings.length).toBeGreaterThan(150);
    expect(spellings.filter((one) => !/^[\p{L}\p{N}][\p{L}\p{N} .]+$/u.test(one))).toEqual([]);
    expect(knownVendors[0]).toMatchObject({ name: 'Amazon Web Services', company: 'Amazon' });
    expect(knownVendors.find(({ name }) => name === 'Cloudflare')).toEqual({
      name: 'Cloudflare',
      spellings: ['Cloudflare'],
    });
  });
});
