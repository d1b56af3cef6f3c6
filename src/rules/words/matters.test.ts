import { describe, expect, test } from 'vitest';
import { covers, readText, saidIn, wordingsOf } from './matters.ts';
import { isCommon, rootOf, rootsIn } from './word-roots.ts';

describe('a root', () => {
  test.each([
    'encrypt encrypts encrypted encrypting encryption',
    'provision provisions provisioned provisioning',
    'enforce enforces enforced enforcing enforcement',
    'isolate isolates isolated isolation',
    'delete deletes deleted deleting deletion',
    'rotate rotates rotated rotating rotation',
    'verify verifies verified verifying verification',
    'certify certified certification certificate certificates',
    'attest attests attested attestation',
    'manage managed managing management',
    'blur blurs blurred blurring',
    'assess assesses assessed assessment',
    'retain retains retained retention',
    'tokenise tokenised tokenize tokenized tokenisation tokenization',
    'centre centres center centers',
    'policy policies',
    'patch patches patched',
    'box boxes',
    'key keys Key',
    'build built',
    'day daily days',
    'automatic automatically',
    'write wrote written',
  ])('is one for %s', (words) => {
    expect(new Set(words.split(' ').map(rootOf)).size).toBe(1);
  });

  test.each([
    ['status', 'status'],
    ['access', 'acces'],
    ['bus', 'bus'],
    ['is', 'is'],
    ['ring', 'ring'],
    ['string', 'string'],
    ['need', 'need'],
    ['speed', 'speed'],
    ['rate', 'rat'],
    ['station', 'stat'],
    ['cement', 'cement'],
    ['ties', 'tie'],
    ['analysis', 'analysis'],
  ])('leaves of "%s" what is no ending: "%s"', (word, root) => {
    expect(rootOf(word)).toBe(root);
  });

  test('is found with its place; words that say nothing and single letters are none', () => {
    expect(rootsIn('The sign-in of a customer’s owner')).toEqual([
      { root: 'sign', start: 4, end: 8 },
      { root: 'customer', start: 17, end: 25 },
      { root: 'owner', start: 28, end: 33 },
    ]);
    expect(rootsIn('Are we on it now, or by which?')).toEqual([]);
  });

  test('is common when every page has it', () => {
    expect(['data', 'policies', 'encrypted'].map((word) => isCommon(rootOf(word)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['faces', 'rotation'].map((word) => isCommon(rootOf(word)))).toEqual([false, false]);
  });
});

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
});

test('a title covers a wording when it names all of it', () => {
  const [wording = { matters: [], words: [] }] = wordingsOf('Enforced MFA');
  expect(covers(readText('Two-factor authentication is mandatory for owners'), wording)).toBe(true);
  expect(covers(readText('Two-factor authentication'), wording)).toBe(false);
});

test('of one name the first place is meant, of several the place where they stand together', () => {
  expect(said('SSO', 'Single sign-on, that is SSO')).toBe('Single sign-on');
  expect(said('Enforced MFA', 'MFA, be it 2FA, is not a wish: we enforce MFA')).toBe('enforce MFA');
});

test('words too far apart say nothing together', () => {
  const filling = 'and so much else besides '.repeat(7);
  expect(said('Enforced MFA', `MFA ${filling} enforced`)).toBeUndefined();
  expect(said('Enforced MFA', `MFA ${filling.slice(0, 120)} enforced`)).toBeDefined();
});
