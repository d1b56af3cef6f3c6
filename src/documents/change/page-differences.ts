// Before and after as the page of a change shows them: beside a use that the entry states coarsely stands the way to the register.
import type { Change, Trust } from '../../trust.ts';
import { targetOf, vendorOf } from '../../derive/journal/announcement.ts';
import { sidesOf } from '../../derive/journal/diff.ts';
import { entryUse } from '../../words/use-text.ts';
import { wordingOf } from '../wording.ts';
import { beforeAndAfter, type Difference } from './facts.ts';

interface PageDifference extends Difference {
  /** The vendor, where its record says more of the same use than the entry. */
  inRegister?: { id: string; name: string };
}

/** The differences, without what the register words otherwise (`entryUse`). */
export function pageDifferences(change: Change, trust: Trust): PageDifference[] {
  const rows = beforeAndAfter({ change, journal: trust.changes }, trust.site, wordingOf(trust));
  const vendor = vendorOf(targetOf(change, trust.changes) ?? change);
  const record = trust.subprocessors.find(({ id }) => id === vendor);
  const { after } = sidesOf(change, trust.changes);
  if (!after || !record) return rows;
  const { lines, moreInRegister } = entryUse(after, record, trust.site.language);
  return rows.map((row) =>
    moreInRegister && row.field === 'engagement'
      ? {
          ...row,
          now: row.now.filter(({ text }) => lines.includes(text)),
          inRegister: { id: record.id, name: record.name },
        }
      : row,
  );
}
