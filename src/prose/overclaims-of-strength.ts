// Overclaims of strength: superlatives and absolutes about protection, which no reviewer can test and no incident forgives.
import type { Overclaim } from './overclaims.ts';

const protection = '(?:security|encryption|protection|privacy|data protection|cybersecurity)';
const noMeasure =
  'It names no algorithm, no key length and no test, so a reviewer can hold it against nothing (FTC, advertising substantiation: a claim needs its basis before it is made).';
const nothingIsSecure =
  'Security lowers a risk and never ends it: GDPR Art. 32(1) asks for a level of security that fits the risk, not for certainty, and one incident makes the sentence false.';

export const overclaimsOfStrength: readonly Overclaim[] = [
  {
    pattern: '(?:bank|banking) (?:grade|level|strength)',
    honest: 'Name what is used, such as "AES-256 at rest, TLS 1.3 in transit".',
    reason: `Banks share no grade of security. ${noMeasure}`,
    bad: ['Bank-grade encryption for your files.', 'Protected at bank level.'],
    good: ['Your bank details stay with our payment provider.', 'We do not call it bank-grade.'],
  },
  {
    pattern: 'military (?:grade|level|strength)',
    honest: 'Name what is used, such as "AES-256 at rest, TLS 1.3 in transit".',
    reason: `No military publishes a grade of encryption for products to claim. ${noMeasure}`,
    bad: ['Military-grade encryption', 'Military strength ciphers.'],
    good: ['We have no military customers.'],
  },
  {
    pattern: `enterprise (?:grade|level|class) ${protection}`,
    honest:
      'Name the controls that enterprises ask for, such as "SAML single sign-on and audit logs".',
    reason: noMeasure,
    bad: ['Enterprise-grade security from the first day.'],
    good: ['Single sign-on comes with the Enterprise plan; security reviews are welcome.'],
  },
  {
    pattern: `(?:state of the art|industry leading|market leading|best in class|best of breed|world class|cutting edge|next generation|unparalleled|unmatched|unrivalled) (?:data |cloud |information )?${protection}`,
    honest: 'Say what is done, and leave the ranking to the reader.',
    reason: `Nobody ranks vendors by it. ${noMeasure}`,
    bad: [
      'State-of-the-art security.',
      'Industry leading encryption',
      'World\u2011class data protection',
    ],
    good: ['The measures take the state of the art into account, as Art. 32 of the GDPR asks.'],
  },
  {
    pattern: '100 ?(?:%|percent|per cent) (?:secure|safe|protected|private|anonymous)',
    honest: 'Say which risk is met by which control, and what is left.',
    reason: nothingIsSecure,
    bad: ['Your data is 100% secure.', '100\u00a0% safe', 'A hundred or 100 percent private.'],
    good: ['100 % of connections use TLS.', 'Nobody is 100 % secure.'],
  },
  {
    pattern:
      '(?:completely|totally|absolutely|perfectly|entirely|fully) (?:secure|safe|invulnerable|protected)',
    honest: 'Say which risk is met by which control, and what is left.',
    reason: nothingIsSecure,
    bad: ['Our platform is completely secure.', 'Totally safe'],
    good: ['The two systems are completely separate.', 'No system is ever fully secure.'],
  },
  {
    pattern:
      'unhackable|un hackable|(?:hack|hacker|breach|bullet) ?proof|impenetrable|invulnerable|uncrackable',
    honest: 'Say what an attacker would have to get past, and when that was last tested.',
    reason: nothingIsSecure,
    bad: [
      'An unhackable vault.',
      'Hacker-proof by design',
      'hackproof',
      'An impenetrable perimeter',
    ],
    good: ['Nothing is unhackable.', 'A proof of concept that a hacker sent us.'],
  },
  {
    pattern: '(?:unbreakable|uncrackable) (?:encryption|security|protection|cryptography)',
    honest: 'Name the algorithm and the length of the key, such as "AES-256-GCM".',
    reason:
      'Ciphers are retired as attacks and computers get better (NIST SP 800-131A sets the dates), so none is unbreakable.',
    bad: ['Unbreakable encryption.'],
    good: ['A lease that is unbreakable; encryption with AES-256.'],
  },
  {
    pattern:
      '(?:zero|without any) (?:security )?risks?|no (?:security )?risk of (?:an? )?(?:breach|data loss|leak|attack)',
    honest: 'Say which risk is met by which control, and what is left.',
    reason: nothingIsSecure,
    bad: ['There is zero risk for your data.', 'Zero-risk hosting', 'No risk of a breach'],
    good: [
      'Zero trust network access',
      'No risk register is public.',
      'There is no such thing as zero risk.',
    ],
  },
  {
    pattern:
      'guaranteed (?:data )?(?:security|safety|protection|privacy)|guarantees? (?:the|your|full|total|complete) (?:data )?(?:security|safety|privacy)',
    honest: 'Say what is done, and what you pay or do when it fails.',
    reason: nothingIsSecure,
    bad: ['Guaranteed security.', 'We guarantee the security of your files.'],
    good: [
      'A guaranteed answer within two business days.',
      'No vendor can guarantee your security.',
    ],
  },
  {
    pattern: '100 ?(?:%|percent|per cent) (?:uptime|availability|available|reliable)',
    honest:
      'Write the share that you promise and measure, such as "99.9 % per month", and the credit when it is missed.',
    reason:
      'Every service has outages; the providers below it promise less than 100 % in their own service levels.',
    bad: ['100% uptime', '100 percent availability, always.'],
    good: ['99.9 % uptime a month', '100 % of outages are on the status page.'],
  },
  {
    pattern:
      'zero downtime(?! (?:deploy|release|migrat|update|upgrade|maintenance|rollout|patch|switch))',
    honest:
      'Write the share that you promise and measure, such as "99.9 % per month"; "zero-downtime deployments" is fine.',
    reason:
      'Every service has outages; what can be without downtime is one operation, such as a deployment.',
    bad: ['Zero downtime.', 'Zero-downtime hosting'],
    good: ['Zero-downtime deployments', 'Zero tolerance for undeclared downtime'],
  },
  {
    pattern: 'real ?time (?:data )?back ?ups?|(?:back ?ups?|backed up) in real ?time',
    honest:
      'Write how often and how far back, such as "point-in-time recovery of the last 7 days".',
    reason:
      'A backup is a copy of an earlier state; what follows every write at once is replication, and that copies a deletion, too.',
    bad: ['Real-time backups', 'Everything is backed up in real time.'],
    good: ['Real-time notifications of failed backups', 'Backups every hour'],
  },
  {
    pattern:
      '(?:takes?|taking) (?:(?:the|your|our) )?(?:data |information )?(?:security|privacy|safety|protection)(?: (?:and|&) (?:security|privacy|safety))?(?: of \\w+ \\w+)? (?:(?:very|extremely|really|incredibly) )?seriously',
    honest: 'Leave it out, and say what you do.',
    reason: 'Everybody writes it, also in the letter after a breach; it tells a reviewer nothing.',
    bad: ['We take security seriously.', 'Example takes your privacy and security very seriously'],
    good: [
      'A report is taken up within two business days.',
      'Seriously faulty releases are rolled back.',
    ],
  },
  {
    pattern:
      '(?:security|privacy|safety|trust|data protection)(?: and (?:security|privacy|safety))? (?:is|are|remains?) (?:always )?(?:our|a|the) (?:number one|no\\. ?1|#1|top|highest|first|utmost) (?:priority|concern)',
    honest: 'Leave it out, and say what you do.',
    reason: 'A priority that cannot be seen in a control or a date tells a reviewer nothing.',
    bad: ['Privacy is our top priority.', 'Security and privacy are our highest priority'],
    good: ['SEV-1 is the highest priority of our on-call team.'],
  },
];
