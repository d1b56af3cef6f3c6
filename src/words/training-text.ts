// Whether models are trained on customer data, in words. A denial of some models is not a denial of all.
import type { Ai } from '../trust.ts';
import type { Words } from './languages.ts';

type Training = NonNullable<Ai['training']>;

/** `Never`; `Not for general foundation models`; `Only if the customer opts in (our own models)`. */
export function trainingText(
  said: Training['customer_data'],
  { models, limited_to }: Partial<Pick<Training, 'models' | 'limited_to'>>,
  say: Words['page']['ai'],
): string {
  const whose = models && say.trainingModels[models];
  const isLimited = limited_to !== undefined || (models !== undefined && models !== 'all');
  if (said === 'never' && isLimited)
    return say.notFor(inBrackets(limited_to ?? whose, limited_to && whose));
  return inBrackets(say.trainingValues[said], [limited_to, whose].filter(Boolean).join('; '));
}

const inBrackets = (text = '', remark = '') => (remark === '' ? text : `${text} (${remark})`);
