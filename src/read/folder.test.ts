import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { readContent, type Layout } from './index.ts';

const layout: Layout = {
  files: ['site', 'controls'],
  lists: ['subprocessors'],
  journals: ['changes'],
  pages: ['sections'],
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'candor-read-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}
const places = () =>
  readContent(root, layout).problems.map(
    ({ file, line, column, code }) => `${file.slice(root.length + 1)}:${line}:${column} ${code}`,
  );

it('reads every known file, by name, and leaves the rest of an editor alone', () => {
  write({
    'site.yaml': 'a: 1\n',
    'subprocessors.yaml': '- b\n',
    'subprocessors/acme.yaml': 'c: 1\n',
    'changes/2026-11-20-acme.yaml': 'd: 1\n',
    'sections/faq.md': '---\ntitle: E\n---\nF\n',
    'README.md': 'x',
    'changes/README.md': 'x',
    '.hidden.yaml': '[',
    'site.yaml~': '[',
  });
  const { files, problems } = readContent(root, layout);
  expect(problems).toEqual([]);
  expect(files.map(({ name, stem, record }) => [name, stem, record])).toEqual([
    ['changes/2026-11-20-acme.yaml', 'changes', '2026-11-20-acme'],
    ['sections/faq.md', 'sections', 'faq'],
    ['site.yaml', 'site', undefined],
    ['subprocessors.yaml', 'subprocessors', undefined],
    ['subprocessors/acme.yaml', 'subprocessors', 'acme'],
  ]);
  expect(files[2]?.shown).toBe(`${root}/site.yaml`);
});

it('reports the mistakes of all files, in the order of files and lines', () => {
  write({ 'site.yaml': 'a: b: c\nd: e: f\n', 'changes/x.yaml': 'a: 1\na: 2\n' });
  expect(places()).toEqual([
    'changes/x.yaml:2:1 duplicate-key',
    'site.yaml:1:4 yaml-syntax',
    'site.yaml:2:4 yaml-syntax',
  ]);
});

it('says that a folder is missing, or is a file', () => {
  const missing = readContent(join(root, 'nope'), layout).problems;
  expect(missing).toMatchObject([
    { code: 'content-folder-missing', file: join(root, 'nope'), line: 1, column: 1 },
  ]);
  write({ file: 'x' });
  expect(readContent(join(root, 'file'), layout).problems[0]?.message).toContain('is a file');
});

test.each([
  ['site.yml', 'Did you mean site.yaml?'],
  ['sites.yaml', 'Did you mean site.yaml?'],
  ['Site.yaml', 'Did you mean site.yaml?'],
  ['changes.yaml', 'Move each entry to changes/<id>.yaml'],
  ['sections.yaml', 'Move each entry to sections/<id>.md'],
  ['chagnes/x.yaml', 'Did you mean changes/?'],
  ['site/x.yaml', 'Put it in site.yaml'],
  ['logo.png', 'which holds site.yaml, controls.yaml, subprocessors.yaml, changes/, sections/'],
  ['changes/a.yml', 'Rename it to a.yaml'],
  ['changes/Acme Mail', 'Rename it to acme-mail.yaml'],
  ['sections/a.yaml', 'Rename it to a.md'],
  ['changes/2026/a.yaml', 'Move its files to changes/'],
])('does not read %s', (name, fix) => {
  write({ [name]: 'a: 1\n' });
  const { files, problems } = readContent(root, layout);
  expect(files).toEqual([]);
  expect(problems).toMatchObject([{ code: 'unknown-file', line: 1, column: 1 }]);
  expect(problems[0]?.fix).toContain(fix);
});

test.each([
  ['changes/Acme Müll.yaml', 'acme-mull.yaml'],
  ['changes/-a.yaml', 'a.yaml'],
  ['sections/größe.md', 'grosse.md'],
  [`changes/${'a'.repeat(65)}.yaml`, `${'a'.repeat(64)}.yaml`],
  ['sections/a.b.md', 'a-b.md'],
  ['subprocessors/nul.yaml', 'nul-1.yaml'],
])('refuses the id of %s and reads the file', (name, better) => {
  write({ [name]: name.endsWith('.md') ? '---\na: 1\n---\n' : 'a: 1\n' });
  const { files, problems } = readContent(root, layout);
  expect(files).toHaveLength(1);
  expect(problems).toMatchObject([{ code: 'bad-id', line: 1, column: 1 }]);
  expect(problems[0]?.fix).toContain(better);
});

it('shows a line break in a file name as an escape', () => {
  write({ 'changes/a\n::error::x.yaml': 'a: 1\n' });
  const { problems } = readContent(root, layout);
  expect(JSON.stringify(problems)).not.toMatch(/[^\\]\\n/);
  expect(problems[0]?.file).toContain('a\\u000a::error::x.yaml');
});

it('refuses links to files, to folders and to nothing, and as the folder itself', () => {
  write({ 'real/site.yaml': 'a: 1\n' });
  const inside = join(root, 'content');
  mkdirSync(join(inside, 'changes'), { recursive: true });
  symlinkSync(join(root, 'real/site.yaml'), join(inside, 'site.yaml'));
  symlinkSync(join(root, 'real'), join(inside, 'sections'));
  symlinkSync('nowhere', join(inside, 'changes/a.yaml'));
  const { files, problems } = readContent(inside, layout);
  expect(files).toEqual([]);
  expect(problems.map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual(
    Array(3).fill('1:1 unsafe-file'),
  );
  symlinkSync(inside, join(root, 'link'));
  expect(readContent(`${join(root, 'link')}/`, layout).problems).toMatchObject([
    { code: 'unsafe-file' },
  ]);
});

it('does not open a file over one mebibyte', () => {
  write({ 'site.yaml': `# ${'x'.repeat(1024 * 1024)}`, 'controls.yaml': 'a: 1\n' });
  expect(places()).toEqual(['site.yaml:1:1 file-too-large']);
});

it('reads pictures at the top, and names those that cannot be shown, too', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"/>';
  write({
    'a.svg': drawing,
    'b.png': drawing,
    'c.svg': drawing + ' '.repeat(64 * 1024),
    'D.svg': drawing,
    'e.webp': drawing,
    'sections/f.svg': drawing,
  });
  symlinkSync('a.svg', join(root, 'g.svg'));
  const { pictures, problems } = readContent(root, { ...layout, pictures: ['.svg', '.png'] });
  expect(pictures).toEqual([
    { name: 'a.svg', size: { width: 2, height: 1 } },
    { name: 'b.png' },
    { name: 'c.svg' },
    { name: 'g.svg' },
  ]);
  expect(problems.map(({ file, code }) => `${file.slice(root.length + 1)} ${code}`)).toEqual([
    'D.svg unknown-file',
    'b.png bad-picture',
    'c.svg file-too-large',
    'e.webp unknown-file',
    'g.svg unsafe-file',
    'sections/f.svg unknown-file',
  ]);
});
