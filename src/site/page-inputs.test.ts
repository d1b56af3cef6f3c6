// A page is carried over from the last build where its inputs are the same, so these must hold everything that it shows.
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { histories } from '../derive/journal/history.fixture.ts';
import {
  habits,
  isAllowed,
  listings,
  policies,
  trustOf,
} from '../documents/said-worlds.fixture.ts';
import { pageRenderer } from './page-renderer.fixture.ts';

const renderer = await pageRenderer();
afterAll(() => renderer.close());

test('over 1,000 random histories and pairs of days, pages with the same inputs are the same', async () => {
  const seen = { same: 0, other: 0 };
  await fc.assert(
    fc.asyncProperty(
      histories,
      policies,
      habits,
      listings,
      fc.nat(120),
      fc.integer({ min: 1, max: 40 }),
      async (chapters, notice, how, listing, later, days) => {
        const trust = trustOf(chapters, notice, how, listing);
        fc.pre(isAllowed(trust));
        const asOf = addDays('2028-01-20', later);
        const today = await renderer.dependentOn(trust, asOf);
        const then = await renderer.dependentOn(trust, addDays(asOf, days));
        for (const [at, { html, inputs }] of today) {
          const isSame = then.get(at)?.inputs === inputs;
          seen[isSame ? 'same' : 'other'] += 1;
          if (isSame) expect(then.get(at)?.html).toBe(html);
        }
      },
    ),
    { seed: 20_261_130, numRuns: 1000 },
  );
  expect(Math.min(seen.same, seen.other)).toBeGreaterThan(200);
}, 300_000);

test('of all that the page of a change is made of, only these ask for the day, and their answers are inputs', () => {
  const asking = [...reachedFrom('routes/change.astro')].filter((file) =>
    /import \{[^}]*\basOf\b[^}]*\} from 'virtual:trust'/.test(textOf(file)),
  );
  expect(asking.sort()).toEqual([
    'components/Exports.astro',
    'page-inputs.ts',
    'references.ts',
    // Only for the properties of its pages, which are inputs.
    'routes/change.astro',
    'titles.ts',
  ]);
  expect(textOf('routes/change.astro').match(/\basOf\b/g)).toHaveLength(2);
});

const textOf = (file: string) => readFileSync(path.join(import.meta.dirname, file), 'utf8');

/** The files of this room that a file imports, and theirs. */
function reachedFrom(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, target = ''] of textOf(file).matchAll(/ from '(\.[^']+\.(?:ts|astro))'/g)) {
    const reached = path.posix.join(path.posix.dirname(file), target);
    if (files.has(reached)) reachedFrom(reached, seen);
  }
  return seen;
}

const files = new Set(
  readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  ),
);
