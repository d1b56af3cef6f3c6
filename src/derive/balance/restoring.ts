// What a person types to mend entries: to bring a published one back, and to announce a waiting one anew.
import type { Change } from '../../trust.ts';
import type { Published } from '../journal/published.ts';

/** How a published entry comes back: by a command where git holds it, else as the file that it was. */
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

/** The command that gives every entry that is not published a moment of its own. */
export function howToRestamp(published: Published | undefined): string {
  const against = published?.git
    ? `--against ${published.git.ref}`
    : published
      ? `--published ${published.source}`
      : '--against <git ref>';
  return `\`candor change --restamp ${against}\``;
}
