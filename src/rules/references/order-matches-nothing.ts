// Finds sections in `order` that the page does not have, because the content says nothing for them.
import { outlineOn } from '../../derive/page/outline.ts';
import type { Rule } from '../rule.ts';

export const orderMatchesNothing: Rule = {
  code: 'order-matches-nothing',
  severity: 'error',
  group: 'across-files',
  reason:
    'The heading, the intro or the number that an author writes for a section is lost without a word when the section has nothing in it.',
  check({ trust, asOf }) {
    if (!trust) return [];
    const shown = new Set(outlineOn(trust, asOf).map(({ key }) => key));
    return (trust.site.order ?? []).flatMap(({ section }, index) => {
      // Gaps come and go with the day, and the group or the Markdown section that does not exist is an unknown reference.
      if (shown.has(section) || section === 'gaps' || section.includes('/')) return [];
      return [
        {
          place: { file: 'site.yaml', path: ['order', index, 'section'] },
          message: `The page has no section \`${section}\`, since the content says nothing for it.`,
          fix: 'Write what belongs there, or take this entry out of `order`.',
        },
      ];
    });
  },
};
