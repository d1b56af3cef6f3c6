// Loads Astro, only when a site is built or served, and passes it the options in environment variables.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { CommandError, type Call } from './command.ts';

const config = [
  "import { defineConfig } from 'astro/config';",
  "import candor from 'candor';",
  '',
  'export default defineConfig({ integrations: [candor()] });',
].join('\n');

/** Astro, with the content folder and the day in its environment, where Candor's integration reads them. */
export async function loadAstro(call: Call) {
  if (!['mjs', 'ts', 'js', 'mts'].some((ending) => existsSync(`astro.config.${ending}`)))
    throw new CommandError(`There is no astro.config.mjs here. Write one:\n\n${config}`, 2);
  process.env['CANDOR_CONTENT'] = path.resolve(call.content);
  process.env['CANDOR_AS_OF'] = call.asOf;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return import('astro');
}

/** Never resolves, since a server runs until it is stopped. */
export const untilStopped = () => new Promise<number>(() => undefined);
