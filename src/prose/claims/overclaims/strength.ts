// Overclaims of strength: superlatives and absolutes about protection, which no reviewer can test and no incident forgives.
import { anyOf } from '../../compiler.ts';
import { overclaimTable } from './table.ts';

const noMeasure =
  'It names no algorithm, no key length and no test, so a reviewer can hold it against nothing (FTC, advertising substantiation: a claim needs its basis before it is made).';
const nothingIsSecure =
  'Security lowers a risk and never ends it: GDPR Art. 32(1) asks for a level of security that fits the risk, not for certainty, and one incident makes the sentence false.';
const nameTheCipher = 'Name what is used, such as "AES-256 at rest, TLS 1.3 in transit".';

const protection = '(security|encryption|protection|privacy|data protection|cybersecurity)';
const best = anyOf`
  state of the art|(industry|market) leading|best in class|best of breed|world class|cutting edge|next generation
  unparalleled|unmatched|unrivalled`;
const topics =
  '(security|privacy|safety|protection)( (and|&) (security|privacy|safety))?( of \\w+ \\w+)?';

const never =
  "can ?not|can(no|[’'])t|can never|could never|will never|won[’']t|never|is unable to|are unable to";
const intruding =
  '(hacking|breaching|breaking in(to)?|cracking|penetrating|compromising|intruding (in|on)(to)?|a (hack|breach|break in|intrusion))';
const loseable =
  '(data|records?|bytes?|bits?|files?|information|entr(y|ies)|photos?|documents?|messages?|uploads?|anything)';

