// The moments that new entries can give as `announced`: now, and after everything that is published.
import type { Day } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { newestPublished, type Published } from './published.ts';

/** A moment, some seconds later. */
export function secondsAfter(moment: string, seconds: number): string {
  return `${new Date(Date.parse(moment) + seconds * 1000).toISOString().slice(0, 19)}Z`;
}

/** Returns one moment per call, each later than everything published and used by no other entry. */
export function freshMoments(
  trust: Trust,
  {
    published,
    now,
    asOf,
  }: { published?: Published | undefined; now?: string | undefined; asOf: Day },
): () => string {
  const taken = new Set(trust.changes.map(({ announced }) => announced));
  const newest = newestPublished(published)?.announced;
  // Without a clock, a fixed moment of the day.
  const from = now ?? `${asOf}T09:00:00Z`;
  let moment = newest === undefined || newest < from ? from : secondsAfter(newest, 1);
  return () => {
    while (taken.has(moment)) moment = secondsAfter(moment, 1);
    taken.add(moment);
    return moment;
  };
}
