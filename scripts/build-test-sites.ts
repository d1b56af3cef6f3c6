// Builds the example sites once for all tests that look at a finished site; through the command line, as a user would.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

const sites = {
  content: 'content',
  pressbird: 'examples/pressbird',
  framewright: 'examples/framewright',
  leadwell: 'examples/leadwell',
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

export default function setup(project: TestProject): void {
  const root = path.resolve(import.meta.dirname, '..');
  const built = Object.entries(sites).map(([name, content]) => {
    const out = path.join('.candor', 'test', name);
    const cli = ['src/cli.ts', 'build', '--content', content, '--as-of', asOf, '--out', out];
    execFileSync(process.execPath, cli, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    return [name, path.join(root, out)];
  });
  project.provide('builtSites', Object.fromEntries(built) as BuiltSites);
  project.provide('builtAsOf', asOf);
}
