// Finds notice of subprocessor changes that one file limits to material changes and another does not.
import { heldPromises } from '../../derive/claims/targets.ts';
import type { Rule } from '../rule.ts';

export const materialInOnePlace: Rule = {
  code: 'material-in-one-place',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Notice of material changes is another promise than notice of every change. Where `notice` in site.yaml and a commitment (`event: subprocessor-change`, with `ahead`) differ in that, the page promises both, and the wider one binds.',
  source: 'GDPR Art. 28(2); Directive 93/13/EEC Art. 5',
  check({ trust, placeOf }) {
    const { notice } = trust?.site ?? {};
    if (!trust || notice?.days === undefined) return [];
    const isLimited = notice.material_only === true;
    return heldPromises(trust)
      .filter(({ event, ahead }) => event === 'subprocessor-change' && ahead !== undefined)
      .filter(({ material_only }) => (material_only === true) !== isLimited)
      .map(({ id, title }) => ({
        place: placeOf('commitment', id),
        message: isLimited
          ? `"${title}" promises notice of every change; \`notice\` in site.yaml promises it of material changes only.`
          : `"${title}" promises notice of material changes only; \`notice\` in site.yaml promises it of every change.`,
        fix: `Find out which of the two holds: write \`material_only: true\` ${isLimited ? 'here, too, or take it out of `notice`' : 'in `notice`, too, or take it out here'}.`,
      }));
  },
};
