import { describe, expect, test } from 'vitest';
import { covers, mattersOf, readText, saidIn, wordingsOf } from './matters.ts';

/** Whether a sentence says a title, and in which words. */
function said(title: string, sentence: string): string | undefined {
  const text = readText(sentence);
  const [span] = wordingsOf(title).flatMap((wording) => saidIn(text, wording) ?? []);
  return span && sentence.slice(span.start, span.end);
}

describe('a matter of the trade', () => {
  test.each([
    ['MFA', 'With multi-factor authentication', 'multi-factor authentication'],
    ['Multi-factor authentication', 'two-step verification on', 'two-step verification'],
    ['Second factor', 'a 2-factor log-in', '2-factor log-in'],
    ['Two-factor sign-in', '2FA for you', '2FA'],
    ['2FA', 'an additional authentication factor', 'additional authentication factor'],
    ['SSO', 'over SAML 2.0 always', 'SAML 2.0'],
    ['SAML', 'by single sign on', 'single sign on'],
    ['Single sign-on', 'a federated login', 'federated login'],
    ['SCIM', 'user synchronisation', 'user synchronisation'],
    ['Directory sync', 'automatic de-provisioning', 'automatic de-provisioning'],
    ['E2EE', 'an end-to-end TLS encryption', 'end-to-end TLS encryption'],
    ['End-to-end encryption', 'encrypted from end to end', 'encrypted from end to end'],
    ['BYOK', 'keys are held by the customers', 'keys are held by the customers'],
    ['CMEK', 'you hold your own keys', 'you hold your own keys'],
    ['Customer-managed keys', 'your own encryption key', 'your own encryption key'],
    ['Bring your own encryption key', 'the CMK', 'CMK'],
    [
      'Keys held by the customer',
      'customer controlled encryption keys',
      'customer controlled encryption keys',
    ],
    ['Row-level security', 'the RLS policies', 'RLS'],
    ['RLS', 'row-level policies', 'row-level policies'],
    ['Pen test', 'penetration-tested', 'penetration-tested'],
    ['Penetration testing', 'a pentest', 'pentest'],
    ['WAF', 'web application firewalls', 'web application firewalls'],
    ['HSM', 'a hardware security module', 'hardware security module'],
    ['DLP', 'data-loss prevention', 'data-loss prevention'],
    [
      'SIEM',
      'security information and event management',
      'security information and event management',
    ],
    ['Bug bounty', 'the bounty programme', 'bounty programme'],
    ['Audit log', 'audit trails', 'audit trails'],
    ['Data residency', 'regional pinning', 'regional pinning'],
    ['Data localisation', 'region pinning', 'region pinning'],
    ['DDoS protection', 'against denial-of-service', 'denial-of-service'],
    ['RBAC', 'role-based permissions', 'role-based permissions'],
    ['Passkeys', 'WebAuthn', 'WebAuthn'],
    ['IP allowlisting', 'allow lists for IP addresses', 'allow lists for IP addresses'],
    ['IP address whitelist', 'IP allow-list', 'IP allow-list'],
    ['SAST', 'static code analysis', 'static code analysis'],
    ['SBOM', 'a software bill of materials', 'software bill of materials'],
    ['EDR', 'endpoint detection and response', 'endpoint detection and response'],
    ['MDM', 'mobile device management', 'mobile device management'],
    ['Intrusion detection system', 'intrusion prevention', 'intrusion prevention'],
    ['Point-in-time recovery', 'PITR', 'PITR'],
    ['Disaster recovery', 'disaster recovery', 'disaster recovery'],
    ['Key rotation', 'rotates all of its keys', 'rotates all of its keys'],
    ['Automatic key rotation', 'keys are automatically rotated', 'keys are automatically rotated'],
    ['Single-tenant hosting', 'a dedicated instance', 'dedicated instance'],
    ['Dedicated deployment', 'an installation for one customer', 'installation for one customer'],
    ['Bring your own cloud', 'BYOC', 'BYOC'],
    ['On-premises', 'self-hosted', 'self-hosted'],
    ['Zero data retention', 'ZDR', 'ZDR'],
    ['BAA', 'business associate agreements', 'business associate agreements'],
    ['Encryption at rest', 'encrypted with AES at rest', 'encrypted with AES at rest'],
    ['Encryption in transit', 'encrypted in transport', 'encrypted in transport'],
  ])('"%s" is said by "%s"', (title, sentence, words) => {
    expect(said(title, sentence)).toBe(words);
  });

  test.each([
    ['Enforced MFA', 'We offer MFA'],
    ['MFA', 'A factor among two'],
    ['Penetration test, once a year', 'We had a penetration test'],
    ['Audit log export', 'The audit log shows it'],
    ['Encryption at rest', 'Data at rest lies in Frankfurt'],
    ['Keys held by the customer', 'The AI uses keys held by the customer'],
    ['RLS', 'GIRLS'],
    ['WAF', 'Wafer'],
    ['SSO', 'essay-SSOS'],
    ['WAF', 'The firewall of the office'],
  ])('"%s" is not said by "%s"', (title, sentence) => {
    expect(said(title, sentence)).toBeUndefined();
  });

  test.each([
    ['Enforced MFA', 'MFA is mandatory', 'MFA is mandatory'],
    ['Required second factor', 'we require MFA', 'we require MFA'],
    ['Mandatory 2FA', 'you must sign in with 2FA', 'must sign in with 2FA'],
    ['Yearly pen test', 'an annual pen test', 'annual pen test'],
    ['Annual pen test', 'a pen test every 12 months', 'pen test every 12 months'],
    ['Pen test, once a year', 'pen-tested each year', 'pen-tested each year'],
  ])('narrowed as in "%s" is said by "%s"', (title, sentence, words) => {
    expect(said(title, sentence)).toBe(words);
  });
});

