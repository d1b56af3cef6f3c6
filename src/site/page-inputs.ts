// What the pages of changes depend on, besides the content: all that the day decides. A page for which it is the same on another
// day need not be rendered again.
import { asOf, trust } from 'virtual:trust';
import { datedNoticesOn, type ChangePage } from '../derive/page/change-page.ts';
import { exportsToReadOn } from '../documents/exports.ts';
import { vendors } from './references.ts';
import { isOther, kindInWords, titleOf } from './titles.ts';

/** What the page of one change depends on, as text. */
export function inputsOfChange(page: ChangePage): string {
  const { change, announcement, amended_by, withdrawn_by, struck = [] } = page.notice;
  const named = [page.amends, ...amended_by, withdrawn_by, ...struck].flatMap(
    (other) => other ?? [],
  );
  return JSON.stringify(
    [page, kindInWords(change), isOther(announcement), [change, ...named].map(titleOf)],
    // The same for all pages, and long.
    (key, value: unknown) => (key === 'journal' ? undefined : value),
  );
}

/** What the pages of all changes depend on. */
export function sharedByChanges(): string {
  const known = datedNoticesOn(trust, asOf).map(({ change }) => change.id);
  return JSON.stringify([known, [...vendors], exportsToReadOn(trust, asOf)]);
}
