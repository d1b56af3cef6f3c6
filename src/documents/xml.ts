// Text as XML 1.0 can hold it: the one place where marks are escaped and forbidden characters replaced.

/** Replaces what XML 1.0 cannot hold (section 2.2, Char), lone surrogates included: one such character voids a feed. */
export function xmlSafe(text: string): string {
  return text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '\u{FFFD}',
  );
}

/** A text without the marks of HTML and XML, for an element or a quoted attribute. */
export function escapeMarks(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** A text for an element or a quoted attribute. A carriage return too, which a parser would read as a line feed. */
export function escapeXml(text: string): string {
  return escapeMarks(xmlSafe(text)).replaceAll('\r', '&#13;');
}

/** Attributes in the order given; those without a value are left out. */
export type Attributes = Record<string, string | undefined>;

/** An element that holds text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element without content. */
export function emptyElement(name: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}/>`;
}

/** An element whose content is XML already, each part on its own line. */
export function parentElement(name: string, parts: string[], attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>\n${parts.join('\n')}\n</${name}>`;
}

/** A whole file. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(value)}"`))
    .join('');
}
