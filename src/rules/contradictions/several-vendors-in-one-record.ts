// Finds register records whose name lists more than one vendor.
import type { Rule } from '../rule.ts';

const severalNames = /\s[/·|&]\s|,\s|\bTBD\b|\be\.g\./i;
const companySuffix =
  /,\s+(inc|llc|ltd|limited|gmbh|s\.?a\.?|b\.?v\.?|corp|plc|lp|ag|oy|ab)\b\.?/gi;

export const severalVendorsInOneRecord: Rule = {
  code: 'several-vendors-in-one-record',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Each record holds one legal entity with one function. A list of names in one record cannot be announced, exported or objected to.',
  check({ trust, placeOf }) {
    return (trust?.subprocessors ?? [])
      .filter(
        ({ name, undecided }) => !undecided && severalNames.test(name.replace(companySuffix, '')),
      )
      .map(({ id, name }) => ({
        place: placeOf('subprocessor', id, ['name']),
        message: `"${name}" looks like more than one vendor, or one that is not chosen.`,
        fix: 'Make a record of each; a vendor that is not chosen yet goes under `undecided: { candidates: [ … ] }`.',
      }));
  },
};
