// The libraries of the project that its build by Astro would use for styles: Candor has none of its own, and their versions decide.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Rolldown from 'rolldown';
import type { CompiledPages } from '../compiled-pages.ts';

/** What is used of Lightning CSS. */
type Minify = (options: {
  filename: string;
  code: Uint8Array;
  minify: true;
  targets: Readonly<Record<string, number>>;
}) => { code: Uint8Array };

export interface Tools {
  minify: Minify;
  rolldown: typeof Rolldown.rolldown;
}

/** Undefined where Astro or Vite is not there, or in another version than the one that compiled the pages. */
export async function toolsOf(
  root: string,
  { made }: Pick<CompiledPages, 'made'>,
): Promise<Tools | undefined> {
  try {
    const project = createRequire(path.join(root, 'astro.config.mjs'));
    const astro = createRequire(project.resolve('astro'));
    const vite = createRequire(astro.resolve('vite/package.json'));
    if (versionIn(project.resolve('astro/package.json')) !== made.astro) return undefined;
    if (versionIn(astro.resolve('vite/package.json')) !== made.vite) return undefined;
    const { transform: minify } = vite('lightningcss') as { transform: Minify };
    const place = pathToFileURL(vite.resolve('rolldown')).href;
    const { rolldown } = (await import(place)) as typeof Rolldown;
    return { minify, rolldown };
  } catch {
    // Astro itself says what is missing, and what to install.
    return undefined;
  }
}

const versionIn = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
