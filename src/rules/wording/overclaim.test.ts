import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Published } from '../../derive/journal/published.ts';
import { contentKinds, stems } from '../../schema/index.ts';
import { leavesOf } from '../../schema/walk.ts';
import type { Trust } from '../../trust.ts';
import type { Content, PlacedField } from '../rule.ts';
import { isDenied, sentenceAround } from '../../prose/denials.ts';
import { overclaim } from './overclaim.ts';
import { overclaims } from '../../prose/claims/overclaims/overclaims.ts';

interface Said {
  stem?: string;
  role?: PlacedField['meaning']['role'];
  path?: (string | number)[];
  trust?: object;
}

const saying = (
  value: string,
  { stem = 'site', role = 'text', path = [], trust = {} }: Said = {},
) =>
  contentWith({
    fields: [{ stem, meaning: { role }, value, place: { file: `${stem}.yaml`, path } }],
    trust: { commitments: {}, ...trust },
  });
const found = (content: Content) => overclaim.check(content).map(({ place }) => place.words);

/** Further sentences that are told for the reason of the first, which stands in the table. */
const alsoFound = [
  ['Bank-grade encryption for your files.', 'Protected at bank level.'],
  ['Military-grade encryption', 'Military strength ciphers.'],
  ['State-of-the-art security.', 'Industry leading encryption', 'World\u2011class data protection'],
  ['Your data is 100% secure.', '100\u00a0% safe', 'A hundred or 100 percent private.'],
  ['Our platform is completely secure.', 'Totally safe'],
  ['Hacker-proof by design', 'An unhackable vault.', 'hackproof', 'An impenetrable perimeter'],
  ['There is zero risk for your data.', 'Zero-risk hosting', 'No risk of a breach'],
  ['Guaranteed security.', 'We guarantee the security of your files.'],
  ['100% uptime', '100 percent availability, always.'],
  ['Zero-downtime hosting', 'Zero downtime.'],
  ['Everything is backed up in real time.', 'Real-time backups'],
  ['We take security seriously.', 'Example takes your privacy and security very seriously'],
  ['Privacy is our top priority.', 'Security and privacy are our highest priority'],
  [
    'Our employees cannot access your data under any circumstances.',
    'Our staff can\u2019t ever read your messages at all.',
    'We are unable to access your records, ever.',
    'We will never be able to view your content, no matter what.',
  ],
  [
    'We have never had a breach.',
    'We\u2019ve never been hacked.',
    'Example has never experienced a single data breach',
    'We have never suffered from any security incidents.',
    'Not a single breach to date.',
    'Breach-free for ten years',
  ],
  [
    'We are SOC 2 certified.',
    'SOC2-certified',
    'SOC-2 Type II certification',
    'Certified to SOC 2',
  ],
  ['Fully SOC 2 compliant', 'SOC\u00a02 compliance since 2024'],
  ['Our GDPR-certification', 'GDPR certified', 'GDPR compliant certification'],
  [
    'We offer full GDPR compliance.',
    'Fully GDPR compliant',
    'GDPR-proof analytics',
    'We fully comply with the General Data Protection Regulation.',
    'Completely in compliance with data protection law',
  ],
  ['HIPAA certified', 'With HIPAA certification'],
  ['We are PCI certified.', 'PCI-DSS Level 1 certification'],
  ['FedRAMP-equivalent hosting', 'FedRAMP compliant'],
  ['CCPA certified', 'CCPA certification'],
  ['ISO/IEC 27001:2022 compliance', 'ISO27001-compliant', 'ISO 27001 compliant'],
  [
    'Example has an ISO 27001 certificate',
    'We are ISO 27001 certified.',
    'Certified to ISO/IEC 27001:2022',
  ],
  [
    'You hear of a breach within 72 hours per GDPR.',
    'Within 72h, as required by Article 33 of the GDPR, we write to you.',
  ],
  ['OWASP Top 10 certification', 'OWASP certified', 'Certified by OWASP'],
  ['NIST-CSF certification', 'NIST certified', 'Certified by NIST'],
  ['SSAE 18 certified data centres', 'SAS70 certification', 'ISAE 3402 compliant'],
  [
    'Transfers to the US rest on the EU-US Privacy Shield.',
    'EU-U.S. Privacy Shield protects transfers.',
    'We are certified under the Privacy Shield Framework.',
    'Our vendors comply with the EU/US Privacy Shield',
    'Swiss-U.S. Privacy Shield certified',
  ],
  [
    'We comply with the US-EU Safe Harbor.',
    'Transfers follow the EU-US Safe Harbour.',
    'Registered with Safe Harbor',
  ],
  ['Our Schrems-II-proof hosting', 'Schrems II compliant'],
];

