// How a page says that it holds a certificate or a report, by framework: "our SOC 2 Type II report", "we are PCI DSS validated".
import type { Certification } from '../trust.ts';

export interface FrameworkClaim {
  /** For SOC 2: of which type it speaks, `1` or `2`; empty when it does not say. */
  type: string;
  start: number;
  end: number;
}

/** Names as written, without what marks a type. */
const names: Partial<Record<Certification['framework'], string>> = {
  'soc-2': String.raw`SOC[ -]?2`,
  'iso-27001': String.raw`ISO(?:[ ]?\/[ ]?IEC)?[ -]?27001(?::20\d\d)?`,
  'iso-27701': String.raw`ISO(?:[ ]?\/[ ]?IEC)?[ -]?27701(?::20\d\d)?`,
  'iso-42001': String.raw`ISO(?:[ ]?\/[ ]?IEC)?[ -]?42001(?::20\d\d)?`,
  hipaa: 'HIPAA',
  ferpa: 'FERPA',
  finra: 'FINRA',
  'pci-dss': String.raw`PCI(?:[ -]DSS)?(?:,? level \d)?`,
  fedramp: 'FedRAMP',
  'csa-star': String.raw`CSA STAR(?: level \d)?`,
  dpf: String.raw`(?:EU[-– ]?U\.?S\.? )?(?:Data Privacy Framework|DPF)`,
};

const typed = String.raw`(?:,?(?: |-)\(?type[ -]?(?<type>1|2|II|I)\b\)?)?`;
const result =
  '(?:reports?|attest(?:ed|ation)|certified|certificates?|certification|accredited|accreditation|compliant|audited|authori[sz](?:ed|ation)|validated|validation|registered|examination)';
const filler =
  '(?:(?:an?|the|our|its|own|current|valid|full|independent|clean|unqualified|recent|latest|successfully|already|also|both|been|fully|certified|certification|audited|attested|validated|compliant|report|for|to|with|against|under|in|according|annual) ){0,5}';
const holding = String.raw`(?:holds?|have|has|having|obtained|achieved|completed|passed|earned|received|maintains?|are|is|been|we['’]re|we['’]ve|certified|audited|accredited|attested|validated|self-certified|compl(?:y|ies)|participates?)`;

const patterns = Object.entries(names).map(([framework, name]) => ({
  framework: framework as Certification['framework'],
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?<held>${holding} ${filler})?${name}${typed}(?<result>(?: |-)(?:\w+ )?${result})?)(?![\p{L}\p{N}])`.replaceAll(
      ' ',
      String.raw`\s+`,
    ),
    'giu',
  ),
}));

/** What a sentence claims to hold of a framework. A framework that is only named ("mapped to ISO 27001") is not claimed. */
export function frameworkClaimsIn(
  text: string,
  sought: Certification['framework'],
): FrameworkClaim[] {
  return patterns
    .filter(({ framework }) => framework === sought)
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)]
        .filter(({ groups: { held, result } = {} }) => held ?? result)
        .map(({ 0: words, index, groups: { type } = {} }) => ({
          type: typeOf(type),
          start: index,
          end: index + words.length,
        })),
    );
}

/** Whether the framework is known by name. Any other row is known by its title. */
export const hasNames = ({ framework }: Certification) => names[framework] !== undefined;

/** The type that the title of a row names. */
export const typeOfRow = ({ title }: Certification) =>
  typeOf(/\btype[ -]?(1|2|II|I)\b/i.exec(title)?.[1]);

const typeOf = (written = '') => ({ i: '1', ii: '2' })[written.toLowerCase()] ?? written;
