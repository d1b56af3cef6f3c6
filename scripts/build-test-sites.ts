// Builds the example sites once for all tests that look at a finished site. A process of its own calls the command
// line for each, so that Astro is loaded once.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

// `content` comes last: a test builds it again in a fresh process, and would notice if an earlier site had left something behind.
const sites = {
  pressbird: 'examples/pressbird',
  framewright: 'examples/framewright',
  leadwell: 'examples/leadwell',
  fennlight: 'examples/fennlight',
  content: 'content',
};

/** Site name → absolute folder of its finished site. */
export type BuiltSites = Record<keyof typeof sites, string>;

declare module 'vitest' {
  export interface ProvidedContext {
    builtSites: BuiltSites;
    /** The day for which the sites are built. */
    builtAsOf: string;
  }
}

const asOf = '2026-11-21';
const root = path.resolve(import.meta.dirname, '..');
const folderOf = (name: string) => path.join('.candor', 'test', name);

/** The global setup of vitest. */
export default function setup(project: TestProject): void {
  execFileSync(process.execPath, [import.meta.filename], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const built = Object.keys(sites).map((name) => [name, path.join(root, folderOf(name))]);
  project.provide('builtSites', Object.fromEntries(built) as BuiltSites);
  project.provide('builtAsOf', asOf);
}

if (import.meta.main) {
  const { run } = await import('../src/command-line.ts');
  for (const [name, content] of Object.entries(sites)) {
    const args = ['build', '--content', content, '--as-of', asOf, '--out', folderOf(name)];
    process.exitCode ||= await run(args, process);
  }
}
