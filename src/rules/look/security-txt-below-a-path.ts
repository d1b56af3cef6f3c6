// Tells of a security.txt that lies where nobody looks for it.
import { hostAndPath } from '../../links.ts';
import type { Rule } from '../rule.ts';

export const securityTxtBelowAPath: Rule = {
  code: 'security-txt-below-a-path',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Below a path of a host, security.txt is found by nobody: researchers and their tools ask for `/.well-known/security.txt` at the root of the host. A copy there, or a redirect, repairs it; `canonical` in disclosure.yaml then names that address, so that a reader may trust it. Where the root of the host is not yours, as on project pages of a git host, an `allow` in site.yaml says so.',
  source: 'RFC 9116, 3 and 2.5.2',
  check({ trust }) {
    const disclosure = trust?.disclosure;
    if (!trust?.site.url || !disclosure?.expires || !disclosure.contacts?.length) return [];
    const { origin, path } = hostAndPath(trust.site.url);
    const wanted = `${origin}/.well-known/security.txt`;
    if (path === '' || disclosure.canonical?.includes(wanted)) return [];
    return [
      {
        place: { file: 'site.yaml', path: ['url'] },
        message: `security.txt is published at ${origin}${path}/.well-known/security.txt, and researchers look only at ${wanted}.`,
        fix: `Copy it there or redirect that address to it, and write \`canonical: [${wanted}]\` in disclosure.yaml. If the root of the host is not yours, say so in site.yaml: \`allow: { security-txt-below-a-path: We do not hold the root of this host. }\``,
      },
    ];
  },
};
