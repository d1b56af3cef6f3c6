// Overclaims of standing: certificates that nobody issues, and duties that a law gives to somebody else.
import { anyOf } from '../../compiler.ts';
import { hosting, vendorNouns } from '../../lexicon.ts';
import { overclaimTable } from './table.ts';

const soc = 'SOC ?[12]( type (1|2|I{1,2}))?';
const iso = 'ISO( ?/ ?IEC)? ?27001( ?: ?20\\d\\d)?';
const hours = '72 ?(hours|h|hrs)';
const law = anyOf`
  GDPR|CCPA|HIPAA|DSGVO|(UK )?General Data Protection Regulation|data protection laws?|privacy laws?`;
const gdpr = '(the )?(GDPR|DSGVO|Art(icle|\\.)? ?33)';
const wholly = '(fully|100 ?%|completely|totally|entirely)';
const certified = '(certified|certifications?|certificates?)';
const certifiedOrAccredited = '(certified|certifications?|certificates?|accredited|accreditation)';
const compliant = 'complian(t|ce)';
const nameTheReport =
  'Write "SOC 2 Type II report", with its period and who may read it; until there is one, say in which step you are.';

const othersDuty = anyOf`
  authorit(y|ies)|regulator|contract|controllers? (has|have|must)|you (have|must|need|meet|keep)
  your (own )?(72|duty|duties|deadline|obligation)`;

