// What is told of a certification beside its name and status.

export const certificationFacts = [
  ...(['scope', 'auditor', 'issued', 'period_from', 'period_to'] as const),
  ...(['acts_as', 'does_not_act_as'] as const),
  ...(['observation_window', 'inherited_from', 'depends_on'] as const),
  ...(['after', 'before', 'ahead_of', 'when', 'document', 'evidence', 'note'] as const),
] as const;
