// The rows about `candor build`: what each compares, and the ratio to reach.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Row } from './check-rows.ts';
import { writeHugoSite } from './hugo-site.ts';
import { writeJournal } from './journal.ts';
import type { Work } from './measure.ts';

const root = path.resolve(import.meta.dirname, '..');

/** The row beside Hugo is left out where Hugo is not installed. */
export function buildRows(temporary: string): Row[] {
  const build = (content: string): Work => [
    [
      path.join(root, 'lib/cli.js'),
      ...['build', '--content', content, '--out', path.join(temporary, 'site')],
      ...['--as-of', '2026-11-21'],
    ],
  ];
  const rows: Row[] = [
    {
      work: 'build of the example',
      beside: 'Astro building one empty page',
      ours: build(path.join(root, 'content')),
      other: emptyPage(path.join(temporary, 'astro')),
      reach: 1.8,
    },
  ];
  if (hugoVersion() === undefined) {
    process.stderr.write('Hugo is not installed: no row beside it.\n');
    return rows;
  }
  const journal = path.join(temporary, 'journal-to-build');
  const site = path.join(temporary, 'hugo');
  writeJournal(journal, 1000);
  writeHugoSite(journal, site);
  return [
    ...rows,
    {
      work: 'build of 1,000 changes',
      beside: 'Hugo, a page for each change',
      ours: build(journal),
      other: { program: 'hugo', args: ['--source', site, '--cleanDestinationDir'] },
      reach: 8,
      pairs: 5,
      isLong: true,
    },
  ];
}

/** The number of the version, if Hugo can be called. */
export function hugoVersion(): string | undefined {
  try {
    return /v([\d.]+)/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[1];
  } catch {
    return undefined;
  }
}

function emptyPage(folder: string): Work {
  mkdirSync(path.join(folder, 'src/pages'), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    path.join(folder, 'src/pages/index.astro'),
    '<html lang="en"><head><title>Empty</title></head><body></body></html>\n',
  );
  return [[path.join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--root', folder]];
}
