// What a page weighs on its way to a reader: HTML and styles of every page at brotli 11, and against the YAML it was made from.
// Usage: node bench/weight.ts [--check]   builds all examples; --check fails when a trust page breaks its budget.
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
  Fennlight: 'examples/fennlight',
  Osterly: 'examples/osterly',
  Pinfold: 'examples/pinfold',
};
/**
 * A page that says more may weigh more. The HTML of the trust page has a frame (head, masthead, foot) and, for each
 * byte of compressed YAML that it was made from, a byte and a half. The styles are the same for every company.
 */
const budget = { frame: 1000, perByte: 1.5, styles: 3400, requests: 2 };

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
  if (!first) throw new Error(`${company} has no trust page`);
  const allowed = Math.floor(budget.frame + budget.perByte * source);
  const holds =
    first.html <= allowed && first.styles <= budget.styles && first.requests <= budget.requests;
  failed ||= !holds;
  console.log(
    `  Budget of /: ${first.html} of ${allowed} bytes of HTML, ${first.styles} of ${budget.styles} of styles, ${first.requests} of ${budget.requests} requests: ${holds ? 'holds' : 'BROKEN'}`,
  );
}
if (failed && process.argv.includes('--check')) process.exitCode = 1;
