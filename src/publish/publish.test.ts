import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../fixtures/lay.ts';
import { contentPolicy } from '../documents/content-policy.ts';
import { load } from '../load/load.ts';
import { PublishError } from './publish-error.ts';
import { plannedFiles } from '../documents/planned-files.ts';
import { publishSite, repairSite, type Publication } from './publish.ts';

const asOf = '2026-11-21';

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const { trust } = load(path.resolve(import.meta.dirname, '../../fixtures/base'), asOf);
if (!trust) throw new Error('The base of the fixtures has mistakes.');
const whole = trust;

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${contentPolicy}">`;

/** A finished site as a small build would leave it: `words` on its first page. */
function site(words: string, without: string[] = [], more: Record<string, string> = {}) {
  const pages: Record<string, string> = {
    ...Object.fromEntries(
      plannedFiles(whole, asOf).map((name) => [name, name.endsWith('.xml') ? '<rss/>' : name]),
    ),
    'index.html': words,
    'changes/2026-01-10-baseline/notice.txt': 'baseline',
    ...more,
  };
  const finished = Object.entries(pages).map(([name, text]): [string, string] => [
    name,
    name.endsWith('.html') && !(name in more) ? `${head}${text}` : text,
  ]);
  return finished.filter(([name]) => !without.includes(name));
}

interface Project {
  root: string;
  publish(more?: Partial<Publication> & { pages?: [string, string][] }): Promise<number>;
  /** What a reader finds. */
  read(out?: string): string;
}

function project(): Project {
  const root = temporaryFolder();
  return {
    root,
    publish: ({ pages = site('new'), ...more } = {}) =>
      publishSite({
        root,
        out: 'dist',
        trust: whole,
        asOf,
        build: async (folder) => {
          for (const [name, text] of pages) write(path.join(root, folder, name), text);
          return { outDir: 'dist' };
        },
        ...more,
      }),
    read: (out = 'dist') =>
      readFileSync(path.resolve(root, out, 'index.html'), 'utf8').replace(head, ''),
  };
}

const refusal = async (promise: Promise<unknown>): Promise<string> => {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(PublishError);
  return (error as PublishError).message;
};

