// Names as they stand in addresses, ids and package names.

/** The longest id, in characters. */
export const longestSlug = 64;

/** Small letters, digits and hyphens; empty where a text has none of them. */
export function slug(text: string): string {
  return cut(
    text
      .toLowerCase()
      // Numbers of footnotes.
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, '')
      .replaceAll('ß', 'ss')
      .replaceAll('ø', 'o')
      .replaceAll('æ', 'ae')
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/(\w)['’](\w)/g, '$1$2')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
}

/** At most 64 characters, cut between words where one ends in the last third. */
export function cut(text: string): string {
  if (text.length <= longestSlug) return text;
  const part = text.slice(0, longestSlug + 1);
  const end = part.lastIndexOf('-');
  return part.slice(0, end > (longestSlug * 2) / 3 ? end : longestSlug).replace(/-+$/, '');
}
