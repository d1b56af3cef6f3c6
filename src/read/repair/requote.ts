// How a line reads once its value is in quotes; the correction that most mistakes of syntax need.
import type { Lines } from '../text/lines.ts';
import { visible } from '../../visible.ts';

/** A text in quotes that mean exactly this text: double where nothing in it needs care, else single. */
export function requote(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

/** The line of an offset with everything from there on as one value in quotes. Undefined when too long to print. */
export function quotedLine(
  lines: Lines,
  start: number,
  end = restOf(lines, start),
): string | undefined {
  const value = lines.text.slice(start, end);
  const only = /^(["'])(.+)\1$/.exec(value);
  return corrected(lines, start, requote(only?.[2] ?? value));
}

/** The line up to an offset with another ending. Undefined when too long to print. */
export function corrected(lines: Lines, start: number, ending: string): string | undefined {
  const from = lines.start(lines.lineAt(start));
  if (start - from + ending.length > 120) return undefined;
  return visible(lines.text.slice(from, start).trimStart() + ending);
}

/** Where the text of a line ends: before its comment and its trailing spaces. */
export function restOf(lines: Lines, start: number): number {
  const rest = lines.text.slice(start, lines.end(lines.lineAt(start)));
  const comment = rest.search(/\s#/);
  return start + (comment === -1 ? rest : rest.slice(0, comment)).trimEnd().length;
}
