// Finds controls of which one field says what the status denies.
import { controlsOf } from '../../derive/claims/controls.ts';
import { rootsIn } from '../../prose/word-roots.ts';
import type { Control } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const controlContradictsItself: Rule = {
  code: 'control-contradicts-itself',
  severity: 'error',
  group: 'across-files',
  reason:
    'The status of a control and its other fields tell one story. What is planned is not live since a day; what is live covers something; what is not offered has no target and covers nothing; what is covered is not at the same time missing. Readers of the one field are told the opposite by the other.',
  check({ trust, placeOf }) {
    return (trust ? controlsOf(trust) : []).flatMap((row) =>
      contradictions(row).map(({ key, message, fix }) => ({
        place: placeOf('control', row.id, key),
        message,
        fix,
      })),
    );
  },
};

interface Contradiction {
  key: string[];
  message: string;
  fix: string;
}

function contradictions({ title, status, since, coverage, target }: Control): Contradiction[] {
  const found: Contradiction[] = [];
  const covers = coverage?.covers;
  const notYet = coverage?.not_yet;
  const isNotThere = status === 'planned' || status === 'in-progress' || status === 'not-offered';
  // The part that is covered may be live.
  if (isNotThere && since && !coverage)
    found.push({
      key: ['since'],
      message: `"${title}" is ${status}, and \`since: ${since}\` is the day since which it is live.`,
      fix:
        status === 'not-offered'
          ? 'Take `since` out; or, if it is there, write `status: live`.'
          : `Take \`since\` out (a day that is meant is \`target\`); or, if it is there, write \`status: live\`.`,
    });
  if (status === 'live' && covers !== undefined && nothing.test(covers))
    found.push({
      key: ['coverage', 'covers'],
      message: `"${title}" is live, and \`covers: ${covers}\` says that nothing is.`,
      fix: 'Write what is covered, or `status: in-progress` or `planned`.',
    });
  if (status === 'live' && notYet !== undefined && everything.test(notYet))
    found.push({
      key: ['coverage', 'not_yet'],
      message: `"${title}" is live, and \`not_yet: ${notYet}\` says that nothing is.`,
      fix: 'Write what is missing, or `status: in-progress` or `planned`.',
    });
  if (covers !== undefined && notYet !== undefined && namesAll(covers, notYet))
    found.push({
      key: ['coverage', 'not_yet'],
      message: `"${title}" names "${notYet}" as not covered yet, and as covered: "${covers}".`,
      fix: 'Keep it where it is true.',
    });
  if (status === 'not-offered' && covers !== undefined && !nothing.test(covers))
    found.push({
      key: ['coverage', 'covers'],
      message: `"${title}" is not offered, and \`covers: ${covers}\` says that a part of it is there.`,
      fix: 'Take `coverage` out, or write `status: live` or `in-progress` with what is missing as `not_yet`.',
    });
  if (status === 'not-offered' && target !== undefined && target !== 'undated')
    found.push({
      key: ['target'],
      message: `"${title}" is not offered, and \`target: ${target}\` says when it will be there.`,
      fix: 'Write `status: planned`, or take `target` out.',
    });
  return found;
}

const nothing = /^\W*(?:nothing|none|no(?:thing)? yet|n\/a|not applicable|0 ?%|[-–—])?\W*$/i;
const everything = /^\W*(?:everything|all|all (?:of it|data|routes|systems|users)|100 ?%)\W*$/i;
// Qualified words are another part: "Files of customers" and "files".
const wordsIn = (text: string) => rootsIn(text).map(({ root }) => root);
const excepts = /\b(?:except|without|but|other than|not)\b/i;
function namesAll(covers: string, notYet: string): boolean {
  const covered = new Set(wordsIn(covers));
  const missing = wordsIn(notYet);
  return missing.length > 0 && !excepts.test(covers) && missing.every((root) => covered.has(root));
}
