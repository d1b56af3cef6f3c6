// What a page weighs on its way to a reader: HTML and styles of every page at brotli 11, and against the YAML it was made from.
// Usage: node bench/weight.ts [--check]   builds the four examples; --check fails when the trust page breaks its budget.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const root = path.resolve(import.meta.dirname, '..');
const sites = {
  Ullerbeck: 'content',
  Pressbird: 'examples/pressbird',
  Framewright: 'examples/framewright',
  Leadwell: 'examples/leadwell',
};
/** Bytes of the trust page of `content/`: what a server may send in the first round trip (RFC 6928: ten segments). */
const budget = 14_000;
const requests = 2;

const compressed = (bytes: Buffer) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

const filesBelow = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => path.join(folder, name));

interface Weight {
  page: string;
  html: number;
  styles: number;
  requests: number;
}

function weigh(site: string, file: string): Weight {
  const bytes = readFileSync(file);
  const sheets = [...bytes.toString().matchAll(/<link rel="?stylesheet"? href="?([^" >]+)/g)].map(
    ([, address = '']) => path.join(site, address),
  );
  return {
    page: `/${path
      .relative(site, file)
      .replaceAll('\\', '/')
      .replace(/index\.html$/, '')}`,
    html: compressed(bytes),
    styles: sheets.reduce((sum, sheet) => sum + compressed(readFileSync(sheet)), 0),
    requests: 1 + sheets.length,
  };
}

let failed = false;
for (const [company, content] of Object.entries(sites)) {
  const out = path.join('.candor', 'bench', content.replaceAll('/', '-'));
  const cli = ['src/cli.ts', 'build', '--content', content, '--as-of', '2026-11-21', '--out', out];
  execFileSync(process.execPath, cli, { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
  const site = path.join(root, out);
  const weights = filesBelow(site, /\.html$/).map((file) => weigh(site, file));
  const yaml = filesBelow(path.join(root, content), /\.(yaml|md)$/).map((file) =>
    readFileSync(file),
  );
  const source = compressed(Buffer.concat(yaml));
  console.log(`\n${company}: ${yaml.length} files, ${source} bytes compressed`);
  console.log('    html  styles   total  requests  of its YAML');
  for (const { page, html, styles, requests } of weights) {
    const numbers = [html, styles, html + styles].map((bytes) => String(bytes).padStart(8));
    const ratio = ((html + styles) / source).toFixed(2);
    console.log(
      `${numbers.join('')}  ${String(requests).padStart(8)}  ${ratio.padStart(11)}  ${page}`,
    );
  }
  const first = weights.find(({ page }) => page === '/');
  if (content !== 'content' || !first) continue;
  const total = first.html + first.styles;
  const holds = total <= budget && first.requests <= requests;
  failed ||= !holds;
  console.log(
    `\n  Budget of /: ${total} of ${budget} bytes, ${first.requests} of ${requests} requests: ${holds ? 'holds' : 'BROKEN'}`,
  );
}
if (failed && process.argv.includes('--check')) process.exitCode = 1;
