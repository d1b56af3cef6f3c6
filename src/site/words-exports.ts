// Words of the files for machines, of the Annex III page and of the MVSP page. English.
import type { ExportPath } from '../derive/export-files.ts';

const links: Record<ExportPath, string> = {
  '/trust.json': 'Everything (JSON)',
  '/trust.schema.json': 'Its JSON Schema',
  '/changes.json': 'Changes (JSON)',
  '/subprocessors.csv': 'Subprocessors (CSV)',
  '/subprocessors/annex-iii/': 'Subprocessors (Annex III)',
  '/controls.csv': 'Controls (CSV)',
  '/crosswalk.csv': 'Control ids by framework (CSV)',
  '/crosswalk.json': 'Control ids by framework (JSON)',
  '/mvsp/': 'MVSP self-assessment',
};

/** The words, by where they are used. */
export const exportWords = {
  title: 'This trust center as data',
  links,
  annex: {
    title: 'List of subprocessors',
    ofRegister: 'The register as Annex III of a contract',
    csv: 'The register as CSV',
    description: (name: string) =>
      `The subprocessors of ${name} with the fields that Annex III and Annex IV of the standard contractual clauses ask for, on one table to print.`,
    lead: 'The fields of Annex III to the standard contractual clauses of Decision (EU) 2021/914, and of Annex IV to those of Decision (EU) 2021/915. Vendors that are in use or announced on the day given here.',
    company: 'Company',
    address: 'Address of this page',
    count: 'Subprocessors',
    caption: 'Subprocessors in use or announced as of',
    columns: {
      name: 'Name',
      address: 'Address',
      contact: 'Contact person’s name, position and contact details',
      description: 'Description of the processing',
    },
    purpose: 'Purpose',
    data: 'Data',
    subjects: 'Data subjects',
    locations: 'Locations',
    retention: 'Kept',
    responsibility: 'Where its task ends',
    engagement: 'Used',
    notStated: 'Not stated',
    noDetails: 'Contact details not stated',
    none: 'No subprocessor is in use or announced.',
    from: 'From',
    until: 'Until',
  },
  mvsp: {
    title: 'MVSP self-assessment',
    description: (name: string) =>
      `Which controls of ${name} are mapped to each control of the Minimum Viable Secure Product (MVSP), and where they stand.`,
    lead: 'Each control of the Minimum Viable Secure Product (MVSP) v3.0, and which of our controls we map to it, with the status of each. A mapping says where to look; it does not say that the MVSP control is met.',
    source: 'MVSP v3.0 of 9 November 2023',
    licence: 'public domain (CC0 1.0)',
    version: 'Version',
    mapped: 'With a mapped control',
    mappedOf: (some: number, all: number) => `${some} of ${all}`,
    columns: { id: 'Id', title: 'MVSP control', ours: 'Our controls' },
    caption: (group: string) => `MVSP: ${group}`,
    none: 'No control is mapped',
    others: 'Other ids',
    othersAbout: 'Ids that our controls carry and that MVSP v3.0 does not have.',
    asOf: 'As of',
  },
} as const;
