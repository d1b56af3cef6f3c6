// Asks the Nu HTML checker, the W3C's own, about every page and drawing of finished sites.
// Not about style sheets: its list of CSS knows neither `paint-order` nor `@container`, and beside them it counts a page's lines wrongly.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureJava } from './find-java.mjs';

/** The package is a `String` object: the path of its jar. */
const jar = String(createRequire(import.meta.url)('vnu-jar'));

/** What it reports of pages that are as they should be, each with the reason why it is no mistake. */
const noise = [
  // A file has no origin that 'self' could be; the browser tests load both under the policy.
  /^Resource violates Content Security Policy \(meta tag\): (external stylesheet|image) '\/assets\/[^']+' blocked/,
  // JSON-LD is a data block: HTML leaves it before it asks the policy. That no other script is there is a test of its own.
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

/** Name → folder of the sites; gives what the checker says of them, noise left out: `name/page:line:column error message`. */
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
