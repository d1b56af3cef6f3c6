// Certificates and reports of a vendor, with the page that shows each where the cell links to one.
import type { Subprocessor } from '../../trust.ts';
import type { Cell } from '../table.ts';
import { safeLink } from './links.ts';
import { isBlank, splitOutside, withoutBullet, type Reading } from './value.ts';

type Certificates = NonNullable<Subprocessor['certifications']>;

const known =
  /^(?:SOC\s?[123]|ISO\b|ISO\/IEC|PCI|HITRUST|FedRAMP|CSA\b|C5\b|TISAX|Cyber Essentials|HDS\b|IRAP|ENS\b)[^:?]*$/i;
const notYet =
  /\b(?:planned|progress|pending|expected|soon|not|no|never|readiness|aligned|compliant)\b/i;

export function certificatesIn({ text, links }: Cell): Reading<Certificates> {
  if (isBlank(text)) return {};
  const titles = splitOutside(text, /[\n;,•]|\s+and\s+/g).map(withoutBullet);
  if (!titles.every((title) => known.test(title) && !notYet.test(title)))
    return {
      unread: [{ text, why: 'It is not plainly a list of certificates or reports that are held.' }],
    };
  const value = titles.map((title) => {
    const link = links.find((one) => one.text === title);
    const evidence = link && safeLink(link.url);
    return { title, ...(evidence !== undefined && { evidence }) };
  });
  const shown = links.filter(
    ({ text: words, url }) => !titles.includes(words) || safeLink(url) === undefined,
  );
  return {
    value,
    ...(shown.length > 0 && {
      unread: shown.map(({ url }) => ({
        text: url,
        why: 'No certificate of this cell bears this link, or it is no full https address.',
      })),
    }),
  };
}
