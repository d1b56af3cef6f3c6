// What the content policy of a page stops. A browser stops it without a word, so the author must hear of it before.
import { tagsOf, type Tag } from './tags.ts';

/** Something on a page that its policy stops. */
export interface Breach {
  /** The tag as it is written, shortened. */
  tag: string;
  /** Why it cannot stay and what to do instead, as sentences. */
  reason: string;
}

/** Everything on a page, or in a part of it, that the policy stops. `origin` is that of the page: `https://acme.example`. */
export const breachesIn = (html: string, origin: string) => breachesAmong(tagsOf(html), origin);

/** The same for the tags of a page that are read already. */
export function breachesAmong(tags: readonly Tag[], origin: string): Breach[] {
  return tags.flatMap((tag) => {
    const reason = tag.isEnd ? undefined : reasonAgainst(tag, origin);
    return reason === undefined ? [] : [{ tag: shortened(tag.text), reason }];
  });
}

export const shortened = (tag: string) => (tag.length > 80 ? `${tag.slice(0, 79)}…` : tag);

const noScript = 'No script runs on a page of the trust center. Leave it out.';
const linkInstead = 'It cannot be shown here. Link to it instead.';
const elsewhere =
  'Nothing is loaded from another host or out of the page itself. Put the file into public/ and name it by its path.';

const never: Partial<Record<string, string>> = {
  style:
    'The page takes styles from files only. Write <style> into an .astro file, without is:inline: a build then makes a file of it.',
  base: 'It would lead the links of the page elsewhere. Leave it out.',
  ...Object.fromEntries(
    ['iframe', 'frame', 'object', 'embed', 'video', 'audio', 'portal'].map((name) => [
      name,
      linkInstead,
    ]),
  ),
};

/** The attributes from which each element loads something. */
const loading: Partial<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  source: ['srcset'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

function reasonAgainst(tag: Tag, origin: string): string | undefined {
  const { name, attributes } = tag;
  // A data block is never executed.
  if (name === 'script')
    return attributes.get('type') === 'application/ld+json' ? undefined : noScript;
  if (never[name] !== undefined) return never[name];
  // A form for a dialog sends nothing; without a dialog it only holds its fields together.
  if (name === 'form' && attributes.get('method') !== 'dialog')
    return 'Nothing can be sent from here. Link to a page with the form.';
  if (attributes.size === 0 && loading[name] === undefined && !['meta', 'link'].includes(name))
    return undefined;
  if ([...attributes.keys()].some((key) => key.startsWith('on'))) return noScript;
  if (attributes.has('style'))
    return 'The page takes styles from files only. Give the element a class and write its style into <style>.';
  if (/^\s*javascript:/i.test(attributes.get('href') ?? '')) return noScript;
  if (name === 'meta') return againstMeta(attributes);
  const addresses = name === 'link' ? ofLink(attributes) : ofElement(tag);
  if (addresses === undefined)
    return 'The policy stops what it loads, or another host would learn who reads this page. Leave it out.';
  return addresses.every((address) => isOf(origin, address)) ? undefined : elsewhere;
}

const againstMeta = (attributes: Tag['attributes']) =>
  ['', 'content-security-policy'].includes((attributes.get('http-equiv') ?? '').toLowerCase())
    ? undefined
    : 'It changes how the page is loaded. Leave it out.';

/** What a `<link>` loads; undefined if that is of a kind that is never loaded here. */
function ofLink(attributes: Tag['attributes']): string[] | undefined {
  const kinds = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  if (kinds.some((kind) => /^(?:manifest|pre.*|modulepreload|dns-prefetch)$/.test(kind)))
    return undefined;
  const loads = kinds.some((kind) => /^(?:stylesheet|.*icon.*)$/.test(kind));
  return loads ? [attributes.get('href') ?? ''] : [];
}

const ofElement = ({ name, attributes }: Tag) =>
  (loading[name] ?? []).flatMap((key) => {
    const value = attributes.get(key);
    if (value === undefined) return [];
    return key === 'srcset'
      ? value.split(/,\s+/).map((each) => each.trim().split(/\s/)[0] ?? '')
      : [value];
  });

function isOf(origin: string, address: string): boolean {
  return URL.canParse(address, origin) && new URL(address, origin).origin === origin;
}
