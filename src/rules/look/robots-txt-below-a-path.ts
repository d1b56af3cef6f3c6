// Tells that search engines read no robots.txt below a path.
import { hostAndPath } from '../../links.ts';
import type { Rule } from '../rule.ts';

export const robotsTxtBelowAPath: Rule = {
  code: 'robots-txt-below-a-path',
  severity: 'hint',
  group: 'hints',
  reason:
    'Search engines read robots.txt only at the root of a host, so below a path none is published: there it would be read by nobody, and copied to the root it would speak for the whole host. It is also how they learn of a sitemap. With `indexed: false` nothing is needed: every page itself asks not to be listed.',
  source: 'RFC 9309, 2.3',
  check({ trust }) {
    if (!trust?.site.url || trust.site.indexed === false) return [];
    const { origin, path } = hostAndPath(trust.site.url);
    if (path === '') return [];
    return [
      {
        place: { file: 'site.yaml', path: ['url'] },
        message: `Search engines read robots.txt only at ${origin}/robots.txt, so none is published below ${path}/.`,
        fix: `Add the line \`Sitemap: ${origin}${path}/sitemap.xml\` to that file, then say so in site.yaml: \`allow: { robots-txt-below-a-path: The robots.txt of the host names our sitemap. }\``,
      },
    ];
  },
};
