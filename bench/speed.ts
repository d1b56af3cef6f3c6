// How fast Candor is beside programs that do a part of its work. Makes the inputs, fetches the other programs into a temporary
// folder, runs both sides in turn, and writes the table and the picture of bench/README.md.
// Usage: npm run bench                 some minutes; nothing else should run meanwhile
//        npm run bench -- --quick      about a minute: prints the short rows, from fewer pairs, and writes nothing
//        npm run bench -- --only build prints the rows whose work begins with the word, and writes nothing
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { buildRows, hugoVersion } from './build-rows.ts';
import { chartOf } from './chart.ts';
import { checkRows, type Row } from './check-rows.ts';
import { compare, type Compared, type Usage } from './measure.ts';

const { values } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});
const isWhole = !values.quick && values.only === '';
const peers = { 'ajv-cli': '5.0.0', 'ajv-formats': '2.1.1' };

const root = path.resolve(import.meta.dirname, '..');
const temporary = mkdtempSync(path.join(tmpdir(), 'candor-bench-'));
try {
  execFileSync(process.execPath, ['scripts/compile.ts'], { cwd: root, stdio: 'inherit' });
  const ajv = fetchPeers(path.join(temporary, 'peers'));
  const rows = [...checkRows(temporary, ajv), ...buildRows(temporary)].filter(
    ({ work, isLong }) => work.startsWith(values.only) && !(values.quick && isLong),
  );
  const measured = rows.map((row) => {
    process.stderr.write(`${row.work}, ${row.beside} …\n`);
    return {
      ...row,
      ...compare(row.ours, row.other, values.quick ? 3 : (row.pairs ?? 7), temporary),
    };
  });
  const table = tableOf(measured);
  console.log(table);
  if (isWhole) await writeReport(measured, table);
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** Installs the programs to compare with. Returns the path of ajv-cli. */
function fetchPeers(folder: string): string {
  const named = Object.entries(peers).map(([name, version]) => `${name}@${version}`);
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', ...named], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return path.join(folder, 'node_modules/ajv-cli/dist/index.js');
}

type Measured = Row & Compared;

function tableOf(rows: readonly Measured[]): string {
  const [thousand, most] = ['1,000', '10,000'].map((count) =>
    rows.find(({ work }) => work === `check of ${count} changes`),
  );
  const growth = thousand && most ? most.used.cpu / thousand.used.cpu : undefined;
  return [
    '| work | Candor | beside | it | ratio (least to most) | reach |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ work, beside, reach, memory, ratio, ...row }) => {
      const { median, least, most } = ratio;
      return `| ${work} | ${used(row.used)} | ${beside} | ${used(row.usedBeside)} | **${number(median)} ×** (${number(least)} to ${number(most)}) | ${reach} ×${memory === undefined ? '' : `, ${memory} MiB`} |`;
    }),
    ...(growth === undefined
      ? []
      : [
          `| growth of a check from 1,000 to 10,000 changes | ${number(growth)} × | – | – | – | 11 × |`,
        ]),
  ].join('\n');
}

function number(value: number): string {
  return value.toPrecision(value < 1 ? 2 : 3);
}

function used({ cpu, peak }: Usage): string {
  return `${cpu.toFixed(2)} s${Number.isNaN(peak) ? '' : `, ${Math.round(peak)} MiB`}`;
}

async function writeReport(rows: readonly Measured[], table: string): Promise<void> {
  const versions = {
    Node: process.versions.node,
    V8: process.versions.v8,
    yaml: versionOf('yaml'),
    Astro: versionOf('astro'),
    Hugo: hugoVersion() ?? 'not installed',
    ...peers,
  };
  const machine = cpus();
  const about = `${machine.length} × ${machine[0]?.model.trim()}, ${process.platform}; ${Object.entries(
    versions,
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;
  const file = path.join(import.meta.dirname, 'README.md');
  const text = readFileSync(file, 'utf8').replace(
    /(<!-- measured -->\n)[\s\S]*(<!-- \/measured -->)/,
    (_, begin: string, end: string) => `${begin}\n${table}\n\nMeasured on ${about}\n\n${end}`,
  );
  writeFileSync(file, await format(text, { parser: 'markdown', printWidth: 120 }));
  const bars = rows.map(({ work, beside, ratio, reach }) => ({
    label: `${work} / ${beside.replaceAll('`', '')}`,
    value: ratio.median,
    reach,
  }));
  writeFileSync(path.join(import.meta.dirname, 'speed.svg'), chartOf('How fast Candor is', bars));
}

function versionOf(name: string): string {
  const manifest = readFileSync(path.join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}
