// Which certificates do not exist, framework by framework, and what can truly be held instead.
import type { Certification } from '../../trust.ts';
import type { Framework } from '../../vocabulary/frameworks.ts';

export interface Unissued {
  /** The statuses that nobody can have. */
  statuses: readonly Certification['status'][];
  /** The name under which a row of another framework speaks of this one. */
  name: RegExp;
  /** In these words the row names what does exist. */
  unless?: RegExp;
  /** Only rows with these words are meant. */
  only?: RegExp;
  reason: string;
  instead: string;
}

const ofNoLaw =
  'Write `status: self-assessed`, or `own-statement` for your own word; if an auditor examined you against it, `attested` with `auditor` and the day.';

const table: Partial<Record<Framework, Unissued>> = {
  'soc-2': {
    statuses: ['certified'],
    name: /\bSOC ?[123]\b/i,
    reason: 'A SOC report is the opinion of an auditor (AICPA, AT-C 105 and 205), no certificate.',
    instead: 'Write `status: attested`.',
  },
  'pci-dss': {
    statuses: ['certified'],
    name: /\bPCI\b/i,
    reason:
      'The PCI Security Standards Council accepts an Attestation of Compliance or a Report on Compliance, and no certificate.',
    instead: 'Write `status: attested`, with the assessor as `auditor`.',
  },
  gdpr: {
    statuses: ['certified'],
    name: /\bGDPR\b/i,
    unless: /\bArt(?:icle|\.)? ?42\b|europrivacy|europrise|carpa\b|\bBC ?5701\b/i,
    reason:
      'Nobody certifies that a company follows the GDPR. Article 42 knows certificates for single processing operations, under criteria that an authority approved.',
    instead: `Name the scheme in \`scope\` (such as Europrivacy, Art. 42) with \`auditor\` and \`valid_until\`. Otherwise: ${ofNoLaw}`,
  },
  hipaa: {
    statuses: ['certified'],
    name: /\bHIPAA\b/i,
    reason:
      'The US Department of Health and Human Services recognises no HIPAA certificate (HHS, FAQ 2003).',
    instead: ofNoLaw,
  },
  ferpa: {
    statuses: ['certified'],
    name: /\bFERPA\b/i,
    reason: 'The US Department of Education certifies no vendor under FERPA.',
    instead: ofNoLaw,
  },
  finra: {
    statuses: ['certified'],
    name: /\bFINRA\b/i,
    reason: 'FINRA supervises brokers; it neither certifies nor approves their vendors.',
    instead: ofNoLaw,
  },
  dpa: {
    statuses: ['certified', 'attested'],
    name: /\bDPA\b|data processing (?:agreement|addendum)/i,
    reason: 'A data processing agreement is signed; nobody examines or certifies it.',
    instead:
      'Write `status: own-statement` and `own_statement: …`, and list the agreement in documents.yaml.',
  },
  'csa-star': {
    statuses: ['certified', 'attested'],
    name: /\bCSA STAR\b/i,
    only: /\blevel (?:1|one)\b/i,
    reason: 'Level 1 of CSA STAR is a self-assessment in the registry of the CSA.',
    instead: 'Write `status: self-assessed`, with the entry in the registry as `evidence`.',
  },
};

/** What a row holds that nobody issues. A row of framework `other` is known by its title. */
export function unissued(row: Certification): Unissued | undefined {
  const { framework, title, status, scope, note, status_note, auditor } = row;
  const found =
    framework === 'other'
      ? Object.values(table).find(({ name }) => name.test(title))
      : table[framework];
  if (!found?.statuses.includes(status)) return undefined;
  const words = [title, scope, note, status_note, auditor].join('\n');
  if (found.unless?.test(words) || (found.only && !found.only.test(words))) return undefined;
  return found;
}
