// Every form, over every problem that the ledger knows.
import { expect, test } from 'vitest';
import { besides, fixtures, lay } from '../ledger/lay.ts';
import { made } from '../ledger/made.ts';
import { load } from '../load/load.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { Report } from './report.ts';
import { jsonSchemaFaults, reportOf, sarifSchemaFaults } from './reports.fixture.ts';
import { sarifReport } from './sarif.ts';

const asOf = '2026-11-21';

function reportFrom(fixture: string): Report {
  const built = made[fixture];
  const content = lay(built ? undefined : fixture);
  built?.make(content);
  const { problems, files } = load(content, asOf, built ? {} : besides(fixture, asOf));
  return { ...reportOf(...problems), files: files.length };
}

test(
  'each fixture gives valid JSON, valid SARIF, and one command for each problem',
  { timeout: 180_000 },
  () => {
    const names = [...new Set([...fixtures, ...Object.keys(made)])];
    expect(names.length).toBeGreaterThan(100);
    const jsonFaults = jsonSchemaFaults();
    const sarifFaults = sarifSchemaFaults();
    for (const name of names) {
      const report = reportFrom(name);
      const json = JSON.parse(jsonReport(report)) as { counts: Record<string, number> };
      const sarif = JSON.parse(sarifReport(report)) as Log;
      expect([name, jsonFaults(json), sarifFaults(sarif)]).toEqual([name, [], []]);
      const codes = report.problems.map(({ code }) => code);
      const { errors = 0, warnings = 0, hints = 0 } = json.counts;
      expect(errors + warnings + hints).toBe(codes.length);
      const [{ results, tool }] = sarif.runs;
      expect(results.map(({ ruleIndex }) => tool.driver.rules[ruleIndex]?.id)).toEqual(codes);
      const titles = [...githubReport(report).matchAll(/^::\w+ [^:]*,title=([^:]*)::/gm)];
      expect(titles.map(([, title]) => title)).toEqual(codes);
    }
  },
);

interface Log {
  runs: [{ tool: { driver: { rules: { id: string }[] } }; results: { ruleIndex: number }[] }];
}
