// Whether an entry makes sense in itself, given the entries before it: which of them it may amend, and which fields.
import type { Change, Material } from '../../trust.ts';
import { dayOf, type Day } from '../../day.ts';
import { does, isAbout, kindOf } from '../../vocabulary/changes.ts';
import type { Amendment, Notice } from './notices.ts';
import { materialFields, requiredFields } from '../../vocabulary/material.ts';
import { saysTheSame } from './canonical.ts';
import { isSame } from './same.ts';
import { useIn, type LaterEntry, type Part } from './sides.ts';

/** What is wrong with an entry, whatever its place in time. */
export type Misshape =
  | { why: 'baseline-not-first'; first: Change }
  | { why: 'replaces-itself' }
  | { why: 'field-missing'; fields: readonly (keyof Material)[] }
  | { why: 'field-vanishes'; field: keyof Material }
  | { why: 'no-difference' }
  | { why: 'term-twice'; term: string }
  | { why: 'amends-later'; target: string }
  | { why: 'amends-amendment'; target: Change; about?: string }
  | { why: 'already-withdrawn'; by: Change }
  | { why: 'already-in-effect'; on: Day; target: Change }
  | { why: 'not-amendable'; target: Change; fields: readonly (keyof Material)[] };

type Found = Misshape & { path: (string | number)[] };

/** Mistakes of one entry. `notices` are the entries announced before it, `ids` those of the whole journal. */
export function misshapen(
  entry: Change,
  notices: ReadonlyMap<string, Notice>,
  ids: ReadonlySet<string>,
): Found[] {
  const twice = termTwice(entry);
  if (twice) return [twice];
  if (isAbout(entry, 'register')) {
    const first = [...notices.values()].find(({ change }) => !isAbout(change, 'claim'));
    return first ? [{ path: ['kind'], why: 'baseline-not-first', first: first.change }] : [];
  }
  if (isAbout(entry, 'claim'))
    return entry.before.trim() === entry.after.trim()
      ? [{ path: ['after'], why: 'no-difference' }]
      : [];
  if (isAbout(entry, 'entry')) return later(entry, notices, ids);
  if (does(entry, 'replace') && entry.replaces === entry.subprocessor)
    return [{ path: ['replaces'], why: 'replaces-itself' }];
  return does(entry, 'change') ? sides(kindOf(entry).fields, entry.before, entry.after) : [];
}

// The term names the deadline in calendars, so a second one would be shown in place of the first.
function termTwice(entry: Change): Found | undefined {
  const { terms = [] } = entry as Pick<Notice, 'terms'>;
  const index = terms.findIndex(({ term }, at) => terms.findIndex((one) => one.term === term) < at);
  const found = terms[index];
  return found && { path: ['terms', index, 'term'], why: 'term-twice', term: found.term };
}

function sides(fields: readonly (keyof Material)[], before: Part, after: Part): Found[] {
  // An entry about the use may state what limits it and nothing else.
  const isOfUse = fields.includes('engagement') && !saysTheSame(useIn(before), useIn(after));
  const named = materialFields.filter((field) => field in before || field in after);
  if (named.length === 0 && isOfUse) return [];
  if (named.length === 0) return [{ path: ['after'], why: 'field-missing', fields }];
  // Without one of these in `after`, a vendor would be left without a name or a purpose.
  const lost = named.find((field) => requiredFields.includes(field) && after[field] === undefined);
  if (lost) return [{ path: ['after'], why: 'field-vanishes', field: lost }];
  return !isOfUse && named.every((field) => isSame(field, before[field], after[field]))
    ? [{ path: ['after'], why: 'no-difference' }]
    : [];
}

function later(
  entry: LaterEntry,
  notices: ReadonlyMap<string, Notice>,
  ids: ReadonlySet<string>,
): Found[] {
  const path = ['amends'];
  const target = notices.get(entry.amends);
  // Other rules report an id that does not exist, and an entry that amends itself.
  if (!target)
    return entry.amends !== entry.id && ids.has(entry.amends)
      ? [{ path, why: 'amends-later', target: entry.amends }]
      : [];
  const { change } = target;
  if (isAbout(change, 'entry'))
    return [
      {
        path,
        why: 'amends-amendment',
        target: change,
        ...(change.kind === 'amended' && { about: change.amends }),
      },
    ];
  if (target.withdrawn_by) return [{ path, why: 'already-withdrawn', by: target.withdrawn_by }];
  if (entry.kind === 'amended') return notAmendable(entry, change);
  return dayOf(entry.announced) < target.effective
    ? []
    : [{ path, why: 'already-in-effect', on: target.effective, target: change }];
}

// A key that the amended kind does not have would be printed without effect, or announce a change of another kind.
function notAmendable(entry: Amendment, target: Change): Found[] {
  const { fields } = kindOf(target);
  const found: Found[] = materialFields
    .filter((field) => entry.after?.[field] !== undefined && !fields.includes(field))
    .map((field) => ({ path: ['after', field], why: 'not-amendable', target, fields }));
  for (const key of ['effective', 'object_by', 'terms'] as const)
    if (entry[key] !== undefined && !('effective' in target) && !isAbout(target, 'claim'))
      found.push({ path: [key], why: 'not-amendable', target, fields });
  return found;
}
