// `candor change`, `diff` and `register` as a person runs them: in a folder, and in a real git repository.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { lay } from '../fixtures/lay.ts';
import { candor } from './candor.fixture.ts';

const start = Date.parse('2026-11-21T09:00:00Z') / 1000;

/** A project with a content folder, and a clock that a test sets in hours after nine o'clock. */
function projectOf(fixture?: string) {
  const content = lay(fixture);
  const folder = path.dirname(content);
  const file = (name: string) => path.join(content, name);
  return {
    file,
    text: (name: string) => readFileSync(file(name), 'utf8'),
    edit(name: string, from: string, to: string) {
      const old = readFileSync(file(name), 'utf8');
      expect(old).toContain(from);
      writeFileSync(file(name), old.replace(from, to));
    },
    journal: () => readdirSync(file('changes')).sort(),
    candor: (args: string[], hours = 0) =>
      candor(folder, args, { SOURCE_DATE_EPOCH: String(start + hours * 3600) }),
    git(...args: string[]) {
      const name = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
      return execFileSync('git', [...name, ...args], {
        cwd: folder,
        encoding: 'utf8',
        stdio: 'pipe',
      });
    },
  };
}

const baseline = '2026-01-10-baseline.yaml';
const register = 'subprocessors.yaml';

describe('candor change', () => {
  test('writes the words that a reference stands for, and refuses one that leads nowhere', async () => {
    const { candor, text, journal } = projectOf('books-do-not-balance');
    const wrong = await candor(['change', '--summary', 'After ${notice.dyas}.']);
    expect([wrong.status, journal()]).toEqual([2, [baseline]]);
    expect(wrong.stderr).toContain('did you mean `${notice.days}`?');
    const said = [
      '--summary',
      'Acme Desk, after ${notice.days}.',
      '--reason',
      'Of *${company.name}*.',
    ];
    expect((await candor(['change', ...said])).status).toBe(0);
    const entry = text('changes/2026-11-21-acme-desk-added.yaml');
    expect(entry).toContain('summary: Acme Desk, after 30 days.\n');
    expect(entry).toContain('reason: Of *Example*.\n');
  });

  test('writes a pretty entry for a new vendor, and the books balance', async () => {
    const { candor, text, journal } = projectOf('books-do-not-balance');
    expect((await candor(['check'])).status).toBe(1);
    const { status, stdout, stderr } = await candor([
      'change',
      '--reason',
      'Faster answers.\n\nAnd: fewer tools.',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('content/changes/2026-11-21-acme-desk-added.yaml');
    expect(stdout).toContain('The books balance.');
    expect(journal()).toEqual([baseline, '2026-11-21-acme-desk-added.yaml']);
    expect(text('changes/2026-11-21-acme-desk-added.yaml')).toBe(
      [
        'kind: added',
        'subprocessor: acme-desk',
        'announced: 2026-11-21T09:00:00Z',
        'effective: 2026-12-21',
        'object_by: 2026-12-21',
        "summary: 'Acme Desk will be a subprocessor: Support requests.'",
        'reason: |-',
        '  Faster answers.',
        '',
        '  And: fewer tools.',
        'after:',
        '  name: Acme Desk',
        '  purpose: Support requests',
        '  data: [account]',
        '  engagement: optional',
        '',
      ].join('\n'),
    );
    expect((await candor(['check'])).status).toBe(0);
    expect((await candor(['change'])).stdout).toMatch(/nothing to announce/);
  });

  test('says whom a new vendor concerns as the register does, and nothing of its own', async () => {
    const { candor, edit, text } = projectOf('books-do-not-balance');
    edit(
      register,
      'name: Acme Desk\n',
      'name: Acme Desk\n    off_by_default: true\n    products: [Tickets]\n    plans: [Pro]\n',
    );
    expect((await candor(['change'])).status).toBe(0);
    expect(text('changes/2026-11-21-acme-desk-added.yaml')).toContain(
      [
        'affects:',
        '  customers: Only customers who switch it on',
        '  features: [Tickets]',
        '  plans: [Pro]',
        '',
      ].join('\n'),
    );
    // So that the entry is not coarser than the register.
    expect(text('changes/2026-11-21-acme-desk-added.yaml')).toContain(
      '  engagement: optional\n  off_by_default: true\n  products: [Tickets]\n  plans: [Pro]\n',
    );
    expect((await candor(['check'])).status).toBe(0);
  });

  test('writes one entry for each difference, and the last is not announced in the future', async () => {
    const { candor, text, journal } = projectOf('books-do-not-balance--fields');
    expect((await candor(['change'])).status).toBe(0);
    const entries = journal().filter((name) => name !== baseline);
    const moments = entries
      .map((name) => /announced: (\S+)/.exec(text(`changes/${name}`))?.[1])
      .sort();
    expect(new Set(moments).size).toBe(6);
    expect(moments.at(-1)).toBe('2026-11-21T09:00:00Z');
    expect((await candor(['check'])).status).toBe(0);
  });

  test.each([
    [
      'a vendor that left and one that came',
      'replaced',
      ['2026-11-21-acme-mail-removed.yaml', '2026-11-21-acme-post-added.yaml'],
    ],
    ['a removal', 'removed', ['2026-11-21-acme-mail-removed.yaml']],
    ['no journal', 'no-journal', ['2026-11-21-baseline.yaml']],
    [
      'a change that was called off',
      'taken-back',
      ['2026-11-20-acme-desk-added.yaml', '2026-11-21-acme-desk-withdrawn.yaml'],
    ],
    [
      'a file for each vendor',
      'one-file-each',
      ['2026-11-21-acme-cloud-engagement-changed.yaml', '2026-11-21-acme-mail-removed.yaml'],
    ],
  ])('settles %s', async (_what, fixture, wanted) => {
    const { candor, journal } = projectOf(`books-do-not-balance--${fixture}`);
    expect((await candor(['change'])).status).toBe(0);
    expect(journal().filter((name) => name !== baseline)).toEqual(wanted);
    expect((await candor(['check'])).status).toBe(0);
  });

  test('--dry-run prints the entries and writes nothing', async () => {
    const { candor, journal } = projectOf('books-do-not-balance');
    const { status, stdout } = await candor(['change', '--dry-run', '--summary', 'Desk comes.']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^# content\/changes\/2026-11-21-acme-desk-added\.yaml\nkind: added\n/);
    expect(stdout).toContain('summary: Desk comes.');
    expect(journal()).toEqual([baseline]);
  });

  test('--dry-run says what would keep an entry from being written', async () => {
    const { candor, journal } = projectOf('books-do-not-balance');
    const early = ['change', '--effective', '2026-11-25', '--summary', 'Desk comes.'];
    const dry = await candor([...early, '--dry-run']);
    expect(dry.status).toBe(1);
    expect(dry.stdout).toContain('effective: 2026-11-25');
    expect(dry.stderr).toContain(
      'content/changes/2026-11-21-acme-desk-added.yaml:4:12  error  notice-too-short',
    );
    const real = await candor(early);
    expect([real.status, journal()]).toEqual([1, [baseline]]);
    expect(real.stderr).toContain('notice-too-short');
  });

  test('--as-of does not move the moment of the announcement, and that is said', async () => {
    const { candor, journal } = projectOf('books-do-not-balance');
    const { status, stderr } = await candor(['change', '--as-of', '2026-12-24', '--summary', 'X.']);
    expect(status).toBe(0);
    expect(stderr).toContain(
      '--as-of is the day as of which the content is read. Entries are announced now, on 2026-11-21.',
    );
    expect(journal()).toContain('2026-11-21-acme-desk-added.yaml');
  });

  test('--only announces one of several; --summary is for one', async () => {
    const { candor, journal } = projectOf('books-do-not-balance--fields');
    const several = await candor(['change', '--summary', 'All of it.']);
    expect(several.status).toBe(2);
    expect(several.stderr).toContain('acme-cloud/location-changed');
    const one = await candor([
      'change',
      '--only',
      'acme-cloud/location-changed',
      '--summary',
      'Acme Cloud moves.',
    ]);
    expect([one.status, one.stderr]).toEqual([0, '']);
    expect(one.stdout).toContain('5 changes are still to be announced.');
    expect(journal()).toHaveLength(2);
    expect((await candor(['change', '--only', 'acme-post'])).status).toBe(2);
  });

  test.each([
    ['replaced', 'acme-mail', '2026-11-21-acme-post-replaced.yaml', 'acme-mail'],
    ['replaced', 'acme-post', '2026-11-21-acme-post-replaced.yaml', 'acme-mail'],
    ['replaced', 'acme-post/replaced', '2026-11-21-acme-post-replaced.yaml', 'acme-mail'],
    ['no-journal', 'baseline', '2026-11-21-baseline.yaml'],
    ['removed', 'acme-mail', '2026-11-21-acme-mail-removed.yaml'],
  ])('of %s, --only %s with --summary writes %s', async (fixture, only, entry, goes?: string) => {
    const { candor, text } = projectOf(`books-do-not-balance--${fixture}`);
    const swap = goes === undefined ? [] : ['--replaces', goes];
    const words = ['--summary', 'What happens.'];
    const { status } = await candor(['change', '--only', only, ...words, ...swap]);
    expect(status).toBe(0);
    expect(text(`changes/${entry}`)).toContain('summary: What happens.');
    expect((await candor(['check'])).status).toBe(0);
  });

  test('a name that --only does not know is answered with those that it does', async () => {
    const { candor } = projectOf('books-do-not-balance--no-journal');
    expect((await candor(['change', '--only', 'acme-male'])).stderr).toBe(
      'candor: There is nothing to announce for "acme-male". Changes to announce: baseline.\n',
    );
  });

  test('--kind says what only a person knows', async () => {
    const { candor, file, edit } = projectOf();
    edit(register, 'Transactional e-mail', 'Transactional email');
    expect((await candor(['change', '--kind', 'renamed'])).status).toBe(2);
    expect((await candor(['change', '--kind', 'corrected'])).status).toBe(0);
    expect(existsSync(file('changes/2026-11-21-acme-mail-corrected.yaml'))).toBe(true);
    expect((await candor(['check'])).status).toBe(0);
  });

  test('a vendor that comes takes no place unless somebody says so, whatever its purpose', async () => {
    const { candor, text } = projectOf('books-do-not-balance--replaced');
    const { stdout } = await candor(['change']);
    expect(stdout).toContain(
      'Nobody said that Acme Post takes the place of Acme Mail, so each has an entry of its own. If it does, delete the two files and run `candor change --replaces acme-mail`.',
    );
    expect(stdout).toContain(
      'If it was listed by mistake and never received data, delete that file and run `candor change --kind struck-out --only acme-mail`.',
    );
    for (const entry of ['acme-post-added', 'acme-mail-removed'])
      expect(text(`changes/2026-11-21-${entry}.yaml`)).not.toContain('replaces');
  });

  test('who goes takes along what the journal last said of its use', async () => {
    const { candor, edit, text } = projectOf();
    const mail = 'locations: [{ country: IE }]\n    engagement: always\n';
    const limited = mail.replace('always', 'optional\n    off_by_default: true');
    edit(`changes/${baseline}`, mail, limited);
    edit(register, 'acme-mail', 'acme-post');
    edit(register, 'Acme Mail', 'Other Post');
    edit(register, mail, limited.replace('IE', 'FR'));
    expect((await candor(['change', '--replaces', 'acme-mail'])).status).toBe(0);
    const [before = '', after = ''] =
      text('changes/2026-11-21-acme-post-replaced.yaml').split('before:')[1]?.split('after:') ?? [];
    expect(before).toContain('  engagement: optional\n  off_by_default: true\n');
    expect(after).toContain('  engagement: optional\n  off_by_default: true\n');
  });

  test('who is used for more was limited before, by the same entry', async () => {
    const { candor, edit, text } = projectOf();
    const mail = 'locations: [{ country: IE }]\n    engagement: always\n';
    edit(`changes/${baseline}`, mail, mail.replace('always', 'optional\n    off_by_default: true'));
    expect((await candor(['change'])).status).toBe(0);
    expect(text('changes/2026-11-21-acme-mail-engagement-changed.yaml')).toContain(
      'before:\n  engagement: optional\n  off_by_default: true\nafter:\n  engagement: always\n',
    );
    expect((await candor(['check'])).status).toBe(0);
  });

  test('a claim that got weaker and a wider use are told as the check asks for it', async () => {
    const { candor, edit, git, journal, file } = projectOf();
    const mail = 'locations: [{ country: IE }]\n    engagement: always\n';
    const limited = mail.replace('always', 'optional\n    off_by_default: true');
    edit(`changes/${baseline}`, mail, limited);
    edit(register, mail, limited);
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Content');
    edit(register, '    off_by_default: true\n', '');
    edit('controls.yaml', 'status: live\n        since: 2025-02-01', 'status: in-progress');
    edit('data.yaml', ', in_transit: TLS 1.2 or newer', '');
    const main = ['--against', 'HEAD'];
    const printed = await candor(['change', '--dry-run', ...main]);
    expect([printed.status, journal()]).toEqual([0, [baseline]]);
    const { status, stdout } = await candor(['change', ...main]);
    const told = [...stdout.matchAll(/^content\/changes\/(\S+)$/gm)].map(([, name]) => name);
    expect([status, [baseline, ...told].sort()]).toEqual([0, journal()]);
    expect(told.map((name) => name?.slice(11))).toEqual([
      'control-tls-weaker.yaml',
      'data-account-weaker.yaml',
      'acme-mail-engagement-changed.yaml',
    ]);
    expect(printed.stdout).toContain(`# content/changes/${told[0]}\n`);
    expect(await candor(['check', ...main])).toMatchObject({ status: 0, stderr: '' });
    expect((await candor(['change', ...main])).stdout).toContain('nothing to announce');
    for (const name of told) rmSync(file(`changes/${name}`));
    expect((await candor(['change', '--only', 'acme-mail', ...main])).status).toBe(2);
  });

  test('what is stated for the first time may have been so already, and then holds at once', async () => {
    const { candor, edit, text, file } = projectOf();
    const place = 'Transactional e-mail\n    data: [account]\n    locations: [{ country: IE }]\n';
    edit(`changes/${baseline}`, place, place.replace(/ +locations.*\n/, ''));
    expect((await candor(['change'])).stdout).toContain(
      'One thing is stated for the first time (acme-mail/location-changed), with the notice that a change needs. If it was so already, delete the file and run `candor change --only acme-mail/location-changed --emergency "It was so already, and is stated here for the first time."`: it then holds at once, with that reason.',
    );
    const entry = 'changes/2026-11-21-acme-mail-location-changed.yaml';
    expect(text(entry)).toContain('effective: 2026-12-21\n');
    rmSync(file(entry));
    const reason = 'It was so already, and is stated here for the first time.';
    const only = ['--only', 'acme-mail/location-changed'];
    const { status, stdout } = await candor(['change', ...only, '--emergency', reason]);
    expect([status, stdout.includes('for the first time (')]).toEqual([0, false]);
    expect(text(entry)).toContain('effective: 2026-11-21\n');
    expect((await candor(['check'])).status).toBe(0);
    edit(register, 'country: IE', 'country: FR');
    expect((await candor(['change'], 24)).stdout).not.toContain('for the first time');
  });

  test('a record whose id was corrected is no change: the id comes back, and nobody takes its own place', async () => {
    const { candor, edit, journal } = projectOf();
    edit(register, 'id: acme-mail', 'id: acme-email');
    for (const args of [[], ['--replaces', 'acme-mail']]) {
      const { status, stderr } = await candor(['change', ...args]);
      expect([status, journal()]).toEqual([1, [baseline]]);
      expect(stderr).toContain('content/subprocessors.yaml:8:9  error  id-changed');
      expect(stderr).toContain('Write `id: acme-mail` again');
    }
    edit(register, 'id: acme-email', 'id: acme-mail');
    expect((await candor(['change'])).stdout).toContain('nothing to announce');
    // Another use of the company is another record, but no vendor that is replaced.
    edit(register, 'id: acme-mail', 'id: acme-desk');
    edit(register, 'Transactional e-mail', 'Support');
    edit(register, 'country: IE', 'country: FR');
    expect((await candor(['change', '--replaces', 'acme-mail'])).stderr).toBe(
      'candor: acme-desk and acme-mail are both of Acme Mail, and a company does not take its own place. Without --replaces, one entry says that the old use ends and one that the new one begins.\n',
    );
  });

  test('a vendor that was listed by mistake is struck out, and never was one', async () => {
    const { candor, text, journal } = projectOf('books-do-not-balance--removed');
    const refused = await candor(['change', '--kind', 'corrected']);
    expect(refused.stderr).toContain('removed, or struck-out if it never was a subprocessor');
    const struck = ['change', '--kind', 'struck-out', '--reason', 'It never had customer data.'];
    expect((await candor(struck)).status).toBe(0);
    expect(journal()).toEqual([baseline, '2026-11-21-acme-mail-struck-out.yaml']);
    expect(text('changes/2026-11-21-acme-mail-struck-out.yaml')).toMatch(
      /^kind: struck-out\nsubprocessor: acme-mail\nannounced: \S+\nsummary: Acme Mail was listed by mistake and never was a subprocessor\.\nreason: It never had customer data\.\nbefore:\n {2}name: Acme Mail\n/,
    );
    expect((await candor(['check'])).status).toBe(0);
    expect((await candor(['register'])).stdout).not.toContain('Acme Mail');
    expect((await candor(['register', '--known-on', '2026-11-20'])).stdout).toContain('Acme Mail');
  });

  test('--replaces makes a swap of two vendors, with the same purpose or another', async () => {
    for (const purpose of ['Transactional e-mail', 'E-mail of every kind']) {
      const { candor, edit, text } = projectOf('books-do-not-balance--replaced');
      edit(register, 'Transactional e-mail', purpose);
      expect((await candor(['change', '--replaces', 'acme-mail'])).status).toBe(0);
      expect(text('changes/2026-11-21-acme-post-replaced.yaml')).toContain('replaces: acme-mail');
      expect((await candor(['check'])).status).toBe(0);
    }
  });

  test('--replaces that cannot be is refused in words', async () => {
    const { candor, edit, journal } = projectOf('books-do-not-balance--replaced');
    const refused = async (...args: string[]) => {
      const { status, stderr } = await candor(['change', ...args]);
      expect([status, journal()]).toEqual([2, [baseline]]);
      return stderr;
    };
    expect(await refused('--replaces', 'acme-cloud')).toBe(
      'candor: "acme-cloud" has not left the register, so nothing can replace it. Take its record out of subprocessors.yaml first.\n',
    );
    expect(await refused('--replaces', 'acme-male')).toBe(
      'candor: There is no vendor with the id "acme-male"; did you mean `acme-mail`? Vendors that leave the register: acme-mail.\n',
    );
    expect(await refused('--replaces', 'acme-mail', '--only', 'acme-cloud')).toBe(
      'candor: --replaces needs a vendor that is new in the register, and "acme-cloud" is not.\n',
    );
    const more =
      '  - id: acme-desk\n    name: Acme Desk\n    purpose: Support\n    data: [account]\n';
    edit(register, '  - id: acme-post', `${more}  - id: acme-post`);
    expect(await refused('--replaces', 'acme-mail')).toBe(
      'candor: Several vendors are new. Choose the one that replaces acme-mail with --only: acme-desk, acme-post.\n',
    );
    const only = ['--only', 'acme-post'];
    expect((await candor(['change', '--replaces', 'acme-mail', ...only])).status).toBe(0);
    expect(journal()).toEqual([baseline, '2026-11-21-acme-post-replaced.yaml']);
  });

  test('a day that breaks the promise is refused and leaves nothing behind; an emergency is the way round', async () => {
    const { candor, journal, text } = projectOf('books-do-not-balance');
    const short = await candor(['change', '--effective', '2026-12-01']);
    expect(short.status).toBe(1);
    expect(short.stderr).toContain('10 days after it was announced; the page promises 30.');
    expect(short.stderr).toContain('Nothing was written.');
    expect(journal()).toEqual([baseline]);
    expect((await candor(['change', '--effective', 'tomorrow'])).status).toBe(2);
    expect((await candor(['change', '--emergency', 'The old one ceased to trade'])).status).toBe(0);
    expect(text('changes/2026-11-21-acme-desk-added.yaml')).toMatch(
      /effective: 2026-11-21\n[^]*emergency:\n {2}reason: The old one/,
    );
  });

  test('what the fields refuse is not left behind either', async () => {
    const { candor, journal } = projectOf('books-do-not-balance');
    expect((await candor(['change', '--summary', '<b>Desk</b>'])).status).toBe(1);
    expect((await candor(['change', '--reason', 'See <script>'])).status).toBe(1);
    expect(journal()).toEqual([baseline]);
  });

  test('warnings that stand are counted and not printed again', async () => {
    const { candor, edit, text } = projectOf('books-do-not-balance');
    edit('controls.yaml', 'target: 2027-Q1', 'target: 2026-Q1');
    const change = await candor(['change']);
    expect([change.status, change.stderr]).toEqual([
      0,
      '1 warning stands; candor check shows it.\n',
    ]);
    expect(text('changes/2026-11-21-acme-desk-added.yaml')).toContain('kind: added');
  });

  test('content with another mistake is shown, and nothing is written', async () => {
    const { candor, journal, edit } = projectOf('books-do-not-balance');
    edit('controls.yaml', 'status: live', 'status: alive');
    const { status, stderr } = await candor(['change']);
    expect(status).toBe(1);
    expect(stderr).toContain('unknown-value');
    expect(stderr).toContain('Nothing was written.');
    expect(journal()).toEqual([baseline]);
  });

  test('a name that is taken gets a number; a file that is there stays as it is', async () => {
    const { candor, journal, edit } = projectOf();
    edit(register, 'country: IE', 'country: FR');
    expect((await candor(['change'])).status).toBe(0);
    edit(register, 'country: FR', 'country: NL');
    expect((await candor(['change'], 1)).status).toBe(0);
    expect(journal()).toEqual([
      baseline,
      '2026-11-21-acme-mail-location-changed-2.yaml',
      '2026-11-21-acme-mail-location-changed.yaml',
    ]);
    expect((await candor(['check'], 1)).status).toBe(0);
  });
});

test('restamped, what held at once holds on the new day, and a new name not before it is announced', async () => {
  const { candor, git, edit, text } = projectOf();
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'First');
  edit(register, 'name: Acme Mail', 'name: Acme Mail Pro');
  const cloud = /  - id: acme-cloud\n[^]*?(?=  - id: acme-mail)/.exec(text(register))?.[0] ?? '';
  edit(register, cloud, '');
  expect((await candor(['change'])).status).toBe(0);
  const entries = ['acme-mail-renamed', 'acme-cloud-removed'].map(
    (name) => `changes/2026-11-21-${name}.yaml`,
  );
  for (const entry of entries) expect(text(entry)).toContain('effective: 2026-11-21');
  const restamp = ['change', '--restamp', '--against', 'main'];
  expect((await candor(restamp, 48)).status).toBe(0);
  for (const entry of entries) expect(text(entry)).toContain('effective: 2026-11-23');
  // A day of its own stays past: the vendor ended then. The name did not stand there then.
  for (const entry of entries) edit(entry, 'effective: 2026-11-23', 'effective: 2026-11-22');
  expect((await candor(restamp, 72)).status).toBe(0);
  expect(entries.map((entry) => /effective: (\S+)/.exec(text(entry))?.[1])).toEqual([
    '2026-11-24',
    '2026-11-22',
  ]);
});

test('in a repository: an edit is refused, announced, merged; a stale branch is refused, and restamped', async () => {
  const { candor, git, edit, text, file } = projectOf();
  git('init', '-q', '-b', 'main');
  const commit = (words: string) => (git('add', '-A'), git('commit', '-qm', words));
  commit('First');

  git('checkout', '-qb', 'slow');
  edit(register, 'country: IE', 'country: FR');
  expect((await candor(['change'])).status).toBe(0);
  const slow = 'changes/2026-11-21-acme-mail-location-changed.yaml';
  // A person adds to the entry; restamping must keep that.
  writeFileSync(
    file(slow),
    `# Ask legal first\n${text(slow).replace('object_by: 2026-12-21', 'object_by: 2026-12-21   # four weeks')}`,
  );
  expect((await candor(['check', '--against', 'main'])).status).toBe(0);
  commit('Move mail');

  git('checkout', '-q', 'main');
  git('checkout', '-qb', 'quick');
  edit(register, 'purpose: Hosting', 'purpose: Hosting and backups');
  expect((await candor(['check', '--against', 'main'], 30)).status).toBe(1);
  expect((await candor(['change'], 30)).status).toBe(0);
  expect((await candor(['check', '--against', 'main'], 30)).status).toBe(0);
  const diff = await candor(['diff', 'main'], 30);
  expect(diff.stdout).toContain('Subscribers will read one notice:\n\nPurpose changed: Acme Cloud');
  expect(diff.stdout).toContain('Last day to object: 2026-12-22, end of that day, UTC');
  expect(diff.stdout).toContain('Purpose: Hosting → Hosting and backups');
  commit('More hosting');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-edit', 'quick');

  git('checkout', '-q', 'slow');
  git('merge', '-q', '--no-edit', 'main');
  const stale = await candor(['check', '--against', 'main'], 48);
  expect(stale.status).toBe(1);
  expect(stale.stderr).toContain('announced-');
  const before = text(slow);
  const restamped = await candor(['change', '--restamp', '--against', 'main'], 48);
  expect([restamped.status, restamped.stderr]).toEqual([0, '']);
  expect(text(slow)).toBe(
    before
      .replace('announced: 2026-11-21T09:00:00Z', 'announced: 2026-11-23T09:00:00Z')
      .replace('effective: 2026-12-21', 'effective: 2026-12-23')
      .replace('object_by: 2026-12-21   # four', 'object_by: 2026-12-23   # four'),
  );
  expect((await candor(['check', '--against', 'main'], 48)).status).toBe(0);
  commit('Restamp');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-edit', 'slow');
  expect((await candor(['change', '--restamp', '--against', 'main'], 49)).stdout).toContain(
    'nothing to restamp',
  );
  expect((await candor(['change', '--restamp'], 49)).status).toBe(2);
  expect((await candor(['change', '--restamp', '--against', '--help'], 49)).status).toBe(2);
});

describe('candor diff', () => {
  test('formatting and a new order are no change', async () => {
    const { candor, git, text, file } = projectOf();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'First');
    const [head = '', cloud = '', mail = ''] = text(register).split(/(?=^ {2}- id)/m);
    writeFileSync(file(register), `# Reordered\n${head}${mail}${cloud}`);
    const old = text(`changes/${baseline}`);
    writeFileSync(file(`changes/${baseline}`), old.replace('[account]', '\n      - account'));
    expect(await candor(['diff', 'HEAD'])).toEqual({
      status: 0,
      stdout: 'No change that subscribers would read.\n',
      stderr: '',
    });
  });

  test('as Markdown, an author’s words are no markup and mention nobody', async () => {
    const { candor, git, edit } = projectOf();
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'First');
    edit(register, 'purpose: Hosting', 'purpose: Hosting *for* @everyone | no#1');
    await candor(['change', '--summary', 'Acme [Cloud](https://example.com) @team']);
    const { stdout } = await candor(['diff', 'HEAD', '--format', 'markdown']);
    expect(stdout).toContain('**Acme \\[Cloud\\](https://example.com) &#64;team**');
    expect(stdout).toContain(
      '| Purpose | Hosting → Hosting \\*for\\* &#64;everyone \\| no&#35;1 |',
    );
    expect((await candor(['diff', 'HEAD', '--format', 'html'])).status).toBe(2);
    expect((await candor(['diff', 'nowhere'])).status).toBe(2);
    expect((await candor(['diff', '--', '--output=x'])).status).toBe(2);
  });
});

