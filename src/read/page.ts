// Where the front matter of a Markdown page ends and its text begins.
import { isMap, isSeq, type Node } from 'yaml';
import { mistake, type Mistake } from './syntax/mistake.ts';
import { textOf } from './syntax/value.ts';

interface Page {
  /** The front matter with its opening dashes, so that offsets in it are offsets in the file. */
  yaml: string;
  /** The offset of the first line with text below the front matter. */
  bodyStart: number;
  mistake?: Mistake;
}

/** Splits a page at its two lines of dashes. */
export function splitPage(text: string): Page {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return failed(text, 'The page does not begin with a line of three dashes.');
  const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/gm;
  closing.lastIndex = opening[0].length;
  const end = closing.exec(text);
  if (!end)
    return failed(text, 'The keys at the top of the page do not end in a line of three dashes.');
  const below = end.index + end[0].length;
  const blank = /^(?:[ \t]*\r?\n)*/.exec(text.slice(below))?.[0].length ?? 0;
  return { yaml: text.slice(0, end.index), bodyStart: below + blank };
}

/** Front matter that leaves no place for the page's text as its `body`. */
export function* findBodyConflicts(root: unknown): Generator<Mistake> {
  if (isSeq(root)) {
    const message = 'A list stands at the top of the page, where its keys are expected.';
    const [start] = root.range ?? [0];
    yield mistake('yaml-syntax', [start, start + 1], message, 'Write keys, such as title: …');
  }
  const pair = isMap(root) ? root.items.find(({ key }) => textOf(key) === 'body') : undefined;
  const [start, end] = (pair?.key as Node | undefined)?.range ?? [];
  if (start === undefined || end === undefined) return;
  const message =
    'The key “body” is the text below the second line of dashes; it cannot be given here too.';
  const fix = 'Move the text below the dashes and delete the key.';
  yield mistake('duplicate-key', [start, end], message, fix);
}

function failed(text: string, message: string): Page {
  const fix = 'Put the keys between two lines of dashes at the top: ---, then title: …, then ---';
  const end = Math.max(0, text.search(/\r?\n|$/));
  return { yaml: '', bodyStart: 0, mistake: mistake('yaml-syntax', [0, end], message, fix) };
}
