// The roles that laws and standards give a company: GDPR Art. 4 and 28, HIPAA (45 CFR 160.103), PCI DSS, FERPA (34 CFR 99.31).

export const legalRoles = [
  'controller',
  'joint-controller',
  'processor',
  'subprocessor',
  'covered-entity',
  'business-associate',
  'merchant',
  'service-provider',
  'school-official',
] as const;
export type LegalRole = (typeof legalRoles)[number];
