// `candor change` for a vendor that is listed without its name, and gets other words in the place of it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lay } from '../fixtures/lay.ts';
import { candor } from './candor.fixture.ts';

test('asks whether the words are its name, and takes no answer for granted', async () => {
  const content = lay('books-do-not-balance--reworded');
  const changes = path.join(content, 'changes');
  const run = (...args: string[]) =>
    candor(path.dirname(content), ['change', ...args], {
      SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T09:00:00Z') / 1000),
    });
  const refused = await run();
  expect([refused.status, readdirSync(changes)]).toEqual([2, ['2026-01-10-baseline.yaml']]);
  expect(refused.stderr).toContain(
    'If the vendor is named now, take `unnamed` out of its record and run this again.',
  );
  const written = await run('--only', 'mail-sender', '--kind', 'corrected');
  expect(written.stdout).toContain('The books balance.');
  const [, entry = ''] = readdirSync(changes);
  expect(entry).toBe('2026-11-21-mail-sender-corrected.yaml');
  expect(readFileSync(path.join(changes, entry), 'utf8')).toContain(
    'before:\n  name: A sender of e-mail\n  unnamed: Name on request\nafter:\n  name: Keelpost\n  unnamed: Name on request\n',
  );
});

test('does not guess whether another name is that of another company', async () => {
  const content = lay('books-do-not-balance--reworded');
  const register = path.join(content, 'subprocessors.yaml');
  const changes = path.join(content, 'changes');
  const baseline = path.join(changes, '2026-01-10-baseline.yaml');
  for (const file of [register, baseline])
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\n +unnamed: .*/, ''));
  const run = (...args: string[]) => candor(path.dirname(content), args);
  const checked = await run('check');
  expect(checked.stderr).toContain('If another legal entity takes over what it does');
  expect(checked.stderr).not.toContain('kind: renamed\n');
  const refused = await run('change');
  expect([refused.status, readdirSync(changes)]).toEqual([2, ['2026-01-10-baseline.yaml']]);
  expect(refused.stderr).toContain('the register does not say');
  const told = await run('change', '--only', 'mail-sender', '--kind', 'entity-changed');
  expect(told.stdout).toContain('The books balance.');
});
