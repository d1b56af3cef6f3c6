// Finds rows that are to be there before what they come after, or after what they precede.
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { datedRows, isBefore, type DatedRow } from './target-windows.ts';

export const targetBeforeItsCondition: Rule = {
  code: 'target-before-its-condition',
  severity: 'error',
  group: 'across-files',
  reason:
    'What comes after another row cannot be there before it: `after`, `before` and `depends_on` give an order, and the targets of the two rows give the opposite one. Only targets that cannot overlap are reported: 2027-02 and 2027-Q1 agree. Where the other row has no target, that of the roadmap item that delivers it counts.',
  check(content) {
    const dated = datedRows(content);
    const targetOf = (reference: string) =>
      dated.find((one) => one.reference === reference) ?? delivering(reference, dated, content);
    const dependsOn = new Map(
      (content.trust?.certifications ?? []).map(({ id, depends_on = [] }) => [
        `certification/${id}`,
        depends_on,
      ]),
    );
    return dated.flatMap((one): RuleFinding[] => {
      const { row, target, reference } = one;
      const { after, before } = row;
      const found: RuleFinding[] = [];
      const add = (other: DatedRow | undefined, key: string, word: string) => {
        if (!other) return;
        found.push({
          place: row.at('target'),
          message: `"${row.title}" is meant to be there by ${target}, and ${word} "${other.row.title}" (\`${other.reference}\`), which has \`target: ${other.target}\`. Both cannot be.`,
          fix: `Correct one of the two targets, or take the row out of \`${key}\`.`,
        });
      };
      const first = [
        ...(after ? [['after', after]] : []),
        ...(dependsOn.get(reference) ?? []).map((other) => ['depends_on', other]),
      ] as ['after' | 'depends_on', string][];
      const reported = new Set<string>();
      for (const [key, other] of first) {
        const there = targetOf(other);
        if (!there || !isBefore(one, there) || reported.has(there.reference)) continue;
        reported.add(there.reference);
        add(there, key, key === 'after' ? 'comes after' : 'depends on');
      }
      const later = before === undefined ? undefined : targetOf(before);
      if (later && isBefore(later, one)) add(later, 'before', 'comes before');
      return found;
    });
  },
};

/** The last of the items of the roadmap that will deliver a row. */
function delivering(reference: string, dated: readonly DatedRow[], { trust }: Content) {
  const ids = (trust?.roadmap?.items ?? [])
    .filter(({ delivers }) => delivers?.includes(reference))
    .map(({ id }) => `roadmap/${id}`);
  return dated
    .filter((one) => ids.includes(one.reference))
    .reduce<DatedRow | undefined>(
      (last, one) => (last === undefined || one.first > last.first ? one : last),
      undefined,
    );
}
