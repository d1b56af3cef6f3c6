// A picture that lies in the content folder and that nothing names: whoever put it there believes that it is shown, or forgot
// to take it away. It is not published.
import type { Rule } from '../rule.ts';

export const pictureNotShown: Rule = {
  code: 'picture-not-shown',
  severity: 'warning',
  check({ fields, pictures, trust }) {
    const named = new Set(
      fields.filter(({ meaning }) => meaning.role === 'picture').map(({ value }) => value),
    );
    // A misspelt name is one mistake.
    if (!trust || [...named].some((name) => !pictures.has(name))) return [];
    return [...pictures]
      .filter((name) => !named.has(name))
      .map((name) => ({
        place: { file: name, path: [] },
        message: `The picture "${name}" is shown nowhere, and not published.`,
        fix: `Name it in site.yaml, \`theme: { logo: { file: ${name} } }\`, or delete it.`,
      }));
  },
};
