// The sections of the trust page. The default order is that in which a reviewer asks: the data, who else touches it, what is missing.

/**
 * Where in the content the facts of a section stand: it is on the page when one of these places holds something.
 * What `controls`, `gaps` and `subprocessors` show depends on the order or the day, too: `derive/page/outline.ts` knows.
 */
export const sections = {
  'in-short': ['site.in_short'],
  principles: ['site.principles'],
  data: ['data.categories', 'data.of'],
  'not-stored': ['data.not_stored'],
  deletion: [
    'data.locations',
    'data.retention',
    'data.vendor_retention',
    'data.deletion',
    'data.export',
  ],
  backups: ['data.backups'],
  access: ['data.access'],
  subprocessors: ['site.notice'],
  ai: ['ai'],
  gaps: [],
  certifications: ['certifications'],
  controls: ['controls.groups'],
  logs: ['commitments.logs'],
  roadmap: ['roadmap'],
  commitments: ['commitments.commitments', 'commitments.availability'],
  incidents: ['commitments.severity_levels', 'commitments.incident_phases'],
  disclosure: ['disclosure'],
  documents: ['documents'],
  questions: ['questions'],
  offers: ['site.offers'],
  links: ['site.links'],
} as const;
export type SectionName = keyof typeof sections;

export const sectionNames = Object.keys(sections) as SectionName[];

/** Under which section a short one stands, the first that is on the page; the author's `order` keeps it apart. */
export const shelters: Partial<Record<SectionName, readonly SectionName[]>> = {
  deletion: ['data'],
  backups: ['deletion', 'data'],
  access: ['data'],
  incidents: ['commitments'],
  offers: ['documents'],
  links: ['documents', 'offers'],
};