describe('a good build', () => {
  test('is put in place, and its pages are counted', async () => {
    const { publish, read } = project();
    expect(await publish()).toBe(site('').filter(([name]) => name.endsWith('.html')).length);
    expect(read()).toBe('new');
  });

  test('replaces the one before and leaves nothing else of it', async () => {
    const { root, publish, read } = project();
    await publish({ pages: site('old') });
    await publish();
    expect(read()).toBe('new');
    expect(readdirSync(path.join(root, '.candor'))).toEqual([]);
    expect(readdirSync(root).sort()).toEqual(['.candor', 'dist']);
  });

  test('takes the place of a real folder that holds a site', async () => {
    const { root, publish, read } = project();
    write(path.join(root, 'dist/index.html'), 'from astro build');
    await publish();
    expect(read()).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['.candor', 'dist']);
  });

  test('is a real folder, so that copying, archiving and `git add` see its files', async () => {
    const { root, publish } = project();
    await publish();
    await publish();
    expect(lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(false);
    cpSync(path.join(root, 'dist'), path.join(root, 'copy'), { recursive: true });
    rmSync(path.join(root, 'dist'), { recursive: true });
    expect(readFileSync(path.join(root, 'copy/index.html'), 'utf8')).toContain('new');
  });

  test('takes the place of the link that an earlier build left, and of what it led to', async () => {
    const { root, publish, read } = project();
    write(path.join(root, '.candor/site-dist-1/index.html'), 'old');
    symlinkSync('.candor/site-dist-1', path.join(root, 'dist'));
    await publish();
    expect(read()).toBe('new');
    expect(lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(false);
    expect(readdirSync(path.join(root, '.candor'))).toEqual([]);
  });

  test('goes to where a link of the user leads, and the link stays', async () => {
    const { root, publish, read } = project();
    const served = path.join(temporaryFolder(), 'www');
    write(path.join(served, 'index.html'), 'old');
    symlinkSync(served, path.join(root, 'dist'));
    await publish();
    expect(lstatSync(path.join(root, 'dist')).isSymbolicLink()).toBe(true);
    expect([read(), read(served)]).toEqual(['new', 'new']);
  });

  test('goes to a full path outside the project', async () => {
    const { publish, read } = project();
    const out = path.join(temporaryFolder(), 'www/trust');
    await publish({ out });
    expect(read(out)).toBe('new');
    expect(readdirSync(path.dirname(out))).toEqual(['trust']);
  });

  test('goes to the folder of the configuration where no other is named', async () => {
    const { root, publish, read } = project();
    const outDir = path.join(root, 'www');
    const build = (folder: string) => {
      for (const [name, text] of site('new')) write(path.join(root, folder, name), text);
      return Promise.resolve({ outDir });
    };
    await publish({ out: undefined, build });
    expect(read('www')).toBe('new');
    expect(readdirSync(root).sort()).toEqual(['.candor', 'www']);
  });

  test.each([
    ['dist', 'dist-2'],
    ['a/b', 'a-b'],
    ['dist', 'dist-2/1'],
  ])('into %s and one into %s leave each other alone', async (one, other) => {
    const { publish, read } = project();
    await publish({ out: one, pages: site('first') });
    await publish({ out: other, pages: site('second') });
    await publish({ out: other, pages: site('third') });
    expect([read(one), read(other)]).toEqual(['first', 'third']);
  });
});

describe('a bad build leaves the site that stands, and nothing of its own', () => {
  const attempts: [string, [string, string][], RegExp][] = [
    ['lacks a page', site('new', ['404.html']), /lacks 404\.html/],
    [
      'lacks the page of a change',
      site('new', ['changes/2026-01-10-baseline/index.html']),
      /lacks changes\/2026-01-10-baseline\/index\.html/,
    ],
    [
      'has a page without a policy',
      site('new', [], { 'extra/index.html': '<head><meta charset="utf-8"><title>Open</title>' }),
      /extra\/index\.html would be published without a content security policy/,
    ],
    ['holds a file of server code', site('new', [], { 'entry.mjs': '' }), /entry\.mjs/],
    [
      'has a feed that is not well-formed',
      site('new', [], { 'changes/rss.xml': '<rss><a></rss>' }),
      /rss\.xml is not well-formed/,
    ],
  ];

  test.each(attempts)('that %s', async (_what, pages, says) => {
    const { root, publish, read } = project();
    await publish({ pages: site('old') });
    expect(await refusal(publish({ pages }))).toMatch(says);
    expect(read()).toBe('old');
    expect(readdirSync(path.join(root, '.candor'))).toEqual([]);
  });

  test('that crashes', async () => {
    const { publish, read } = project();
    await publish({ pages: site('old') });
    const crash = publish({ build: () => Promise.reject(new Error('boom')) });
    await expect(crash).rejects.toThrow('boom');
    expect(read()).toBe('old');
  });

  test('for which the disk is full', async () => {
    const { publish, read } = project();
    await publish({ pages: site('old') });
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(await refusal(publish({ build: () => Promise.reject(full) }))).toMatch(/No space/);
    expect(read()).toBe('old');
  });
});

// The states that a process can leave behind when it is killed while it swaps, in the order in which they arise.
describe('a build that was killed', () => {
  const states: [string, string[], string][] = [
    ['while it copied the new site beside the old one', ['dist', 'new.part'], 'old'],
    ['before the old site left', ['dist', 'new'], 'old'],
    ['between the two renames', ['new', 'old'], 'new'],
    ['between the two renames of a first build', ['new'], 'new'],
    ['before the old site was deleted', ['dist', 'old'], 'old'],
    ['when the old site could not be put back', ['old'], 'old'],
  ];
  const lay = (root: string, folders: string[]) => {
    for (const name of folders)
      write(
        path.join(root, name === 'dist' ? 'dist' : `.dist.candor-${name}`, 'index.html'),
        name === 'dist' ? 'old' : name.slice(0, 3),
      );
  };

  test.each(states)('%s leaves a whole site after a repair', async (_when, folders, stands) => {
    const { root, read } = project();
    lay(root, folders);
    await repairSite(root, 'dist');
    expect(read()).toBe(stands);
    expect(readdirSync(root).sort()).toEqual(['.candor', 'dist']);
  });

  test.each(states)('%s is in the way of no later build', async (_when, folders) => {
    const { root, publish, read } = project();
    lay(root, folders);
    await publish({ pages: site('newest') });
    expect(read()).toBe('newest');
    expect(readdirSync(root).sort()).toEqual(['.candor', 'dist']);
  });
});

test('a repair finds the place of a build that was killed, which may be none that it is told', async () => {
  const { root, read } = project();
  write(path.join(root, '.www.candor-new/index.html'), 'new');
  write(path.join(root, '.candor/swapping'), path.join(root, 'www'));
  await repairSite(root);
  expect(read('www')).toBe('new');
  expect(readdirSync(path.join(root, '.candor'))).toEqual([]);
});

describe('a place that is no site is not replaced', () => {
  test.each(['.', '..', '.candor', 'src', 'notes.txt'])('%s', async (out) => {
    const { root, publish } = project();
    write(path.join(root, 'src/work.ts'), 'hours of it');
    write(path.join(root, 'notes.txt'), 'notes');
    expect(await refusal(publish({ out }))).toMatch(/is not a site.*nothing was published/);
    expect(readFileSync(path.join(root, 'src/work.ts'), 'utf8')).toBe('hours of it');
    expect(lstatSync(path.join(root, 'notes.txt')).isFile()).toBe(true);
  });

  test('an empty folder is, since nothing is lost', async () => {
    const { root, publish, read } = project();
    mkdirSync(path.join(root, 'dist'));
    await publish();
    expect(read()).toBe('new');
  });
});

test('a link in public/ is refused before anything is built', async () => {
  const { root, publish } = project();
  mkdirSync(path.join(root, 'public'));
  symlinkSync('/etc/hosts', path.join(root, 'public/hosts.txt'));
  expect(await refusal(publish())).toMatch(/public\/hosts\.txt is a link/);
  expect(existsSync(path.join(root, '.candor'))).toBe(false);
});

test('two builds at once follow each other, and both end', async () => {
  const { publish, read } = project();
  await Promise.all([publish({ pages: site('a') }), publish({ pages: site('b') })]);
  expect(['a', 'b']).toContain(read());
});
