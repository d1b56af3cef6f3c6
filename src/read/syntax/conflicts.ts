// Finds what git leaves in a file when two edits of the same lines met: both of them, between lines of seven signs.
import type { Lines, Range } from '../text/lines.ts';
import { mistake, type Mistake } from './mistake.ts';

/** `<<<<<<< HEAD`, `||||||| 1a2b3c4`, `=======`, `>>>>>>> main`: always from the first column (git-merge, "How conflicts are presented"). */
const markers = /^(?:<{7}|\|{7}|={7}|>{7})(?= |\r?$)/gm;

/**
 * One mistake for each place where edits met, and one for each marker that somebody left behind. In Markdown `=======` may
 * underline a heading and `>>>>>>>` quote a text, so `isPage` takes whole conflicts only. `apart` names the file of a record
 * that would have kept the edits apart, if the file is a list.
 */
export function* findConflicts(lines: Lines, isPage: boolean, apart?: string): Generator<Mistake> {
  let open: Range | undefined;
  let halves = false;
  for (const { 0: marker, index } of lines.text.matchAll(markers)) {
    const range: Range = [index, lines.end(lines.lineAt(index))];
    if (marker.startsWith('<')) {
      if (open && !isPage) yield leftOver(open);
      [open, halves] = [range, false];
    } else if (open && halves && marker.startsWith('>')) {
      yield conflict(open, lines.lineAt(index), apart);
      open = undefined;
    } else if (open) halves ||= marker.startsWith('=');
    else if (!isPage) yield leftOver(range);
  }
  if (open && !isPage) yield leftOver(open);
}

function conflict(range: Range, last: number, apart: string | undefined): Mistake {
  const message = `A merge conflict begins here: two edits of the same lines met, and git left both, down to line ${last}.`;
  const fix = `Keep what is true from either edit, and delete the lines <<<<<<<, ======= and >>>>>>>.`;
  const way = `\nConflicts become rare with one file per record: ${apart}`;
  return mistake('merge-conflict', range, message, apart === undefined ? fix : `${fix}${way}`);
}

function leftOver(range: Range): Mistake {
  const message = 'This line is left over from a merge conflict.';
  const fix = 'See whether what stands around it is true, and delete the line.';
  return mistake('merge-conflict', range, message, fix);
}
