// Mistakes of a whole line: indented wrongly, by a tab, without a colon, a list item among keys.
import type { Lines } from '../text/lines.ts';
import { answered, mistake, type Mistake } from './mistake.ts';
import { partKey } from '../repair/value.ts';
import { requote, restOf } from '../repair/requote.ts';
import { excerpt, quote } from '../../visible.ts';

const code = 'yaml-syntax';

export function tabAt(
  lines: Lines,
  line: number,
  start: number,
  indent: string | undefined,
): Mistake {
  const at =
    indent === undefined
      ? lines.text.indexOf('\t', start)
      : lines.start(line) + indent.indexOf('\t');
  const from = at === -1 ? start : at;
  const message = 'A tab is used for indentation here; YAML allows only spaces.';
  const fix = 'Replace every tab at the start of a line by spaces, two for each level.';
  return mistake('tab-indent', from, from + 1, message, fix);
}

export function tooFarIn(lines: Lines, start: number, line: number): Mistake {
  const above = lines.read(lines.lineAt(start)).trim();
  const [from, to] = contentOf(lines, line);
  return mistake(
    code,
    from,
    to,
    `${quote(lines.text.slice(from, to))} is indented as if it belonged to ${quote(above)}, which has a value already.`,
    'Give both lines the same indentation, or delete the value behind the upper colon.',
  );
}

/** A line of text where a key or a list item is expected. */
export function noColon(lines: Lines, start: number): Mistake {
  const [from, to] = contentOf(lines, lines.lineAt(start));
  const words = lines.text.slice(from, to);
  const glued = /^([\w-]+:|-)([^\s-].*)$/.exec(words);
  if (glued) {
    const message = `A space is missing behind the ${glued[1] === '-' ? 'dash' : 'colon'} of ${quote(words)}.`;
    const [, mark = '', rest = ''] = glued;
    const fix = `Write ${excerpt(`${mark} ${rest}`)}`;
    return answered(mistake(code, from, to, message, fix), partKey(from, mark, rest));
  }
  if (/^-(\s|$)/.test(words)) return mixed(lines, from, to);
  return mistake(
    code,
    from,
    to,
    `${quote(words)} has no colon, so it is neither a key nor part of the line above.`,
    'Write it as key: value, or indent it further than the key whose text it continues.',
  );
}

export function mixed(lines: Lines, from: number, to: number): Mistake {
  return mistake(
    code,
    from,
    to,
    `The list item ${quote(lines.text.slice(from, to))} stands where a key is expected.`,
    'Indent it below the key that holds the list, and leave nothing behind that key’s colon.',
  );
}

export function misplaced(lines: Lines, start: number): Mistake {
  const [from, to] = contentOf(lines, lines.lineAt(start));
  return mistake(
    code,
    from,
    to,
    `The indentation of ${quote(lines.text.slice(from, to))} fits no line above it.`,
    'Begin it in the same column as the keys or list items that it belongs with.',
  );
}

export function listOnKeyLine(lines: Lines, start: number): Mistake {
  const to = restOf(lines, start);
  const words = lines.text.slice(start, to);
  const message = `A list item, ${quote(words)}, stands on the line of its key.`;
  const fix = `Begin the list on the next line, or put the text in quotes: ${excerpt(requote(words))}`;
  return mistake(code, start, to, message, fix);
}

/** The text of a line without its indentation and comment. */
export function contentOf(lines: Lines, line: number): [number, number] {
  const read = lines.read(line);
  const from = lines.start(line) + (read.length - read.trimStart().length);
  return [from, Math.max(from, restOf(lines, from))];
}
