// The permanent name of a journal entry, a tag URI (RFC 4151), and who gives it.
import type { Change, Trust } from '../../trust.ts';

/** Who names the items: a domain and a year in which the company held it (RFC 4151). */
export interface Authority {
  authority: string;
  year: number;
}

/** What site.yaml says, or the host of the trust center and the year of its first entry; undefined without either. */
export function authorityOf({
  site,
  changes,
}: Pick<Trust, 'site' | 'changes'>): Authority | undefined {
  if (site.feed) return site.feed;
  const first = changes[0];
  return (
    first && { authority: new URL(site.url).hostname, year: Number(first.announced.slice(0, 4)) }
  );
}

/** The permanent name of a change in every feed, `tag:<authority>,<year>:change/<id>`. */
export function guidOf(change: Change, { site, changes }: Pick<Trust, 'site' | 'changes'>): string {
  return guidIn(authorityOf({ site, changes: [...changes, change] }) as Authority, change.id);
}

export function guidIn({ authority, year }: Authority, id: string): string {
  return `tag:${authority},${year}:change/${id}`;
}
