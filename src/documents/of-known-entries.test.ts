// A file that follows from the known entries is carried over from the last build until another entry is known.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../day.ts';
import { histories } from '../derive/journal/history.fixture.ts';
import { publishedFiles } from './published-files.ts';
import { habits, isAllowed, listings, policies, trustOf } from './said-worlds.fixture.ts';

test('over 500 random histories and pairs of days, files that follow from the same are the same', async () => {
  const seen = { same: 0, other: 0 };
  await fc.assert(
    fc.asyncProperty(
      histories,
      policies,
      habits,
      listings,
      fc.nat(150),
      fc.integer({ min: 1, max: 400 }),
      async (chapters, notice, how, listing, later, days) => {
        const trust = trustOf(chapters, notice, how, listing);
        fc.pre(isAllowed(trust));
        const asOf = addDays('2028-01-20', later);
        const then = addDays(asOf, days);
        for (const kind of publishedFiles) {
          if (!kind.follows) continue;
          const isSame = kind.follows(trust, asOf) === kind.follows(trust, then);
          seen[isSame ? 'same' : 'other'] += 1;
          if (!isSame) continue;
          const on = async (day: string) =>
            Promise.all(kind.on(trust, day).map(async ({ path, text }) => [path, await text()]));
          expect(await on(then)).toEqual(await on(asOf));
        }
      },
    ),
    { seed: 20_261_130, numRuns: 500 },
  );
  expect(Math.min(seen.same, seen.other)).toBeGreaterThan(500);
}, 300_000);