export const overclaimsOfStrength = overclaimTable`
  (bank|banking) (grade|level|strength)
    sees: Bank-grade encryption for your files. | leaves: Your bank details stay with our payment provider.
  instead: ${nameTheCipher}
  because: Banks share no grade of security. ${noMeasure}

  military (grade|level|strength)
    sees: Military-grade encryption | leaves: We have no military customers.
  instead: ${nameTheCipher}
  because: No military publishes a grade of encryption for products to claim. ${noMeasure}

  enterprise (grade|level|class) ${protection}
    sees: Enterprise-grade security from the first day. | leaves: Single sign-on comes with the Enterprise plan; security reviews are welcome.
  instead: Name the controls that enterprises ask for, such as "SAML single sign-on and audit logs".
  because: ${noMeasure}

  ${best} (data |cloud |information )?${protection}
    sees: State-of-the-art security. | leaves: The measures take the state of the art into account, as Art. 32 of the GDPR asks.
  instead: Say what is done, and leave the ranking to the reader.
  because: Nobody ranks vendors by it. ${noMeasure}

  100 ?(%|percent|per cent) (secure|safe|protected|private|anonymous)
    sees: Your data is 100% secure. | leaves: 100 % of connections use TLS.
  (completely|totally|absolutely|perfectly|entirely|fully) (secure|safe|invulnerable|protected)
    sees: Our platform is completely secure. | leaves: The two systems are completely separate.
  (zero|without any) (security )?risks?|no (security )?risk of (an? )?(breach|data loss|leak|attack)
    sees: There is zero risk for your data. | leaves: No risk register is public.
  instead: Say which risk is met by which control, and what is left.
  because: ${nothingIsSecure}

  unhackable|un hackable|(hack|hacker|breach|bullet) ?proof|impenetrable|invulnerable|uncrackable
    sees: Hacker-proof by design | leaves: A proof of concept that a hacker sent us.
  instead: Say what an attacker would have to get past, and when that was last tested.
  because: ${nothingIsSecure}

  (impossible|not possible) (for (anyone|anybody|attackers?|hackers?|outsiders?) )?to (hack|breach|break in(to)?|crack|penetrate|compromise|get into)
  ${intruding} ((\w+|'s) ){1,4}(is|are) (\w+ )?(impossible|not possible|out of the question|unthinkable)
    sees: Breaking into Example is simply impossible. | leaves: Breaking into a test account is possible.
  (${never}) (ever )?be (hacked|breached|broken into|cracked|penetrated)
    sees: Our servers cannot be hacked. | leaves: Our servers cannot be reached from outside.
  (no one|nobody|no (hackers?|attackers?|intruders?|criminals?|outsiders?)) (can|could|will) (ever )?(hack|breach|break in(to)?|crack|penetrate|get past) \w+
    sees: No attacker can ever break into our systems. | leaves: No attacker can guess the address.
  instead: Say what an attacker would have to get past, and when that was last tested.
  because: ${nothingIsSecure}
  unless: tenants?|another (customer|workspace|member)|offline|password hash\w*

  (${never}) (ever )?lose ((an?|any|one|your|our|single|customer|of) ){0,3}${loseable}
    sees: You can never lose a record, whatever happens. | leaves: You never lose access to a record.
  (${loseable}|it|they) (${never}) (ever )?(be|get|go) (lost|missing)
    sees: Your data can never be lost. | leaves: Your data can never be sold.
  (no|not a single|not one) (data|record|byte|bit|file|entry|photo|document|message)s? (can |could |will |is |are |gets? )?(ever )?(be |get |go |gets )?lost
    sees: Not a single byte will ever be lost. | leaves: No record is ever read.
  nothing (can|could|will|ever) (ever )?(be |get |gets |go |goes )?(lost|missing)
    sees: Nothing can ever get lost. | leaves: Nothing was lost in the outage of May.
  (data )?loss(es)? (of data )?(is|are) (\w+ )?(impossible|ruled out|excluded|out of the question)
    sees: Data loss is ruled out. | leaves: Data loss is measured in minutes.
  instead: Say how often a copy is made, how far back it reaches, and when a restore was last tried.
  because: A copy is as old as its last run, and restores can fail: what is lost between two copies is gone. GDPR Art. 32(1)(c) asks for the ability to restore in a timely manner, not for certainty.
  unless: when|(?<!even )if|while|during|plan|export\w*|import\w*|up to|at most|more than|less than|offline|drafts?|unsaved|unless|except

  (unbreakable|uncrackable) (encryption|security|protection|cryptography)
    sees: Unbreakable encryption. | leaves: A lease that is unbreakable; encryption with AES-256.
  instead: Name the algorithm and the length of the key, such as "AES-256-GCM".
  because: Ciphers are retired as attacks and computers get better (NIST SP 800-131A sets the dates), so none is unbreakable.

  guaranteed (data )?(security|safety|protection|privacy)
  guarantees? (the|your|full|total|complete) (data )?(security|safety|privacy)
    sees: Guaranteed security. | leaves: A guaranteed answer within two business days.
  instead: Say what is done, and what you pay or do when it fails.
  because: ${nothingIsSecure}

  100 ?(%|percent|per cent) (uptime|availability|available|reliable)
    sees: 100% uptime | leaves: 100 % of outages are on the status page.
  instead: Write the share that you promise and measure, such as "99.9 % per month", and the credit when it is missed.
  because: Every service has outages; the providers below it promise less than 100 % in their own service levels.

  zero downtime(?! (deploy|release|migrat|update|upgrade|maintenance|rollout|patch|switch))
    sees: Zero-downtime hosting | leaves: Zero-downtime deployments
  instead: Write the share that you promise and measure, such as "99.9 % per month"; "zero-downtime deployments" is fine.
  because: Every service has outages; what can be without downtime is one operation, such as a deployment.

  real ?time (data )?back ?ups?|(back ?ups?|backed up) in real ?time
    sees: Everything is backed up in real time. | leaves: Real-time notifications of failed backups
  instead: Write how often and how far back, such as "point-in-time recovery of the last 7 days".
  because: A backup is a copy of an earlier state; what follows every write at once is replication, and that copies a deletion, too.

  (takes?|taking) ((the|your|our) )?(data |information )?${topics} ((very|extremely|really|incredibly) )?seriously
    sees: We take security seriously. | leaves: Seriously faulty releases are rolled back.
  instead: Leave it out, and say what you do.
  because: Everybody writes it, also in the letter after a breach; it tells a reviewer nothing.

  (security|privacy|safety|trust|data protection)( and (security|privacy|safety))? (is|are|remains?) (always )?(our|a|the) (number one|no\. ?1|#1|top|highest|first|utmost) (priority|concern)
    sees: Privacy is our top priority. | leaves: SEV-1 is the highest priority of our on-call team.
  instead: Leave it out, and say what you do.
  because: A priority that cannot be seen in a control or a date tells a reviewer nothing.
`;
