// Every file that a complete site has.
import type { Day } from '../day.ts';
import type { Trust } from '../trust.ts';
import { pagesOn } from './pages.ts';
import { publishedFiles } from './published-files.ts';

/** Paths below the published folder: every page with its twin, and every file of the table. */
export function plannedFiles(trust: Trust, asOf: Day): string[] {
  return [
    ...pagesOn(trust, asOf).flatMap(({ path }) => [`${path}index.html`, `${path}index.md`]),
    '/404.html',
    ...publishedFiles.flatMap((kind) => kind.on(trust, asOf)).map(({ path }) => path),
  ].map((path) => path.slice(1));
}