export const overclaimsOfStanding = overclaimTable`
  ${soc} ${certifiedOrAccredited}|certifi(ed|cation) (to|for|under|against|with|in) ${soc}
    sees: We are SOC 2 certified. | leaves: We hold a SOC 2 Type II report.
  instead: ${nameTheReport}
  because: SOC 2 ends in a report with the opinion of a CPA firm, an attestation under the standards of the AICPA; nobody certifies.

  ${soc} ${compliant}
    sees: Fully SOC 2 compliant | leaves: A SOC 2 report for the period to June.
  instead: ${nameTheReport}
  because: SOC 2 is no list of demands to comply with: a CPA firm gives an opinion on your own controls, held against the criteria of the AICPA.

  GDPR (compliant )?(${certified}|approved)|GDPR compliance ${certified}|certified (under|for|to) (the )?GDPR
    sees: Our GDPR-certification | leaves: What the GDPR says of certification
  instead: Say what you do as a processor, and link the data processing agreement; name a certificate under Art. 42 by its scheme, body and scope.
  because: Art. 42 and 43 of the GDPR know certificates for processing operations only, from accredited bodies under an approved scheme; no company as a whole holds one.
  unless: Art(icle|\.)? ?4[23]|Europrivacy|EuroPriSe

  ${wholly} (EU )?${law} ${compliant}|(full|complete|total|guaranteed) (EU )?${law} compliance
    sees: We offer full GDPR compliance. | leaves: How we meet the GDPR as a processor
  ${law} fully compliant
    sees: The product is GDPR fully compliant. | leaves: The product is GDPR minded.
  ${wholly} (${compliant}|compl(y|ies)|conforms?|in compliance) with (the )?(EU )?${law}
    sees: We are 100% compliant with the GDPR. | leaves: We help you to comply with the GDPR.
  (full|complete|100 ?%) compliance with (the )?(EU )?${law}
    sees: Full compliance with the EU GDPR | leaves: Help with the EU GDPR
  (makes?|keeps?) (you|your (company|business|organi[sz]ation|team)) ${law} compliant|GDPR ?(proof|safe)
    sees: Example keeps your business GDPR compliant. | leaves: Example keeps your business GDPR records.
  instead: Say what you do: roles, contract, transfers, requests of data subjects; list the law under certifications.yaml with \`status: self-assessed\`, or with \`status: own-statement\` if nobody assessed it.
  because: Whether processing is lawful is judged case by case, by the controller, a supervisory authority or a court (GDPR Art. 5(2), 24 and 58); a product cannot be "fully" compliant for its customers.

  HIPAA (${certified}|accredited)|certified (under|for|to) HIPAA
    sees: HIPAA certified | leaves: We sign a business associate agreement under HIPAA.
  instead: Say whether you sign a business associate agreement, and who assessed what, when.
  because: The US Department of Health and Human Services recognises no certificate of a private body for the Security Rule, and none relieves anybody of the duties (HHS, FAQ 2003).

  PCI( ?DSS)?( level 1)? ${certifiedOrAccredited}|certified (to|for|under|against) PCI( ?DSS)?
    sees: We are PCI certified. | leaves: Attestation of Compliance with PCI DSS
  instead: Write "PCI DSS: validated as a Level 1 service provider, Attestation of Compliance of 3 March 2026", or name the vendor whose it is.
  because: Compliance with PCI DSS is validated by a self-assessment questionnaire or a report, and shown by an Attestation of Compliance; the PCI Security Standards Council accepts no other certificate.

  FedRAMP (compliant|compliance|equivalent|approved)
    sees: FedRAMP-equivalent hosting | leaves: FedRAMP Certified, Class B
  instead: Write "FedRAMP Certified" with the class and the id in the Marketplace, or leave it out.
  because: A service has a FedRAMP certification, to be looked up in the Marketplace, or it has none (FedRAMP notice NTC-0004 and the Consolidated Rules for 2026).

  (CCPA|CPRA) ${certified}
    sees: CCPA certified | leaves: How we act as a service provider under the CCPA
  instead: Say what you do as a service provider, and link the contract.
  because: The California Consumer Privacy Act names nobody who could certify a company; a service provider is bound by its contract (Cal. Civ. Code § 1798.140(ag)).

  ${iso} ${compliant}
    sees: ISO/IEC 27001:2022 compliance | leaves: We follow ISO/IEC 27001, without a certificate.
  instead: Write "ISO/IEC 27001 certificate", with body and scope, where you hold one; otherwise "we follow ISO/IEC 27001, without a certificate".
  because: A reader takes it for a certificate. That is the audit of an accredited body (ISO/IEC 27006-1); following the standard by oneself is something else.

  ${iso} certified|certified (to|against|under|for|according to) ${iso}
  (holds?|have|has) (an |the )?${iso} certifi(cate|cation)
    sees: Example has an ISO 27001 certificate | leaves: An ISO 27001 certificate is on the roadmap.
  instead: Say whose certificate it is ("hosted in a data centre of Acme Cloud, which is ISO 27001 certified"), or list your own in certifications.yaml with \`framework: iso-27001\` and \`status: certified\`.
  because: No record of certifications.yaml says that you hold one. A certificate covers the company and the scope that it names (ISO/IEC 17021-1, 8.3), never a customer of that company.
  unless: ${vendorNouns}|${hosting}|hosted (in|by|on|with)
  held as: iso-27001

  ${hours}(?=[^.!?;]{0,60}\b(per|under|by|of|as|with|to)( (required|demanded|set|prescribed) by)? ${gdpr}\b)
    sees: You hear of a breach within 72 hours per GDPR. | leaves: You hear of a breach within 72 hours of becoming aware of it.
  ${hours},? as (the )?(GDPR|law) (requires|demands|asks|says|sets)
    sees: Within 72 hours as the GDPR requires | leaves: Within 72 hours as the contract requires
  (GDPR|Art(icle|\.)? ?33)(\(1\))?( of the GDPR)? (requires|demands|sets|gives|prescribes|says)[^.!?;]{0,60} ${hours}
    sees: GDPR requires us to tell you within 72 hours. | leaves: Our contract requires us to tell you within 72 hours.
  instead: Write "without undue delay, and by contract within 72 hours": the law and your own promise, apart.
  because: The 72 hours of GDPR Art. 33(1) run from the controller to the supervisory authority. You, as a processor, owe customers notice "without undue delay" (Art. 33(2)), with no number.
  unless: ${othersDuty}
  borrows the clock

  OWASP( (Top ?10|ASVS|MASVS))? (${certified}|accredited|approved)|certified (by|under|against|to) (the )?OWASP
    sees: OWASP Top 10 certification | leaves: Tested against OWASP ASVS, level 2
  instead: Say what was tested against which version and level, by whom and when, such as "penetration test against OWASP ASVS 5.0, level 2, May 2026".
  because: OWASP certifies no vendor, verifier or software (ASVS, "Stance on ASVS Certifications and Trust Marks"); the Top 10 is a list of risks, which nothing can be certified against.

  NIST( (CSF|Cybersecurity Framework|800 ?\d+))? (${certified}|accredited)|certified (by|under|against|to) (the )?NIST
    sees: NIST-CSF certification | leaves: We follow the NIST Cybersecurity Framework.
  instead: Say which framework you follow and who assessed it, or name the validated module by its certificate number (NIST CMVP).
  because: NIST certifies no company against its frameworks; its validation programmes look at cryptographic modules and algorithms, each listed under a number.
  unless: CMVP|CAVP|module

  (SSAE ?(No\.? ?)?(16|18|21)|SAS ?70|ISAE ?3402) (${certified}|${compliant}|accredited)
    sees: SSAE 18 certified data centres | leaves: A SOC 1 report under SSAE 18
  instead: Name the report: "SOC 1 Type II report" or "SOC 2 Type II report", with its period and who may read it.
  because: These are standards for the work of auditors (AICPA, IAASB), not for a company, which can neither comply with them nor be certified; what comes of the work is a report.
`;
