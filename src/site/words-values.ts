// The word for each value that a field can have; the types hold them complete. English.
import type {
  Certification,
  CertificationStatus,
  Commitment,
  Commitments,
  ControlStatus,
  DataCategory,
  Disclosure,
  Document,
  Material,
  RoadmapItem,
  Ai,
  Site,
  Trust,
} from '../trust.ts';
import type { SectionName } from '../derive/outline.ts';
import type { Standing } from '../derive/register.ts';

type Location = NonNullable<Material['locations']>[number];
type Transfer = NonNullable<Material['transfers']>[number];
type Some<T, Key extends keyof T> = NonNullable<T[Key]>;
type AiProvider = Some<Ai, 'providers'>[number];
type Deletion = Some<DataCategory, 'deletion'>;
type Retention = Some<DataCategory, 'retention'>;
type Stage = Extract<Retention, { rule: 'stages' }>['stages'][number]['state'];

/** Every status that a row can have, whatever its kind. */
export type StatusKey =
  | ControlStatus
  | CertificationStatus
  | Some<RoadmapItem, 'status'>
  | Standing
  | Document['access']
  | 'undecided';

export const statuses: Record<StatusKey, string> = {
  live: 'Live',
  'in-progress': 'In progress',
  planned: 'Planned',
  'on-request': 'On request',
  'not-offered': 'Not offered',
  certified: 'Certified',
  attested: 'Attested',
  'in-audit': 'In audit',
  'not-held': 'Not held',
  'self-assessed': 'Self-assessed',
  inherited: 'Inherited',
  expired: 'Expired',
  done: 'Done',
  dropped: 'Dropped',
  announced: 'Announced',
  active: 'Active',
  ending: 'Ending',
  ended: 'Ended',
  public: 'Public',
  'under-nda': 'Under NDA',
  undecided: 'Not decided yet',
};

export const sections: Record<SectionName, string> = {
  'in-short': 'In short',
  principles: 'What we hold to',
  controls: 'Controls',
  gaps: 'What we do not claim yet',
  certifications: 'Certifications and frameworks',
  data: 'Data we store',
  'not-stored': 'What we do not store or do',
  deletion: 'Deletion and export',
  backups: 'Backups',
  logs: 'What is logged',
  access: 'Who can reach production',
  ai: 'Artificial intelligence',
  subprocessors: 'Subprocessors',
  roadmap: 'Roadmap',
  commitments: 'Commitments',
  incidents: 'When something goes wrong',
  disclosure: 'Reporting a vulnerability',
  documents: 'Documents',
  questions: 'Questions',
  offers: 'What you can ask us for',
  links: 'Related pages',
};

export const activities: Record<Some<Location, 'activity'>, string> = {
  storage: 'storage',
  processing: 'processing',
  'storage-and-processing': 'storage and processing',
  'support-access': 'access for support',
  backup: 'backups',
};

export const selections: Record<Some<Location, 'selection'>, string> = {
  'customer-selected': 'Selected by the customer',
  selectable: 'Can be selected',
  'customer-controlled': 'Controlled by the customer',
  'provider-managed': 'Managed by the provider',
  'on-request': 'Told on request',
};

export const regions: Record<Some<Location, 'region'>, string> = {
  EU: 'European Union',
  EEA: 'European Economic Area',
  UK: 'United Kingdom',
  NA: 'North America',
  LATAM: 'Latin America',
  APAC: 'Asia-Pacific',
  MEA: 'Middle East and Africa',
  global: 'Worldwide',
};

export const mechanisms: Record<Transfer['mechanism'], string> = {
  'none-required': 'no transfer mechanism needed',
  adequacy: 'adequacy decision',
  dpf: 'Data Privacy Framework',
  'dpf-uk-extension': 'Data Privacy Framework, UK extension',
  'dpf-swiss': 'Swiss–US Data Privacy Framework',
  'scc-2021-914': 'standard contractual clauses (EU) 2021/914',
  'uk-idta': 'UK International Data Transfer Agreement',
  'uk-addendum': 'UK addendum to the standard contractual clauses',
  'bcr-processor': 'binding corporate rules for processors',
  'derogation-49': 'derogation under GDPR Art. 49',
  unknown: 'mechanism not known',
};

export const engagement: Record<Material['engagement'], string> = {
  always: 'Always',
  optional: 'With an optional feature',
  'customer-directed': 'On the customer’s account, key or wish',
};

export const stages: Record<Stage, string> = {
  kept: 'kept',
  'soft-deleted': 'soft-deleted',
  archived: 'archived',
  'in-backups': 'in backups',
  pseudonymised: 'pseudonymised',
  anonymised: 'anonymised',
  aggregated: 'aggregated',
  purged: 'purged',
};

