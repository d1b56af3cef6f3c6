// What the last build made, in one file, each piece under the digests of all that it was made of. What is damaged is made again.
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';

export interface Piece {
  /** Of each alone it follows what the texts are. */
  digests: readonly string[];
  texts: readonly string[];
  /** The texts as they were found. */
  found?: Found;
}

interface Found {
  all: Uint8Array;
  lengths: number[];
  /** The digest of the bytes. */
  bytes: string;
}

export interface Carried {
  /** The piece that was kept under a digest, if it is whole. */
  find(name: string, digest: string): Piece | undefined;
  /** Keeps a piece for the next build. */
  keep(name: string, piece: Piece): void;
  /** Puts what was kept in the place of what the last build kept. */
  done(): void;
}

/** A piece in the file: where it lies, how long each of its texts is, and the digest of its bytes. */
interface Entry {
  digests: readonly string[];
  start: number;
  lengths: number[];
  bytes: string;
}

interface Index {
  maker: string;
  entries: Record<string, Entry>;
}

/** Digest of some texts, each apart from the others. */
export function digestOf(...texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('base64');
}

/**
 * `file` is that of the last build, or is not there. `maker` is the digest of the program and its libraries; what another one made
 * is not found.
 */
export function carriedIn(file: string, maker: string): Carried {
  const last = lastIn(file, maker);
  const beside = `${file}.new`;
  const into = openSync(beside, 'w');
  const kept: Index = { maker, entries: {} };
  let end = 0;
  return {
    find(name, digest) {
      const entry = last && Object.hasOwn(last.entries, name) ? last.entries[name] : undefined;
      if (!last || !entry?.digests.includes(digest)) return undefined;
      return pieceOf(last.from, entry);
    },
    keep(name, { digests, texts, found }) {
      const { all, lengths, bytes } = found ?? bytesOf(texts);
      writeSync(into, all);
      kept.entries[name] = { digests, start: end, lengths, bytes };
      end += all.length;
    },
    done() {
      const index = Buffer.from(JSON.stringify(kept));
      writeSync(into, index);
      writeSync(into, `${digestOf(index)} ${String(index.length).padStart(digits)}`);
      closeSync(into);
      if (last) closeSync(last.from);
      renameSync(beside, file);
    },
  };
}

// The file ends with the digest and the length of its index.
const digits = 15;
const foot = digestOf('').length + 1 + digits;

/** Undefined where there is none, or another maker's, or one whose index is not as it was written. */
function lastIn(file: string, maker: string): (Index & { from: number }) | undefined {
  if (!existsSync(file)) return undefined;
  const from = openSync(file, 'r');
  try {
    const { size } = fstatSync(from);
    const [seal, length] = bytesAt(from, size - foot, foot)
      .toString()
      .split(/ +/);
    const index = bytesAt(from, size - foot - Number(length), Number(length));
    if (digestOf(index) === seal) {
      const last = JSON.parse(index.toString()) as Index;
      if (last.maker === maker) return { ...last, from };
    }
  } catch {
    // It is too short to be whole.
  }
  closeSync(from);
  rmSync(file, { force: true });
  return undefined;
}

function pieceOf(from: number, { digests, start, lengths, bytes }: Entry): Piece | undefined {
  const length = lengths.reduce((sum, one) => sum + one, 0);
  const all = bytesAt(from, start, length);
  if (digestOf(all) !== bytes) return undefined;
  let at = 0;
  const texts = lengths.map((one) => all.toString('utf8', at, (at += one)));
  return { digests, texts, found: { all, lengths, bytes } };
}

function bytesOf(texts: readonly string[]): Found {
  const parts = texts.map((text) => Buffer.from(text));
  const all = Buffer.concat(parts);
  return { all, lengths: parts.map(({ length }) => length), bytes: digestOf(all) };
}

function bytesAt(from: number, start: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  const read = readSync(from, bytes, 0, length, start);
  return read === length ? bytes : bytes.subarray(0, read);
}
