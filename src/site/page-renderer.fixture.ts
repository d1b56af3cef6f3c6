// Renders the pages of any trust center in this process, without a build: for tests over many of them.
import { getViteConfig } from 'astro/config';
import { createViteServer } from 'vitest/node';
import type { Day } from '../day.ts';
import { assembleTrust, type Trust } from '../trust.ts';

/** A route as Vite loads it. */
interface Route {
  default: unknown;
  getStaticPaths?: () => { params: Record<string, string>; props?: object }[];
  inputsOf?: (props: object) => string;
  sharedInputs?: () => string;
}

interface Container {
  renderToString(component: unknown, options: object): Promise<string>;
}

export interface PageRenderer {
  /** The HTML of every page on a day, by its path. */
  pagesOn(trust: Trust, asOf: Day): Promise<Map<string, string>>;
  /** The HTML of the pages that tell what they depend on, with the same day as theirs on every day, and what they tell. */
  dependentOn(trust: Trust, asOf: Day): Promise<Map<string, { html: string; inputs: string }>>;
  close(): Promise<void>;
}

const routes = {
  index: '/',
  subprocessors: '/subprocessors/',
  annex: '/subprocessors/annex-iii/',
  changes: '/changes/',
  change: '/changes/[id]/',
  'changes-of-year': '/changes/archive/[year]/',
};

// Importers read these bindings anew each time, so that the pages of another trust center need no other modules.
const modules: Record<string, string> = {
  'virtual:trust': `
    export let trust, asOf, shownDay, isServed = false, logo;
    const computed = [];
    export const live = (compute) => { computed.push(compute); compute(); };
    export const show = (next) => {
      trust = next.trust;
      asOf = next.asOf;
      shownDay = next.shownDay ?? next.asOf;
      for (const compute of computed) compute();
    };`,
  'virtual:trust/slots': 'export const files = {}; export let head, header, footer;',
  'virtual:trust/schema': 'export default {};',
};

/** Modules that compute from the trust center when they are loaded, since a site has only one. */
const computedOnce = /\/src\/site\/(titles|references)\.ts$/;

/** The module with each of these values computed again when another trust center is shown. */
function withLiveValues(code: string): string {
  const live = code.replace(
    /^export const (\w+) = ([\w.]+\([^()]*\));$/gm,
    'export let $1; live(() => { $1 = $2; });',
  );
  if (live === code) throw new Error('No value of this module is computed from the trust center.');
  return live.replace(
    "from 'virtual:trust';",
    "from 'virtual:trust';\nimport { live } from 'virtual:trust';",
  );
}

/** Starts a server that compiles the pages as `candor dev` does, and asks it for their components. */
export async function pageRenderer(): Promise<PageRenderer> {
  const configure = getViteConfig(
    {
      appType: 'custom',
      logLevel: 'error',
      server: { middlewareMode: true, ws: false, watch: null },
      plugins: [
        {
          name: 'any-trust-center',
          enforce: 'pre',
          resolveId: (id: string) => (id.startsWith('virtual:trust') ? `\0${id}` : undefined),
          load: (id: string) =>
            id.startsWith('\0virtual:trust') ? (modules[id.slice(1)] ?? '') : undefined,
          transform: (code: string, id: string) =>
            computedOnce.test(id) ? withLiveValues(code) : undefined,
        },
      ],
    },
    { configFile: false, logLevel: 'error' },
  );
  const config = await configure({ mode: 'development', command: 'serve' });
  const server = await createViteServer({ ...config, configFile: false });
  const { experimental_AstroContainer } = await server.ssrLoadModule('astro/container');
  const container = (await experimental_AstroContainer.create()) as Container;
  const { show } = await server.ssrLoadModule('virtual:trust');
  const site = { url: 'https://trust.example.com', company: { name: 'Example' } };
  show({ trust: assembleTrust({ site }), asOf: '2028-01-01' });
  const loaded = await Promise.all(
    Object.entries(routes).map(
      async ([name, path]) =>
        [path, (await server.ssrLoadModule(`/src/site/routes/${name}.astro`)) as Route] as const,
    ),
  );
  async function rendered(trust: Trust, chosen: typeof loaded) {
    const pages: { path: string; html: string; inputs: string }[] = [];
    for (const [pattern, route] of chosen) {
      const shared = route.sharedInputs?.() ?? '';
      for (const { params, props = {} } of route.getStaticPaths?.() ?? [{ params: {} }]) {
        const path = pattern.replace(/\[(\w+)\]/, (_, name: string) => params[name] ?? '');
        const request = new Request(new URL(path, trust.site.url));
        const html = await container.renderToString(route.default, { params, props, request });
        pages.push({ path, html, inputs: (route.inputsOf?.(props) ?? '') + shared });
      }
    }
    return pages;
  }
  return {
    async pagesOn(trust, asOf) {
      show({ trust, asOf });
      const pages = await rendered(trust, loaded);
      return new Map(pages.map(({ path, html }) => [path, html]));
    },
    async dependentOn(trust, asOf) {
      show({ trust, asOf, shownDay: '2001-01-01' });
      const pages = await rendered(
        trust,
        loaded.filter(([, { inputsOf }]) => inputsOf),
      );
      return new Map(pages.map(({ path, ...page }) => [path, page]));
    },
    close: () => server.close(),
  };
}
