// Compiles what Node loads (`src/index.ts`, `src/cli.ts`) into lib/, since Node does not run .ts files in node_modules. Both
// are bundled with the libraries that they use: a few files start much faster than the 700 that they are made of.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';
import { compilePages, sheetName } from './compile-pages.ts';

rmSync('lib', { recursive: true, force: true });
const compiler = 'node_modules/typescript/bin/tsc';
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });

const pages = await compilePages();
const bundle = await rolldown({
  input: { cli: 'src/cli.ts', index: 'src/index.ts', pages: pages.entry },
  platform: 'node',
  plugins: [
    {
      name: 'no-colours',
      // Colours for a terminal, in which Astro warns of what a server does.
      resolveId: (id) => (id === 'piccolore' ? '\0piccolore' : null),
      load: (id) => (id === '\0piccolore' ? 'export default {};' : null),
    },
  ],
  external: [
    // The project's own.
    /^astro($|\/)/,
    'date-holidays',
    // No check loads these.
    ...['@astrojs/rss', '@clack/prompts', '@humanwhocodes/momoa', 'csv-parse', 'csv-parse/sync'],
    ...['d3-sankey', 'ical-generator', 'mime', 'proper-lockfile'],
  ],
});
// All files lie side by side, as deep as `src/*.ts`: paths that begin at `import.meta.url` hold.
const { output } = await bundle.write({ dir: 'lib', chunkFileNames: '[name].js' });

const held = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
writeFileSync(
  'lib/licences.txt',
  licencesOf(held.flatMap((file) => [file, ...pages.heldIn(file)])),
);

mkdirSync('lib/styles');
for (const file of pages.styles) copyFileSync(file, path.join('lib/styles', sheetName(file)));
const versionOf = (name: string) =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string })
    .version;
const made = { astro: versionOf('astro'), vite: versionOf('vite') };
writeFileSync('lib/pages.json', `${JSON.stringify(made)}\n`);

/** The licences of the libraries to which some files belong. Throws for a library without one. */
function licencesOf(files: readonly string[]): string {
  const folders = files.flatMap(
    (file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? [],
  );
  const texts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as Record<string, string>;
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
    if (file === undefined && license !== 'MIT') throw new Error(`${name} has no licence.`);
    const text = file === undefined ? license : readFileSync(path.join(folder, file), 'utf8');
    return `${name} ${version}\n\n${text?.trim()}\n`;
  });
  return `The files beside this one hold parts of these libraries.\n\n${texts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
