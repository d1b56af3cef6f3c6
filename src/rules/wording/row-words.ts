// What to tell an author who claims what a row says is not there: how it stands, and the words that would be true.
import type { RowNotThere } from './rows-not-there.ts';
import { shorten } from '../../visible.ts';
import type { RuleFinding } from '../rule.ts';

type Status = RowNotThere['status'];

/** Behind "is"; a status that no row without ground has is left out. */
const standing: Partial<Record<Status, string>> = {
  'in-progress': 'in progress',
  planned: 'planned',
  'on-request': 'there on request only',
  'per-deal': 'scoped in each deal',
  'not-offered': 'not offered',
  'in-audit': 'in audit',
  'not-held': 'not held',
  expired: 'expired',
};

/** `said` is the sentence that claims the row, `place` the words of it that do. */
export function claimOf(row: RowNotThere, said: string, place: RuleFinding['place']): RuleFinding {
  const { kind, title, status, target, place: own } = row;
  const stands = standing[status] ?? status;
  const until = target === undefined || target === 'undated' ? '' : `, target ${target}`;
  const truth = `${title}: ${status === 'on-request' ? 'on request' : stands}${until}`;
  const held = row.certification?.framework === 'soc-2' ? 'attested' : 'certified';
  return {
    place,
    message: `The page says as a fact of today: "${quoted(said)}". The ${kind} "${title}" (\`${row.reference}\` in ${own.file}) is ${stands}.`,
    fix: `Say what is true today, such as "${truth}", or take the claim out. If the row is out of date, correct it: \`status: ${kind === 'control' ? 'live' : held}\`. If the sentence means something else, say so on the record: \`allow: { claimed-but-not-live: … }\`.`,
  };
}

// Without the marks of a list and what an address leaves behind.
function quoted(sentence: string): string {
  const plain = sentence
    .replace(/^\s*[-+#>]+\s|\( \)|< >|\s/g, ' ')
    .replace(/ (?=[ ,.;:!)])/g, '')
    .trim()
    .replace(/[.;!]$/, '');
  return shorten(plain, 140);
}
