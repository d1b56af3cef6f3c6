// Renders the site of a plain project from the compiled pages: the same files as Astro's build makes of it, in a fraction of the
// time, since nothing is compiled and no page is asked for over a request.
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CompiledPages } from '../compiled-pages.ts';
import type { Day } from '../day.ts';
import { choiceStyles, themeStyles } from '../derive/page/content-styles.ts';
import { wordingOf } from '../documents/wording.ts';
import { hostAndPath } from '../links.ts';
import type { Trust } from '../trust.ts';
import { assetsOf } from './assets.ts';
import { digestOf } from './carried.ts';
import {
  contentKey,
  type CompiledEntry,
  type CompiledModule,
  type CompiledRoute,
  type GivenContent,
} from './compiled.ts';
import { logoFiles } from './logo.ts';
import { makingOn } from './making.ts';
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
  /** The file in which the last build kept what it made. */
  carried: string;
  /** The digest of everything that makes pages of content. */
  maker: string;
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
  const content = { trust, schema, logo: logo.at(addressOf) };
  const making = makingOn({
    asOf,
    content: JSON.stringify(content),
    formatDay: wordingOf(trust).day,
    addresses: new Map([...compiled.styles.keys()].map((sheet) => [sheet, addressOf(sheet)])),
    carried: site.carried,
    maker: site.maker,
  });
  const given: GivenContent = { ...content, asOf, shownDay: making.shownDay };
  Object.assign(globalThis, { [Symbol.for(contentKey)]: given });
  const { routes, componentMetadata, loadRenderer } = (await import(
    compiled.entry
  )) as CompiledEntry;
  const { publishedFiles, renderToString } = await loadRenderer();
  for (const kind of publishedFiles) {
    // As long as the list of all entries, so not digested for each file.
    const follows = kind.follows && digestOf(kind.follows(trust, asOf));
    for (const { path: at, text } of kind.on(trust, asOf, schema))
      write(at.slice(1), await making.file(at, follows, text));
  }
  const rendering: Rendering = { renderToString, componentMetadata, addressOf: making.addressOf };
  for (const route of routes) {
    const module = await route.load();
    const shared = module.sharedInputs && digestOf(module.sharedInputs());
    for (const { at, props } of pagesOf(route, module)) {
      const url = new URL(`${base}${at}`, trust.site.url);
      const isMissing = at === '/404/';
      const { html, twin } = await making.page(at, {
        inputs: shared === undefined ? undefined : module.inputsOf?.(props).concat(shared),
        html: () => htmlOf(rendering, route, module, props, url),
        address: isMissing ? undefined : `${trust.site.url.replace(/\/$/, '')}${at}`,
      });
      write(isMissing ? '404.html' : `${at.slice(1)}index.html`, html);
      if (!isMissing) write(`${at.slice(1)}index.md`, twin);
    }
  }
  making.done();
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
