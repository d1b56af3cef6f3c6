// Finds planned rows that no roadmap item delivers and for which no reason is given.
import { gapsOn, type Gap } from '../../derive/page/gaps.ts';
import { stageOf } from '../../vocabulary/statuses.ts';
import type { Rule } from '../rule.ts';

export const plannedWithoutRoadmap: Rule = {
  code: 'planned-without-roadmap',
  severity: 'hint',
  group: 'hints',
  reason:
    'A reviewer who reads "planned" looks for it on the roadmap. A planned row that no item delivers, and for which the gaps do not say why there is none, is a wish that nobody works on. A condition in `when` is such a reason, and so is another control or certification in `after`; on a page without a roadmap, so is a target of the row itself.',
  check({ trust, asOf, placeOf }) {
    if (!trust) return [];
    const explained = ({ row, why, items }: Gap) =>
      items.length > 0 ||
      why !== undefined ||
      row.when !== undefined ||
      // That row is asked in its turn.
      /^(control|certification)\//.test(row.after ?? '') ||
      (!trust.roadmap && (row.target ?? row.after ?? row.before ?? row.ahead_of) !== undefined);
    return gapsOn(trust, asOf)
      .filter((gap) => stageOf(gap.status) === 'coming' && !explained(gap))
      .map(({ kind, row, status }) => {
        const reference = `${kind}/${row.id}`;
        const listed = trust.controls.gaps?.some(({ item }) => item === reference);
        return {
          place: placeOf(kind, row.id, ['status']),
          message: `"${row.title}" is ${status}, but nothing on the roadmap delivers it, and the page does not say why.`,
          fix: `Add \`delivers: [${reference}]\` to an item of roadmap.yaml; or say why there is none, in \`gaps\` of controls.yaml: ${listed ? 'add `why: …` to its row' : `\`- { item: ${reference}, why: … }\``}.`,
        };
      });
  },
};
