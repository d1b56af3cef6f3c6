// Every row that can carry a target, and whether it is there already: what several rules on plans ask of one model.
import { controlsOf } from '../../derive/claims/controls.ts';
import { isPromised, reached, type Reached } from '../../derive/claims/targets.ts';
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import { isUnfinished } from '../../vocabulary/statuses.ts';
import type { Place } from '../../problem.ts';
import type { Content } from '../rule.ts';

export const targetKeys = [
  'target',
  'target_for',
  'after',
  'begins',
  'before',
  'ahead_of',
  'when',
] as const;
type TargetKey = (typeof targetKeys)[number];

export interface TargetedRow extends Partial<Record<TargetKey, string | undefined>> {
  kind:
    | 'control'
    | 'certification'
    | 'roadmap'
    | 'document'
    | 'link'
    | 'availability'
    | 'bounty'
    | 'commitment';
  id: string;
  title: string;
  /** Where it stands on the day, in words that follow "it is". */
  state: string;
  reached: Reached;
  /** Whether finished work cannot have left it so. */
  unfinished?: boolean;
  /** For a control: whether it says what of it is still missing. */
  leavesSomething?: boolean;
  /** The place of one of its keys. */
  at(key: string): Place;
}

/** Rows in the order of the model; none without a model. */
export function targetedRows({ trust, asOf, placeOf }: Content): TargetedRow[] {
  if (!trust) return [];
  const { site, certifications, roadmap, documents, commitments, disclosure } = trust;
  const row = <
    K extends 'control' | 'certification' | 'roadmap' | 'document' | 'availability' | 'commitment',
  >(
    kind: K,
    one: { id: string; title: string },
    state: string,
    far: Reached,
  ): TargetedRow => ({
    ...one,
    kind,
    state,
    reached: far,
    at: (key) => placeOf(kind, one.id, [key]),
  });
  return [
    ...controlsOf(trust).map((one) => ({
      ...row('control', one, one.status, reached.control(one)),
      unfinished: isUnfinished(one.status),
      leavesSomething: one.coverage?.not_yet !== undefined,
    })),
    ...certifications.map((one) => {
      const status = certificationStatusOn(one, asOf);
      return {
        ...row('certification', one, status, reached.certification(status)),
        unfinished: isUnfinished(status),
      };
    }),
    ...(roadmap?.items ?? []).map((one) =>
      row('roadmap', one, one.status ?? 'planned', reached.roadmap(one)),
    ),
    ...documents.map((one) => {
      const state = one.access === 'planned' ? 'planned' : `there (\`access: ${one.access}\`)`;
      return {
        ...row('document', one, state, reached.document(one)),
        unfinished: one.access === 'planned',
      };
    }),
    ...(site.links ?? []).map((one, index): TargetedRow => ({
      ...one,
      kind: 'link',
      state: one.url === undefined ? 'without an address' : `there (\`url: ${one.url}\`)`,
      reached: reached.link(one),
      at: (key) => ({ file: 'site.yaml', path: ['links', index, key] }),
    })),
    ...(commitments.commitments ?? []).map((one) => ({
      ...row(
        'commitment',
        one,
        isPromised(one) ? 'promised' : (one.status ?? 'a target, not a promise'),
        reached.commitment(one),
      ),
      unfinished: !isPromised(one) && isUnfinished(one.status ?? 'planned'),
    })),
    ...(commitments.availability ?? []).map((one) =>
      row('availability', one, 'a target, not a promise', reached.availability()),
    ),
    ...[disclosure?.bounty ?? []].flat().map((bounty): TargetedRow => ({
      ...bounty,
      kind: 'bounty',
      id: 'bounty',
      title: 'Rewards for reporters',
      state: `\`offered: ${bounty.offered}\``,
      reached: reached.bounty(bounty),
      at: (key) => ({ file: 'disclosure.yaml', path: ['bounty', key] }),
    })),
  ];
}
