// How wide the tabs before lines were meant to be: the width with which the text can be read.
import { applyEdits } from '../../edit.ts';
import type { Edit } from '../../problem.ts';

const widths = [2, 4, 8];

/**
 * Spaces for the tabs at the start of lines; undefined where two widths would say different things, where none helps,
 * and in a text with lines of its own, whose tabs may belong to it. `readable` gives what a text says, as one text.
 */
export function spacesForTabs(
  text: string,
  readable: (text: string) => string | undefined,
): Edit[] | undefined {
  if (/(?:^|[\s:-])[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/m.test(text)) return undefined;
  const tabs = [...text.matchAll(/^[ \t]+/gm)].flatMap(({ index, 0: indent }) =>
    /[^\s]/.test(text[index + indent.length] ?? '')
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
