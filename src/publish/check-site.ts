// What must be true of a built site before it may replace the one that stands.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import type { Day } from '../day.ts';
import { plannedFiles } from '../documents/planned-files.ts';
import { hostAndPath } from '../links.ts';
import type { Trust } from '../trust.ts';
import { faultOfBuilt, faultOfOwn } from './file-kind.ts';
import { pageFaults, partFaults } from './page-check.ts';
import { PublishError } from './publish-error.ts';

/** What the project brings besides the content. */
export interface Brought {
  /** The folder whose files are published as they are. */
  publicDir?: string | undefined;
  /** The file of the project that a file of the site is made from, such as `src/pages/imprint.astro`; undefined for all others. */
  sourceOf?: ((name: string) => string | undefined) | undefined;
}

/**
 * Checks that every planned file exists and is made from the content, XML is well-formed, pages keep their policy, and that
 * there is nothing else but what the project may bring. Returns the number of pages.
 */
export function checkSite(
  stage: string,
  trust: Trust,
  asOf: Day,
  { publicDir, sourceOf }: Brought = {},
): number {
  const files = filesIn(stage);
  const planned = plannedFiles(trust, asOf);
  const own = new Set(publicDir === undefined ? [] : filesIn(publicDir));
  const origin = (name: string) =>
    own.has(name) ? `${path.basename(publicDir ?? '')}/${name}` : sourceOf?.(name);
  const pages = files.filter((name) => /\.(?:html?|xhtml)$/i.test(name));
  // One page is asked for in a row, by several checks.
  let last = { name: '', text: '' };
  const text = (name: string) => {
    if (last.name !== name) last = { name, text: readFileSync(path.join(stage, name), 'utf8') };
    return last.text;
  };
  const built = new Set(files);
  const missing = planned.filter((name) => !built.has(name));
  const { origin: address } = hostAndPath(trust.site.url);
  const faults = [
    ...(missing.length === 0 ? [] : [`The build lacks ${missing.join(', ')}.`]),
    ...planned.flatMap((name) => collision(name, origin(name))),
    ...files.flatMap((name) => {
      const fault = own.has(name) ? faultOfOwn(stage, name) : faultOfBuilt(name);
      return fault === undefined ? [] : [`${origin(name) ?? name} ${fault}`];
    }),
    ...files
      .filter((name) => name.endsWith('.xml'))
      .flatMap((name) => xmlFault(origin(name) ?? name, text(name))),
    ...pageFaults(pages, text, origin),
    ...pages.flatMap((name) => partFaults(origin(name) ?? name, text(name), address)),
  ];
  if (faults.length > 0) throw new PublishError([...faults, 'Nothing was published.'].join('\n'));
  return pages.length;
}

// A page for what is missing says nothing about the company, so a project may have one of its own.
const collision = (name: string, origin: string | undefined) =>
  origin === undefined || name === '404.html'
    ? []
    : [
        `${origin} would take the place of ${name}, which is made from the content. Rename it or delete it.`,
      ];

function xmlFault(name: string, text: string): string[] {
  const verdict = XMLValidator.validate(text);
  return verdict === true ? [] : [`${name} is not well-formed XML (line ${verdict.err.line}).`];
}

const filesIn = (folder: string) =>
  (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'),
    )
    .sort();
