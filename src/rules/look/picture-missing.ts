// A picture that site.yaml names has to lie in the content folder: a logo that is not there would leave a hole at the top of
// every page. The folder is whole by itself, so that a copy of it is the same trust center.
import { nearest } from '../../nearest.ts';
import type { Rule } from '../rule.ts';

export const pictureMissing: Rule = {
  code: 'picture-missing',
  severity: 'error',
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
