// candor check --fix on disk: reads the files to repair, writes them all at once, and reports each repair.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { load, type Loaded, type LoadOptions } from '../load/load.ts';
import { inReadingOrder, type Problem } from '../problem.ts';
import { repairContent, type Folder, type RepairedContent } from '../repair.ts';
import { shorten, withoutOldCommands, withoutUnseen } from '../visible.ts';
import { CommandError, type Call } from './command.ts';
import { replaceText } from './write-files.ts';

/** Loads the content, and counts the mistakes that could be repaired by trying it in memory. */
export function countRepairs(
  call: Call,
  options: LoadOptions,
): { loaded: Loaded; repairable: number } {
  // A check must be fast, so it tries few times. If repairs disturb each other, the number may be too low.
  // Advice is neither counted nor tried.
  const { first, answered } = repairContent(
    folderOf(call, options),
    6,
    ({ severity }) => severity !== 'hint',
  );
  return { loaded: first, repairable: answered.length };
}

/** Repairs the files of the content folder. Returns the new content and a line for each repair. */
export function repairFiles(
  call: Call,
  options: LoadOptions,
): { loaded: Loaded; repaired: number; lines: string[] } {
  const done = repairContent(folderOf(call, options));
  writeRepairs(call, done);
  return {
    loaded: done.loaded,
    repaired: done.repaired.length,
    lines: [
      ...done.repaired
        .toSorted(inReadingOrder)
        .map(({ was, is, ...place }) => `${placeOf(place)}  ${shown(was)} → ${shown(is)}`),
      ...done.left.map(
        (problem) => `${placeOf(problem)}  left as it is: the repair would be a mistake itself`,
      ),
    ],
  };
}

function folderOf({ content, asOf }: Call, options: LoadOptions): Folder {
  return {
    read: (name) => readFileSync(path.join(content, name)),
    load: (instead) => load(content, asOf, { ...options, instead }),
  };
}

function writeRepairs({ content }: Call, { files, before }: RepairedContent): void {
  for (const name of files.keys())
    if (!readFileSync(path.join(content, name)).equals(before.get(name) ?? new Uint8Array()))
      throw new CommandError(
        `${path.posix.join(content, name)} was saved by another program meanwhile. Nothing was written; run the command again.`,
      );
  replaceText([...files].map(([name, text]) => ({ path: path.join(content, name), text })));
}

const placeOf = ({
  file,
  line,
  column,
  code,
}: Pick<Problem, 'file' | 'line' | 'column' | 'code'>) =>
  `${withoutUnseen(file)}:${line}:${column}  ${code}`;

// Invisible characters are spelled out. A text that begins or ends with a space is put in quotes.
function shown(text: string): string {
  const short = shorten(withoutOldCommands(withoutUnseen(text)), 70);
  return /^\S(?:.*\S)?$/.test(short) ? short : `"${short}"`;
}
