// Whom to ask: an e-mail address, a page, a team.
import type { Subprocessor } from '../../trust.ts';
import type { Cell } from '../table.ts';
import { addressesIn, safeLink } from './links.ts';
import { isBlank, type Reading, type Unread } from './value.ts';

const emails = /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+/g;

export function contactIn(cell: Cell): Reading<NonNullable<Subprocessor['contact']>> {
  if (isBlank(cell.text) && cell.links.length === 0) return {};
  const mailed = cell.links.flatMap(({ url }) => /^mailto:([^?]+)/i.exec(url)?.[1] ?? []);
  const [email, ...otherEmails] = new Set([...mailed, ...(cell.text.match(emails) ?? [])]);
  const [url, ...otherUrls] = addressesIn(cell);
  const safe = url === undefined ? undefined : safeLink(url);
  const name = cell.text
    .replace(emails, ' ')
    .replace(/\bhttps?:\/\/\S+/gi, ' ')
    .replace(/\b(?:e-?mail|contact|web|url)\s*:/gi, ' ')
    .replace(/[\s,;:()<>|-]+/g, ' ')
    .trim();
  const isName = name !== '' && !/\d{3}/.test(name);
  const why = 'A contact holds one e-mail address and one https page, and the name of a team.';
  const unread: Unread[] = [
    ...otherEmails,
    ...otherUrls,
    ...(url !== undefined && safe === undefined ? [url] : []),
    ...(name !== '' && !isName ? [name] : []),
  ].map((text) => ({ text, why }));
  const value = {
    ...(isName && { name }),
    ...(email !== undefined && { email }),
    ...(safe !== undefined && { url: safe }),
  };
  return {
    ...(Object.keys(value).length > 0 && { value }),
    ...(unread.length > 0 && { unread }),
  };
}
