// Finds one thing that is kept for a length of time by one field, and for no length that could be named by another.
import type { Place } from '../../problem.ts';
import type { Retention, Trust } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const retentionContradicted: Rule = {
  code: 'retention-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A length of time and "it varies", "no end is set" or "by contract" cannot both be true of one thing. Compared are `backups.kept_for` with `backups.retention`, and a log with the category of data that has its name.',
  source: 'GDPR Art. 5(1)(e)',
  check({ trust }) {
    if (!trust) return [];
    return pairs(trust)
      .filter(({ here, there }) => isOpen(here) !== isOpen(there))
      .map(({ what, here, there, place, where }) => ({
        place,
        message: `${what} are kept ${said(here)} here, and ${said(there)} by ${where}. Readers cannot tell which of the two holds.`,
        fix: 'Find out which of the two holds, and take the other out; what is kept longer or differently goes into `exception`.',
      }));
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

const words: Partial<Record<Retention['rule'], string>> = {
  varies: 'for a time that varies',
  persistent: 'without an end',
  'by-contract': 'as a contract says',
};
const isOpen = ({ rule }: Kept) => words[rule] !== undefined;
const said = (kept: Kept) =>
  words[kept.rule] ?? (kept.for ? `for ${kept.for}` : 'for a length of time');

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
