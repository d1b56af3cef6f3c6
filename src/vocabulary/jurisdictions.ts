// The areas beside countries in which a promise can hold.

export const jurisdictionAreas = ['EU', 'EEA', 'UK'] as const;
type JurisdictionArea = (typeof jurisdictionAreas)[number];

export const isArea = (code: string): code is JurisdictionArea =>
  (jurisdictionAreas as readonly string[]).includes(code);
