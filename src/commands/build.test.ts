// candor build --published: what the job that deploys refuses, before Astro is loaded.
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { journalOn, journalText } from '../derive/journal/journal.ts';
import { lay } from '../fixtures/lay.ts';
import { load } from '../load/load.ts';
import { candor } from './candor.fixture.ts';

const at = (moment: string) => ({ SOURCE_DATE_EPOCH: String(Date.parse(moment) / 1000) });
const monday = at('2026-11-23T09:00:00Z');
const friday = at('2026-11-27T09:00:00Z');

test('an entry that was written and checked on Monday is not published on Friday as it stands', async () => {
  // What is live is the content before a vendor was added.
  const content = lay('books-do-not-balance');
  const folder = path.dirname(content);
  const { trust } = load(lay(), '2026-11-21');
  if (!trust) throw new Error('the base is broken');
  writeFileSync(path.join(folder, 'live.json'), journalText(journalOn(trust, '2026-11-21')));
  await candor(folder, ['change', '--summary', 'Desk comes.'], monday);

  const live = ['--published', 'live.json'];
  const checked = await candor(folder, ['check', '--strict', ...live], monday);
  expect([checked.status, checked.stderr]).toEqual([0, '']);
  const merged = await candor(folder, ['build', ...live], friday);
  expect(merged.status).toBe(1);
  expect(merged.stderr).toContain('error  announced-long-ago');
  expect(merged.stderr).toContain('Nothing was published: 1 error');
  expect(existsSync(path.join(folder, 'dist'))).toBe(false);

  // As the message says, and then it is ready for Astro, which this folder has no configuration for.
  expect((await candor(folder, ['change', '--restamp', ...live], friday)).status).toBe(0);
  const { status, stderr } = await candor(folder, ['build', ...live], friday);
  expect([status, stderr]).toEqual([
    2,
    expect.stringContaining('There is no astro.config.mjs here.'),
  ]);
});

test('warnings that stand are counted; they are printed where they stop the build', async () => {
  const content = lay('target-passed');
  const lenient = await candor(path.dirname(content), ['build']);
  // Nothing else stops it until it asks for a configuration of Astro.
  expect(lenient).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(
      /^1 warning stands; candor check shows it\.\ncandor: There is no/,
    ),
  });
  const strict = await candor(path.dirname(content), ['build', '--strict']);
  expect(strict.status).toBe(1);
  expect(strict.stderr).toMatch(/ {2}warning {2}target-passed\n/);
  expect(strict.stderr).toContain('Nothing was published: 0 errors, 1 warning in 12 files.');
  const mistaken = await candor(path.dirname(lay('unknown-value')), ['build']);
  expect(mistaken.stderr).toMatch(/ {2}error {2}unknown-value\n/);
});
