// What is claimed of models: whether they learn from customer data, and how long prompts are kept.
import type { Trust } from '../../trust.ts';
import { isLonger } from './lengths.ts';

type Training = NonNullable<Trust['ai']['training']>;
type Kept = NonNullable<Trust['ai']['retention']>;

/** `never`, or `never: general foundation models` where it is said of some models alone. */
export const trainingClaim = (
  training: Pick<Training, 'customer_data' | 'limited_to'> | undefined,
) =>
  training &&
  training.customer_data + (training.limited_to === undefined ? '' : `: ${training.limited_to}`);

/** `zero`, `unknown`, or `period, 30 days`. */
export const aiRetentionClaim = (kept: Kept | undefined) =>
  kept && kept.policy + (kept.for === undefined ? '' : `, ${kept.for}`);

// From the strongest to the weakest. Nobody relies on what is not known, but who knew it loses it.
const trainings = ['never', 'opt-in', 'opt-out', 'always', 'unknown'];
const policies = ['zero', 'period', 'unknown'];

/** Whether more is learned from customer data than before, or the same is now said of some models alone. */
export function isMoreTraining(before: string, after: string): boolean {
  const [[was = '', wasOf], [is = '', isOf]] = [before.split(': '), after.split(': ')];
  const [wasRank, isRank] = [trainings.indexOf(was), trainings.indexOf(is)];
  return isRank > wasRank || (isRank === wasRank && wasOf === undefined && isOf !== undefined);
}

/** Whether prompts and outputs are kept longer than before, or for a time that nobody states any more. */
export function isKeptLonger(before: string, after: string): boolean {
  const [[was = '', wasFor], [is = '', isFor]] = [before.split(', '), after.split(', ')];
  const [wasRank, isRank] = [policies.indexOf(was), policies.indexOf(is)];
  if (isRank !== wasRank) return isRank > wasRank;
  if (wasFor === undefined) return false;
  return isFor === undefined || isLonger(isFor, wasFor);
}
