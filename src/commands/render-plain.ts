// The short way to a site: a project that holds nothing but content is rendered from the compiled pages.
import path from 'node:path';
import { compiledPages } from '../compiled-pages.ts';
import { writeHostFiles } from '../host-setup.ts';
import type { Loaded } from '../load/load.ts';
import type { Brought } from '../publish/check-site.ts';
import { isPlain } from '../render/plain-project.ts';
import { renderSite } from '../render/render-site.ts';
import { toolsOf } from '../render/tools.ts';
import type { Call } from './command.ts';

/** Renders the site into a folder relative to the root. */
type Rendering = (stage: string, call: Call, loaded: Loaded) => Promise<Brought>;

/** Undefined where the project needs Astro's build. */
export async function plainRendering(root: string): Promise<Rendering | undefined> {
  const compiled = compiledPages();
  const tools = compiled && isPlain(root) ? await toolsOf(root, compiled) : undefined;
  if (!compiled || !tools) return undefined;
  return async (stage, { asOf, content }, { trust, pictures }) => {
    if (!trust) throw new Error('A site without content cannot be rendered.');
    const publicDir = path.join(root, 'public');
    const folder = path.join(root, stage);
    const carried = path.join(root, '.candor', 'carried');
    const maker = compiled.maker(process.versions);
    const site = { trust, asOf, content, pictures, publicDir, carried, maker };
    await renderSite(site, folder, compiled, tools);
    writeHostFiles(folder, root, trust);
    return { publicDir };
  };
}
