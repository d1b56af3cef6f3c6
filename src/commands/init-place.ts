// The folder that `candor init` writes into: new or empty, else refused.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { CommandError } from './command.ts';

// What a person or a program puts into a folder before there is anything in it. `candor init` writes none of these.
const harmless =
  /^(\.git|\.gitattributes|\.editorconfig|\.idea|\.DS_Store|Thumbs\.db|LICEN[CS]E(\.(md|txt))?)$/;

/** Throws if the folder, as typed, holds anything that a new project would mix with. */
export function refuseUnlessEmpty(folder: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new CommandError(`${folder} is not a folder.`, 2);
  const entries = readdirSync(folder);
  const there = entries.filter((name) => !harmless.test(name));
  if (there.length === 0) return;
  const here = folder === '.' ? 'This folder' : folder;
  if (entries.some((name) => /^astro\.config\.(mjs|js|cjs|ts|mts|cts)$/.test(name)))
    throw new CommandError(
      `${here} holds an Astro site, and a trust center cannot be part of another site yet. Give it a project of its own, \`candor init <folder>\`; it can be served below a path of the same host, such as \`--url https://example.com/trust\`. Nothing was written.`,
      2,
    );
  const named = there.slice(0, 3).join(', ');
  const more = there.length > 3 ? ` and ${there.length - 3} more` : '';
  throw new CommandError(
    `${here} is not empty: it holds ${named}${more}. Name a new folder: \`candor init <folder>\`. Nothing was written.`,
    2,
  );
}
