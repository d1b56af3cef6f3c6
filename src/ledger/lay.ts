// Lays a fixture of the ledger over its base in a folder of its own; `<path>.absent` takes the file away.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { publishedFromTrust } from '../derive/journal/published.ts';
import { load, type LoadOptions } from '../load/load.ts';

export const ledger = import.meta.dirname;

/** Names of the fixtures: a problem's code, and a variant behind two hyphens. */
export const fixtures = readdirSync(ledger, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'base')
  .map(({ name }) => name)
  .sort();

/** A folder that is gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'candor-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the base with a fixture's files over it; the base alone without a name. */
export function lay(fixture?: string): string {
  const content = path.join(temporaryFolder(), 'content');
  cpSync(path.join(ledger, 'base'), content, { recursive: true });
  if (fixture === undefined) return content;
  overlay(content, path.join(ledger, fixture));
  return content;
}

/** A fixture put right: its `fixed/` lies over it. Undefined when it has none. */
export function layFixed(fixture: string): string | undefined {
  const fixed = path.join(ledger, fixture, 'fixed');
  if (!existsSync(fixed)) return undefined;
  const content = lay(fixture);
  overlay(content, fixed);
  return content;
}

/** What a fixture is held against: an earlier state (`published/`, over the base) and a moment (`now.txt`). */
export function besides(fixture: string, asOf: string): LoadOptions {
  const [folder, clock] = ['published', 'now.txt'].map((name) => path.join(ledger, fixture, name));
  const now = existsSync(clock ?? '') ? readFileSync(clock ?? '', 'utf8').trim() : undefined;
  if (!folder || !existsSync(folder)) return now === undefined ? {} : { now };
  const content = lay();
  overlay(content, folder);
  const { trust, problems } = load(content, asOf, { rules: false });
  if (!trust) throw new Error(`${folder} is no content: ${problems[0]?.message}`);
  const published = {
    ...publishedFromTrust(trust, 'main'),
    git: { ref: 'main', folder: 'content' },
  };
  return { published, ...(now !== undefined && { now }) };
}

function overlay(content: string, folder: string): void {
  const beside = (name: string) =>
    ['expected.txt', 'printed.txt', 'now.txt', 'published', 'fixed'].includes(name);
  cpSync(folder, content, {
    recursive: true,
    filter: (file) => !beside(path.relative(folder, file)),
  });
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.absent')) {
      rmSync(path.join(content, name));
      rmSync(path.join(content, name.slice(0, -'.absent'.length)));
    }
}
