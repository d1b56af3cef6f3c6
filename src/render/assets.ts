// The files whose names change with their bytes, styles and logos, as Vite makes them.
import path from 'node:path';
import { cssTarget } from '../astro-pages.ts';
import { styleMarks } from './compiled.ts';
import type { Tools } from './tools.ts';

export interface Asset {
  /** Below the folder of the site: `assets/Page.DxIppySz.css`. */
  file: string;
  bytes: string | Uint8Array;
}

/** What the content brings. */
export interface Own {
  /** Styles by the mark whose place they take. */
  styles: Record<keyof typeof styleMarks, string>;
  /** Pictures by their names below the content folder. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

// Lightning CSS writes a version as one number, with a byte for each part.
const targets = Object.fromEntries(
  cssTarget.map((browser) => {
    const [, name = '', major, minor = 0] = /^([a-z]+)(\d+)(?:\.(\d+))?$/.exec(browser) ?? [];
    return [name, (Number(major) << 16) | (Number(minor) << 8)];
  }),
);

// Vite puts it behind every style sheet while the name is made, and takes it away again.
const viteMark = '/*$vite$:1*/';

/** Styles by their names without what their bytes add, such as `Page.css`, and pictures by theirs. */
export async function assetsOf(
  sheets: ReadonlyMap<string, string>,
  { styles, pictures }: Own,
  { minify, rolldown }: Tools,
): Promise<Map<string, Asset>> {
  const minified = [...sheets].map(([name, text]) => {
    const code = Buffer.from(withStyles(text, styles));
    const { code: bytes } = minify({ filename: name, code, minify: true, targets });
    return [name, `${Buffer.from(bytes).toString()}\n`] as const;
  });
  const sources = new Map<string, string | Uint8Array>([
    ...minified.map(([name, text]) => [name, text + viteMark] as const),
    ...pictures,
  ]);
  // Rolldown makes the names in a build by Vite, too.
  const made = new Map<string, string>();
  const bundle = await rolldown({
    input: '\0nothing',
    plugins: [
      {
        name: 'candor:assets',
        resolveId: (id) => id,
        load: () => '',
        buildStart() {
          for (const [name, source] of sources)
            made.set(name, this.emitFile({ type: 'asset', name: path.basename(name), source }));
        },
        generateBundle() {
          for (const [name, reference] of made) made.set(name, this.getFileName(reference));
        },
      },
    ],
  });
  await bundle.generate({ assetFileNames: 'assets/[name].[hash][extname]' });
  await bundle.close();
  const bytes = new Map<string, string | Uint8Array>([...minified, ...pictures]);
  return new Map([...made].map(([name, file]) => [name, { file, bytes: bytes.get(name) ?? '' }]));
}

function withStyles(sheet: string, styles: Own['styles']): string {
  let text = sheet;
  for (const [name, mark] of Object.entries(styleMarks) as [keyof typeof styleMarks, string][]) {
    const [before, after = ''] = text.split(mark);
    if (before !== text) text = `${before}${styles[name]}${after.replace(/^\s*\{[^}]*\}/, '')}`;
  }
  return text;
}
