// `candor register` about vendors without a name, and without customer data.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lay } from '../fixtures/lay.ts';
import { candor } from './candor.fixture.ts';

test('says in every format that a vendor is not named, and that one receives no data', async () => {
  const content = lay('unnamed-but-identified--link');
  for (const name of ['subprocessors.yaml', 'changes/2026-01-10-baseline.yaml']) {
    const file = path.join(content, name);
    const text = readFileSync(file, 'utf8').replace(
      'Hosting\n    data: [account]',
      'Hosting\n    no_data: It hosts the website',
    );
    writeFileSync(file, text);
  }
  const run = async (...args: string[]) =>
    (
      await candor(path.dirname(content), ['register', ...args], {
        SOURCE_DATE_EPOCH: String(Date.parse('2026-11-21T09:00:00Z') / 1000),
      })
    ).stdout;
  const table = await run();
  expect(table).toContain('A sender of e-mail. Not named here. Name on request');
  expect(table).toContain('No customer data: It hosts the website');
  expect(await run('--format', 'csv')).toMatch(/^mail-sender,.*,Name on request\r?$/m);
  const { subprocessors } = JSON.parse(await run('--format', 'json'));
  expect(subprocessors).toMatchObject([{ id: 'acme-cloud' }, { unnamed: 'Name on request' }]);
});
