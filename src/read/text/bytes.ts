// Decodes bytes as UTF-8. Bytes that are not UTF-8 are a mistake; nothing is replaced silently.
import { isUtf8 } from 'node:buffer';
import { mistake, type Mistake } from '../syntax/mistake.ts';

const code = 'not-utf8';
const saveAs = 'Save the file as UTF-8 and look whether its letters are still right.';

/** The text without its byte order mark. If the file is not UTF-8, as much of its text as can be shown. */
export function decode(bytes: Uint8Array): { text: string; mistake?: Mistake } {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    const message = `The file is saved as ${utf16}, not as UTF-8.`;
    return { text: '', mistake: mistake(code, [0, 0], message, saveAs) };
  }
  const text = new TextDecoder().decode(bytes);
  if (isUtf8(bytes)) return { text };
  const bad = firstBadByte(bytes);
  const at = new TextDecoder().decode(bytes.subarray(0, bad)).length;
  const hex = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `The byte 0x${hex} is not UTF-8 here; the file is saved in another encoding, such as Windows-1252.`;
  return { text, mistake: mistake(code, [at, at + 1], message, saveAs) };
}

function utf16Of(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16 (little endian)';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16 (big endian)';
  return undefined;
}

function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (length > 1 && !(at + length <= bytes.length && isUtf8(bytes.subarray(at, at + length))))
      return at;
    at += length;
  }
  return at;
}
