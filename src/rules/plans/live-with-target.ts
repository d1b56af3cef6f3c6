// Finds rows that are done and still have a target.
import type { Rule } from '../rule.ts';
import { targetedRows, targetKeys, type TargetedRow } from './targeted-rows.ts';

export const liveWithTarget: Rule = {
  code: 'live-with-target',
  severity: 'error',
  group: 'across-files',
  reason:
    'What exists already has no day on which it will exist: a live control, a report that is held, a finished item, or a document or link that can be opened must not keep a target. One of the two is untrue, and a reviewer believes whichever suits. A live control may keep its target when `coverage.not_yet` says what is left to do.',
  check: (content) =>
    targetedRows(content)
      .filter(({ reached }) => reached === 'there')
      .flatMap((row) => {
        const [first, ...more] = targetKeys.filter((key) => row[key] !== undefined);
        if (first === undefined) return [];
        const keys = [first, ...more];
        return [
          {
            place: row.at(first),
            message: `"${row.title}" is ${row.state} and still has ${keys.map((key) => `\`${key}: ${row[key]}\``).join(' and ')}, as if it were to come. One of the two is not true.`,
            fix: `Take ${keys.map((key) => `\`${key}\``).join(' and ')} out; ${otherwise[row.kind]}`,
          },
        ];
      }),
};

// A promise of availability has no status: its target is what it has yet to reach.
const otherwise: Partial<Record<TargetedRow['kind'], string>> = {
  control:
    'or say what is still to come: `coverage: { covers: …, not_yet: … }`; or, if it is not there, `status: in-progress`.',
  certification:
    'the next report or audit is a row of its own, with `status: planned`. If this one is not held yet, write `status: in-audit`.',
  roadmap: 'or, if something is left to do, write `status: in-progress`.',
  document: 'or, if nobody can have it yet, write `access: planned`.',
  link: 'or, if nothing is there yet, take `url` out.',
  bounty: 'or, if nothing is paid yet, write `offered: none`.',
};
