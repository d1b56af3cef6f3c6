// `_headers`, which Netlify and Cloudflare Pages read from the root of the published folder.
import { fileRules, generalRule, isMeant, type FileRule } from './file-rules.ts';
import type { Serving } from './headers.ts';

const text = (rules: readonly FileRule[]) =>
  [
    '# Written by Candor at every build.',
    ...rules.flatMap(({ path, headers }) => [
      path,
      ...headers.map(([name, value]) => `  ${name}: ${value}`),
    ]),
    '',
  ].join('\n');

/** Cloudflare Pages takes one `*` anywhere in a path, at most 100 rules, and adds `max-age=0, must-revalidate` by itself. */
export const cloudflareHeaders = (serving: Serving) =>
  text([generalRule(serving), ...fileRules(serving)]);

/** Netlify takes a `*` at the end of a path only, so every file has a rule of its own. It asks again by itself, too. */
export const netlifyHeaders = (serving: Serving, addresses: readonly string[]) =>
  text([
    generalRule(serving),
    ...fileRules(serving).flatMap((rule) =>
      rule.path.endsWith('*')
        ? [rule]
        : addresses
            .filter((address) => isMeant(rule.path, address))
            .map((path) => ({ ...rule, path })),
    ),
  ]);
