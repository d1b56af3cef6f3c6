// Compares the register with what replaying the journal gives.
import { kindOf } from '../../vocabulary/changes.ts';
import { misfitsOf } from '../../derive/journal/fit.ts';
import {
  categoryIdChanges,
  withFormerCategories,
} from '../../derive/balance/category-id-changes.ts';
import { howToTellCompanies, mayBeAnotherCompany } from '../../derive/balance/another-company.ts';
import { vendorIdChanges, withFormerIds } from '../../derive/balance/id-changes.ts';
import { booksOf, isReworded, type Imbalance } from '../../derive/balance/imbalances.ts';
import { imbalancesOf } from '../../derive/balance/ledger.ts';
import { vendorsIn, type Part } from '../../derive/journal/sides.ts';
import { entriesFor } from '../../derive/balance/entry.ts';
import { materialFields } from '../../vocabulary/material.ts';
import { registerOn } from '../../derive/journal/register.ts';
import type { Place } from '../../problem.ts';
import type { Trust } from '../../trust.ts';
import { quoteValue } from './quote-value.ts';
import type { Content, Rule } from '../rule.ts';

export const booksDoNotBalance: Rule = {
  code: 'books-do-not-balance',
  severity: 'error',
  group: 'journal',
  reason:
    'The register and the journal are a double entry: replaying the journal must give the register. Editing one without the other would change something in silence.',
  check(content) {
    const { asOf, now = `${asOf}T00:00:00Z` } = content;
    if (!content.trust || hasVendorTwice(content.trust)) return [];
    // A vendor or a category whose id changed neither comes nor goes; `id-changed` tells it.
    const known = withFormerCategories(content.trust, categoryIdChanges(content.trust));
    const renumbered = vendorIdChanges(known);
    const trust = withFormerIds(known, renumbered);
    const others = new Set(renumbered.map(({ was }) => was));
    // Where an entry does not fit, the books are wrong for that reason; `entry-does-not-fit` tells it.
    const unfit = unfitVendors(trust);
    // A record that says both that it receives data and that it does not; `received-data-contradicted` tells it.
    const unclear = new Set(
      trust.subprocessors
        .filter((one) => one.no_data && (one.data ?? one.receives))
        .map(({ id }) => id),
    );
    const imbalances = imbalancesOf(trust, asOf).filter(
      ({ subprocessor, after }) =>
        !unfit.has(subprocessor) &&
        !others.has(subprocessor) &&
        !unclear.has(subprocessor) &&
        !namesUnknownData(after, content),
    );
    const entries = entriesFor(imbalances, trust, now);
    return imbalances.map((imbalance, index) => {
      const entry = mayBeAnotherCompany(imbalance, trust) ? undefined : entries[index];
      return {
        place: placeOf(imbalance, content, trust),
        message: messageOf(imbalance, trust),
        fix: fixOf(imbalance, imbalances, trust),
        ...(entry && { entries: [{ file: entry.file, value: entry.value }] }),
      };
    });
  },
};

// One id for two records: which of them the journal means is not known, and `duplicate-id` tells it.
function hasVendorTwice({ subprocessors }: Trust): boolean {
  return new Set(subprocessors.map(({ id }) => id)).size < subprocessors.length;
}

const vendorsOf = (entry: object) =>
  ['subprocessor', 'replaces'].flatMap((key) =>
    key in entry ? [(entry as Record<string, string>)[key] as string] : [],
  );

// The vendors of entries that do not fit, those of what they amend included.
function unfitVendors({ changes, site }: Trust): Set<string> {
  const entries = misfitsOf(changes, site).map(({ entry }) => entry);
  const amended = entries.flatMap((entry) =>
    'amends' in entry ? changes.filter(({ id }) => id === entry.amends) : [],
  );
  return new Set([...entries, ...amended].flatMap(vendorsIn).map(({ id }) => id));
}

// A category that does not exist is a slip of the pen, told by `unknown-reference`; it is nothing to announce.
function namesUnknownData({ data = [] }: Imbalance['after'] = {}, content: Content): boolean {
  if (content.unsure.has('data')) return false;
  const known = content.records.filter(({ list }) => list === content.listOf.data);
  return data.some((id) => !known.some((record) => record.id === id));
}

