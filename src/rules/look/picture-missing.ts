// Finds pictures that site.yaml names and that are not in the folder.
import { nearest } from '../../nearest.ts';
import type { Rule } from '../rule.ts';

export const pictureMissing: Rule = {
  code: 'picture-missing',
  severity: 'error',
  group: 'across-files',
  reason:
    'A picture that site.yaml names must lie in the content folder: a missing logo would leave a hole at the top of every page. Everything is in the folder, so that a copy of it is the same trust center.',
  check: ({ fields, pictures }) =>
    fields
      .filter(({ meaning, value }) => meaning.role === 'picture' && !pictures.has(value))
      .map(({ place, value }) => {
        const meant = nearest(value, [...pictures]);
        return {
          place,
          message: `There is no picture "${value}" in the content folder.`,
          fix: meant
            ? `Write \`${meant}\`, or put ${value} beside site.yaml.`
            : `Put ${value} beside site.yaml, or take the key out.`,
        };
      }),
};
