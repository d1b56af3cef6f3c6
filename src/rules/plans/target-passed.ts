// Finds planned rows whose target has passed.
import { targetOn } from '../../derive/claims/targets.ts';
import type { Rule } from '../rule.ts';
import { targetedRows, type TargetedRow } from './targeted-rows.ts';

export const targetPassed: Rule = {
  code: 'target-passed',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A planned row whose target has passed is the most common untruth on trust pages. The rule covers everything that can have a target, including a link that is still to come. Time alone never breaks a build, so this is a warning, and the page says "passed" beside the target.',
  check: (content) =>
    targetedRows(content)
      .filter(({ target, reached }) => targetOn(target, reached, content.asOf) === 'passed')
      .map((row) => ({
        place: row.at('target'),
        message: `${whatWasMeant(row)} by ${row.target}; on ${content.asOf} ${whatIs(row)}. The page says that the target has passed.`,
        fix: `${isLiveInPart(row) ? rest : truth[row.kind]}, or set a target that you can meet${noted.has(row.kind) ? '; say in `note` what happened' : ''}.`,
      })),
};

// The target of a live control is that of what it does not cover yet.
const isLiveInPart = ({ reached }: TargetedRow) => reached === 'in part';
const whatWasMeant = (row: TargetedRow) =>
  isLiveInPart(row)
    ? `"${row.title}" was meant to cover what is missing`
    : `"${row.title}" was meant to be there`;
const whatIs = (row: TargetedRow) =>
  isLiveInPart(row) ? '`coverage.not_yet` still names it' : `it is still ${row.state}`;
const rest = 'Take `not_yet` and `target` out once nothing is missing';

const status = 'Set the status to what is true today';
const truth: Record<TargetedRow['kind'], string> = {
  control: status,
  certification: status,
  roadmap: status,
  document: 'Write how it can be had today, such as `access: on-request`',
  link: 'Write its address, `url: https://…`, if it is there',
  commitment: 'Take `status` and `target` out if the promise holds today',
  availability: 'Take `target` out if the promise holds today',
  bounty: 'Write what is paid today, such as `offered: bounty`',
};

// Promises of availability have no note.
const noted = new Set<TargetedRow['kind']>([
  'control',
  'certification',
  'roadmap',
  'document',
  'link',
  'bounty',
  'commitment',
]);
