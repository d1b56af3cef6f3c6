// Runs two programs in turn and compares what they use, pair by pair, so that a busy machine slows both.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** One or more calls of Node that do one piece of work, one after the other: the arguments of each. */
export type NodeCalls = readonly (readonly string[])[];

/** Calls of Node, or one call of another program. */
export type Work = NodeCalls | { program: string; args: readonly string[] };

export interface Usage {
  /** Seconds of processor time, user and system. */
  cpu: number;
  /** The most memory that one process held, in MiB; NaN of a program that is not Node. */
  peak: number;
}

export interface Compared {
  used: Usage;
  /** What the other program used. */
  usedBeside: Usage;
  /** Processor time of ours over that of the other: the median, the least and the most of all pairs. */
  ratio: { median: number; least: number; most: number };
}

export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;

/** Both in turn, after one run of each that does not count. Throws if a program fails. */
export function compare(ours: Work, beside: Work, pairs: number, temporary: string): Compared {
  const measure = (work: Work) => usageOf(work, temporary);
  measure(ours);
  measure(beside);
  const all = Array.from({ length: pairs }, () => [measure(ours), measure(beside)] as const);
  const ratios = all.map(([a, b]) => a.cpu / b.cpu);
  const middle = (side: 0 | 1) => ({
    cpu: median(all.map((pair) => pair[side].cpu)),
    peak: median(all.map((pair) => pair[side].peak)),
  });
  return {
    used: middle(0),
    usedBeside: middle(1),
    ratio: { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) },
  };
}

function usageOf(work: Work, temporary: string): Usage {
  return 'program' in work ? usageOfProgram(work.program, work.args) : usageOfNode(work, temporary);
}

/** The shell adds up the time of the programs it has called; it knows nothing about their memory. */
function usageOfProgram(program: string, args: readonly string[]): Usage {
  const script = '"$@" >/dev/null || exit; times';
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script, 'sh', program, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${stderr}`);
  const called = stdout.trim().split('\n').at(-1) ?? '';
  const times = [...called.matchAll(/(\d+)m([\d.]+)s/g)];
  const cpu = times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
  return { cpu, peak: NaN };
}

function usageOfNode(work: NodeCalls, temporary: string): Usage {
  const report = path.join(temporary, 'usage.jsonl');
  rmSync(report, { force: true });
  for (const args of work) {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--require', path.join(import.meta.dirname, 'usage.cjs'), ...args],
      {
        env: { ...process.env, BENCH_USAGE: report, ASTRO_TELEMETRY_DISABLED: '1' },
        encoding: 'utf8',
        maxBuffer: 2 ** 28,
      },
    );
    if (status !== 0) throw new Error(`node ${args.join(' ')} failed:\n${stderr}`);
  }
  const used = readFileSync(report, 'utf8').trim().split('\n');
  const each = used.map((line) => JSON.parse(line) as Usage);
  return {
    cpu: each.reduce((sum, { cpu }) => sum + cpu, 0),
    peak: Math.max(...each.map(({ peak }) => peak)),
  };
}
