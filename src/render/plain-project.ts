// Whether a project holds nothing that could change a page but the content. Its site then needs no build by Astro.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { configText } from '../init/config.ts';

/**
 * Its configuration is the one that a new project has, it has no sources of its own, and no settings of PostCSS, which Vite
 * finds in any folder around it.
 */
export function isPlain(root: string): boolean {
  const settings = readdirSync(root).filter((name) => /^astro\.config\./.test(name));
  const [only] = settings;
  if (only === undefined || settings.length > 1 || existsSync(path.join(root, 'src'))) return false;
  return (
    isWrittenByInit(readFileSync(path.join(root, only), 'utf8')) && !around(root).some(hasPostcss)
  );
}

/**
 * Whether it is what `candor init` writes, in any layout and with either quotation marks. The command line reads the content
 * folder, so its name does not matter.
 */
function isWrittenByInit(config: string): boolean {
  const text = withoutLayout(config).replace(/content:'[^'\\]*'/, "content:'named'");
  return ['content', 'named'].some((content) => text === withoutLayout(configText({ content })));
}

const withoutLayout = (text: string): string =>
  text
    .replaceAll('"', "'")
    .replaceAll(/[\s;]/g, '')
    .replaceAll(/,(?=[)\]}])/g, '');

function around(folder: string): string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...around(parent)];
}

function hasPostcss(folder: string): boolean {
  const manifest = path.join(folder, 'package.json');
  return (
    namesIn(folder).some((name) => /^(?:\.postcssrc|postcss\.config\.)/.test(name)) ||
    (existsSync(manifest) && /"postcss"\s*:/.test(readFileSync(manifest, 'utf8')))
  );
}

// Of a folder that cannot be read, Vite knows no more.
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
