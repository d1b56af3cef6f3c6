// Reads a picture from its bytes: whether it is of the kind that its name says, how large it is, whether a drawing is safe.
import type { FileCode } from '../../problem-codes.ts';
import type { Problem } from '../../problem.ts';
import { decode } from '../text/bytes.ts';
import { indexLines } from '../text/lines.ts';
import { first, problemsIn } from '../syntax/mistake.ts';
import { readSvg, type Size } from './svg.ts';

/** A picture of the content folder. */
export interface Picture {
  /** Its file name. */
  name: string;
  /** Undefined when it cannot be shown. */
  size?: Size;
}

/** The endings of pictures that can be read. */
export const pictureEndings = ['.svg', '.png', '.webp', '.avif'] as const;

/** The largest picture, in bytes. It is fetched with every page. */
export const largestPicture = 64 * 1024;

/** Reads one picture. Its ending says which kind it should be. */
export function readPicture(
  name: string,
  shown: string,
  bytes: Uint8Array,
): { picture: Picture; problems: Problem[] } {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  if (ending === 'svg') return readDrawing(name, shown, bytes);
  const size = sizes[ending]?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (size && size.width > 0 && size.height > 0) return { picture: { name, size }, problems: [] };
  const problem: Problem = {
    code: 'bad-picture' satisfies FileCode,
    severity: 'error',
    file: shown,
    line: 1,
    column: 1,
    message: `The file is named .${ending}, and holds no ${ending.toUpperCase()} picture.`,
    fix: 'Export the picture again; renaming a file does not change its kind.',
  };
  return { picture: { name }, problems: [problem] };
}

function readDrawing(name: string, shown: string, bytes: Uint8Array) {
  const { text, mistake } = decode(bytes);
  const drawing = mistake ? { mistakes: [mistake] } : readSvg(text);
  return {
    picture: { name, ...(drawing.size && { size: drawing.size }) },
    problems: problemsIn(indexLines(text), name, shown, first(drawing.mistakes, 5)),
  };
}

const text = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to);

// The size of each kind, if the first bytes show that it is of this kind.
const sizes: Record<string, (bytes: Buffer) => Size | undefined> = {
  // PNG (third edition), 5.2 and 11.2.1: the signature, then the header.
  png: (bytes) =>
    text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n' &&
    bytes.length >= 24 &&
    text(bytes, 12, 16) === 'IHDR'
      ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
      : undefined,
  webp: webpSize,
  avif: avifSize,
};

// RFC 9649, 2.5 to 2.7: lossy, lossless, extended.
function webpSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 30 || text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 12) !== 'WEBP')
    return undefined;
  const kind = text(bytes, 12, 16);
  if (kind === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (kind === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
  return undefined;
}

// ISO/IEC 23008-12, 6.5.3 (image spatial extents). The largest is the picture itself, the others are parts of it.
function avifSize(bytes: Buffer): Size | undefined {
  if (text(bytes, 4, 8) !== 'ftyp' || !/avi[fs]/.test(text(bytes, 8, 32))) return undefined;
  let found: Size | undefined;
  for (let at = bytes.indexOf('ispe'); at !== -1; at = bytes.indexOf('ispe', at + 4)) {
    if (at + 16 > bytes.length) break;
    const size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (!found || size.width > found.width) found = size;
  }
  return found;
}