/** Further sentences close by in which nothing is found. */
const alsoLeft = [
  'We do not call it bank-grade.',
  'Nobody is 100 % secure.',
  'No system is ever fully secure.',
  'Nothing is unhackable.',
  'Zero trust network access',
  'There is no such thing as zero risk.',
  'No vendor can guarantee your security.',
  '99.9 % uptime a month',
  'Zero tolerance for undeclared downtime',
  'Backups every hour',
  'A report is taken up within two business days.',
  'Our employees cannot access your data without a ticket that you open.',
  'Records are end-to-end encrypted, and we can never read your messages.',
  'Your passphrase stays with you, so that only you can read your data.',
  'We do not claim that nobody at Example can read your files.',
  'We know of no personal data breach up to 1 November 2026.',
  'No breach has been reported to us since 2015.',
  'No company can say that it has never had a breach.',
  'We have never had a breach that we know of.',
  'We are not SOC 2 certified; nobody is.',
  'We do not claim to be GDPR certified.',
  'A GDPR certificate under Article 42, for the hosted product',
  'No tool makes you fully GDPR compliant.',
  'There is no such thing as HIPAA certification.',
  'No HIPAA certification exists.',
  'Our provider is validated against PCI DSS.',
  'Not FedRAMP compliant',
  'Hosted in an ISO 27001 certified data centre.',
  'We plan to be ISO 27001 certified in 2027.',
  'Without undue delay, and by contract no later than 72 hours after we become aware.',
  'Within 72 hours of becoming aware of it.',
  'The 72 hours of Article 33(1) run between a controller and its authority.',
  'There is no OWASP certification.',
  'A module with a NIST certificate, no. 4282',
  'An ISAE 3402 report of May 2026',
  'The Privacy Shield was declared invalid in 2020.',
  'We do not rely on the Privacy Shield.',
  'The Data Privacy Framework replaced the EU-U.S. Privacy Shield.',
  'After the end of the Privacy Shield we signed standard contractual clauses.',
  'De-identified by the Safe Harbor method of HIPAA',
  'Since the court declared the US-EU Safe Harbor invalid, clauses are signed.',
  'Nobody is Schrems II certified.',
];

describe('each overclaim', () => {
  const sees = overclaims.flatMap((claim) =>
    claim.phrases.flatMap(({ sees }) => {
      const [, ...others] = alsoFound.find(([first]) => first === sees) ?? [];
      return [sees, ...others].map((said) => [said, claim] as const);
    }),
  );

  test('has its reason, an honest alternative, and examples on both sides', () => {
    expect(overclaims.length).toBeGreaterThan(24);
    for (const { honest, reason, phrases } of overclaims) {
      expect(honest).toMatch(/^(Say|Write|Name|Leave|Link) .{15,}\.$/);
      expect(reason).toMatch(/^[A-Z0-9].{40,}\.$/);
      expect(phrases.length, honest).toBeGreaterThan(0);
    }
    const lines = sees.map(([said]) => said);
    for (const [first] of alsoFound) expect(lines).toContain(first);
  });

  test.each(sees)('is found in: %s', (said, { reason, honest }) => {
    const all = overclaim.check(saying(said));
    expect(all).toHaveLength(1);
    expect(said).toContain(all[0]?.place.words);
    expect(all[0]?.message).toContain(reason);
    expect(all[0]?.fix).toContain(honest);
  });

  test.each([
    ...overclaims.flatMap(({ phrases }) => phrases.map(({ leaves }) => leaves)),
    ...alsoLeft,
  ])('is not found in: %s', (said) => {
    expect(said).toMatch(/\w+ \w+/);
    expect(found(saying(said))).toEqual([]);
  });

  test('is found in capitals, and at the end of a sentence', () => {
    expect(found(saying('OUR BANK-GRADE VAULT IS 100% SECURE.'))).toEqual([
      'BANK-GRADE',
      '100% SECURE',
    ]);
  });
});

