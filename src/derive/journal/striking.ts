// Entries that strike a vendor out: it was listed by mistake and never was a subprocessor, so what was said of it is void.
import type { Change } from '../../trust.ts';
import { isAbout, type KindWith } from '../../vocabulary/changes.ts';
import type { Notice } from './notices.ts';
import { vendorsIn } from './sides.ts';

/** An entry that says that a vendor never was one. */
export type Strike = Extract<Change, { kind: KindWith<{ does: 'strike' }> }>;

/** Marks what was announced before about the vendor: it says something of a vendor that never was one. */
export function strikeOut(before: Iterable<Notice>, strike: Strike): void {
  for (const notice of before) {
    if (!vendorsIn(notice.change).some(({ id }) => id === strike.subprocessor)) continue;
    notice.struck = [...(notice.struck ?? []), strike];
    if (!strikeOf(notice)) continue;
    delete notice.object_by;
    delete notice.terms;
  }
}

/** The entry that makes a whole notice void, because its vendor never was one. A baseline loses one vendor and stays. */
export function strikeOf({ change, struck = [] }: Notice): Strike | undefined {
  if (!isAbout(change, 'vendor')) return undefined;
  return struck.find(({ subprocessor }) => subprocessor === change.subprocessor);
}

/** Whether a vendor that a notice names was struck out since. */
export function isStruck({ struck = [] }: Notice, vendor: string): boolean {
  return struck.some(({ subprocessor }) => subprocessor === vendor);
}