describe('words', () => {
  test.each([
    ['Second data centre', 'in our second **data center**', 'second **data center'],
    ['Immutable backups', 'Backups are immutable', 'Backups are immutable'],
    [
      'Faces blurred before a model sees a photo',
      'We blur faces in each photo for the model',
      'blur faces in each photo for the model',
    ],
    [
      'Faces blurred before a model sees a photo',
      'Faces in a photo are blurred',
      'Faces in a photo are blurred',
    ],
  ])('of "%s" are said by "%s"', (title, sentence, words) => {
    expect(said(title, sentence)).toBe(words);
  });

  test.each([
    ['Immutable backups', 'Backups exist'],
    ['Second data centre', 'A second office, and a centre'],
    ['Faces blurred before a model sees a photo', 'Faces are blurred'],
    [
      'Immutable backups',
      'Backups are made every night, and the configuration of the network is immutable',
    ],
  ])('of "%s" are not said by "%s"', (title, sentence) => {
    expect(said(title, sentence)).toBeUndefined();
  });

  test.each([
    'Access control',
    'Encryption',
    'Backups',
    'Immutability',
    'Enforced',
    'Yearly',
    'The',
  ])('"%s" alone is no wording: every page says it', (title) => {
    expect(wordingsOf(title)).toEqual([]);
  });
});

