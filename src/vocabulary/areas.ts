// Which countries an area has, and for which of them leaving it needs no more than a decision that protection there is adequate.

/** The areas whose law asks for a ground when data leaves them; `transfers[].from` names them. */
export type Origin = 'EEA' | 'UK' | 'CH';

const words = (text: string) => new Set(text.split(' '));

/** The member states of the European Union, and with the three others of the European Economic Area. */
export const eu = words(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
);
export const eea = new Set([...eu, 'IS', 'LI', 'NO']);

/** Countries, and `region` values, of each home area. To the GDPR no country of the EEA is a third country. */
export const inArea: Record<'EU' | 'EEA' | 'UK' | 'CH' | 'US', ReadonlySet<string>> = {
  EU: new Set([...eea, 'EU', 'EEA']),
  EEA: new Set([...eea, 'EU', 'EEA']),
  UK: words('GB UK'),
  CH: words('CH'),
  US: words('US AS GU MP PR UM VI'),
};

/**
 * Decisions without a condition on the single vendor; for the United States that is the Data Privacy Framework.
 * EEA: GDPR Art. 45(3). UK: Data Protection Act 2018, Schedule 21, and later regulations. CH: Annex 1 of the Data Protection Ordinance.
 */
export const adequate: Record<Origin, ReadonlySet<string>> = {
  EEA: words('AD AR BR CA CH FO GB GG IL IM JE JP KR NZ UK UY'),
  UK: new Set([...inArea.EEA, ...words('AD AR CA CH FO GG GI IL IM JE JP KR NZ UY')]),
  CH: new Set([...inArea.EEA, ...words('AD AR CA FO GB GG GI IL IM JE MC NZ UK UY')]),
};
