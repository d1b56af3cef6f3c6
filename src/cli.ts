#!/usr/bin/env node
// The program: gives the command line this process, and sets the exit code. Compiled code is cached in Node's own
// temporary folder, which makes the next start much faster.
import { enableCompileCache } from 'node:module';

// A reader may close the pipe before the end (`| head`); the exit code still tells what was found.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

enableCompileCache();
const { run } = await import('./command-line.ts');
process.exitCode = await run(process.argv.slice(2), process);
