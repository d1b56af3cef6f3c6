// Every page of a trust center: its path, the file in `site/routes/` that makes it, and the days on which it exists.
import type { Trust } from '../trust.ts';
import type { Day } from '../day.ts';
import { targetOf } from '../derive/journal/announcement.ts';
import { yearPagesOn } from '../derive/page/changes-by-year.ts';
import { noticesOn } from '../derive/journal/notices.ts';
import { isMapped } from './crosswalk.ts';
import { placeAt, type Routed } from './file-kind.ts';

export interface PageKind<Path extends string = string> extends Routed<Path> {
  /** Its file in `site/routes/`. */
  route: string;
  on(trust: Trust, asOf: Day): Page[];
}

/** One page on a day. */
export interface Page {
  path: string;
  /** The day of its last change, if the content tells it. */
  changed?: Day | undefined;
}

const page = <const Path extends string>(
  path: Path,
  route: string,
  on: (trust: Trust, asOf: Day) => Page[] = () => [{ path }],
): PageKind<Path> => ({ path, pattern: path.replace(/(.)\/$/, '$1'), route, on });

/** The register as Annex III of a contract. */
export const annexPage = page('/subprocessors/annex-iii/', 'annex.astro');

/** The MVSP self-assessment. It exists if a control carries an id of MVSP. */
export const mvspPage = {
  ...page('/mvsp/', 'mvsp.astro', (trust) => (isMapped(trust, 'mvsp') ? [{ path: '/mvsp/' }] : [])),
  // Astro builds every route that has no parameter, so an optional page needs one.
  pattern: '/[assessment]',
};

/** The changes of a year of which the first page of changes does not list all. */
export const yearPage = page('/changes/archive/[year]/', 'changes-of-year.astro', (trust, asOf) =>
  yearPagesOn(trust, asOf).map(({ year, changed }) => ({
    path: placeAt('/changes/archive/[year]/', year).path,
    changed,
  })),
);

/** All pages in the order of the sitemap. `404.html` is not listed anywhere, so it is not one of them. */
export const pages: readonly PageKind[] = [
  page('/', 'index.astro'),
  page('/subprocessors/', 'subprocessors.astro'),
  annexPage,
  mvspPage,
  page('/changes/', 'changes.astro', (trust, asOf) => [
    { path: '/changes/', changed: noticesOn(trust.changes, trust.site, asOf).at(-1)?.announced },
  ]),
  yearPage,
  page('/changes/[id]/', 'change.astro', (trust, asOf) => {
    const notices = noticesOn(trust.changes, trust.site, asOf);
    // A later entry that amends a change or takes it back also changes its page; the last one counts.
    const changed = new Map<string, Day>();
    for (const { change, announced } of notices)
      for (const { id } of [change, targetOf(change, trust.changes) ?? change])
        changed.set(id, announced);
    return notices.map(({ change: { id } }) => ({
      path: placeAt('/changes/[id]/', id).path,
      changed: changed.get(id),
    }));
  }),
];

/** The pages that exist on a day. */
export function pagesOn(trust: Trust, asOf: Day): Page[] {
  return pages.flatMap(({ on }) => on(trust, asOf));
}
