// Compiles the pages once, when Candor is packed, so that a project that holds nothing but content need not. Astro does it as in
// any build; what depends on the content, the pages take from `globalThis` instead, and styles have a mark in its place.
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { build, type AstroIntegration, type SSRManifest } from 'astro';
import { addRoutes, pageSettings } from '../src/astro-pages.ts';
import { contentKey, styleMarks } from '../src/render/compiled.ts';

const root = path.resolve(import.meta.dirname, '..');
const project = path.join(root, '.candor', 'compile');
const out = path.join(project, 'out');

const given = `const { trust, asOf, shownDay, logo, schema } = globalThis[Symbol.for('${contentKey}')];`;
const modules: Readonly<Record<string, string>> = {
  'virtual:trust': `${given}\nexport { trust, asOf, shownDay, logo };\nexport const isServed = false;`,
  'virtual:trust/schema': `${given}\nexport default schema;`,
  'virtual:trust/theme.css': `${styleMarks.theme}{--here:1}`,
  'virtual:trust/choices.css': `${styleMarks.choices}{--here:1}`,
  // A project with slots is built by Astro.
  'virtual:trust/slots':
    'export const head = undefined, header = undefined, footer = undefined, files = {};',
};

/** What was compiled. */
interface Compiled {
  /** The module that all others hang on. */
  entry: string;
  /** The style sheets, not yet minified. */
  styles: string[];
  /** The files of which a module was made, for their licences. */
  heldIn(module: string): readonly string[];
}

/** Compiles the pages into a folder of its own, from which they can be bundled. */
export async function compilePages(): Promise<Compiled> {
  const held = new Map<string, readonly string[]>();
  const compiled = path.join(project, 'pages');
  const pages: AstroIntegration = {
    name: 'candor-pages',
    hooks: {
      'astro:config:setup': (setup) => {
        const source = new URL('../src/', import.meta.url);
        addRoutes(setup, source);
        setup.injectRoute({
          pattern: '/renderer',
          entrypoint: new URL('render/renderer.ts', source),
          prerender: true,
        });
        setup.updateConfig({
          ...pageSettings,
          vite: {
            plugins: [
              {
                name: 'candor:compile',
                resolveId: (id) => (id in modules ? `\0${id}` : undefined),
                load: (id) => modules[id.slice(1)],
                generateBundle(_, files) {
                  for (const file of Object.values(files))
                    if (file.type === 'chunk')
                      held.set(path.basename(file.fileName), file.moduleIds);
                },
              },
            ],
            // Styles are minified once their marks are replaced.
            build: { assetsInlineLimit: 0, cssMinify: false, cssTarget: 'esnext' },
          },
        });
      },
      // Astro would now make the pages, and then delete what it has compiled.
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer({
          name: 'candor-pages',
          setup: () => cp(out, compiled, { recursive: true }),
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error('No page is made here.')),
        }),
    },
  };
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({
    root: project,
    outDir: out,
    configFile: false,
    logLevel: 'warn',
    integrations: [pages],
  });

  const folder = path.join(compiled, '.prerender');
  for (const name of globSync('**/*.mjs', { cwd: folder })) {
    const file = path.join(folder, name);
    writeFileSync(file, withoutPlaces(readFileSync(file, 'utf8')));
  }
  const entry = path.join(folder, 'pages.mjs');
  writeFileSync(entry, await entryOf(folder));
  const styles = globSync('assets/*.css', { cwd: compiled }).map((name) =>
    path.join(compiled, name),
  );
  return { entry, styles, heldIn: (module) => held.get(path.basename(module)) ?? [] };
}

/** A module that names the pages without the server that Astro puts before them. */
async function entryOf(folder: string): Promise<string> {
  const [server = ''] = globSync('prerender-entry.*.mjs', { cwd: folder });
  const { manifest } = (await import(path.join(folder, server))) as { manifest: SSRManifest };
  const chunkOf = (component: string) => {
    const [name, ending] = component.split(/\.(?=\w+$)/);
    const chunk = manifest.entryModules[`\0virtual:astro:page:${name}@_@${ending}`];
    if (chunk === undefined)
      throw new Error(`Astro names what it made of ${component} in another way.`);
    return chunk;
  };
  const load = (component: string) =>
    `async () => (await import('./${chunkOf(component)}')).page()`;
  const routes = manifest.routes
    .filter(({ routeData }) => routeData.type === 'page')
    .map(({ routeData: { route, component }, styles }) => {
      const sheets = styles.flatMap((style) =>
        style.type === 'external' ? sheetName(style.src) : [],
      );
      return `  { route: '${route}', sheets: ${JSON.stringify(sheets)}, load: ${load(component)} },\n`;
    });
  const renderer = manifest.routes.find(({ routeData }) => routeData.route === '/renderer');
  return [
    `export const routes = [\n${routes.join('')}];`,
    `export const componentMetadata = new Map(${JSON.stringify([...manifest.componentMetadata])});`,
    `export const loadRenderer = ${load(renderer?.routeData.component ?? '')};\n`,
  ].join('\n');
}

/** The name of a style sheet without its bytes: `Page.css` for `assets/Page.DxIppySz.css`. */
export const sheetName = (file: string) => path.basename(file).replace(/\.[^.]+(?=\.css$)/, '');

// A package says nothing of the machine on which it was made.
const withoutPlaces = (code: string) =>
  code.replaceAll(`file://${root}/`, 'file:///').replaceAll(`${root}/`, '/');
