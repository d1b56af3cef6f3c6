// The tags of a finished page, which a program has written: quotes are closed, and `<` in a text is escaped.

export interface Tag {
  /** In small letters. */
  name: string;
  isEnd: boolean;
  /** `<path/>`. */
  isClosed: boolean;
  /** By names in small letters; empty for one without a value. */
  attributes: ReadonlyMap<string, string>;
  /** As it is written. */
  text: string;
}

const pattern = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const attribute = /([^\s=/"'>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
// What stands between these is no tag.
const opaque = /<!--.*?-->|(<(script|style)\b(?:"[^"]*"|'[^']*'|[^'">])*>).*?(?=<\/\2\s*>)/gis;

const none: ReadonlyMap<string, string> = new Map();

/** All tags in the order of the page. */
export function tagsOf(html: string): Tag[] {
  const open = html.replace(opaque, (_, tag: string | undefined) => tag ?? '');
  return [...open.matchAll(pattern)].map(([text, slash, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    isEnd: slash === '/',
    isClosed: rest.endsWith('/'),
    attributes: slash === '/' || rest === '' ? none : attributesOf(rest),
    text,
  }));
}

const attributesOf = (text: string) =>
  new Map(
    [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      decoded(values.find((value) => value !== undefined) ?? ''),
    ]),
  );

const decoded = (value: string) => (value.includes('&') ? withoutEntities(value) : value);

const withoutEntities = (value: string) =>
  value
    .replace(/&#(?:x([0-9a-f]+)|(\d+));?/gi, (_, hex?: string, digits?: string) =>
      String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16)),
    )
    .replaceAll('&amp;', '&');
