// The chain of digests: each covers one entry and the digest before it, so that no part of the past can change unseen.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalText } from './canonical.ts';

/** SHA-256, 64 hexadecimal digits. */
export type Digest = string;

/** One link: an entry as it was published, and its place in the chain. */
export interface Link {
  /** The entry as it is digested, with its id. */
  entry: { id: string; announced: string };
  digest: Digest;
  previous: Digest | null;
}

/** SHA-256 over the canonical JSON (RFC 8785) of `{ entry, previous }`. */
export function digestOf(entry: object, previous: Digest | null): Digest {
  return bytesToHex(sha256(utf8ToBytes(canonicalText({ entry, previous }))));
}

/** Puts entries, oldest first, into a chain. */
export function chainOf<Entry extends Link['entry']>(
  entries: readonly Entry[],
): { entry: Entry; digest: Digest; previous: Digest | null }[] {
  let previous: Digest | null = null;
  return entries.map((entry) => {
    const link = { entry, previous, digest: digestOf(entry, previous) };
    previous = link.digest;
    return link;
  });
}

/** The first entry of a chain that does not fit, and how. */
interface Misfit {
  /** Absent if the fault is not in a single entry. */
  id?: string;
  how: 'edited' | 'removed' | 'inserted' | 'order' | 'twice' | 'head';
  /** A sentence for a person. */
  says: string;
}

/** Recomputes a chain; undefined when every entry fits. */
export function misfitOf(links: readonly Link[], head: Digest | null): Misfit | undefined {
  const places = new Map(links.map(({ digest }, index) => [digest, index]));
  for (const [index, link] of links.entries()) {
    const misfit = misfitAt(links, index, link, places);
    if (misfit) return misfit;
  }
  const last = links.at(-1);
  if ((last?.digest ?? null) === head) return undefined;
  const reached = head === null ? -1 : places.get(head);
  const added = reached === undefined ? undefined : links[reached + 1];
  if (added)
    return {
      id: added.entry.id,
      how: 'inserted',
      says: `The entry "${added.entry.id}" was added after the head.`,
    };
  return {
    ...(last && { id: last.entry.id }),
    how: 'removed',
    says: last
      ? `What stood after the entry "${last.entry.id}" was removed: the head is not its digest.`
      : 'Every entry was removed: there is a head, and nothing before it.',
  };
}

function misfitAt(
  links: readonly Link[],
  index: number,
  { entry, digest, previous }: Link,
  places: Map<Digest, number>,
): Misfit | undefined {
  const { id } = entry;
  const before = links[index - 1];
  const says = (how: Misfit['how'], sentence: string, who = id) => ({
    id: who,
    how,
    says: sentence,
  });
  if (links.findIndex((other) => other.entry.id === id) !== index)
    return says('twice', `The entry "${id}" is in the chain twice.`);
  if (digestOf(entry, previous) !== digest)
    return says('edited', `The entry "${id}" was edited: its digest is that of another text.`);
  if (previous !== (before?.digest ?? null)) {
    const place = previous === null ? -1 : places.get(previous);
    if (place === undefined)
      return says(
        'removed',
        `An entry before "${id}" was removed${before ? ` (after "${before.entry.id}")` : ''}.`,
      );
    const added = links[place + 1];
    return place < index && added
      ? says(
          'inserted',
          `The entry "${added.entry.id}" was inserted before "${id}".`,
          added.entry.id,
        )
      : says('order', `The entry "${id}" stands before one that was published earlier.`);
  }
  if (before && entry.announced < before.entry.announced)
    return says(
      'order',
      `The entry "${id}" was announced before "${before.entry.id}", and stands after it.`,
    );
  return undefined;
}
