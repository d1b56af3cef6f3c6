// Compiles what Node loads (`src/index.ts`, `src/cli.ts`) into lib/, since Node does not run .ts files in node_modules.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('lib', { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
