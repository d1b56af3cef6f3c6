// Promises of which no more is said than a title: the list of vendors or the road ahead tells them, and no section of their own.
import type { Commitment, Commitments, RoadmapItem, Trust } from '../../trust.ts';
import { isPromised } from '../claims/targets.ts';
import { deliveringItems } from './gaps.ts';

export interface ToldPromises {
  /** How the list of vendors is kept. */
  ofList: Commitment[];
  /** What is not promised yet, by the id of the item of the roadmap that delivers it. */
  byItem: Map<string, Commitment[]>;
}

/** Where each promise is told; undefined where one of them needs the section of the promises, which then tells all. */
export function toldPromises(
  trust: Trust,
  has: { vendors: boolean; roadmap: boolean },
): ToldPromises | undefined {
  const { commitments = [], availability = [] }: Commitments = trust.commitments;
  if (commitments.length === 0 || availability.length > 0) return undefined;
  const ofList: Commitment[] = [];
  const byItem: ToldPromises['byItem'] = new Map();
  for (const row of commitments) {
    if (!Object.keys(row).every((key) => plain.has(key))) return undefined;
    const item = has.roadmap && !isPromised(row) && itemOf(row, trust);
    if (has.vendors && isPromised(row) && row.event === 'subprocessor-change') ofList.push(row);
    else if (item) byItem.set(item.id, [...(byItem.get(item.id) ?? []), row]);
    else return undefined;
  }
  return { ofList, byItem };
}

const plain: ReadonlySet<string> = new Set(['id', 'title', 'event', 'status', 'allow']);

/** The one item that delivers a promise, if what is said of both is the same. */
function itemOf({ id, status }: Commitment, trust: Trust): RoadmapItem | undefined {
  const [item, ...others] = deliveringItems(trust, `commitment/${id}`);
  const isSame = (item?.status ?? 'planned') === status;
  return isSame && others.length === 0 ? item : undefined;
}
