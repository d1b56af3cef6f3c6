// Every day that the content may name, and what it is held against. A test fails when the schema has a field that is not here.

/**
 * How far ahead a day may lie: `past` for what is over or is said of today (an error, `dates-out-of-order`), else a number of
 * years (a warning, `day-far-ahead`); or the rule that knows it.
 */
export const dayFields: Readonly<Record<string, 'past' | number | { rule: string }>> = {
  'site.links.target': 10,
  'site.last_updated': 'past',
  'site.last_reviewed': 'past',
  'site.notice.since': 2,
  'site.notice.terms.since': 2,
  'site.subprocessors_as_of': 'past',
  'data.categories_as_of': 'past',
  'data.backups.last_tested': 'past',
  'data.access.last_reviewed': 'past',
  'subprocessors.certifications.valid_until': 10,
  'subprocessors.last_assessed': 'past',
  'changes.announced': { rule: 'announced-in-future' },
  'changes.effective': 2,
  'changes.object_by': 2,
  'changes.terms.object_by': 2,
  // What is not live yet may say since when it will be.
  'controls.since': 10,
  'controls.target': 10,
  'certifications.issued': 10,
  'certifications.period_from': 10,
  'certifications.period_to': 10,
  'certifications.valid_until': 10,
  'certifications.target': 10,
  'roadmap.items.target': 10,
  'commitments.target': 10,
  'commitments.availability.target': 10,
  'disclosure.bounty.target': 10,
  'disclosure.expires': { rule: 'security-txt-expired' },
  // Terms may hold from a day to come.
  'documents.date': 10,
  'documents.valid_until': 10,
  'documents.target': 10,
};
