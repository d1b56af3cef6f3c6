// How a line reads once its value is in quotes, which corrects most mistakes of syntax.
import { visible } from '../../visible.ts';
import type { Lines, Range } from '../text/lines.ts';

/** The text in quotes, double quotes where nothing in it has to be escaped. */
export function requote(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** The line up to `start`, and everything from there on as one value in quotes. Undefined when too long to print. */
export function quotedLine(lines: Lines, [start, end]: Range): string | undefined {
  const value = lines.text.slice(start, end);
  return corrected(lines, start, requote(unquoted(value) ?? value));
}

/** What stands between quotes that enclose a whole value. */
export const unquoted = (value: string) => /^(["'])(.+)\1$/.exec(value)?.[2];

/** The line up to an offset, with another ending. Undefined when too long to print. */
export function corrected(lines: Lines, start: number, ending: string): string | undefined {
  const from = lines.start(lines.lineAt(start));
  if (start - from + ending.length > 120) return undefined;
  return visible(lines.text.slice(from, start).trimStart() + ending);
}

/** From an offset to the end of the text on its line, without a comment and trailing spaces. */
export function restOf(lines: Lines, start: number): Range {
  const rest = lines.text.slice(start, lines.end(lines.lineAt(start)));
  const comment = rest.search(/\s#/);
  return [start, start + (comment === -1 ? rest : rest.slice(0, comment)).trimEnd().length];
}
