// How many false statements `candor check` reports, by area: each is planted alone in the example company. They were written
// from the content, without a look at the rules. The misses of prose were read once and the rules extended since, so the set
// is no longer held out. `node bench/recall.ts [--misses]`; a minute on one core.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from '../src/load/load.ts';
import type { Problem } from '../src/problem.ts';

/** A text of one file of `content/` and what stands in its place; without `old`, a file of its own. */
interface Statement {
  id: string;
  area: string;
  kind: 'field' | 'prose';
  file: string;
  old: string | null;
  new: string;
  /** What makes it false, or why it is true. */
  why: string;
}

const content = path.resolve(import.meta.dirname, '../content');
const asOf = '2026-11-28';
const known = new Set(told().map(nameOf));

for (const list of ['false', 'true'] as const) {
  const file = path.join(import.meta.dirname, `statements/${list}.json`);
  const all = JSON.parse(readFileSync(file, 'utf8')) as Statement[];
  const tried = all.flatMap((one) => {
    const text = planted(one);
    if (text === undefined) return [];
    const problems = told(new Map([[one.file, new TextEncoder().encode(text)]]));
    return [{ one, codes: problems.filter((problem) => !known.has(nameOf(problem))) }];
  });
  const reported = tried.filter(({ codes }) => codes.length > 0);
  // Statements whose text the example no longer has are not tried.
  console.log(`${list}: ${reported.length} of ${tried.length} reported, ${all.length} written`);
  for (const key of ['kind', 'area'] as const)
    for (const [name, group] of Map.groupBy(tried, ({ one }) => one[key]))
      console.log(
        `  ${name}: ${group.filter(({ codes }) => codes.length > 0).length} of ${group.length}`,
      );
  if (list === 'true')
    for (const { one, codes } of reported)
      console.log(`  ${one.id}: ${codes.map(({ code }) => code).join(', ')}`);
  else if (process.argv.includes('--misses'))
    for (const { one } of tried.filter(({ codes }) => codes.length === 0))
      console.log(`  ${one.id} (${one.file}): ${one.why}`);
}

function told(instead?: ReadonlyMap<string, Uint8Array>): Problem[] {
  const { problems } = load(content, asOf, instead ? { instead } : {});
  return problems.filter(({ severity }) => severity !== 'hint');
}

function nameOf({ code, message }: Problem): string {
  return `${code} ${message}`;
}

function planted(one: Statement): string | undefined {
  if (one.old === null) return one.new;
  const file = path.join(content, one.file);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const { old } = one;
  return text.split(old).length === 2 ? text.replace(old, () => one.new) : undefined;
}
