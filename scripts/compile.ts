// Compiles what Node loads (`src/index.ts`, `src/cli.ts`) into lib/, since Node does not run .ts files in node_modules.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

rmSync('lib', { recursive: true, force: true });
const compiler = 'node_modules/typescript/bin/tsc';
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
