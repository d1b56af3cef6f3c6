// Runs git with fixed arguments, never through a shell. Nothing else runs git.
import { execFileSync } from 'node:child_process';
import { PublishedError } from './published-error.ts';

const mostBytes = 256 * 1024 * 1024;

/** What git prints. Undefined if it fails. Throws if git is not installed. */
export function git(folder: string, args: string[], input?: string): Buffer | undefined {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      maxBuffer: mostBytes,
      stdio: 'pipe',
      ...(input !== undefined && { input }),
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new PublishedError('git is not installed; --against needs it.');
    // In a container the checkout often belongs to another user; git then refuses to read it.
    const { stderr } = error as { stderr?: Buffer };
    const owner = /safe\.directory (\S+)/.exec(stderr?.toString('utf8') ?? '')?.[1];
    if (owner)
      throw new PublishedError(
        `Git does not trust this folder, which belongs to another user. Run \`git config --global --add safe.directory ${owner}\`.`,
      );
    return undefined;
  }
}

/** What git prints, as one line of text. */
export function gitLine(folder: string, args: string[]): string | undefined {
  return git(folder, args)?.toString('utf8').replace(/\n$/, '');
}
