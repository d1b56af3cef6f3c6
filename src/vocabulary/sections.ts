// The sections of the trust page, in their default order.

/**
 * Where in the content the facts of a section stand: it is on the page when one of these places holds something.
 * What `controls`, `gaps` and `subprocessors` show depends on the order or the day, too: `derive/page/outline.ts` knows.
 */
export const sections = {
  'in-short': ['site.in_short'],
  principles: ['site.principles'],
  controls: ['controls.groups'],
  gaps: [],
  certifications: ['certifications'],
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
  logs: ['commitments.logs'],
  access: ['data.access'],
  ai: ['ai'],
  subprocessors: ['site.notice'],
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
