// Finds register records whose name lists more than one vendor.
import { isKnownVendor } from '../../prose/known-vendors.ts';
import { isLegalForm, withoutLegalForm } from '../../vocabulary/company-name.ts';
import type { Rule } from '../rule.ts';

export const severalVendorsInOneRecord: Rule = {
  code: 'several-vendors-in-one-record',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Each record holds one legal entity with one function. A list of names in one record cannot be announced, exported or objected to. A legal form (ISO 20275) is no second name, and partners in the name of one firm ("Dunn & Bradfield") are a list only where one of them is known as a vendor by itself.',
  check({ trust, placeOf }) {
    const vendors = trust?.subprocessors ?? [];
    const namedSo = new Map<string, string[]>();
    for (const { id, name } of vendors)
      namedSo.set(bare(name), [...(namedSo.get(bare(name)) ?? []), id]);
    const isOther = (name: string, own: string) =>
      namedSo.get(bare(name))?.some((id) => id !== own) ?? false;
    return vendors
      .filter(({ undecided }) => !undecided)
      .filter((vendor) =>
        namesSeveral(vendor.name, (name) => isKnownVendor(name) || isOther(name, vendor.id)),
      )
      .map(({ id, name }) => ({
        place: placeOf('subprocessor', id, ['name']),
        message: `"${name}" looks like more than one vendor, or one that is not chosen.`,
        fix: 'Make a record of each; a vendor that is not chosen yet goes under `undecided: { candidates: [ … ] }`.',
      }));
  },
};

const bare = (name: string) => withoutLegalForm(name).toLowerCase();

// With a capital G it is a German co-operative.
const notChosen = /\b[Tt][Bb][Dd]\b|\b[Ee]\.g\./;
// What follows says more of the one company: its trade name, its kind, its branch, its group.
const moreOfIt = [
  /\s+(?:d\/b\/a|dba|t\/a|trading as|doing business as)\s.*$/i,
  /,\s+an?\s.*$/i,
  /,[^,]*\b(?:branch|branch office|Zweigniederlassung|succursale|sucursal|filial)\b[^,]*$/i,
  /,?\s+(?:and|&)\s+(?:its |their )?(?:affiliates|subsidiaries|(?:affiliated|group) companies)$/i,
];
const listMark = /\s[/·|]\s/;
const joint = /\s(?:&|\+|and|und|et|y|e|en)\s+/i;

function namesSeveral(name: string, isVendor: (name: string) => boolean): boolean {
  if (notChosen.test(name) || listMark.test(name)) return true;
  const names = moreOfIt
    .reduce((kept, more) => kept.replace(more, ''), name)
    .split(/,\s+/)
    .filter((part, index) => index === 0 || !isLegalForm(part));
  const partners = (names.pop() ?? '').split(joint);
  // "Brass, Copper and Tin" is how firms are named, "Acme, Bolt" is not.
  if (names.length > 0 && partners.length === 1) return true;
  // "& Co. KG" names no partner.
  const all = [...names, ...partners.filter((one) => !/^co\b/i.test(one))];
  // Known by itself, or with a form of its own before the last name, a partner is a company.
  return (
    all.length > 1 &&
    (all.some(isVendor) ||
      all.slice(0, -1).some((one) => isLegalForm(one) || withoutLegalForm(one) !== one))
  );
}
