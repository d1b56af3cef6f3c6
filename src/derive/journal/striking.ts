// Entries that strike a vendor out: it was listed by mistake and never was a subprocessor, so what was said of it is void.
import type { Change } from '../../trust.ts';
import { isAbout, type KindWith } from '../../vocabulary/changes.ts';
import type { Notice } from './notices.ts';
import { vendorsIn } from './sides.ts';

/** An entry that says that a vendor never was one. */
export type Strike = Extract<Change, { kind: KindWith<{ does: 'strike' }> }>;

/**
 * Marks what was announced before about the vendor: it says something of a vendor that never was one. So does what amended it.
 */
export function strikeOut(before: ReadonlyMap<string, Notice>, strike: Strike): void {
  for (const notice of before.values()) {
    if (!vendorsIn(notice.change).some(({ id }) => id === strike.subprocessor)) continue;
    notice.struck = [...(notice.struck ?? []), strike];
    if (!strikeOf(notice)) continue;
    delete notice.object_by;
    delete notice.terms;
    for (const { id } of notice.amended_by) {
      const amendment = before.get(id);
      if (amendment) amendment.struck = [...(amendment.struck ?? []), strike];
    }
  }
}

/** The entry that makes a whole notice void, because its vendor never was one. A baseline loses one vendor and stays. */
export function strikeOf({ change, struck = [] }: Notice): Strike | undefined {
  if (change.kind === 'amended') return struck[0];
  if (!isAbout(change, 'vendor')) return undefined;
  return struck.find(({ subprocessor }) => subprocessor === change.subprocessor);
}

/** Whether a vendor that a notice names was struck out since. */
export function isStruck({ struck = [] }: Notice, vendor: string): boolean {
  return struck.some(({ subprocessor }) => subprocessor === vendor);
}
