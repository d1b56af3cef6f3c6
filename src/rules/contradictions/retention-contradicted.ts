// Finds one thing that two fields keep for two lengths of time, or for a length and for none that could be named.
import type { Place } from '../../problem.ts';
import type { Retention, Trust } from '../../trust.ts';
import type { Rule } from '../rule.ts';
import { keptTwice } from './kept-twice.ts';
import { isOpen, keptWords } from './retention-lengths.ts';

export const retentionContradicted: Rule = {
  code: 'retention-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A length of time and "it varies", "no end is set" or "by contract" cannot both be true of one thing, and neither can two lengths. Compared are `backups` with each other, with `does_not_cover` of deletions and with the vendor that keeps them; a category with the vendor that its store names, and with its own deletion; a log with the category of data that has its name, or holds all logs; a vendor with all that it receives.',
  source: 'GDPR Art. 5(1)(e)',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const lengths = keptTwice(trust, placeOf).map(({ place, message }) => ({
      place,
      message: `${message} Readers cannot tell which of the two holds.`,
      fix: 'Find out which of the two holds, and write it in both places; what is kept longer or differently goes into `exception`, with its length.',
    }));
    const open = pairs(trust)
      .filter(({ here, there }) => isOpen(here) !== isOpen(there))
      .map(({ what, here, there, place, where }) => ({
        place,
        message: `${what} are kept ${keptWords(here)} here, and ${keptWords(there)} by ${where}. Readers cannot tell which of the two holds.`,
        fix: 'Find out which of the two holds, and take the other out; what is kept longer or differently goes into `exception`.',
      }));
    return [...open, ...lengths];
  },
};

/** How long something is kept: its rule, and the length if there is one. */
interface Kept {
  rule: Retention['rule'];
  for?: string | undefined;
}

interface Pair {
  what: string;
  here: Kept;
  there: Kept;
  place: Place;
  where: string;
}

function pairs({ data, commitments }: Trust): Pair[] {
  const { kept_for, retention } = data.backups ?? {};
  const backups: Pair[] =
    kept_for && retention
      ? [
          {
            what: 'Backups',
            here: retention,
            there: { rule: 'period', for: kept_for },
            place: { file: 'data.yaml', path: ['backups', 'retention', 'rule'] },
            where: '`backups.kept_for`',
          },
        ]
      : [];
  const logs = (commitments.logs ?? []).flatMap((log, index) =>
    (data.categories ?? []).flatMap(({ title, retention: there }): Pair[] =>
      log.retention && there && sameName(log.title, title)
        ? [
            {
              what: `Entries of "${log.title}"`,
              here: log.retention,
              there,
              place: { file: 'commitments.yaml', path: ['logs', index, 'retention', 'rule'] },
              where: `\`retention\` of "${title}" in data.yaml`,
            },
          ]
        : [],
    ),
  );
  return [...backups, ...logs];
}

const sameName = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
