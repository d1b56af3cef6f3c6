// Finds vendors that are used for more customers than was published, with no entry that says so.
import {
  liftedLimit,
  limitingFields,
  limitsOfUse,
  useOfClaim,
} from '../../derive/claims/use-claims.ts';
import { decidedOf } from '../../derive/balance/imbalances.ts';
import { entriesFor } from '../../derive/balance/entry.ts';
import { newEntries } from '../../derive/journal/published.ts';
import { saysTheSame } from '../../derive/journal/canonical.ts';
import { partOf, sideOf, useIn, type Part } from '../../derive/journal/sides.ts';
import { useStatedBy } from '../../derive/journal/stated-use.ts';
import { kindOf } from '../../vocabulary/changes.ts';
import type { Change, Subprocessor } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const useNotAnnounced: Rule = {
  code: 'use-not-announced',
  severity: 'error',
  group: 'journal',
  reason:
    'Customers for whom a vendor was off, or who had another plan, gave it no data. When that ends, it is a new vendor to them, and they learn of it as of any other.',
  source: 'GDPR Art. 28(2)',
  check({ trust, published, placeOf, asOf, now = `${asOf}T00:00:00Z` }) {
    if (!trust) return [];
    const fresh = published ? newEntries(trust, published) : [];
    const inJournal = useStatedBy(trust);
    return decidedOf(trust).flatMap((record) => {
      const { id, name } = record;
      const claim = published?.claims?.[`subprocessor/${id}`];
      const said = [
        {
          source: published?.source,
          was: claim && !isTold(record, fresh) ? useOfClaim(claim) : {},
        },
        { source: 'the journal', was: inJournal.get(id) ?? {} },
      ];
      const found = said.find(({ was }) => liftedLimit(was, record));
      const lifted = found && liftedLimit(found.was, record);
      if (!lifted) return [];
      const { source, was } = found;
      const { key = 'id', before } = lifted;
      const imbalance = {
        kind: 'engagement-changed',
        subprocessor: id,
        before: { ...useBeside(record), ...inOrderOf(record, was) },
        after: { ...partOf(record, ['engagement']), ...useIn(record) },
      } as const;
      const entries = entriesFor([imbalance], trust, now);
      return {
        place: placeOf('subprocessor', id, key in record ? [key] : []),
        message: `"${name}" is used for more than before: ${source} says "${before}". The promise of notice covers a vendor that becomes used by default.`,
        fix: 'Put it back, or announce it in an entry of its own:',
        entries: entries.map(({ file, value }) => ({ file, value })),
      };
    });
  },
};

// An entry that is not published yet and says of the use what the record says.
function isTold(record: Subprocessor, fresh: readonly Change[]): boolean {
  return fresh.some(
    (entry) =>
      'subprocessor' in entry &&
      entry.subprocessor === record.id &&
      kindOf(entry).fields.includes('engagement') &&
      saysTheSame(useIn(sideOf(entry, 'after') ?? {}), useIn(record)),
  );
}

/** What the record says of the use, without what limits it: that stood in the claim, or did not. */
function useBeside(record: Subprocessor): Part {
  const said: Part = { ...partOf(record, ['engagement']), ...useIn(record) };
  for (const field of limitingFields) if (field !== 'account') delete said[field];
  return said;
}

/** A list that is the same but for its order, in the order of the record. */
function inOrderOf(record: Subprocessor, use: Part): Part {
  const said = useIn(record);
  const limits = limitsOfUse(record);
  return Object.fromEntries(
    Object.entries(use).map(([key, value]) => {
      const field = key as keyof typeof limits;
      return [key, limits[field] === limitsOfUse(use)[field] ? said[field] : value];
    }),
  );
}
