// How to begin a journal anew that nobody has read yet.
import type { Content } from '../rule.ts';

/**
 * A sentence to add to a repair, where the journal holds its first entry alone and nothing is known to be published:
 * a draft may change as it likes, and only its author knows that it is one. Empty otherwise.
 */
export function howToBeginAnew({ trust, published }: Content): string {
  const [first, another] = trust?.changes ?? [];
  return first?.kind === 'baseline' && !another && published === undefined
    ? ` If nothing of this is published yet, delete changes/${first.id}.yaml and run \`candor change\`: the journal then begins with the register as it is.`
    : '';
}
