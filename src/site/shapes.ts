// The shape of each status.
import type { StatusKey } from './words.ts';

/** `full`, `half`, `empty`: Harvey balls. `ask`: a ring with a dot. `deal`: a square with a dot. `none`: a dash. `borrowed`: two rings. `self`: a diamond. `over`: a cross. */
type Shape = 'full' | 'half' | 'empty' | 'ask' | 'deal' | 'none' | 'borrowed' | 'self' | 'over';

const shapes: Record<StatusKey, Shape> = {
  live: 'full',
  certified: 'full',
  attested: 'full',
  active: 'full',
  done: 'full',
  public: 'full',
  'in-progress': 'half',
  'in-audit': 'half',
  ending: 'half',
  planned: 'empty',
  announced: 'empty',
  undecided: 'empty',
  'on-request': 'ask',
  'per-deal': 'deal',
  'under-nda': 'ask',
  'not-offered': 'none',
  'not-held': 'none',
  dropped: 'none',
  ended: 'none',
  inherited: 'borrowed',
  'self-assessed': 'self',
  'own-statement': 'self',
  expired: 'over',
};

export function shapeOf(status: StatusKey): Shape {
  return shapes[status];
}
