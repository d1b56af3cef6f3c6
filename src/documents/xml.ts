// Writes XML 1.0. Only this file escapes marks and replaces forbidden characters.

/** Replaces characters that XML 1.0 forbids (section 2.2, Char), such as lone surrogates. One of them makes a feed invalid. */
export function xmlSafe(text: string): string {
  return text.replace(
    /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu,
    '\u{FFFD}',
  );
}

/** Escapes the marks of HTML and XML, for an element or a quoted attribute. */
export function escapeMarks(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** Escapes a text for an element or a quoted attribute, also carriage returns, which parsers read as line feeds. */
export function escapeXml(text: string): string {
  return escapeMarks(xmlSafe(text)).replaceAll('\r', '&#13;');
}

/** Attributes in the order given. Those without a value are left out. */
type Attributes = Record<string, string | undefined>;

/** An element that holds text. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element without content. */
export function emptyElement(name: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}/>`;
}

/** An element whose content is XML already. Each part is on its own line. */
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
