// Compares numbers of subprocessors in sentences with the register.
import { registerOn, type RegisterRow } from '../../derive/journal/register.ts';
import type { Subprocessor, Trust } from '../../trust.ts';
import { claimedSentences } from './claimed-sentences.ts';
import { countsIn, type CountedVendors } from '../../prose/claims/counts.ts';
import { withoutLegalForm } from '../../vocabulary/company-name.ts';
import { isUsedUnasked } from '../../vocabulary/material.ts';
import type { Rule } from '../rule.ts';

export const subprocessorCountWrong: Rule = {
  code: 'subprocessor-count-wrong',
  severity: 'warning',
  group: 'wording',
  reason:
    'A number of subprocessors in a sentence is right on one day and outdated at the next change of the register. Customers authorise the list that they can read: where a sentence says five and the register lists twelve, they cannot know what they agreed to. A number that fits any honest way to count the register is left alone.',
  source: 'GDPR Art. 28(2)',
  check(content) {
    const { trust, asOf } = content;
    if (!trust || trust.subprocessors.length === 0) return [];
    const rows = registerOn(trust, asOf);
    const inUse = rows.filter(({ standing }) => standing === 'active' || standing === 'ending');
    const sentences = claimedSentences(content).flatMap(({ field, text }) =>
      countsIn(text).map((counted) => ({ field, ...counted })),
    );
    if (sentences.length === 0) return [];
    const honest = honestCounts(trust, rows, inUse);
    // Of the rows of the file: one that the journal alone keeps in use is a mistake of its own.
    const vendors = inUse.filter(({ record }) => record && !record.undecided).length;
    const counted = `${rowCount(trust.subprocessors.length)}, ${vendors === trust.subprocessors.length ? 'all' : vendors} of them in use on ${asOf}`;
    return sentences
      .filter((said) => ![...honest].some((one) => fits(one, said)))
      .map(({ field, words }) => ({
        place: { ...field.place, words },
        message: `The page says "${words.replace(/[*_`]/g, '').replace(/\s+/g, ' ')}". The register has ${counted}, and no way of counting it gives that number.`,
        fix: `Write \`\${subprocessors.count}\`, which follows the register, or leave the number out and point at the register: "${reworded[field.meaning.role === 'markdown' ? 'markdown' : 'text']}". If a vendor is missing there, add it to subprocessors.yaml and announce it with \`candor change\`.`,
      }));
  },
};

function fits(honest: number, { count, bound }: CountedVendors): boolean {
  switch (bound) {
    case 'more':
      return honest > count;
    case 'at-least':
      return honest >= count;
    case 'fewer':
      return honest < count;
    case 'at-most':
      return honest <= count;
    default:
      return honest === count;
  }
}

const rowCount = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

const reworded = {
  markdown: 'Our subprocessors stand in [the register](/subprocessors/)',
  text: 'Our subprocessors stand in the register',
};

/** Every number that somebody could honestly arrive at. */
function honestCounts(
  { subprocessors }: Trust,
  rows: readonly RegisterRow[],
  inUse: readonly RegisterRow[],
): Set<number> {
  const recordsOf = (some: readonly RegisterRow[]) => some.flatMap(({ record }) => record ?? []);
  const bases = [
    subprocessors,
    recordsOf(inUse),
    recordsOf(inUse.filter(({ standing }) => standing === 'active')),
  ];
  const ways = bases.flatMap((base) =>
    choices(filters).map((chosen) => base.filter((one) => chosen.every((keeps) => keeps(one)))),
  );
  return new Set([
    ...ways.map(({ length }) => length),
    // One company may have several rows.
    ...ways.map((some) => new Set(some.map(({ name, legal_name }) => legal_name ?? name)).size),
    ...ways.map((some) => new Set(some.map(companyOf)).size),
    // With those that left, which the page still shows, and with those that are leaving and have no record any more.
    rows.length,
    inUse.length,
  ]);
}

// "Acme, Inc." and "Acme" are one company.
const companyOf = ({ name, legal_name }: Subprocessor) =>
  withoutLegalForm(legal_name ?? name).toLowerCase();

type Keeps = (one: Subprocessor) => boolean;

/** What somebody may leave out of the count, each by itself or with others. */
const filters: readonly Keeps[] = [
  ({ undecided }) => !undecided,
  // What receives no customer data is no subprocessor: `${subprocessors.count}` and the page leave it out.
  ({ no_data }) => no_data === undefined,
  ({ engagement, account }) => engagement !== 'customer-directed' && account !== 'customer',
  ({ engagement }) => engagement === 'always',
  // A use that is not stated can be counted on either side.
  ({ engagement = 'always' }) => engagement === 'always',
  ({ engagement }) => isUsedUnasked(engagement),
  ({ affiliate }) => affiliate !== true,
  ({ engaged_by }) => engaged_by === undefined,
];

const choices = (list: readonly Keeps[]): Keeps[][] =>
  list.reduce<Keeps[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