describe('the wordings of a title', () => {
  test('are two where it has a parenthesis that tells', () => {
    expect(wordingsOf('Isolation of tenants (RLS)')).toEqual([
      { matters: [], words: [['isol'], ['tenant']] },
      { matters: [['@row level security']], words: [] },
    ]);
    expect(wordingsOf('Single sign-on (Enterprise)')).toEqual([{ matters: [['@sso']], words: [] }]);
  });

  test('leave out what a matter implies, and what is said twice', () => {
    expect(wordingsOf('Provisioning and deprovisioning of users by SCIM')).toEqual([
      { matters: [['@scim']], words: [] },
    ]);
    expect(wordingsOf('SSO (single sign-on) with SAML')[0]).toEqual({
      matters: [['@sso']],
      words: [],
    });
  });

  test('hold as one what is joined by "or"', () => {
    expect(wordingsOf('MFA or passkeys, enforced')).toEqual([
      { matters: [['@mfa', '@passkey'], ['@enforced']], words: [] },
    ]);
    expect(wordingsOf('Blurred faces / badges')).toEqual([
      { matters: [], words: [['blur'], ['fac', 'badg']] },
    ]);
    expect(said('MFA or passkeys, enforced', 'Passkeys are mandatory')).toBe(
      'Passkeys are mandatory',
    );
  });

  test.each([
    ['Passkeys or MFA', [['@passkey', '@mfa']]],
    ['MFA/passkeys', [['@mfa', '@passkey']]],
    ['MFA and/or passkeys', [['@mfa', '@passkey']]],
    ['MFA or fingerprints', [['@mfa', 'fingerprint']]],
    ['MFA or more, enforced', [['@mfa'], ['@enforced']]],
    ['MFA offered or enforced', [['@mfa'], ['@enforced']]],
    ['MFA enforced, 2FA or passkeys', [['@mfa', '@passkey'], ['@enforced']]],
  ])('hold as one no more than that: "%s"', (title, matters) => {
    expect(wordingsOf(title)).toEqual([{ matters, words: [] }]);
  });

  test('tell by one word that few pages have, be it joined to a common one', () => {
    expect(wordingsOf('Encryption of badges / data')).toEqual([
      { matters: [], words: [['encrypt'], ['badg', 'data']] },
    ]);
  });

  test('keep apart what stands on both sides of a parenthesis', () => {
    expect(wordingsOf('Isolated(RLS)tenants')[0]).toEqual({
      matters: [],
      words: [['isol'], ['tenant']],
    });
  });
});

test('of some titles only the matters that they speak of are looked for', () => {
  const named = mattersOf(['Enforced MFA', 'Isolation of tenants (RLS)', 'Access control']);
  expect(named.map(({ matter }) => matter)).toEqual(['@mfa', '@row level security', '@enforced']);
});

test('a title covers a wording when it names all of it', () => {
  const [wording = { matters: [], words: [] }] = wordingsOf('Enforced MFA');
  expect(covers(readText('Two-factor authentication is mandatory for owners'), wording)).toBe(true);
  expect(covers(readText('Two-factor authentication'), wording)).toBe(false);
  const [either = wording] = wordingsOf('MFA or passkeys');
  expect(covers(readText('2FA'), either)).toBe(true);
});

test('of one name the first place is meant, of several the place where they stand together', () => {
  expect(said('SSO', 'Single sign-on, that is SSO')).toBe('Single sign-on');
  expect(said('Enforced MFA', 'MFA, be it 2FA, is not a wish: we enforce MFA')).toBe('enforce MFA');
  expect(
    said('Enforced MFA', 'In all of our regions we enforce MFA, and 2FA is, as told, mandatory'),
  ).toBe('enforce MFA');
  expect(said('Enforced MFA', 'We enforce MFA, enforce 2FA')).toBe('enforce MFA');
});

test('words too far apart say nothing together', () => {
  const filling = 'and so much else besides '.repeat(7);
  expect(said('Enforced MFA', `MFA ${filling} enforced`)).toBeUndefined();
  expect(said('Enforced MFA', `MFA ${filling.slice(0, 120)} enforced`)).toBeDefined();
  expect(said('Enforced MFA', `${filling} ${filling} MFA is enforced`)).toBe('MFA is enforced');
  const apart = (length: number) => `MFA ${'.'.repeat(length - 'MFA  enforced'.length)} enforced`;
  expect(said('Enforced MFA', apart(160))).toBe(apart(160));
  expect(said('Enforced MFA', apart(161))).toBeUndefined();
});
