// Runs the W3C's Nu HTML checker on every page and drawing of finished sites.
// Style sheets are not checked: it does not know `paint-order` and `@container`, and counts lines wrongly after them.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureJava } from './find-java.mjs';

/** The package is a `String` object: the path of its jar. */
const jar = String(createRequire(import.meta.url)('vnu-jar'));

/** What it reports about correct pages, each with the reason why it is not a mistake. */
const noise = [
  // A file has no origin for 'self' to mean. The browser tests load both under the policy.
  /^Resource violates Content Security Policy \(meta tag\): (external stylesheet|image) '\/assets\/[^']+' blocked/,
  // JSON-LD is a data block, to which the policy does not apply. Another test checks that there is no other script.
  /^Inline script violates Content Security Policy/,
];

interface Message {
  type: 'error' | 'info' | 'non-document-error';
  subType?: 'warning' | 'fatal';
  url?: string;
  lastLine?: number;
  firstColumn?: number;
  lastColumn?: number;
  message: string;
}

/** What the checker says about sites, given by name and folder, without noise: `name/page:line:column error message`. */
export function complaintsOfNu(sites: Readonly<Record<string, string>>): string[] {
  return run('--skip-non-html', '--also-check-svg', ...Object.values(sites))
    .filter(({ message }) => !noise.some((known) => known.test(message)))
    .map((message) => lineOf(message, sites));
}

function run(...args: string[]): Message[] {
  const printing = ['--format', 'json', '--stdout', '--asciiquotes', '--exit-zero-always'];
  const { status, stdout, stderr, error } = spawnSync(
    ensureJava(),
    ['-jar', jar, ...printing, ...args],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  if (status !== 0) throw new Error(`The HTML checker failed: ${error?.message ?? stderr}`);
  return (JSON.parse(stdout) as { messages: Message[] }).messages;
}

function lineOf(found: Message, sites: Readonly<Record<string, string>>): string {
  const { type, subType, url, lastLine, firstColumn, lastColumn, message } = found;
  const file = url ? fileURLToPath(url) : '';
  const [name, folder = ''] =
    Object.entries(sites).find(([, each]) => file.startsWith(each + path.sep)) ?? [];
  const shown = name ? `${name}/${path.relative(folder, file).replaceAll('\\', '/')}` : file;
  return `${shown}:${lastLine}:${firstColumn ?? lastColumn} ${subType ?? type} ${message}`;
}