describe('overclaim', () => {
  test('is a warning', () => {
    expect([overclaim.code, overclaim.severity]).toEqual(['overclaim', 'warning']);
  });

  test('points at the words as they stand, also across a line break or a hard space', () => {
    expect(found(saying('It has military-\ngrade locks.'))).toEqual([]);
    expect(found(saying('It has military\ngrade locks.'))).toEqual(['military\ngrade']);
    expect(found(saying('It has military \n  grade locks.'))).toEqual(['military \n  grade']);
    expect(found(saying('We are SOC\u00a02 certified.'))).toEqual(['SOC\u00a02 certified']);
    expect(found(saying('Military\n\ngrade'))).toEqual([]);
  });

  test('quotes words that break over two lines on one', () => {
    const [first] = overclaim.check(saying('military\n  grade locks'));
    expect(first?.message).toMatch(/^"military grade": No military /);
    expect(first?.fix).toContain('`allow: { overclaim: ');
  });

  test('reads whole words only', () => {
    expect(found(saying('Riverbank-grade gravel, demilitary-grade, bank-graded'))).toEqual([]);
  });

  test('says the same words of one text once, other words each', () => {
    expect(found(saying('Bank-grade here, bank-grade there, bank grade at last.'))).toEqual([
      'Bank-grade',
      'bank-grade',
      'bank grade',
    ]);
    expect(found(saying('bank-grade, bank-grade'))).toEqual(['bank-grade']);
  });

  test('reads what Markdown says, and not its code', () => {
    const markdown = (value: string) => found(saying(value, { role: 'markdown' }));
    expect(markdown('We are **SOC 2** certified.')).toEqual(['SOC 2 certified']);
    expect(markdown('Look:\n\n```\nSOC 2 certified\n```\n\nand bank-grade.')).toEqual([
      'bank-grade',
    ]);
    expect(markdown('- a\n\n  ~~~ text\n  SOC 2 certified\n  ~~~\n')).toEqual([]);
    expect(markdown('```\n```\nSOC 2 certified')).toEqual(['SOC 2 certified']);
    expect(markdown('```\nSOC 2 certified')).toEqual(['SOC 2 certified']);
  });

  test('reads plain text as it stands', () => {
    expect(found(saying('We are **SOC 2** certified.'))).toEqual([]);
  });

  test.each(['id', 'link', 'reference', 'section', 'day'] as const)(
    'leaves a field of the role %s alone',
    (role) => {
      expect(found(saying('SOC 2 certified', { role }))).toEqual([]);
    },
  );

  test('leaves the journal alone, and lists of what is not there', () => {
    expect(found(saying('SOC 2 certified', { stem: 'changes' }))).toEqual([]);
    expect(found(saying('SOC 2 certified', { path: ['in_short', 'not_yet', 0, 'text'] }))).toEqual(
      [],
    );
    expect(found(saying('SOC 2 certified', { path: ['gaps', 0, 'statement'] }))).toEqual([]);
    expect(found(saying('SOC 2 certified', { path: ['in_short', 'in_place', 0] }))).toHaveLength(1);
  });
});

