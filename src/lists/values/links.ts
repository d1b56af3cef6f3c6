// Addresses of web pages in a cell: the targets of its links, and those that are written out.
import { link } from '../../schema/fields/places.ts';
import { meantLink } from '../../schema/meant/places.ts';
import type { Cell } from '../table.ts';
import { isBlank, type Reading } from './value.ts';

const field = link('', 'https://acme.example');

/** The address as the content writes it, if the page may link to it. */
export function safeLink(written: string): string | undefined {
  const meant = meantLink(written.trim());
  return meant !== undefined && field.safeParse(meant).success ? meant : undefined;
}

const addresses = /\bhttps?:\/\/[^\s<>"'()]+[^\s<>"'().,;:]/gi;

/** Every address of a cell, each once. */
export function addressesIn({ text, links }: Cell): string[] {
  return [...new Set([...links.map(({ url }) => url), ...(text.match(addresses) ?? [])])].filter(
    (url) => !/^(?:mailto|tel):/i.test(url),
  );
}

/** The one address of a cell; what it says beside the address is not lost when it is more than a name of the link. */
export function linkIn(cell: Cell): Reading<string> {
  const urls = addressesIn(cell);
  const safe = urls.flatMap((url) => safeLink(url) ?? []);
  const [value, ...others] = safe;
  const unread = [
    ...urls.filter((url) => safeLink(url) === undefined).map((text) => ({ text, why: unsafe })),
    ...others.map((text) => ({
      text,
      why: 'One link fits here, and another was there before it.',
    })),
  ];
  if (urls.length === 0 && !isBlank(cell.text)) unread.push({ text: cell.text, why: noLink });
  return { ...(value !== undefined && { value }), ...(unread.length > 0 && { unread }) };
}

const unsafe = 'It is no full https address, and pages link to nothing else.';
const noLink = 'The field takes a link, and here are words without one.';
