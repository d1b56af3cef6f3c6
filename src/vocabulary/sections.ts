// The sections of the trust page, in their default order.

export const sectionNames = [
  'in-short',
  'principles',
  'controls',
  'gaps',
  'certifications',
  'data',
  'not-stored',
  'deletion',
  'backups',
  'logs',
  'access',
  'ai',
  'subprocessors',
  'roadmap',
  'commitments',
  'incidents',
  'disclosure',
  'documents',
  'questions',
  'offers',
  'links',
] as const;
export type SectionName = (typeof sectionNames)[number];