describe('words that deny or report', () => {
  test.each([
    'We are not SOC 2 certified',
    'We are neither HIPAA certified nor FedRAMP compliant.',
    'There is no such thing as HIPAA certification.',
    'Nobody is 100 % secure.',
    'No HIPAA certification exists.',
    'We do not claim to be GDPR certified.',
    'We aren’t SOC 2 certified.',
    'HIPAA certification does not exist.',
    'HIPAA certifications don’t exist.',
    'A HIPAA certification is not recognised by the ministry.',
    '“SOC 2 certified” is a phrase that auditors dislike.',
    'Some vendors say "SOC 2 certified"; there is a report.',
    'Bank-grade encryption is meaningless.',
    'Are you SOC 2 certified? No, and nobody is.',
    'Beware of everybody who is 100% secure.',
    'Rather than bank-grade encryption we name AES-256.',
    'SOC 2 certified are no vendors.',
    'SOC 2 certified products do not exist.',
    'SOC 2 certified is not possible.',
    'SOC 2 certified is not a thing.',
    'SOC 2 certified is not an official term.',
    'SOC 2 certified is not a status.',
    'SOC 2 certified is not a word.',
    'SOC 2 certified is not a claim.',
    'SOC 2 certified is not the standard? No.',
    '"SOC 2 certified", is a myth.',
    'SOC 2 certified means nothing.',
    'SOC 2 certified says little.',
    'SOC 2 certified is impossible.',
    ...[
      'word',
      'words',
      'phrase',
      'phrases',
      'term',
      'terms',
      'slogan',
      'slogans',
      'claim',
      'claims',
      'said',
      'says',
    ].map((word) => `The ${word} "SOC 2 certified" stands on many pages.`),
    ...['say', 'call it', 'calls it', 'called it', 'mean', 'means'].map(
      (word) => `Auditors ${word} "SOC 2 certified" at times.`,
    ),
    'Are you SOC 2 certified, really?"  Nobody is.',
    'Avoid whoever is SOC 2 certified.',
    'We avoid SOC 2 certified.',
  ])('are honest: %s', (said) => expect(found(saying(said))).toEqual([]));

  test.each([
    'Are you SOC 2 certified?',
    'Are you SOC 2 certified? Yes.',
    'We are not only SOC 2 certified.',
    'We never sell data. We are SOC 2 certified.',
    'We do not sell data, but we are SOC 2 certified.',
    'We do not sell data; we are SOC 2 certified.',
    'We do not sell data and are SOC 2 certified.',
    'We do not sell data (SOC 2 certified).',
    'We do not sell data — SOC 2 certified.',
    '- No ads\n- SOC 2 certified',
    'No ads\n\nSOC 2 certified',
    'SOC 2 certified. HIPAA is not our business.',
    'SOC 2 certified, with no exceptions.',
    'Without exception SOC 2 certified.',
    'Our “SOC 2 certified” platform.',
    'There is no doubt that we are SOC 2 certified.',
    'With no exception SOC 2 certified.',
    'No 1 in the market, and SOC 2 certified.',
    'No ads yet SOC 2 certified.',
    'No ads!\nSOC 2 certified',
    'No ads\n  - SOC 2 certified',
    'No ads | SOC 2 certified | yes',
    'No ads\n \n SOC 2 certified',
    'He said “no.” SOC 2 certified are we.',
    'SOC 2 certified? Yes. Not now? No.',
    'It is "fast", SOC 2 certified and "cheap"; what a phrase.',
  ])('and words that do not: %s', (said) =>
    expect(found(saying(said))).toEqual(['SOC 2 certified']),
  );

  test('are told by the place of the words, not by the text as a whole', () => {
    const text = 'We are SOC 2 certified. We are not SOC 2 certified.';
    const second = text.lastIndexOf('SOC');
    expect(isDenied(text, 7, 22)).toBe(false);
    expect(isDenied(text, second, second + 15)).toBe(true);
    expect(sentenceAround(text, 7, 22)).toBe('We are SOC 2 certified');
    expect(sentenceAround(text, second, second + 15).trim()).toBe('We are not SOC 2 certified');
  });
});

describe('words in quotation marks', () => {
  const denied = (text: string) => {
    const start = text.indexOf('SOC 2 certified');
    return isDenied(text, start, start + 'SOC 2 certified'.length);
  };

  test.each([
    'Some say “SOC 2 certified”.',
    'Some say "SOC 2 certified".',
    'A vendor that calls itself “proudly SOC 2 certified since May” has a report.',
    'Others “are sure”; some say “they are SOC 2 certified” instead.',
    'The "SOC 2 certified" badge is not ours.',
  ])('are spoken of, and not said: %s', (text) => expect(denied(text)).toBe(true));

  test.each([
    'We are “SOC 2 certified” since May.',
    'We say “hello”, and are SOC 2 certified.',
    'We say "hello", and are SOC 2 certified.',
    'We are SOC 2 certified, as they say “always”.',
    'We are SOC 2 certified, as they say "always".',
    'We say “hello”, are SOC 2 certified, and say “goodbye”.',
    'We say "hello", are SOC 2 certified, and say "goodbye".',
    'We say “we are SOC 2 certified',
    'We say "we are SOC 2 certified',
    'They said “never”. We are “SOC 2 certified”.',
  ])('or are not, and said all the same: %s', (text) => expect(denied(text)).toBe(false));
});

describe('a certificate that a company can hold', () => {
  const said = 'We are ISO 27001 certified.';
  const held = (status: string, framework = 'iso-27001') => ({
    certifications: [{ id: 'one', framework, status }],
  });

  test('is an overclaim as long as certifications.yaml does not hold it', () => {
    expect(found(saying(said, { trust: held('certified') }))).toEqual([]);
    expect(found(saying(said, { trust: held('in-audit') }))).toHaveLength(1);
    expect(found(saying(said, { trust: held('inherited') }))).toHaveLength(1);
    expect(found(saying(said, { trust: held('certified', 'iso-27701') }))).toHaveLength(1);
  });

  test('is not judged before every file is valid', () => {
    const { trust: _, ...parsed } = saying(said);
    expect(found(parsed)).toEqual([]);
  });

  test('may be held by a vendor: in its record, or named in the sentence', () => {
    const trust = { subprocessors: [{ id: 'acme', name: 'Acme Cloud' }] };
    expect(found(saying('Acme Cloud is ISO 27001 certified.', { trust }))).toEqual([]);
    expect(found(saying('Acme Mail is ISO 27001 certified.', { trust }))).toHaveLength(1);
    expect(found(saying('ISO 27001 certified', { stem: 'subprocessors' }))).toEqual([]);
    const beside = { stem: 'certifications', path: ['certifications', 0, 'status_note'] };
    expect(found(saying('ISO 27001 certified', beside))).toEqual([]);
    expect(found(saying('ISO 27001 certified', { stem: 'certifications' }))).toHaveLength(1);
    expect(found(saying('SOC 2 certified', { stem: 'certifications' }))).toHaveLength(1);
  });
});

