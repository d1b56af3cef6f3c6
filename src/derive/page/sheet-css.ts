// The header of every printed sheet: the company, the address and the day of the page.
import type { Trust } from '../../trust.ts';
import type { Day } from '../../day.ts';

/** Styles for the margin of each sheet (CSS Paged Media 3, section 5). The day is written as a machine writes it: no language needed. */
export function sheetCss({ site }: Pick<Trust, 'site'>, asOf: Day): string {
  const { host, pathname } = new URL(site.url);
  const address = `${host}${pathname.replace(/\/$/, '')}`;
  const line = (place: string, text: string) =>
    `@${place}{content:${quoted(text)};font:8pt sans-serif}`;
  return `@media print{@page{${line('top-left', `${site.company.name} · ${address}`)}${line('top-right', asOf)}}}`;
}

// Within quotes a backslash, a quote and a line break are written by their number (CSS Syntax 3, section 4.3.7).
const quoted = (text: string) =>
  `"${text.replace(/[\\"\n\r\f<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
