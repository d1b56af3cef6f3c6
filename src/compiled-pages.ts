// The pages as they were compiled when Candor was packed. This file stays at the top of `src/`, so that the paths hold in lib/ as
// well; what runs from the sources has none.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { librariesOf } from './own-libraries.ts';

export interface CompiledPages {
  /** The module. */
  entry: string;
  /** The versions of the programs whose work the compiled pages stand for. */
  made: { astro: string; vite: string };
  /** Style sheets by name, not minified, with marks in the place of what the content decides. */
  styles: ReadonlyMap<string, string>;
  /** The text of `schemas/trust.schema.json`. */
  schema: string;
  /** The digest of everything that makes pages of content: Candor's own files, its libraries and Node in these versions. */
  maker(node: Readonly<NodeJS.ProcessVersions>): string;
}

export function compiledPages(): CompiledPages | undefined {
  const folder = new URL('../lib/', import.meta.url);
  const versions = new URL('pages.json', folder);
  if (import.meta.url.endsWith('.ts') || !existsSync(versions)) return undefined;
  const text = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  const sheets = readdirSync(new URL('styles/', folder));
  return {
    entry: new URL('pages.js', folder).href,
    made: JSON.parse(text('pages.json')) as CompiledPages['made'],
    styles: new Map(sheets.map((name) => [name, text(`styles/${name}`)])),
    schema: text('../schemas/trust.schema.json'),
    maker(node) {
      const hash = createHash('sha256').update(JSON.stringify(node));
      hash.update(JSON.stringify(librariesOf(new URL('../', folder))));
      const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
      for (const name of files.filter((one) => /\.(?:js|json|css)$/.test(one)).sort())
        hash.update(`\0${name}\0`).update(text(name.replaceAll('\\', '/')));
      return hash.update(text('../schemas/trust.schema.json')).digest('base64');
    },
  };
}
