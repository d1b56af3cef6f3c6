// The Astro integration: loads the content, serves it as `virtual:trust`, adds the routes, watches while developing.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import type { WebHost } from './vocabulary/hosts.ts';
import { addRoutes, cssTarget, pageSettings } from './astro-pages.ts';
import { faviconOf } from './init/favicon.ts';
import { load, type Loaded } from './load/load.ts';
import { printProblems } from './print.ts';
import { dayOf, type Day } from './day.ts';
import { choiceStyles, themeStyles } from './derive/page/content-styles.ts';
import { pagesOn } from './documents/pages.ts';
import { plannedFiles } from './documents/planned-files.ts';
import { checkAddress, ownAddress } from './mount/address.ts';
import { refuseReplacing } from './mount/host-site.ts';
import { mounted } from './mount/mounted.ts';
import { checkOptions, chosenHost } from './mount/options.ts';
import { slotFiles, slotsModule, type Slots } from './mount/slots.ts';
import { checkSite } from './publish/check-site.ts';
import { writeHostFiles } from './host-setup.ts';
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
      'astro:config:setup': (setup) => {
        const { command, config, updateConfig, logger } = setup;
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
        addRoutes(setup, sourceFolder);
        updateConfig({
          ...(trust && ownAddress(trust.site.url)),
          ...pageSettings,
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
            build: { assetsInlineLimit: 0, cssTarget },
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
      if (id === `\0${virtualTheme}`) return themeStyles(loaded.trust, asOf);
      if (id === `\0${virtualChoices}`) return choiceStyles(loaded.trust, asOf);
      // JSON.parse of a string literal is the fastest way to hand over data, and carries no code. Frozen, as `load` gives it:
      // only of what cannot change is kept what was derived from it (`once`).
      const json = JSON.stringify(JSON.stringify(loaded.trust));
      return [
        ...logoOf(folder, loaded),
        `export const trust = JSON.parse(${json}, (_, value) => Object.freeze(value));`,
        `export const asOf = ${JSON.stringify(asOf)};`,
        'export const shownDay = asOf;',
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
