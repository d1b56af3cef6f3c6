// The frameworks that the content can name.

/** Frameworks of which a certificate or report can be held. */
export const frameworks = [
  'soc-2',
  'iso-27001',
  'iso-27701',
  'iso-42001',
  'gdpr',
  'hipaa',
  'ferpa',
  'finra',
  'pci-dss',
  'fedramp',
  'csa-star',
  'dpf',
  'dpa',
  'other',
] as const;
export type Framework = (typeof frameworks)[number];

/** Frameworks whose ids a control can carry, in the order in which they are printed. */
export const mappedFrameworks = ['soc-2', 'iso-27001', 'caiq', 'mvsp'] as const;
export type MappedFramework = (typeof mappedFrameworks)[number];
