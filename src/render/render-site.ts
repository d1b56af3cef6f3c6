// Renders the site of a plain project from the compiled pages: the same files as Astro's build makes of it, in a fraction of the
// time, since nothing is compiled and no page is asked for over a request.
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { compactTree, printCompact } from '../compact.ts';
import type { CompiledPages } from '../compiled-pages.ts';
import type { Day } from '../day.ts';
import { choiceStyles, themeStyles } from '../derive/page/content-styles.ts';
import { hostAndPath } from '../links.ts';
import type { Trust } from '../trust.ts';
import { twinOfTree } from '../twins/twin.ts';
import { assetsOf } from './assets.ts';
import {
  contentKey,
  type CompiledEntry,
  type CompiledModule,
  type CompiledRoute,
  type GivenContent,
} from './compiled.ts';
import { logoFiles } from './logo.ts';
import { htmlOf, type Rendering } from './page.ts';
import type { Tools } from './tools.ts';

export interface Site {
  trust: Trust;
  asOf: Day;
  /** The folder of the content, for its logo. */
  content: string;
  /** The sizes of its pictures. */
  pictures: readonly { name: string; size?: { width: number; height: number } | undefined }[];
  /** The folder whose files are published as they are. */
  publicDir: string;
}

/** Writes the whole site into a folder of its own, without the files for its host. Once in a process: the pages keep their content. */
export async function renderSite(
  site: Site,
  folder: string,
  compiled: CompiledPages,
  tools: Tools,
): Promise<void> {
  const { trust, asOf, publicDir } = site;
  mkdirSync(folder, { recursive: true });
  if (existsSync(publicDir)) cpSync(publicDir, folder, { recursive: true });
  const write = writerInto(folder);
  const { path: base } = hostAndPath(trust.site.url);
  const logo = logoFiles(trust, site.content, site.pictures);
  const assets = await assetsOf(
    compiled.styles,
    {
      styles: { theme: themeStyles(trust, asOf), choices: choiceStyles(trust, asOf) },
      pictures: logo.files,
    },
    tools,
  );
  for (const { file, bytes } of assets.values()) write(file, bytes);
  const addressOf = (name: string) => `${base}/${encodeURI(assets.get(name)?.file ?? name)}`;

  const { schema } = compiled;
  const given: GivenContent = { trust, asOf, schema, logo: logo.at(addressOf) };
  Object.assign(globalThis, { [Symbol.for(contentKey)]: given });
  const { routes, componentMetadata, loadRenderer } = (await import(
    compiled.entry
  )) as CompiledEntry;
  const { publishedFiles, renderToString } = await loadRenderer();
  const rendering: Rendering = { renderToString, componentMetadata, addressOf };
  for (const kind of publishedFiles)
    for (const file of kind.on(trust, asOf, schema)) write(file.path.slice(1), await file.text());
  for (const route of routes) {
    const module = await route.load();
    for (const { at, props } of pagesOf(route, module)) {
      const url = new URL(`${base}${at}`, trust.site.url);
      const tree = compactTree(await htmlOf(rendering, route, module, props, url));
      const html = printCompact(tree);
      if (at === '/404/') write('404.html', html);
      else {
        write(`${at.slice(1)}index.html`, html);
        write(
          `${at.slice(1)}index.md`,
          twinOfTree(tree, `${trust.site.url.replace(/\/$/, '')}${at}`),
        );
      }
    }
  }
}

/** Writes a file below a folder, unless the project has brought it. */
function writerInto(folder: string) {
  const brought = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    ),
  );
  const made = new Set<string>();
  return (name: string, content: string | Uint8Array) => {
    if (brought.has(name)) return;
    const file = path.join(folder, name);
    const around = path.dirname(file);
    if (!made.has(around)) mkdirSync(around, { recursive: true });
    made.add(around);
    writeFileSync(file, content);
  };
}

/** The pages of a route: their paths from the root of the trust center, with a slash at both ends. */
function pagesOf({ route }: CompiledRoute, { getStaticPaths }: CompiledModule) {
  const all = getStaticPaths?.({ routePattern: route }) ?? [{ params: {} }];
  return all.map(({ params, props = {} }) => ({
    at: `${route.replace(/\[(\w+)\]/g, (_, name: string) => params[name] ?? '')}/`.replace(
      '//',
      '/',
    ),
    props,
  }));
}
