// Every row that can carry a target, and whether it is there already: what several rules on plans ask of one model.
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import type { Place } from '../../problem.ts';
import type { Content } from '../rule.ts';

export const targetKeys = ['target', 'after', 'before', 'when'] as const;
type TargetKey = (typeof targetKeys)[number];

export interface TargetedRow extends Partial<Record<TargetKey, string | undefined>> {
  kind: 'control' | 'certification' | 'roadmap' | 'document' | 'link' | 'availability' | 'bounty';
  id: string;
  title: string;
  /** Where it stands on the day, in words that follow "it is". */
  state: string;
  /** `other` makes no claim that a target could contradict: dropped, inherited, live in part. */
  standing: 'there' | 'open' | 'other';
  /** For a control: whether it says what of it is still missing. */
  leavesSomething?: boolean;
  /** The place of one of its keys. */
  at(key: string): Place;
}

/** Rows in the order of the model; none without a model. */
export function targetedRows({ trust, asOf, placeOf }: Content): TargetedRow[] {
  if (!trust) return [];
  const { site, controls, certifications, roadmap, documents, commitments, disclosure } = trust;
  const row = <K extends 'control' | 'certification' | 'roadmap' | 'document' | 'availability'>(
    kind: K,
    one: { id: string; title: string },
    state: string,
    standing: TargetedRow['standing'],
  ): TargetedRow => ({
    ...one,
    kind,
    state,
    standing,
    at: (key) => placeOf(kind, one.id, [key]),
  });
  return [
    ...(controls.groups ?? [])
      .flatMap((group) => group.controls ?? [])
      .map((one) => {
        const leavesSomething = one.coverage?.not_yet !== undefined;
        const live = one.status === 'live';
        const standing = !live ? 'open' : leavesSomething ? 'other' : 'there';
        return { ...row('control', one, one.status, standing), leavesSomething };
      }),
    ...certifications.map((one) => {
      const status = certificationStatusOn(one, asOf);
      return row('certification', one, status, standingOfCertification(status));
    }),
    ...(roadmap?.items ?? []).map((one) => {
      const { status = 'planned' } = one;
      const standing = status === 'done' ? 'there' : status === 'dropped' ? 'other' : 'open';
      return row('roadmap', one, status, standing);
    }),
    ...documents.map((one) =>
      one.access === 'planned'
        ? row('document', one, 'planned', 'open')
        : row('document', one, `there (\`access: ${one.access}\`)`, 'there'),
    ),
    ...(site.links ?? []).map((one, index): TargetedRow => ({
      ...one,
      kind: 'link',
      state: one.url === undefined ? 'without an address' : `there (\`url: ${one.url}\`)`,
      standing: one.url === undefined ? 'open' : 'there',
      at: (key) => ({ file: 'site.yaml', path: ['links', index, key] }),
    })),
    ...(commitments.availability ?? []).map((one) =>
      row('availability', one, 'a target, not a promise', 'open'),
    ),
    ...[disclosure?.bounty ?? []].flat().map(({ offered, ...targets }): TargetedRow => ({
      ...targets,
      kind: 'bounty',
      id: 'bounty',
      title: 'Rewards for reporters',
      state: `\`offered: ${offered}\``,
      standing: offered === 'bounty' ? 'there' : 'open',
      at: (key) => ({ file: 'disclosure.yaml', path: ['bounty', key] }),
    })),
  ];
}

function standingOfCertification(status: string): TargetedRow['standing'] {
  if (status === 'certified' || status === 'attested') return 'there';
  return status === 'inherited' || status === 'self-assessed' ? 'other' : 'open';
}
