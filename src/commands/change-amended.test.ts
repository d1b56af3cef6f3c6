// `candor change` for what is announced and not in effect yet: it is amended, the books balance, subscribers are told.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { feedOn } from '../documents/feed.ts';
import { lay } from '../fixtures/lay.ts';
import { load } from '../load/load.ts';
import { candor } from './candor.fixture.ts';

const added = '2026-11-21-acme-desk-added';
const amended = '2026-11-23-acme-desk-amended';

/** Acme Desk is announced on 2026-11-21 for 2026-12-21, and the register is edited two days later. */
async function announced(edits: Record<string, string>) {
  const content = lay('books-do-not-balance');
  const register = path.join(content, 'subprocessors.yaml');
  const at = (day: string, ...args: string[]) =>
    candor(path.dirname(content), args, {
      SOURCE_DATE_EPOCH: String(Date.parse(`${day}T09:00:00Z`) / 1000),
    });
  expect((await at('2026-11-21', 'change')).status).toBe(0);
  const edit = (parts: Record<string, string>) => {
    for (const [from, to] of Object.entries(parts)) {
      const text = readFileSync(register, 'utf8');
      expect(text).toContain(from);
      writeFileSync(register, text.replace(from, to));
    }
  };
  edit(edits);
  return {
    content,
    edit,
    run: (...args: string[]) => at('2026-11-23', ...args),
    runNextDay: (...args: string[]) => at('2026-11-24', ...args),
    text: (id: string) => readFileSync(path.join(content, 'changes', `${id}.yaml`), 'utf8'),
    journal: () => readdirSync(path.join(content, 'changes')).sort(),
  };
}

test('a name is corrected in the announcement, on the day that was announced', async () => {
  const { content, run, text } = await announced({ 'name: Acme Desk': 'name: Acme Help Desk' });
  const told = (await run('check')).stderr;
  expect(told).toContain('It is announced, and not in effect yet.');
  expect(told).toContain('kind: amended');
  expect(await run('change')).toMatchObject({ status: 0, stderr: '' });
  expect(text(amended)).toBe(
    [
      'kind: amended',
      `amends: ${added}`,
      'announced: 2026-11-23T09:00:00Z',
      "summary: 'What was announced about Acme Desk is corrected. Name: “Acme Help Desk”; announced before:",
      "  “Acme Desk”.'",
      'after:',
      '  name: Acme Help Desk',
      '',
    ].join('\n'),
  );
  expect((await run('check')).status).toBe(0);
  const { trust } = load(content, '2026-11-23');
  const [newest] = trust ? feedOn(trust, '2026-11-23') : [];
  expect(newest).toMatchObject({
    kind: 'amended',
    link: expect.stringContaining(amended) as string,
  });
  expect(newest?.content).toContain('Acme Help Desk');
});

test('new facts restart the notice; an emergency keeps the day', async () => {
  const edits = { 'Support requests': 'Support requests and chats' };
  const later = await announced(edits);
  const { stdout } = await later.run('change');
  expect(stdout).toContain('takes effect on 2026-12-23, a new day; --emergency <reason> keeps');
  expect(later.text(amended)).toMatch(/effective: 2026-12-23\nobject_by: 2026-12-23\n/);
  expect((await later.run('check')).status).toBe(0);
  const kept = await announced(edits);
  expect((await kept.run('change', '--emergency', 'A slip of the pen')).status).toBe(0);
  expect(kept.text(amended)).not.toContain('effective:');
  expect(kept.text(amended)).toContain('reason: A slip of the pen');
  expect((await kept.run('check')).status).toBe(0);
});

test('--kind chooses a later change instead, and refuses a correction with the way to make one', async () => {
  const { run, journal } = await announced({ 'Support requests': 'Support requests and chats' });
  const corrected = await run('change', '--kind', 'corrected');
  expect(corrected.status).toBe(2);
  expect(corrected.stderr).toContain('acme-desk is announced and has not begun');
  expect((await run('change', '--kind', 'purpose-changed')).status).toBe(0);
  expect(journal()).toContain('2026-11-23-acme-desk-purpose-changed.yaml');
  expect((await run('check')).status).toBe(0);
});

test('an announced change of a vendor in use is amended with --kind amended', async () => {
  const { run, runNextDay, text, edit } = await announced({ 'country: IE': 'country: FR' });
  expect((await run('change')).status).toBe(0);
  edit({ 'country: FR': 'country: NL' });
  const preview = await runNextDay('change', '--dry-run');
  expect(preview.stdout).toContain('kind: location-changed');
  expect((await runNextDay('change', '--kind', 'amended')).status).toBe(0);
  const entry = text('2026-11-24-acme-mail-amended');
  expect(entry).toContain('amends: 2026-11-23-acme-mail-location-changed');
  expect(entry).toContain('country: NL');
  expect((await runNextDay('check')).status).toBe(0);
});

test('a day alone is moved with --kind amended --effective', async () => {
  const { run, text } = await announced({});
  const move = ['change', '--kind', 'amended', '--effective'];
  expect((await run(...move, '2026-12-21')).stderr).toContain('takes effect on 2026-12-21 already');
  expect((await run(...move, '2027-02-01', '--only', 'acme-mail')).status).toBe(2);
  expect((await run(...move, '2027-02-01', '--only', 'acme-desk')).status).toBe(0);
  expect(text(amended)).toMatch(/effective: 2027-02-01\nobject_by: 2026-12-23\n/);
  expect((await run('check')).status).toBe(0);
  expect((await run('change')).stdout).toContain('nothing to announce');
});
