// How a page says that it holds a certificate or a report, by framework: "our SOC 2 Type II report", "we are PCI DSS validated".
import type { Certification } from '../../trust.ts';
import { anyOf, phrase, says, type Claim } from '../compiler.ts';

type Framework = Certification['framework'];

interface FrameworkClaim {
  /** For SOC 2: of which type it speaks, `1` or `2`; empty when it does not say. */
  type: string;
  start: number;
  end: number;
}

const named = (phrase: string, sees: string, leaves: string): Claim => ({ phrase, sees, leaves });
const iso = (number: string) => `ISO( ?\\/ ?IEC)?~?${number}(:20[0-9][0-9])?`;

/** Names as written, without what marks a type. */
export const frameworkNames: Partial<Record<Framework, Claim>> = {
  'soc-2': named('SOC~?2', 'Our SOC 2 Type II report.', 'Our controls follow SOC 2.'),
  'iso-27001': named(iso('27001'), 'Our ISO/IEC 27001:2022 certificate.', 'As in ISO 27001.'),
  'iso-27701': named(iso('27701'), 'We are certified to ISO 27701.', 'As in ISO 27701.'),
  'iso-42001': named(iso('42001'), 'ISO 42001 certification', 'As in ISO 42001.'),
  hipaa: named('HIPAA', 'We comply with HIPAA.', 'What HIPAA asks of us.'),
  ferpa: named('FERPA', 'FERPA compliant', 'What FERPA asks of us.'),
  finra: named('FINRA', 'FINRA compliant', 'What FINRA asks of us.'),
  'pci-dss': named('PCI(~DSS)?(,? level [1-4])?', 'PCI DSS Level 1 validated', 'As in PCI DSS.'),
  fedramp: named('FedRAMP', 'FedRAMP authorized', 'What FedRAMP asks of us.'),
  'csa-star': named('CSA STAR( level [1-3])?', 'CSA STAR Level 2 certified', 'As in CSA STAR.'),
  dpf: named(
    '(EU(–|~)?U\\.?S\\.? )?(Data Privacy Framework|DPF)',
    'We participate in the EU-US Data Privacy Framework.',
    'What the Data Privacy Framework asks of us.',
  ),
};

const typed = '(,?~\\(?type~?(?<type>1|2|II|I)\\b\\)?)?';
const result = anyOf`
  reports?|attest(ed|ation)|certified|certificates?|certification|accredited|accreditation|compliant|audited
  authori[sz](ed|ation)|validated|validation|registered|examination|ready
  audits?( (are|is|were|was|have been))?( (now|all|already|long))? (behind us|done|completed?|passed|finished|over)`;
const filler = anyOf`
  an?|the|our|its|own|current|valid|full|independent|clean|unqualified|recent|latest|successfully|already|also
  both|been|fully|certified|certification|audited|attested|validated|compliant|report|for|to|with|against|under
  in|according|annual|both|stages?|of|all|requirements`;
const holding = anyOf`
  holds?|have|has|having|obtained|achieved|completed|passed|earned|received|maintains?|are|is|been|we['’]re|we['’]ve
  certified|audited|accredited|attested|validated|self-certified|compl(y|ies)|participates?|meets?`;

const patterns = Object.entries(frameworkNames).map(([framework, { phrase: name }]) => ({
  framework,
  pattern: phrase(
    `(?<held>${holding} (${filler} ){0,5})?${name}${typed}(?<result>:?~(\\w+ )?${result})?`,
  ),
}));

// "A Type II report" is one of SOC 2, whoever names it.
const bareType = phrase(
  `(${holding}|signed|issued|gave us|handed us) (${filler} ){0,5}type~(?<type>1|2|II|I) (audit )?(report|attestation|opinion|examination)`,
);

/** What a sentence claims to hold of a framework. A framework that is only named ("mapped to ISO 27001") is not claimed. */
export function frameworkClaimsIn(text: string, sought: Framework): FrameworkClaim[] {
  const named = patterns
    .filter(({ framework }) => framework === sought)
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].filter(({ groups: { held, result } = {} }) => held ?? result),
    );
  const bare = sought === 'soc-2' && !/SOC|ISAE|SSAE/.test(text) ? text.matchAll(bareType) : [];
  return [...named, ...bare].map(({ 0: words, index, groups: { type } = {} }) => ({
    type: typeOf(type),
    start: index,
    end: index + words.length,
  }));
}

const nameAlone = Object.entries(frameworkNames).map(([framework, { phrase: name }]) => ({
  framework: framework as Framework,
  isNamed: says(name),
}));

/** The framework that a title names, if it names one. */
export const frameworkIn = (title: string): Framework | undefined =>
  nameAlone.find(({ isNamed }) => isNamed(title))?.framework;

/** Whether the framework is known by name. Any other row is known by its title. */
export const hasNames = ({ framework }: Certification) => frameworkNames[framework] !== undefined;

/** The type that the title of a row names. */
export const typeOfRow = ({ title }: Pick<Certification, 'title'>) =>
  typeOf(/\btype[ -]?(1|2|II|I)\b/i.exec(title)?.[1]);

const typeOf = (written = '') => ({ i: '1', ii: '2' })[written.toLowerCase()] ?? written;
