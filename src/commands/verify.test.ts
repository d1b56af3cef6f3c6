// `verify` and `--published`, as a subscriber and a build server use them, with everything that can be wrong.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { journalOn, journalText, type Journal } from '../derive/journal/journal.ts';
import { lay } from '../fixtures/lay.ts';
import { load } from '../load/load.ts';
import { candor as inProcess } from './candor.fixture.ts';

const candor = (content: string, ...args: string[]) => inProcess(path.dirname(content), args);

/** Content with two entries, and its changes.json beside it as `live.json`, changed on the way. */
function published(tamper: (journal: Journal) => unknown = (journal) => journal) {
  const content = lay('announced-long-ago');
  const { trust } = load(content, '2026-11-21');
  if (!trust) throw new Error('the fixture is broken');
  const journal = journalOn(trust, '2026-11-21');
  const changed = tamper(structuredClone(journal));
  const text = typeof changed === 'string' ? changed : journalText(changed as Journal);
  writeFileSync(path.join(path.dirname(content), 'live.json'), text);
  return { content, journal, text };
}

/** Serves answers by path on this machine. Returns the address. */
async function serve(
  answers: Record<string, [number, string, Record<string, string>?]>,
): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const [status, body, headers] = answers[url] ?? [404, ''];
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('a journal that is whole gives its number of entries and its head', async () => {
  const { content, journal } = published();
  const [kept] = journal.changes;
  expect(await candor(content, 'verify', 'live.json')).toEqual({
    status: 0,
    stdout: `3 entries, head ${journal.head}\n`,
    stderr: '',
  });
  expect((await candor(content, 'verify', 'live.json', '--since', kept?.digest ?? '')).stdout).toBe(
    `3 entries, 2 of them after the digest that you kept, head ${journal.head}\n`,
  );
});

test('what was changed is named, with how', async () => {
  const { content } = published((journal) => ({
    ...journal,
    changes: journal.changes.map((entry, index) =>
      index === 1 ? { ...entry, summary: 'Nothing happened.' } : entry,
    ),
  }));
  expect(await candor(content, 'verify', 'live.json')).toEqual({
    status: 1,
    stdout: '',
    stderr:
      'live.json does not hold together. The entry "2026-03-02-mfa-later" was edited: its digest is that of another text.\n',
  });
  const check = await candor(content, 'check', '--published', 'live.json');
  expect([check.status, check.stderr]).toEqual([
    2,
    expect.stringContaining('does not hold together'),
  ]);
});

test('a history that was rewritten whole is betrayed by the digest that somebody kept', async () => {
  const { content, journal } = published((live) => ({ ...live, changes: [], head: null }));
  expect((await candor(content, 'verify', 'live.json')).stdout).toBe('0 entries, no head\n');
  const { status, stderr } = await candor(
    content,
    'verify',
    'live.json',
    '--since',
    journal.head ?? '',
  );
  expect(status).toBe(1);
  expect(stderr).toContain('is not in the chain: history before it was rewritten.');
});

test.each([
  [['verify', 'live.json', '--since', 'abc'], '--since takes a digest of 64'],
  [['verify', 'gone.json'], 'There is no file gone.json.'],
  [['verify', 'content'], 'The file content cannot be read.'],
  [['verify', 'http://example.com/changes.json'], 'is not an https address'],
  [['verify', 'ftp://localhost/changes.json'], 'is not an https address'],
  [['verify', 'content/site.yaml'], 'is not a changes.json of Candor: it is not JSON'],
  [['check', '--published', 'live.json', '--against', 'main'], 'not both'],
])('%j is wrong usage', async (args, says) => {
  const { status, stderr } = await candor(published().content, ...args);
  expect([status, stderr]).toEqual([2, expect.stringContaining(says)]);
});

test('content is held against what an address serves', async () => {
  const { content, text } = published();
  const address = await serve({
    '/changes.json': [200, text],
    '/moved': [302, '', { location: '/changes.json' }],
    '/large': [200, 'x'.repeat(6 * 1024 * 1024)],
    '/broken': [500, ''],
  });
  const against = (at: string) => candor(content, 'check', '--published', `${address}${at}`);
  expect(await against('/changes.json')).toMatchObject({ status: 0, stderr: '' });
  expect(await against('/moved')).toMatchObject({ status: 0 });
  expect(await against('/large')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('more than 5 MiB'),
  });
  expect(await against('/broken')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('answered 500'),
  });
  expect(await against('/nothing')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining(
      'was not found. If nothing is published yet, leave --published out',
    ),
  });
});

test('an entry that is live and no longer in the content is shown as it was', async () => {
  const { content } = published();
  writeFileSync(
    path.join(content, 'changes/2026-03-02-mfa-later.yaml'),
    'kind: claim-changed\nsubject: control/mfa\nannounced: 2026-03-02T09:00:00Z\nsummary: All is well.\nbefore: In progress\nafter: Planned\n',
  );
  const { status, stderr } = await candor(content, 'check', '--published', 'live.json');
  expect(status).toBe(1);
  expect(stderr).toContain(
    '`summary` said "Multi-factor authentication comes later.", now "All is well."',
  );
  expect(stderr).toContain('  summary: Multi-factor authentication comes later.');
});