function placeOf(
  { kind, subprocessor, before, after, amends }: Imbalance,
  content: Content,
  trust: Trust,
): Place {
  const list = content.listOf.subprocessor;
  const records = content.records.filter((record) => record.list === list);
  // An imbalance holds the fields that differ, and no others.
  const differing = materialFields.filter((field) => field in { ...before, ...after });
  if (kind === 'baseline') return records[0]?.place ?? content.placeOf('subprocessor', '');
  if (records.some(({ id }) => id === subprocessor))
    return kindOf({ kind }).does === 'change' || kind === 'amended'
      ? content.placeOf('subprocessor', subprocessor, differing.slice(0, 1))
      : content.placeOf('subprocessor', subprocessor, ['id']);
  const file = 'subprocessors.yaml';
  if (records.some(({ place }) => place.file === file))
    return { file, path: ['subprocessors'], at: 'key' };
  // With a file for each vendor there is no line from which this one is missing but that of its announcement.
  const last = trust.changes.findLast((change) =>
    amends
      ? change.id === amends
      : vendorsOf(change).includes(subprocessor) ||
        (change.kind === 'baseline' && change.register.some(({ id }) => id === subprocessor)),
  );
  const row =
    last?.kind === 'baseline' ? last.register.findIndex(({ id }) => id === subprocessor) : -1;
  return content.placeOf(
    'change',
    last?.id ?? '',
    row === -1 ? ['subprocessor'] : ['register', row, 'id'],
  );
}

function messageOf(imbalance: Imbalance, trust: Trust): string {
  const { kind, subprocessor, before = {}, after = {}, register, amends } = imbalance;
  const record = trust.subprocessors.find(({ id }) => id === subprocessor);
  const name =
    record?.name ?? before.name ?? booksOf(trust).get(subprocessor)?.name ?? subprocessor;
  switch (kind) {
    case 'baseline':
      return `The register names ${register?.length === 1 ? 'a vendor' : `${register?.length} vendors`}, but there is no journal yet in which a change to it could be announced.`;
    case 'added': {
      const row = registerOn({ ...trust, subprocessors: [] }, '2199-12-31').find(
        ({ id }) => id === subprocessor,
      );
      return `${name} is in the register, but ${row?.until ? `the journal says that it left on ${row.until}` : 'no journal entry announces it'}.`;
    }
    case 'removed':
      return `By the journal, ${name} stays in use, but ${record?.undecided ? 'the register calls it undecided' : 'it is not in the register'}; no entry says that it goes.`;
    case 'withdrawn': {
      const target = trust.changes.find(({ id }) => id === amends);
      return `The journal announces "${target?.summary}", but the register does not say so any more.`;
    }
    default:
      return `${materialFields
        .filter((field) => field in before || field in after)
        .map(
          (field) =>
            `${said('register', after, field)} for ${name}; ${said('journal', before, field)}.`,
        )
        .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
        .join(
          ' ',
        )} ${amends ? 'It is announced, and not in effect yet.' : 'Nobody has been told of this change.'}`;
  }
}

function said(book: string, part: Part, field: keyof Part): string {
  return part[field] === undefined
    ? `the ${book} says nothing of \`${field}\``
    : `the ${book} says \`${field}: ${quoteValue(part[field])}\``;
}

function fixOf(imbalance: Imbalance, all: readonly Imbalance[], trust: Trust): string {
  const { kind, subprocessor } = imbalance;
  if (mayBeAnotherCompany(imbalance, trust)) return howToTellCompanies(imbalance);
  if (['corrected', 'amended'].includes(kind) && isReworded(imbalance))
    return `If the vendor is named now, take \`unnamed\` out, and announce with \`candor change\` that it is named. If these are other words for what it is, \`candor change --only ${subprocessor} --kind ${kind}\` writes this entry.`;
  return `${undoing(imbalance)}: \`candor change\` writes this entry.${howToReplace(imbalance, all)}`;
}

function undoing({ kind }: Imbalance): string {
  if (kind === 'baseline') return 'Begin the journal with the register as it is today';
  if (kind === 'withdrawn') return 'Put the register back, or take the announcement back';
  if (kind === 'amended') return 'Put the register back as it was, or correct what is announced';
  return 'Put the register back as it was, or announce the change';
}

// Which vendor takes the place of which is known to a person only, so it is asked, not guessed.
function howToReplace({ kind, subprocessor }: Imbalance, all: readonly Imbalance[]): string {
  const [leaves, another] = all.filter((one) => one.kind === 'removed');
  if (kind !== 'added' || !leaves) return '';
  const only =
    all.filter((one) => one.kind === 'added').length > 1 ? ` --only ${subprocessor}` : '';
  const goes = another ? '<vendor>' : leaves.subprocessor;
  const name = another ? 'a vendor that leaves' : (leaves.before?.name ?? goes);
  return ` If it takes the place of ${name}, say so: \`candor change${only} --replaces ${goes}\`.`;
}