export const deletionBy: Record<Deletion['by'], string> = {
  customer: 'By the customer',
  company: 'By us',
  automatic: 'Automatic',
  vendor: 'By the vendor',
};

export const never: Record<Some<Some<Trust['data'], 'not_stored'>[number], 'never'>, string> = {
  stored: 'Never stored',
  collected: 'Never collected',
  done: 'Never done',
  shared: 'Never shared',
  sold: 'Never sold',
  'used-for-training': 'Never used for training',
};

export const training: Record<Some<AiProvider, 'trains_on_customer_data'>, string> = {
  never: 'Never',
  'opt-in': 'Only if the customer opts in',
  'opt-out': 'Unless the customer opts out',
  always: 'Always',
  unknown: 'Not known',
};

export const commitmentEvents: Record<Commitment['event'], string> = {
  'personal-data-breach': 'Personal data breach',
  incident: 'Incident',
  'vulnerability-report': 'Vulnerability report',
  support: 'Support',
  availability: 'Availability',
  'subprocessor-change': 'Subprocessor change',
  'data-subject-request': 'Data subject request',
  deletion: 'Deletion',
  backup: 'Backup',
  restore: 'Restore',
  'access-review': 'Access review',
  patch: 'Patching',
  review: 'Review',
  other: '',
};

export const audiences: Record<Some<Commitment, 'to'>, string> = {
  'affected-customers': 'Affected customers',
  'all-customers': 'All customers',
  'workspace-admins': 'Workspace administrators',
  'data-subjects': 'Data subjects',
  'supervisory-authority': 'Supervisory authority',
  reporter: 'The reporter',
  public: 'The public',
  internal: 'Internal',
};

export const clocks: Record<Some<Commitment, 'clock_starts'>, string> = {
  detected: 'from detection',
  aware: 'from our becoming aware',
  classified: 'from classification',
  confirmed: 'from confirmation',
  received: 'from receipt',
  resolved: 'from resolution',
  requested: 'from the request',
  announced: 'from the announcement',
};

export const channels: Record<Some<Commitment, 'channels'>[number], string> = {
  email: 'e-mail',
  'status-page': 'status page',
  'in-app': 'in the app',
  phone: 'phone',
  'web-page': 'web page',
  feed: 'feed',
  'public-report': 'public report',
};

export const bases: Record<Some<Commitment, 'basis'>, string> = {
  law: 'Law',
  contract: 'Contract',
  policy: 'Our own policy',
};

export const availabilityPeriods: Record<Some<Commitments, 'availability'>[number]['per'], string> =
  {
    month: 'per month',
    quarter: 'per quarter',
    year: 'per year',
  };

export const frameworks: Record<Certification['framework'], string> = {
  'soc-2': 'SOC 2',
  'iso-27001': 'ISO/IEC 27001',
  'iso-27701': 'ISO/IEC 27701',
  'iso-42001': 'ISO/IEC 42001',
  gdpr: 'GDPR',
  hipaa: 'HIPAA',
  ferpa: 'FERPA',
  finra: 'FINRA',
  'pci-dss': 'PCI DSS',
  fedramp: 'FedRAMP',
  'csa-star': 'CSA STAR',
  dpf: 'Data Privacy Framework',
  dpa: 'Data processing agreement',
  other: '',
};

export const documentKinds: Record<Document['kind'], string> = {
  dpa: 'Data processing agreement',
  report: 'Report',
  certificate: 'Certificate',
  'pen-test': 'Penetration test',
  policy: 'Policy',
  questionnaire: 'Questionnaire',
  architecture: 'Architecture',
  attestation: 'Attestation',
  terms: 'Terms',
  insurance: 'Insurance',
  other: '',
};

export const linkKinds: Record<Some<Site, 'links'>[number]['kind'], string> = {
  status: 'Status',
  legal: 'Legal',
  privacy: 'Privacy',
  terms: 'Terms',
  manifesto: 'Manifesto',
  changelog: 'Changelog',
  policy: 'Policy',
  documentation: 'Documentation',
  other: '',
};

export const disclosureModels: Record<Some<Disclosure, 'window'>['model'], string> = {
  coordinated: 'Coordinated disclosure',
  full: 'Full disclosure',
  none: 'No disclosure model',
};

export const safeHarbour: Record<Some<Disclosure, 'safe_harbour'>['level'], string> = {
  full: 'Full',
  partial: 'Partial',
  none: 'None offered',
};

export const bounties: Record<Some<Disclosure, 'bounty'>['offered'], string> = {
  none: 'None',
  swag: 'Small gifts',
  bounty: 'Paid',
};
