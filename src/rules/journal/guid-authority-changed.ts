// Notices that the authority in the guids differs from the published one.
import { authorityOf, guidIn } from '../../derive/journal/guid.ts';
import type { Rule } from '../rule.ts';

export const guidAuthorityChanged: Rule = {
  code: 'guid-authority-changed',
  severity: 'error',
  group: 'journal',
  reason:
    'The authority is part of every guid. With another one, every subscriber receives every change again as new.',
  check({ trust, published }) {
    const [was, is] = [published?.authority, trust && authorityOf(trust)];
    if (!trust || !published || !was || !is || published.changes.length === 0) return [];
    if (was.authority === is.authority && was.year === is.year) return [];
    const key = was.authority === is.authority ? 'year' : 'authority';
    return [
      {
        place: { file: 'site.yaml', path: trust.site.feed ? ['feed', key] : ['url'] },
        message: `In ${published.source} the feeds call a change \`${guidIn(was, '…')}\`; now they would call it \`${guidIn(is, '…')}\`. Every subscriber would get every change again as new.`,
        fix: `Write \`feed: { authority: ${was.authority}, year: ${was.year} }\` in site.yaml; that holds wherever the site is served.`,
      },
    ];
  },
};
