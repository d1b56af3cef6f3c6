// Loads Astro, only when a site is built or served, and passes it the options in environment variables.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { ownPackage } from '../own-package.ts';
import { CommandError, type Call } from './command.ts';

const config = [
  "import { defineConfig } from 'astro/config';",
  "import candor from 'candor';",
  '',
  'export default defineConfig({ integrations: [candor()] });',
].join('\n');

/** Whether the project has a configuration, which may say where sites are built. */
export const isConfigured = () =>
  ['mjs', 'ts', 'js', 'mts'].some((ending) => existsSync(`astro.config.${ending}`));

/** Astro, with the content folder and the day in its environment, where Candor's integration reads them. */
export async function loadAstro(call: Call) {
  if (!isConfigured())
    throw new CommandError(`There is no astro.config.mjs here. Write one:\n\n${config}`, 2);
  process.env['CANDOR_CONTENT'] = path.resolve(call.content);
  process.env['CANDOR_AS_OF'] = call.asOf;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return import(pathToFileURL(astroFile()).href) as Promise<typeof import('astro')>;
}

/**
 * Astro as the project's own configuration finds it. Candor's own place may lie elsewhere: pnpm keeps packages apart, and
 * there `astro/config` cannot be found unless the project itself depends on Astro.
 */
function astroFile(): string {
  try {
    return createRequire(path.resolve('astro.config.mjs')).resolve('astro');
  } catch {
    throw new CommandError(
      `Astro is not among the dependencies of this project. Add \`"astro": "${ownPackage().peerDependencies.astro}"\` to them in package.json, and install.`,
      2,
    );
  }
}

/**
 * Reads the project's configuration as all its integrations leave it, and may then change where the site is built. Only
 * Astro can read the configuration, which may be TypeScript and may import anything.
 */
export function settingsReader(
  read: (config: AstroConfig) => void | { outDir: URL } | Promise<void>,
): AstroIntegration {
  return {
    name: 'candor-command',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig }) => {
        const changed = await read(config);
        if (changed)
          updateConfig({
            ...changed,
            build: {
              client: new URL('client/', changed.outDir),
              server: new URL('server/', changed.outDir),
            },
          });
      },
    },
  };
}

/** Never resolves, since a server runs until it is stopped. */
export const untilStopped = () => new Promise<number>(() => undefined);
