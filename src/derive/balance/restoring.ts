// How a person repairs the journal: restores a published entry, or gives entries that are not published new dates.
import type { Change } from '../../trust.ts';
import type { Published } from '../journal/published.ts';

/** How to restore a published entry: a git command if git has it, otherwise the file as it was. */
export function restoring(
  { id, ...written }: Change,
  { git }: Published,
): { fix: string; entries: { file: string; value: object }[] } {
  const file = `changes/${id}.yaml`;
  if (git)
    return {
      fix: `Restore it: \`git checkout ${git.ref} -- ${git.folder}/${file}\`.`,
      entries: [],
    };
  return { fix: 'Restore it as written below.', entries: [{ file, value: written }] };
}

/** The command that gives every entry that is not published a new moment. */
export function howToRestamp(published: Published | undefined): string {
  const against = published?.git
    ? `--against ${published.git.ref}`
    : published
      ? `--published ${published.source}`
      : '--against <git ref>';
  return `\`candor change --restamp ${against}\``;
}
