// `/.well-known/security.txt` (RFC 9116): how to report a vulnerability, in the form that researchers' tools read.
import type { Trust } from '../trust.ts';
import { file } from './file-kind.ts';

/** Left out if the content gives no contact or no expiry. */
export const security = file(
  '/.well-known/security.txt',
  'text/plain',
  (trust) => securityTxt(trust) ?? '',
  (trust) => securityTxt(trust) !== undefined,
);

/**
 * The whole file. Undefined without a contact or an expiry, since both are required (2.5.3, 2.5.5). The author sets the
 * expiry: one counted from the day of the build would be renewed forever, even if nobody ever read the file again.
 */
export function securityTxt({ disclosure, site }: Trust): string | undefined {
  const contacts = (disclosure?.contacts ?? []).flatMap(({ email, url }) => [
    ...(email === undefined ? [] : [`mailto:${mailPath(email)}`]),
    ...(url === undefined ? [] : [url]),
  ]);
  if (!disclosure?.expires || contacts.length === 0) return undefined;
  const { encryption, credit, languages, policy, hiring, expires } = disclosure;
  const fields: [string, string | undefined][] = [
    // The order is the order of preference (2.5.3).
    ...contacts.map((contact): [string, string] => ['Contact', contact]),
    ['Expires', expires],
    ['Encryption', encryption],
    ['Acknowledgments', credit?.page],
    ['Preferred-Languages', languages?.join(', ')],
    ...canonicals(site.url, disclosure.canonical).map((url): [string, string] => [
      'Canonical',
      url,
    ]),
    ['Policy', policy],
    ['Hiring', hiring],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : []));
  return lines.join('');
}

// A reader should not trust a file that does not list the address it is served from (2.5.2), so that address comes first.
function canonicals(site: string, listed: readonly string[] = []): string[] {
  const { origin, pathname } = new URL(site);
  const own = pathname === '/' ? [`${origin}${security.path}`] : [];
  return [...own, ...listed.filter((url) => !own.includes(url))];
}

// RFC 6068, section 2: characters that separate parts of an address are written as percent codes.
const mailPath = (email: string) =>
  email.replace(/[%/?#&;[\]{}|^`"\\ ]/g, (sign) => encodeURIComponent(sign));
