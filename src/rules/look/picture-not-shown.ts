// Finds pictures in the folder that nothing names.
import type { Rule } from '../rule.ts';

export const pictureNotShown: Rule = {
  code: 'picture-not-shown',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A picture in the content folder that nothing names is not published. Whoever put it there believes that it is shown, or forgot to take it away.',
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
