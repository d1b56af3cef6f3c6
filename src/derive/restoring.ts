// What a person types to mend entries: to bring a published one back, and to announce a waiting one anew.
import type { Change } from '../trust.ts';
import type { Published } from './published.ts';
import { yamlText } from './yaml-text.ts';

/** A sentence with the command or the whole file, and the space before what follows. */
export function howToRestore({ id, ...written }: Change, { git }: Published): string {
  if (git) return `Restore it: \`git checkout ${git.ref} -- ${git.folder}/changes/${id}.yaml\`. `;
  return `Restore it: changes/${id}.yaml said\n\n${yamlText(written)}\n\n`;
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
