// Replaces tabs at the start of lines by spaces, trying the usual widths until the text can be read.
import { applyEdits } from '../../edit.ts';
import type { Edit } from '../../problem.ts';

const widths = [2, 4, 8];

/**
 * The edits that replace the tabs. Undefined when two widths give different values, when none can be read, and when the
 * file holds a block scalar, whose tabs may be part of it. `readable` gives the value of a text as JSON.
 */
export function spacesForTabs(
  text: string,
  readable: (text: string) => string | undefined,
): Edit[] | undefined {
  if (/(?:^|[\s:-])[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/m.test(text)) return undefined;
  const tabs = [...text.matchAll(/^[ \t]+/gm)].flatMap(({ index, 0: indent }) =>
    /\S/.test(text[index + indent.length] ?? '')
      ? [...indent.matchAll(/\t+/g)].map(({ index: at, 0: run }) => ({ at: index + at, run }))
      : [],
  );
  const ways = widths
    .map((width) =>
      tabs.map(({ at, run }): Edit => ({
        start: at,
        end: at + run.length,
        text: ' '.repeat(width * run.length),
      })),
    )
    .map((edits) => ({ edits, said: readable(applyEdits(text, edits)) }))
    .filter(({ said }) => said !== undefined);
  return ways.every(({ said }) => said === ways[0]?.said) ? ways[0]?.edits : undefined;
}
