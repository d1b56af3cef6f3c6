// Writes a Markdown twin beside each page of a finished site: `/changes/index.md` beside `/changes/index.html`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { twinOf } from './twin.ts';

/**
 * `pages` are paths without the first slash: `changes/`, or an empty text for the first page. `site` is the public address
 * of the trust center. `404.html` gets no twin.
 */
export function writeTwins(folder: string, pages: readonly string[], site: string): void {
  for (const page of pages) {
    const file = path.join(folder, page, 'index.html');
    if (!existsSync(file)) continue;
    const address = `${site.replace(/\/$/, '')}/${page}`;
    const twin = twinOf(readFileSync(file, 'utf8'), address);
    writeFileSync(path.join(folder, page, 'index.md'), twin);
  }
}
