// The Astro integration: loads the content, serves it as `virtual:trust`, adds the routes, watches while developing.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { WebHost } from './vocabulary/hosts.ts';
import { faviconOf } from './init/favicon.ts';
import { load, type Loaded } from './load/load.ts';
import { printProblems } from './print.ts';
import { dayOf, type Day } from './day.ts';
import { choicesCss } from './derive/page/choices.ts';
import { registerOn } from './derive/journal/register.ts';
import { sheetCss } from './derive/page/sheet-css.ts';
import { pages, pagesOn } from './documents/pages.ts';
import { plannedFiles } from './documents/planned-files.ts';
import { publishedFiles } from './documents/published-files.ts';
import { themeCss } from './derive/page/theme-css.ts';
import { checkAddress, ownAddress } from './mount/address.ts';
import { refuseReplacing } from './mount/host-site.ts';
import { mounted } from './mount/mounted.ts';
import { checkOptions, chosenHost } from './mount/options.ts';
import { slotFiles, slotsModule, type Slots } from './mount/slots.ts';
import { checkSite } from './publish/check-site.ts';
import { basePath } from './hosts/headers.ts';
import { hostFiles } from './hosts/host-files.ts';
import { writeTwins } from './twins/write-twins.ts';

export type { Slots };

export interface CandorOptions {
  /** The content folder, relative to the project's root. CANDOR_CONTENT, which the command line sets, comes first. */
  content?: string;
  /** The day as of which the pages are made. CANDOR_AS_OF comes first. Default: today in UTC. */
  asOf?: Day;
  /** Below which path of a site of your own: `/trust`. Left out: the project is nothing but the trust center. */
  at?: string;
  /** Files of your own that add something to every page. A component of Candor cannot be replaced. */
  slots?: Slots;
  /** Where the site is served, if `host` of site.yaml does not say it. */
  host?: WebHost;
  /** Whether HSTS also covers every host below that of the trust center. Default: no. */
  includeSubDomains?: boolean;
}

function writeHostFiles(
  published: string,
  root: string,
  trust: NonNullable<Loaded['trust']>,
  { host, includeSubDomains }: CandorOptions,
): void {
  const { url } = trust.site;
  const addresses = readdirSync(published, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(published, path.join(entry.parentPath, entry.name)))
    .map((file) => `${basePath({ url })}/${file.replaceAll('\\', '/')}`)
    .sort();
  const files = hostFiles(chosenHost(host, trust.site.host), { url, includeSubDomains }, addresses);
  for (const [name, text] of files.published) writeFileSync(path.join(published, name), text);
  // Not in the published folder nor beside it: either may be served.
  const aside = path.join(root, '.candor', 'host');
  rmSync(aside, { recursive: true, force: true });
  if (files.aside.length > 0) mkdirSync(aside, { recursive: true });
  for (const [name, text] of files.aside) writeFileSync(path.join(aside, name), text);
}

/** Every pattern, and its file in `site/routes/`. */
const routes: ReadonlyMap<string, string> = new Map([
  ...pages.map(({ pattern, route }) => [pattern, route] as const),
  ['/404', '404.astro'],
  ...publishedFiles.map(({ pattern }) => [pattern, 'file.ts'] as const),
]);

const virtualName = 'virtual:trust';
const virtualSchema = 'virtual:trust/schema';
const virtualTheme = 'virtual:trust/theme.css';
const virtualSlots = 'virtual:trust/slots';
const virtualChoices = 'virtual:trust/choices.css';
const virtualNames = [virtualName, virtualTheme, virtualChoices, virtualSlots];

/** Turns a folder of YAML into a trust center. Content with errors stops the build; nothing is written then. */
export default function candor(options: CandorOptions = {}): AstroIntegration {
  checkOptions(options);
  const asOf = process.env['CANDOR_AS_OF'] ?? options.asOf ?? dayOf(new Date().toISOString());
  if (options.at !== undefined) return mountedAt(options.at, options, asOf);
  let trust: Loaded['trust'];
  let root = '';
  let isBuild = false;
  return {
    name: 'candor',
    hooks: {
      'astro:config:setup': ({
        command,
        config,
        addMiddleware,
        injectRoute,
        updateConfig,
        logger,
      }) => {
        root = fileURLToPath(config.root);
        isBuild = command === 'build';
        const content = process.env['CANDOR_CONTENT'] ?? options.content ?? 'content';
        const read = () =>
          load(path.relative(process.cwd(), path.resolve(root, content)) || '.', asOf);
        const slots = slotFiles(options.slots ?? {}, root);
        const first = read();
        if (isBuild && !first.trust) throw new ContentError(first);
        trust = first.trust;
        if (trust) {
          checkAddress(trust.site.url, config);
          chosenHost(options.host, trust.site.host);
        } else logger.error(`\n${printProblems(first.problems)}`);
        for (const [pattern, file] of routes)
          injectRoute({
            pattern,
            entrypoint: new URL(`./site/routes/${file}`, sourceFolder),
            prerender: true,
          });
        addMiddleware({
          entrypoint: new URL('./site/middleware.ts', sourceFolder),
          order: 'post',
        });
        updateConfig({
          ...(trust && ownAddress(trust.site.url)),
          trailingSlash: 'always',
          output: 'static',
          build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
          compressHTML: true,
          devToolbar: { enabled: false },
          vite: {
            plugins: [
              virtualTrust(
                path.resolve(root, content),
                asOf,
                command === 'dev',
                // A build reads the content once, so that all its parts say the same.
                isBuild ? () => first : read,
                slots,
              ),
            ],
            build: { assetsInlineLimit: 0, cssTarget: ['chrome123', 'safari17.5', 'firefox128'] },
            // Finished sites are there. Watching them would reload the page at every build.
            server: { watch: { ignored: ['**/.candor/**'] } },
          },
        });
      },
      'astro:routes:resolved': ({ routes: all }) => {
        // A page for what is missing may be the project's own.
        const files = trust && plannedFiles(trust, asOf).filter((file) => file !== '404.html');
        if (isBuild && files) refuseReplacing(all, files);
      },
      'astro:build:done': ({ dir }) => {
        if (!trust) return;
        const paths = pagesOn(trust, asOf).map(({ path: page }) => page.slice(1));
        writeTwins(fileURLToPath(dir), paths, trust.site.url);
        writeHostFiles(fileURLToPath(dir), root, trust, options);
      },
    },
  };
}

