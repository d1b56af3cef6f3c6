#!/usr/bin/env node
// The program: gives the command line this process, and sets the exit code. Compiled code is cached in Node's own
// temporary folder, which makes the next start much faster. An older Node can read this file, so that it can be told apart:
// it imports nothing of ours, and nothing by name that Node 18 lacks, before the version is known.
import module from 'node:module';
import v8 from 'node:v8';

// A reader may close the pipe before the end (`| head`); the exit code still tells what was found.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

// As `engines` in package.json says.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `candor: This is Node ${process.versions.node}, and Candor needs Node 22.12 or newer.\n`,
  );
  process.exitCode = 2;
} else {
  // Most patterns of the rules are long and meet few sentences: to optimise them takes V8 several times as long as to run them.
  // A later Node may not know these options, and would say so on every run.
  if (major <= 24)
    for (const what of ['regexp-optimization', 'regexp-peephole-optimization'])
      v8.setFlagsFromString(`--no-${what}`);
  module.enableCompileCache();
  const { run } = await import('./command-line.ts');
  process.exitCode = await run(process.argv.slice(2), process);
}
