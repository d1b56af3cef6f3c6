// Overclaims of standing: certificates that nobody issues, and duties that a law gives to somebody else.
import type { Overclaim } from './overclaims.ts';

const soc = 'SOC ?[12](?: type (?:1|2|I{1,2}))?';
const iso = 'ISO(?: ?/ ?IEC)? ?27001(?: ?: ?20\\d\\d)?';
const hours = '72 ?(?:hours|h|hrs)';
const law =
  '(?:GDPR|CCPA|HIPAA|DSGVO|(?:UK )?General Data Protection Regulation|data protection laws?|privacy laws?)';
const gdpr = '(?:the )?(?:GDPR|DSGVO|Art(?:icle|\\.)? ?33)';

export const overclaimsOfStanding: readonly Overclaim[] = [
  {
    pattern: `${soc} (?:certified|certifications?|certificates?|accredited|accreditation)|certifi(?:ed|cation) (?:to|for|under|against|with|in) ${soc}`,
    honest:
      'Write "SOC 2 Type II report", with its period and who may read it; until there is one, say in which step you are.',
    reason:
      'SOC 2 ends in a report with the opinion of a CPA firm, an attestation under the standards of the AICPA; nobody certifies.',
    bad: [
      'We are SOC 2 certified.',
      'SOC2-certified',
      'SOC-2 Type II certification',
      'Certified to SOC 2',
    ],
    good: ['We hold a SOC 2 Type II report.', 'We are not SOC 2 certified; nobody is.'],
  },
  {
    pattern: `${soc} complian(?:t|ce)`,
    honest:
      'Write "SOC 2 Type II report", with its period and who may read it; until there is one, say in which step you are.',
    reason:
      'SOC 2 is no list of demands to comply with: a CPA firm gives an opinion on your own controls, held against the criteria of the AICPA.',
    bad: ['Fully SOC 2 compliant', 'SOC\u00a02 compliance since 2024'],
    good: ['A SOC 2 report for the period to June.'],
  },
  {
    pattern:
      'GDPR (?:compliant )?(?:certified|certifications?|certificates?|approved)|GDPR compliance (?:certified|certifications?|certificates?)|certified (?:under|for|to) (?:the )?GDPR',
    honest:
      'Say what you do as a processor, and link the data processing agreement; name a certificate under Art. 42 by its scheme, body and scope.',
    reason:
      'Art. 42 and 43 of the GDPR know certificates for processing operations only, from accredited bodies under an approved scheme; no company as a whole holds one.',
    unless: 'Art(?:icle|\\.)? ?4[23]|Europrivacy|EuroPriSe',
    bad: ['GDPR certified', 'Our GDPR-certification', 'GDPR compliant certification'],
    good: [
      'We do not claim to be GDPR certified.',
      'A GDPR certificate under Article 42, for the hosted product',
    ],
  },
  {
    pattern: `(?:fully|100 ?%|completely|totally|entirely) (?:EU )?${law} complian(?:t|ce)|(?:full|complete|total|guaranteed) (?:EU )?${law} compliance|${law} fully compliant|(?:fully|100 ?%|completely|totally|entirely) (?:complian(?:t|ce)|compl(?:y|ies)|conforms?|in compliance) with (?:the )?(?:EU )?${law}|(?:full|complete|100 ?%) compliance with (?:the )?(?:EU )?${law}|(?:makes?|keeps?) (?:you|your (?:company|business|organi[sz]ation|team)) ${law} compliant|GDPR ?(?:proof|safe)`,
    honest:
      'Say what you do: roles, contract, transfers, requests of data subjects; list the law under certifications.yaml with `status: self-assessed`.',
    reason:
      'Whether processing is lawful is judged case by case, by the controller, a supervisory authority or a court (GDPR Art. 5(2), 24 and 58); a product cannot be "fully" compliant for its customers.',
    bad: [
      'Fully GDPR compliant',
      'We are 100% compliant with the GDPR.',
      'GDPR-proof analytics',
      'We offer full GDPR compliance.',
      'Full compliance with the EU GDPR',
      'We fully comply with the General Data Protection Regulation.',
      'The product is GDPR fully compliant.',
      'Example keeps your business GDPR compliant.',
      'Completely in compliance with data protection law',
    ],
    good: [
      'How we meet the GDPR as a processor',
      'No tool makes you fully GDPR compliant.',
      'We help you to comply with the GDPR.',
    ],
  },
  {
    pattern:
      'HIPAA (?:certified|certifications?|certificates?|accredited)|certified (?:under|for|to) HIPAA',
    honest: 'Say whether you sign a business associate agreement, and who assessed what, when.',
    reason:
      'The US Department of Health and Human Services recognises no certificate of a private body for the Security Rule, and none relieves anybody of the duties (HHS, FAQ 2003).',
    bad: ['HIPAA certified', 'With HIPAA certification'],
    good: [
      'There is no such thing as HIPAA certification.',
      'No HIPAA certification exists.',
      'We sign a business associate agreement under HIPAA.',
    ],
  },
  {
    pattern:
      'PCI(?: ?DSS)?(?: level 1)? (?:certified|certifications?|certificates?|accredited)|certified (?:to|for|under|against) PCI(?: ?DSS)?',
    honest:
      'Write "PCI DSS: validated as a Level 1 service provider, Attestation of Compliance of 3 March 2026", or name the vendor whose it is.',
    reason:
      'Compliance with PCI DSS is validated by a self-assessment questionnaire or a report, and shown by an Attestation of Compliance; the PCI Security Standards Council accepts no other certificate.',
    bad: ['We are PCI certified.', 'PCI-DSS Level 1 certification'],
    good: ['Attestation of Compliance with PCI DSS', 'Our provider is validated against PCI DSS.'],
  },
  {
    pattern: 'FedRAMP (?:compliant|compliance|equivalent|approved)',
    honest:
      'Write "FedRAMP Certified" with the class and the id in the Marketplace, or leave it out.',
    reason:
      'A service has a FedRAMP certification, to be looked up in the Marketplace, or it has none (FedRAMP notice NTC-0004 and the Consolidated Rules for 2026).',
    bad: ['FedRAMP compliant', 'FedRAMP-equivalent hosting'],
    good: ['FedRAMP Certified, Class B', 'Not FedRAMP compliant'],
  },
  {
    pattern: '(?:CCPA|CPRA) (?:certified|certifications?|certificates?)',
    honest: 'Say what you do as a service provider, and link the contract.',
    reason:
      'The California Consumer Privacy Act names nobody who could certify a company; a service provider is bound by its contract (Cal. Civ. Code § 1798.140(ag)).',
    bad: ['CCPA certified', 'CCPA certification'],
    good: ['How we act as a service provider under the CCPA'],
  },
  {
    pattern: `${iso} complian(?:t|ce)`,
    honest:
      'Write "ISO/IEC 27001 certificate", with body and scope, where you hold one; otherwise "we follow ISO/IEC 27001, without a certificate".',
    reason:
      'A reader takes it for a certificate. That is the audit of an accredited body (ISO/IEC 27006-1); following the standard by oneself is something else.',
    bad: ['ISO 27001 compliant', 'ISO/IEC 27001:2022 compliance', 'ISO27001-compliant'],
    good: ['We follow ISO/IEC 27001, without a certificate.'],
  },
  {
    pattern: `${iso} certified|certified (?:to|against|under|for|according to) ${iso}|(?:holds?|have|has) (?:an |the )?${iso} certifi(?:cate|cation)`,
    honest:
      'Say whose certificate it is ("hosted in a data centre of Acme Cloud, which is ISO 27001 certified"), or list your own in certifications.yaml with `framework: iso-27001` and `status: certified`.',
    reason:
      'No record of certifications.yaml says that you hold one. A certificate covers the company and the scope that it names (ISO/IEC 17021-1, 8.3), never a customer of that company.',
    unless:
      'data cent(?:er|re)s?|providers?|vendors?|suppliers?|sub ?processors?|hoster|hosted (?:in|by|on|with)|hosting|facilit(?:y|ies)|infrastructure|plan(?:s|ned|ning)?|will|becom(?:e|ing)|aims?|target|until|once|when|before|towards?|prepar\\w+|roadmap|next|stage [12]',
    heldAs: 'iso-27001',
    bad: [
      'We are ISO 27001 certified.',
      'Certified to ISO/IEC 27001:2022',
      'Example has an ISO 27001 certificate',
    ],
    good: [
      'Hosted in an ISO 27001 certified data centre.',
      'We plan to be ISO 27001 certified in 2027.',
      'An ISO 27001 certificate is on the roadmap.',
    ],
  },
  {
    pattern: `${hours}(?=[^.!?;]{0,60}\\b(?:per|under|by|of|as|with|to)(?: (?:required|demanded|set|prescribed) by)? ${gdpr}\\b)|${hours},? as (?:the )?(?:GDPR|law) (?:requires|demands|asks|says|sets)|(?:GDPR|Art(?:icle|\\.)? ?33)(?:\\(1\\))?(?: of the GDPR)? (?:requires|demands|sets|gives|prescribes|says)[^.!?;]{0,60} ${hours}`,
    honest:
      'Write "without undue delay, and by contract within 72 hours": the law and your own promise, apart.',
    reason:
      'The 72 hours of GDPR Art. 33(1) run from the controller to the supervisory authority. You, as a processor, owe customers notice "without undue delay" (Art. 33(2)), with no number.',
    unless:
      'authorit(?:y|ies)|regulator|contract|controllers? (?:has|have|must)|you (?:have|must|need|meet|keep)|your (?:own )?(?:72|duty|duties|deadline|obligation)',
    borrowsClock: true,
    bad: [
      'You hear of a breach within 72 hours per GDPR.',
      'Within 72 hours as the GDPR requires',
      'Within 72h, as required by Article 33 of the GDPR, we write to you.',
      'GDPR requires us to tell you within 72 hours.',
    ],
    good: [
      'Without undue delay, and by contract no later than 72 hours after we become aware.',
      'Within 72 hours of becoming aware of it.',
      'The 72 hours of Article 33(1) run between a controller and its authority.',
    ],
  },
  {
    pattern:
      'OWASP(?: (?:Top ?10|ASVS|MASVS))? (?:certified|certifications?|certificates?|accredited|approved)|certified (?:by|under|against|to) (?:the )?OWASP',
    honest:
      'Say what was tested against which version and level, by whom and when, such as "penetration test against OWASP ASVS 5.0, level 2, May 2026".',
    reason:
      'OWASP certifies no vendor, verifier or software (ASVS, "Stance on ASVS Certifications and Trust Marks"); the Top 10 is a list of risks, which nothing can be certified against.',
    bad: ['OWASP certified', 'OWASP Top 10 certification', 'Certified by OWASP'],
    good: ['Tested against OWASP ASVS, level 2', 'There is no OWASP certification.'],
  },
  {
    pattern:
      'NIST(?: (?:CSF|Cybersecurity Framework|800 ?\\d+))? (?:certified|certifications?|certificates?|accredited)|certified (?:by|under|against|to) (?:the )?NIST',
    honest:
      'Say which framework you follow and who assessed it, or name the validated module by its certificate number (NIST CMVP).',
    reason:
      'NIST certifies no company against its frameworks; its validation programmes look at cryptographic modules and algorithms, each listed under a number.',
    unless: 'CMVP|CAVP|module',
    bad: ['NIST certified', 'NIST-CSF certification', 'Certified by NIST'],
    good: [
      'We follow the NIST Cybersecurity Framework.',
      'A module with a NIST certificate, no. 4282',
    ],
  },
  {
    pattern:
      '(?:SSAE ?(?:No\\.? ?)?(?:16|18|21)|SAS ?70|ISAE ?3402) (?:certified|certifications?|certificates?|compliant|compliance|accredited)',
    honest:
      'Name the report: "SOC 1 Type II report" or "SOC 2 Type II report", with its period and who may read it.',
    reason:
      'These are standards for the work of auditors (AICPA, IAASB), not for a company, which can neither comply with them nor be certified; what comes of the work is a report.',
    bad: ['SSAE 18 certified data centres', 'SAS70 certification', 'ISAE 3402 compliant'],
    good: ['A SOC 1 report under SSAE 18', 'An ISAE 3402 report of May 2026'],
  },
];
