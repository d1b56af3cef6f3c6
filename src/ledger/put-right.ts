// The good example of a rule: which lines of a fixture differ once it is put right, with a few lines around them.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const around = 2;

/** Markdown for each file that differs between two content folders: its name, then its lines as they should be. */
export function putRight(wrong: string, right: string): string {
  const names = [...new Set([...filesOf(wrong), ...filesOf(right)])].sort();
  return names
    .filter((name) => textOf(wrong, name) !== textOf(right, name))
    .map((name) => {
      const [before, after] = [textOf(wrong, name), textOf(right, name)];
      if (after === undefined) return `Delete \`content/${name}\`.`;
      const lines = before === undefined ? after.trimEnd() : changedLines(before, after);
      return `In \`content/${name}\`:\n\n\`\`\`${path.extname(name).slice(1)}\n${lines}\n\`\`\``;
    })
    .join('\n\n');
}

/** From the first to the last line that differs; what is left out at either end is marked. */
export function changedLines(before: string, after: string): string {
  const [was, is] = [before.trimEnd().split('\n'), after.trimEnd().split('\n')];
  const shorter = Math.min(was.length, is.length);
  let same = 0;
  while (same < shorter && was[same] === is[same]) same += 1;
  let tail = 0;
  while (tail < shorter - same && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1;
  const start = Math.max(0, same - around);
  const end = Math.min(is.length, is.length - tail + around);
  const mark = (line: string | undefined) => `${/^\s*/.exec(line ?? '')?.[0] ?? ''}# …`;
  return [
    ...(start > 0 ? [mark(is[start])] : []),
    ...is.slice(start, end),
    ...(end < is.length ? [mark(is[end])] : []),
  ].join('\n');
}

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile())
    .map((name) => name.replaceAll('\\', '/'));

const textOf = (folder: string, name: string) => {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};