function mountedAt(at: string, options: CandorOptions, asOf: Day): AstroIntegration {
  let trust: Loaded['trust'];
  const { at: _, ...rest } = options;
  // Its content is known once the folder of the host's site is.
  const own: CandorOptions = { ...rest, asOf };
  return mounted({
    at,
    configured: JSON.stringify({ ...options, asOf }),
    own: candor(own),
    url(root, isBuild) {
      own.content = path.resolve(root, options.content ?? 'content');
      own.slots = slotFiles(options.slots ?? {}, root);
      const loaded = load(path.relative(process.cwd(), own.content) || '.', asOf);
      if (isBuild && !loaded.trust) throw new ContentError(loaded);
      trust = loaded.trust;
      return trust?.site.url;
    },
    icon: () => faviconOf(trust?.site.company.name ?? 'Trust'),
    check(folder) {
      if (!trust) throw new Error('A build without content cannot be checked.');
      return checkSite(folder, trust, asOf);
    },
    sources: [sourceFolder],
  });
}

// `.astro` files ship as source, so routes are always in `src/`, even when this file runs from `lib/`.
const sourceFolder = new URL('../src/', import.meta.url);
const schemaFile = new URL('../schemas/trust.schema.json', import.meta.url);

class ContentError extends Error {
  constructor(loaded: Loaded) {
    super(`The content has mistakes; nothing was built.\n\n${printProblems(loaded.problems)}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}

type VitePlugin = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number];

function virtualTrust(
  folder: string,
  asOf: Day,
  isServed: boolean,
  read: () => Loaded,
  slots: Slots,
): VitePlugin {
  return {
    name: 'candor:trust',
    resolveId(id) {
      // `?raw` gives the text of the file as it is shipped.
      if (id === virtualSchema) return `${fileURLToPath(schemaFile)}?raw`;
      return virtualNames.includes(id) ? `\0${id}` : undefined;
    },
    load(id) {
      if (!virtualNames.some((name) => id === `\0${name}`)) return undefined;
      if (id === `\0${virtualSlots}`) return slotsModule(slots, process.cwd());
      const loaded = read();
      if (!loaded.trust) throw new ContentError(loaded);
      if (id === `\0${virtualTheme}`)
        return themeCss(loaded.trust.site.theme) + sheetCss(loaded.trust, asOf);
      if (id === `\0${virtualChoices}`) return choicesCss(registerOn(loaded.trust, asOf));
      // JSON.parse of a string literal is the fastest way to hand over data, and carries no code. Frozen, as `load` gives it:
      // only of what cannot change is kept what was derived from it (`once`).
      const json = JSON.stringify(JSON.stringify(loaded.trust));
      return [
        ...logoOf(folder, loaded),
        `export const trust = JSON.parse(${json}, (_, value) => Object.freeze(value));`,
        `export const asOf = ${JSON.stringify(asOf)};`,
        `export const isServed = ${isServed};`,
      ].join('\n');
    },
    configureServer(server) {
      server.watcher.add(folder);
      const refresh = (file: string) => {
        if (!file.startsWith(folder)) return;
        for (const environment of Object.values(server.environments)) {
          for (const module of environment.moduleGraph.idToModuleMap.values())
            if (isOfContent(module.id)) environment.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, refresh);
    },
  };
}

// Modules derived from content: ours, and Astro's CSS of a page in development.
const isOfContent = (id: string | null) =>
  virtualNames.some((name) => id === `\0${name}`) ||
  id?.startsWith('\0virtual:astro:dev-css:') === true;

// Vite publishes the logo's files under names that change with their bytes, so their addresses come from it.
function logoOf(folder: string, { trust, pictures }: Loaded): string[] {
  const logo = trust?.site.theme?.logo;
  const size = pictures.find(({ name }) => name === logo?.file)?.size;
  if (!logo || !size) return ['export const logo = undefined;'];
  const imported = (name: string) =>
    JSON.stringify(`${path.join(folder, name).replaceAll('\\', '/')}?url`);
  const dark = logo.file_dark;
  return [
    `import src from ${imported(logo.file)};`,
    ...(dark === undefined ? ['const dark = undefined;'] : [`import dark from ${imported(dark)};`]),
    `export const logo = { src, dark, proportion: ${size.width / size.height}, holdsName: ${logo.holds_name === true} };`,
  ];
}
