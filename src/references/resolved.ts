// A text whose references are resolved, and which of its characters came from where.

/** A stretch that was replaced, in offsets of what was written and of what is read. */
interface Piece {
  written: { start: number; end: number };
  read: { start: number; end: number };
}

export interface Resolved {
  /** As it was written. */
  written: string;
  /** As the model holds it: in Markdown, what a reference prints is a link to its row. */
  text: string;
  /** As rules read it: the same without those links. */
  read: string;
  /** In order. */
  pieces: readonly Piece[];
}

/** What stands in place of a stretch of a text. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
  read: string;
}

/** Replacements are in order and do not overlap. */
export function replaced(written: string, replacements: readonly Replacement[]): Resolved {
  const pieces: Piece[] = [];
  let [text, read, at] = ['', '', 0];
  for (const { start, end, ...put } of replacements) {
    const kept = written.slice(at, start);
    const from = read.length + kept.length;
    text += kept + put.text;
    read += kept + put.read;
    pieces.push({ written: { start, end }, read: { start: from, end: read.length } });
    at = end;
  }
  const rest = written.slice(at);
  return { written, text: text + rest, read: read + rest, pieces };
}

/** The words of the text as written that words of the text as read came from: places in a file are those of what is written. */
export function asWritten({ written, read, pieces }: Resolved, words: string): string {
  const found = read.indexOf(words);
  if (found === -1 || words === '') return words;
  const end = found + words.length;
  return written.slice(offsetOf(pieces, found, 'start'), offsetOf(pieces, end, 'end'));
}

// Within a replaced stretch, all of what stood there is meant.
function offsetOf(pieces: readonly Piece[], at: number, side: 'start' | 'end'): number {
  const before = pieces.filter(({ read }) =>
    side === 'start' ? read.start <= at : read.start < at,
  );
  const last = before.at(-1);
  if (!last) return at;
  if (at < last.read.end || (side === 'end' && at === last.read.end)) return last.written[side];
  return last.written.end + at - last.read.end;
}

/** The text as read, with a mark in place of all that came from a reference: what is left was written by hand. */
export function byHand({ read, pieces }: Resolved): string {
  let [text, at] = ['', 0];
  for (const { read: piece } of pieces) {
    text += read.slice(at, piece.start) + '\u25a1'.repeat(piece.end - piece.start);
    at = piece.end;
  }
  return text + read.slice(at);
}