describe('candor register', () => {
  test('prints the register of a day as a table, CSV and JSON', async () => {
    const { candor, edit } = projectOf('books-do-not-balance');
    edit(register, 'name: Acme Desk', 'name: "=HYPERLINK(1), Desk"');
    expect((await candor(['change', '--summary', 'Desk comes.'])).status).toBe(0);
    const csv = (await candor(['register', '--format', 'csv'])).stdout;
    expect(csv.split('\r\n')).toEqual([
      'id,standing,from,until,name,legal_name,purpose,data,locations,transfers,engagement,no_data,unnamed',
      'acme-cloud,active,,,Acme Cloud,,Hosting,Account data,DE,,always,,',
      'acme-mail,active,,,Acme Mail,,Transactional e-mail,Account data,IE,,always,,',
      `acme-desk,announced,2026-12-21,,"'=HYPERLINK(1), Desk",,Support requests,Account data,,,optional,,`,
      '',
    ]);
    const json = JSON.parse(
      (await candor(['register', '--as-of', '2027-01-01', '--format', 'json'])).stdout,
    );
    expect(
      json.subprocessors.map(({ id, standing }: Record<string, string>) => `${id} ${standing}`),
    ).toEqual(['acme-cloud active', 'acme-mail active', 'acme-desk active']);
    const table = (await candor(['register', '--as-of', '2026-06-01'])).stdout;
    expect(table).toMatch(
      /^Subprocessors on 2026-06-01, by what is known on 2026-11-21\n\nname +standing +from +until/,
    );
    expect(table).not.toContain('Desk');
    expect((await candor(['register', '--as-of', '2025-06-01'])).stderr).toContain(
      'The journal begins on 2026-01-10',
    );
    expect((await candor(['register', '--format', 'xml'])).status).toBe(2);
  });

  test('tells what held on a day from what was published on it', async () => {
    const { candor } = projectOf('books-do-not-balance');
    const late = ['--effective', '2026-02-01', '--emergency', 'It was forgotten'];
    const { stdout } = await candor(['change', ...late]);
    expect(stdout).toContain(
      'Acme Desk has been a subprocessor since 1 Feb 2026: Support requests.',
    );
    const held = (await candor(['register', '--as-of', '2026-06-01'])).stdout;
    expect(held).toMatch(/^Subprocessors on 2026-06-01, by what is known on 2026-11-21\n/);
    expect(held).toMatch(/Acme Desk +active +2026-02-01/);
    const published = (await candor(['register', '--known-on', '2026-06-01'])).stdout;
    expect(published).toMatch(/^Subprocessors on 2026-06-01, as published that day\n/);
    expect(published).not.toContain('Desk');
    const both = ['register', '--as-of', '2026-06-01', '--known-on', '2026-11-20'];
    expect((await candor(both)).stdout).not.toContain('Desk');
    const json = (await candor([...both.slice(0, 4), '2026-11-21', '--format', 'json'])).stdout;
    expect(JSON.parse(json)).toMatchObject({ as_of: '2026-06-01', known_on: '2026-11-21' });
    const early = await candor(['register', '--as-of', '2026-06-01', '--known-on', '2026-05-01']);
    expect([early.status, early.stderr]).toEqual([
      2,
      'candor: --known-on 2026-05-01 is before --as-of 2026-06-01: what was known on a day is no register of a later one.\n',
    ]);
    expect((await candor(['register', '--known-on', 'May'])).status).toBe(2);
  });
});
