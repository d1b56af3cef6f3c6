// Compiles what Node loads (`src/index.ts`, `src/cli.ts`) into lib/: a package's own .ts cannot run from node_modules.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('lib', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
