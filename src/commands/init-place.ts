// The folder that `candor init` writes into: empty, an Astro project, or refused.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from './command.ts';

export interface Place {
  kind: 'new' | 'astro';
  /** As typed; `.` is the working folder. */
  folder: string;
}

// What a person or a program puts into a folder before there is anything in it. `candor init` writes none of these.
const harmless =
  /^(\.git|\.gitattributes|\.editorconfig|\.idea|\.DS_Store|Thumbs\.db|LICEN[CS]E(\.(md|txt))?)$/;

/** What is at a folder. Throws if it holds anything that a new project would mix with. */
export function placeOf(folder: string, content: string): Place {
  if (!existsSync(folder)) return { kind: 'new', folder };
  if (!statSync(folder).isDirectory()) throw new CommandError(`${folder} is not a folder.`, 2);
  const entries = readdirSync(folder);
  if (entries.some((name) => /^astro\.config\.(mjs|js|cjs|ts|mts|cts)$/.test(name))) {
    const inside = path.join(folder, content);
    if (existsSync(inside) && !(statSync(inside).isDirectory() && readdirSync(inside).length === 0))
      throw new CommandError(
        `${inside} exists already. Name another folder with --content <folder>. Nothing was written.`,
        2,
      );
    return { kind: 'astro', folder };
  }
  const there = entries.filter((name) => !harmless.test(name));
  if (there.length === 0) return { kind: 'new', folder };
  const named = there.slice(0, 3).join(', ');
  const more = there.length > 3 ? ` and ${there.length - 3} more` : '';
  throw new CommandError(
    `${folder === '.' ? 'This folder' : folder} is not empty: it holds ${named}${more}. Name a new folder: \`candor init <folder>\`. Nothing was written.`,
    2,
  );
}
