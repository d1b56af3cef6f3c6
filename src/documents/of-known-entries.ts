// Files that tell the journal as it was announced: between two announcements, no day changes them.
import { knownOn } from '../derive/journal/notices.ts';
import type { FileKind } from './file-kind.ts';

/** A kind whose files follow from the content and the entries that are known on the day, and from nothing else. */
export const ofKnownEntries = <const Path extends string>(
  kind: FileKind<Path>,
): FileKind<Path> => ({
  ...kind,
  follows: (trust, asOf) => JSON.stringify(knownOn(trust.changes, asOf).map(({ id }) => id)),
});
