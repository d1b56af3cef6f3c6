// Certificates and retention rules as cells of a table for programs: as they are written, the same in every language.
import type { Retention, Subprocessor } from '../trust.ts';

type Certificate = NonNullable<Subprocessor['certifications']>[number];

export function certificateText({ title, valid_until, evidence }: Certificate): string {
  const said = [valid_until && `valid until ${valid_until}`, evidence].filter(Boolean);
  return said.length > 0 ? `${title} (${said.join(', ')})` : title;
}

/** Everything that is written about how long data is kept, the kind of rule first. */
export function retentionCell({ rule, ...rest }: Retention): string {
  const said = Object.entries(rest).map(([key, value]) => {
    const text = Array.isArray(value) ? stagesText(value) : value;
    return key === 'stages' ? text : `${key}: ${text}`;
  });
  return said.length > 0 ? `${rule} (${said.join('; ')})` : rule;
}

type Stage = Extract<Retention, { rule: 'stages' }>['stages'][number];

const stagesText = (stages: readonly Stage[]) =>
  stages.map(({ state, for: length }) => (length ? `${state} ${length}` : state)).join(', then ');
