// Contents with one row of a kind, and what a rule says of them.
import { contentWith } from '../../fixtures/content.ts';
import type { PlacedField, Rule } from '../rule.ts';

export const one = { id: 'x', title: 'X' };
export const control = (more: object) => ({
  controls: {
    groups: [
      { id: 'g', title: 'G' },
      { id: 'h', controls: [{ ...one, ...more }] },
    ],
  },
});
export const certification = (more: object) => ({ certifications: [{ ...one, ...more }] });
export const document = (more: object) => ({ documents: [{ ...one, kind: 'report', ...more }] });
export const link = (more: object) => ({ site: { links: [{ ...one, ...more }] } });
export const bounty = (more: object) => ({ disclosure: { bounty: more } });
export const availability = (more: object) => ({
  commitments: { availability: [{ ...one, ...more }] },
});
export const roadmap = (...items: object[]) => ({
  roadmap: { items: items.map((item, index) => ({ id: `r${index}`, title: 'R', ...item })) },
});
export const run = (rule: Rule, trust: object, more: Parameters<typeof contentWith>[0] = {}) =>
  rule.check(contentWith({ trust, ...more }));
export const said = (rule: Rule, trust: object, more = {}) =>
  run(rule, trust, more).map(({ message, fix }) => `${message} ${fix}`);
export function live(coverage?: object) {
  return { status: 'live', ...(coverage && { coverage }) };
}
export const placed = (
  stem: string,
  path: PlacedField['place']['path'],
  value: string,
  meaning: PlacedField['meaning'],
  file = `${stem}.yaml`,
): PlacedField => ({ stem, meaning, value, place: { file, path } });
export const toRows = { role: 'reference', to: ['control', 'certification', 'roadmap'] } as const;
