// What a company may publish beside its trust center: files of its own in public/, and pages of its own.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../documents/content-policy.ts';
import { plannedFiles } from '../documents/planned-files.ts';
import { temporaryFolder } from '../fixtures/lay.ts';
import { load } from '../load/load.ts';
import { checkSite } from './check-site.ts';
import { PublishError } from './publish-error.ts';

const asOf = '2026-11-21';
const { trust } = load(path.resolve(import.meta.dirname, '../../fixtures/base'), asOf);
if (!trust) throw new Error('The base of the fixtures has mistakes.');
const whole = trust;

const page = (head: string) => `<!doctype html><html lang="en"><head>${head}</head><h1>Page</h1>`;
const utf8 = '<meta charset="utf-8" />';
const policy = (content: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${content}" />`;
const kept = utf8 + policy(contentPolicy);

type Files = Record<string, string | Buffer>;

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** What a check says of a site with files from public/, files from the build and pages of the project; '' if it is good. */
function verdict(own: Files, built: Files = {}, sources: Record<string, string> = {}): string {
  const root = temporaryFolder();
  const stage = path.join(root, 'stage');
  const publicDir = path.join(root, 'public');
  const planned = plannedFiles(whole, asOf).map((name): [string, string] => [
    name,
    name.endsWith('.xml') ? '<rss/>' : name.endsWith('.html') ? page(kept) : name,
  ]);
  write(publicDir, own);
  write(stage, { ...Object.fromEntries(planned), ...built, ...own });
  try {
    checkSite(stage, whole, asOf, { publicDir, sourceOf: (name) => sources[name] });
    return '';
  } catch (error) {
    if (error instanceof PublishError) return error.message;
    throw error;
  }
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff]);

describe('a file in public/ is published', () => {
  const ordinary = [
    ...'favicon.ico apple-touch-icon.png team.jpeg logo.gif photo.avif photo.webp'.split(' '),
    ...'fonts/brand.woff fonts/brand.woff2 fonts/brand.ttf fonts/brand.otf'.split(' '),
    ...'press.zip film.mp4 film.webm talk.mp3'.split(' '),
    ...'dpa.docx list.xlsx slides.pptx policy.odt policy.pdf REPORT.PDF'.split(' '),
    ...'widget.js widget.mjs site.webmanifest humans.txt keys.asc notes.md data.yaml'.split(' '),
    ...'CNAME .nojekyll _headers _redirects .htaccess BingSiteAuth.xml'.split(' '),
    ...'.well-known/apple-app-site-association .well-known/matrix/server'.split(' '),
  ];
  test.each(ordinary)('%s', (name) => {
    expect(verdict({ [name]: name.endsWith('.xml') ? '<a/>' : 'ordinary' })).toBe('');
  });

  test('with bytes that are no text', () => {
    expect(verdict({ 'team.png': png })).toBe('');
  });
});

test.each([
  ['.env', 'SECRET=1', 'public/.env is hidden'],
  ['.git/config', '[core]', 'public/.git/config is hidden'],
  ['docs/.DS_Store', 'x', 'public/docs/.DS_Store is hidden'],
  ['notes', 'x', 'public/notes has no ending'],
  ['draft.bak', 'x', 'public/draft.bak has an ending that stands for no media type'],
  ['list.csv', Buffer.from('Müller', 'latin1'), 'public/list.csv is not UTF-8'],
  ['server.pem', '-----BEGIN EC PRIVATE KEY-----\n', 'public/server.pem is a private key'],
  ['widget.xml', '<a><b></a>', 'public/widget.xml is not well-formed XML (line 1)'],
  ['trust.json', '{}', 'public/trust.json would take the place of trust.json'],
  ['robots.txt', 'Disallow:', 'public/robots.txt would take the place of robots.txt'],
])('%s is refused, with what to do about it', (name, text, says) => {
  const message = verdict({ [name]: text });
  expect(message).toContain(says);
  expect(message).toMatch(/\nNothing was published\.$/);
});

test('all that is wrong is said at once', () => {
  expect(verdict({ '.env': '', notes: '' }).split('\n')).toHaveLength(3);
});

test('the same kinds are refused where the build made them, and why', () => {
  expect(verdict({}, { 'assets/Own.Ab12.js': '' })).toMatch(
    /^assets\/Own\.Ab12\.js is a script, and no page of a trust center runs one\./,
  );
  expect(verdict({}, { 'assets/Own.css.map': '{}' })).toMatch(/^assets\/Own\.css\.map is no file/);
  expect(verdict({}, { 'assets/team.Ab12.jpeg': 'x', 'assets/brand.Ab12.woff': 'x' })).toBe('');
});

describe('a page of the project', () => {
  const sources = { 'imprint/index.html': 'src/pages/imprint.astro' };
  const own = (html: string) => verdict({}, { 'imprint/index.html': html }, sources);

  test('passes with the policy of a trust center', () => {
    expect(own(page(kept))).toBe('');
    expect(own(page(kept.replaceAll("'", '&#39;')))).toBe('');
  });

  test.each([
    ['without a policy', utf8, 'would be published without a content security policy'],
    ['with a policy that lets in more', utf8 + policy("default-src 'self'"), 'has another'],
    ['with the policy after its title', `${utf8}<title>A</title>${policy(contentPolicy)}`, 'late'],
  ])('%s is told how it must begin, and passes when it does', (_what, head, says) => {
    const message = own(page(head));
    expect(message).toMatch(/^src\/pages\/imprint\.astro: imprint\/index\.html /);
    expect(message).toContain(says);
    const beginning = /^ {4}<!doctype html>\n(?: {4}.*\n)+/m.exec(message)?.[0] ?? '';
    expect(own(`${beginning.replace(/^ {4}/gm, '')}<title>A</title></head><h1>A</h1>`)).toBe('');
  });

  test('does not take the place of a page that is made from the content', () => {
    const at = { 'index.html': 'src/pages/index.astro' };
    expect(verdict({}, { 'index.html': page(kept) }, at)).toContain(
      'src/pages/index.astro would take the place of index.html',
    );
    expect(verdict({ 'index.html': page(kept) })).toContain('public/index.html would take');
  });

  test('may stand for what is missing', () => {
    const at = { '404.html': 'src/pages/404.astro' };
    expect(verdict({}, { '404.html': page(kept) }, at)).toBe('');
  });
});

test('a page made from the content runs no script, and data is none', () => {
  const scripted = page(`${kept}<script type="module" src="/widget.js"></script>`);
  expect(verdict({ 'widget.js': '' }, { 'index.html': scripted })).toContain(
    'index.html would run a script',
  );
  const data = page(`${kept}<script type="application/ld+json">{}</script>`);
  expect(verdict({}, { 'index.html': data })).toBe('');
});

test('a page holds nothing that its policy stops, and no id twice', () => {
  const stopped = page(`${kept}<style>p {}</style>`);
  expect(verdict({}, { 'index.html': stopped })).toMatch(
    /^index\.html holds <style>, which the content security policy of the page stops\. .*\n/,
  );
  const twice = page(`${kept}<p id="sso">a</p><p id="sso">b</p><p id="mfa">c</p>`);
  expect(verdict({}, { 'index.html': twice })).toContain(
    'index.html has more than one element with the id "sso"',
  );
});