describe('a promise of 72 hours', () => {
  const promise = (more: object) =>
    saying('x', {
      trust: { commitments: { commitments: [{ id: 'breach', within: '72 hours', ...more }] } },
    });

  test.each(['GDPR Art. 33', 'Article 33 of the GDPR', 'The GDPR', 'Art. 33(1)', 'Art 33'])(
    'does not rest on %s',
    (basis_reference) => {
      const [first, second] = overclaim.check(promise({ basis_reference, to: 'all-customers' }));
      expect(first?.place).toMatchObject({ file: 'commitment/breach', path: ['basis_reference'] });
      expect(basis_reference).toContain(first?.place.words);
      expect(first?.message).toMatch(/^The promise rests its 72 hours on ".*": The 72 hours/);
      expect(second).toBeUndefined();
    },
  );

  test.each([
    { basis_reference: 'DPA, section 9' },
    {},
    { basis_reference: 'Art. 33', within: '48 hours' },
    { basis_reference: 'Art. 33', to: 'supervisory-authority' },
    { basis_reference: 'Art. 33(2)' },
  ])('may say %j', (more) => expect(found(promise(more))).toEqual([]));
});

describe('every text is read', () => {
  const texts = stems.flatMap((stem) =>
    leavesOf(contentKinds[stem].file)
      .filter(({ meaning }) => meaning?.role === 'text' || meaning?.role === 'markdown')
      .map(({ path, meaning }) => [stem, path, meaning] as const),
  );
  const unread = texts
    .filter(([stem, path, meaning]) => {
      const place = {
        file: stem === 'changes' ? 'changes/new.yaml' : `${stem}.yaml`,
        path: path.split(/[.[\]]+/).filter(Boolean),
      };
      const value = 'Our encryption is military-grade.';
      const content = contentWith({
        fields: [{ stem, meaning: { role: 'text', ...meaning }, value, place }],
        trust: {
          commitments: {},
          changes: [{ id: 'new', announced: '2026-11-20T09:00:00Z' }],
        } as unknown as Trust,
        asOf: '2026-11-20',
        placeOf: (_kind, id) => ({ file: `changes/${id}.yaml`, path: [] }),
      });
      return overclaim.check(content).length === 0;
    })
    .map(([stem, path]) => `${stem}.${path}`);

  test('but for lists of what is not there', () => {
    expect(texts.length).toBeGreaterThan(200);
    expect([...new Set(unread)].sort()).toEqual([
      'controls.gaps[].statement',
      'controls.groups[].controls[].coverage.not_yet',
      'site.in_short.not_yet[].text',
    ]);
  });

  test('and published entries, which are history', () => {
    const entry = { id: 'old', announced: '2026-11-20T09:00:00Z' };
    const reading = (more: Partial<Content>) =>
      overclaim.check(
        contentWith({
          fields: [
            {
              stem: 'changes',
              meaning: { role: 'text' },
              value: 'Our encryption is military-grade.',
              place: { file: 'changes/old.yaml', path: ['summary'] },
            },
          ],
          trust: { commitments: {}, changes: [entry] } as unknown as Trust,
          placeOf: (_kind, id) => ({ file: `changes/${id}.yaml`, path: [] }),
          ...more,
        }),
      );
    expect(reading({ asOf: '2026-11-21' })).toHaveLength(1);
    expect(reading({ asOf: '2026-11-22' })).toEqual([]);
    const published = { changes: [entry] } as unknown as Published;
    expect(reading({ asOf: '2026-11-20', published })).toEqual([]);
    expect(reading({ asOf: '2026-12-20', published: { ...published, changes: [] } })).toHaveLength(
      1,
    );
  });
});
