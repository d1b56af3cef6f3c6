// Renders one page with Astro's own renderer, but without the request, the middleware and the answer that a server needs.
import type { renderToString as render } from 'astro/runtime/server/render/astro/render.js';
import type { CompiledModule, CompiledRoute } from './compiled.ts';

type Result = Parameters<typeof render>[0];

/** What is the same for all pages. */
export interface Rendering {
  renderToString: typeof render;
  /** Of the components, as Astro has recorded it while compiling. */
  componentMetadata: Result['componentMetadata'];
  /** The address of a style sheet. */
  addressOf(sheet: string): string;
}

/** The HTML of a page. `url` is its own address. */
export async function htmlOf(
  { renderToString, componentMetadata, addressOf }: Rendering,
  { sheets }: CompiledRoute,
  { default: component }: CompiledModule,
  props: Record<string, unknown>,
  url: URL,
): Promise<string> {
  const shared = { url, locals: {} };
  const result = {
    base: '/',
    cancelled: false,
    clientDirectives: new Map(),
    componentMetadata,
    compressHTML: true,
    inlinedScripts: new Map(),
    links: new Set(),
    partial: false,
    pathname: url.pathname,
    renderers: [],
    response: { status: 200, statusText: 'OK', headers: new Headers() },
    scripts: new Set(),
    shouldInjectCspMetaTags: false,
    styles: new Set(
      sheets.map((sheet) => ({
        props: { rel: 'stylesheet', href: addressOf(sheet) },
        children: '',
      })),
    ),
    createAstro: (own: object, slots: Record<string, unknown> | null) => ({
      ...shared,
      props: own,
      self: null,
      slots: { has: (name: string) => Boolean(slots?.[name]) },
    }),
    _metadata: {
      extraHead: [],
      extraScriptHashes: [],
      extraStyleHashes: [],
      hasDirectives: new Set(),
      hasHydrationScript: false,
      hasRenderedHead: false,
      hasRenderedServerIslandRuntime: false,
      headInTree: componentMetadata.get(component.moduleId ?? '')?.containsHead ?? false,
      pendingSlotEvaluations: [],
      propagators: new Set(),
      renderedScripts: new Set(),
      rendererSpecificHydrationScripts: new Set(),
      routeHasPropagation: false,
      templateDepth: 0,
    },
  };
  const html = await renderToString(result as unknown as Result, component, props, {}, true);
  if (typeof html !== 'string') throw new Error(`${url.pathname} has no text.`);
  return html;
}
