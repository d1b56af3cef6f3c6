#!/usr/bin/env node
// Runs `candor init` with the arguments given. An older Node can read this file: nothing of Candor is imported before the
// version is known.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `create-candor: This is Node ${process.versions.node}, and Candor needs Node 22.12 or newer.\n`,
  );
  process.exitCode = 2;
} else {
  const { resolve } = createRequire(import.meta.url);
  const manifest = pathToFileURL(resolve('candor/package.json'));
  // pnpm and bun pass on the `--` that npm takes away; npm keeps `--yes` for itself and says so in the environment.
  const given = process.argv.slice(2);
  const at = given.indexOf('--');
  const args = given.filter((_, index) => index !== at);
  const yes = process.env.npm_config_yes === 'true' && !args.includes('--yes') ? ['--yes'] : [];
  const program = new URL('lib/cli.js', manifest);
  process.argv = [process.argv[0], process.argv[1], 'init', ...args, ...yes];
  await import(program.href);
}
