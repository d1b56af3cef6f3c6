// The rooms, and which room may import which. This table is the documentation: an import that is not in it is an error.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const shared = ['problem', 'day', 'nearest', 'markdown', 'visible'];
const markdownLibraries = [
  'remark',
  'remark-*',
  'rehype',
  'rehype-*',
  'unist-util-visit',
  '@types/*',
  'hast',
  'mdast',
];

/** Room → rooms of ours (`type:` for types only) and libraries that it may import. */
const rooms: Record<string, { ours: string[]; libraries: string[] }> = {
  problem: { ours: ['day'], libraries: [] },
  'problem-codes': { ours: [], libraries: [] },
  // Public holidays, from a package that is loaded only where the promise of notice names them.
  holidays: { ours: ['day', 'type:trust'], libraries: ['node:module', 'type:date-holidays'] },
  day: { ours: [], libraries: [] },
  opposite: { ours: [], libraries: [] },
  nearest: { ours: ['opposite'], libraries: [] },
  group: { ours: [], libraries: [] },
  visible: { ours: [], libraries: [] },
  colour: { ours: [], libraries: ['@texel/color'] },
  edit: { ours: ['type:problem'], libraries: [] },
  links: { ours: [], libraries: [] },
  slug: { ours: [], libraries: [] },
  markdown: { ours: ['visible', 'links'], libraries: markdownLibraries },
  read: {
    ours: ['problem', 'type:problem-codes', 'day', 'edit', 'nearest', 'slug', 'visible'],
    libraries: ['node:fs', 'node:path', 'node:buffer', 'yaml', 'fast-xml-parser'],
  },
  // The words that the content is written in. Every room may import them; they import nothing.
  vocabulary: { ours: [], libraries: [] },
  schema: {
    ours: ['nearest', 'opposite', 'vocabulary', 'group', 'visible', 'type:problem-codes'],
    libraries: ['zod'],
  },
  prose: { ours: ['vocabulary', 'type:trust', 'type:day'], libraries: [] },
  rules: {
    ours: [
      ...shared,
      'links',
      'colour',
      'prose',
      'references',
      'type:problem-codes',
      'vocabulary',
      'type:schema',
      'type:trust',
      'type:holidays',
      ...['derive/journal', 'derive/balance', 'derive/claims', 'derive/page'],
    ],
    libraries: [],
  },
  // Words bound to fields: what a reference in a text prints, and what is wrong with it.
  references: {
    ours: [
      ...['schema', 'words', 'vocabulary', 'markdown', 'nearest', 'group', 'day'],
      ...['derive/journal', 'derive/claims', 'derive/page', 'type:trust', 'type:problem'],
    ],
    libraries: ['type:zod', 'type:mdast'],
  },
  trust: { ours: ['type:schema', 'type:vocabulary', 'day', 'markdown'], libraries: [] },
  load: {
    ours: [
      'read',
      'schema',
      'rules',
      'references',
      'trust',
      'holidays',
      'problem',
      'group',
      'type:problem-codes',
      'type:day',
    ],
    libraries: ['node:path', 'type:zod'],
  },
  lists: {
    ours: ['schema', 'slug', 'vocabulary', 'group', 'type:trust'],
    libraries: ['@humanwhocodes/momoa', 'csv-parse', ...markdownLibraries],
  },
  repair: { ours: ['edit', 'type:load', 'type:problem'], libraries: [] },
  'derive/claims': { ours: ['prose', 'vocabulary', 'type:trust', 'day'], libraries: [] },
  'derive/journal': {
    ours: ['derive/claims', 'vocabulary', 'type:trust', 'day', 'group'],
    libraries: ['canonicalize', '@noble/hashes'],
  },
  'derive/balance': {
    ours: [
      'derive/claims',
      'derive/journal',
      'vocabulary',
      'type:trust',
      'day',
      'nearest',
      'visible',
      'words',
    ],
    libraries: [],
  },
  'derive/page': {
    ours: ['derive/claims', 'derive/journal', 'vocabulary', 'type:trust', 'day', 'colour'],
    libraries: [],
  },
  words: {
    ours: ['day', 'vocabulary', 'type:trust', 'type:documents', 'type:derive/journal'],
    libraries: [],
  },
  documents: {
    ours: [
      'derive/claims',
      'derive/journal',
      'derive/page',
      'vocabulary',
      'words',
      'type:trust',
      'day',
      'markdown',
    ],
    libraries: ['@astrojs/rss', 'ical-generator', 'mime'],
  },
  pictures: {
    ours: ['derive/claims', 'derive/journal', 'derive/page', 'vocabulary', 'type:trust', 'day'],
    libraries: ['d3-sankey'],
  },
  published: {
    ours: ['load', 'derive/journal', 'type:trust', 'type:day', 'type:problem'],
    libraries: ['node:child_process', 'node:fs', 'node:os', 'node:path'],
  },
  site: {
    ours: [
      ...['derive/page', 'type:derive/journal'],
      ...['documents', 'vocabulary', 'words', 'pictures', 'type:trust', 'day', 'markdown'],
      'links',
      'compact',
      'policy',
    ],
    libraries: ['virtual:trust', '@astrojs/rss', 'astro'],
  },
  // The configuration of a web host: headers and media types of every published file.
  hosts: { ours: ['documents', 'vocabulary'], libraries: [] },
  // What a page may not hold, by its content policy and in the parts that a company adds.
  policy: { ours: [], libraries: [] },
  twins: {
    ours: ['page-tree', 'white-space'],
    libraries: [...markdownLibraries, 'node:fs', 'node:path'],
  },
  // The files of a new project, from what its author said.
  init: { ours: ['read', 'schema', 'slug', 'vocabulary', 'type:lists'], libraries: [] },
  compact: { ours: ['page-tree', 'white-space'], libraries: markdownLibraries },
  'page-tree': { ours: [], libraries: ['parse5', 'hast-util-from-parse5', 'hast'] },
  'white-space': { ours: [], libraries: markdownLibraries },
  print: { ours: ['problem', 'visible'], libraries: ['node:util'] },
  reports: { ours: ['type:problem', 'visible'], libraries: ['node:crypto'] },
  publish: {
    ours: ['type:trust', 'day', 'documents', 'links', 'policy'],
    libraries: [
      ...['node:buffer', 'node:crypto', 'node:fs', 'node:os', 'node:path', 'node:timers/promises'],
      ...['fast-xml-parser', 'proper-lockfile'],
    ],
  },
  // Where the trust center stands on its host, and among its host's pages.
  mount: {
    ours: ['day', 'links', 'nearest', 'policy', 'vocabulary'],
    libraries: [
      'node:crypto',
      'node:fs',
      'node:http',
      'node:module',
      'node:net',
      'node:path',
      'node:url',
      'type:astro',
      'type:vite',
    ],
  },
  // How pages and files become routes of Astro.
  'astro-pages': { ours: ['documents'], libraries: ['type:astro'] },
  'host-setup': {
    ours: ['hosts', 'mount', 'type:trust', 'type:vocabulary'],
    libraries: ['node:fs', 'node:path'],
  },
  'own-libraries': { ours: [], libraries: ['node:fs', 'node:path', 'node:url'] },
  'compiled-pages': { ours: ['own-libraries'], libraries: ['node:crypto', 'node:fs'] },
  // The site of a project that holds nothing but content, from pages that were compiled before.
  render: {
    ours: [
      ...['type:compiled-pages', 'astro-pages', 'derive/page', 'documents', 'compact', 'twins'],
      ...['init', 'links', 'type:trust', 'type:day'],
    ],
    libraries: [
      ...['node:buffer', 'node:crypto', 'node:fs', 'node:module', 'node:path', 'node:url'],
      ...['astro/runtime', 'type:astro', 'type:rolldown'],
    ],
  },
  index: {
    ours: [
      ...['astro-pages', 'host-setup'],
      'load',
      'mount',
      'print',
      'twins',
      'day',
      'derive/page',
      'documents',
      'init',
      'publish',
      'type:vocabulary',
    ],
    libraries: ['node:fs', 'node:path', 'node:url', 'type:astro'],
  },
  commands: {
    ours: [
      'load',
      'read',
      'init',
      'lists',
      'schema',
      'references',
      'group',
      'print',
      'reports',
      'repair',
      'nearest',
      'problem',
      'visible',
      'policy',
      'publish',
      'published',
      'own-package',
      ...['compiled-pages', 'host-setup', 'render'],
      'documents',
      'vocabulary',
      'words',
      'type:trust',
      ...['derive/balance', 'type:derive/claims', 'derive/journal'],
      'day',
    ],
    libraries: [
      ...['node:fs', 'node:module', 'node:path', 'node:url', 'node:util'],
      ...['dynamic:astro', 'type:astro', 'dynamic:@clack/prompts'],
    ],
  },
  'own-package': { ours: [], libraries: ['node:fs'] },
  'command-line': {
    ours: ['commands', 'mount', 'publish', 'own-package', 'day', 'nearest'],
    libraries: ['node:fs', 'node:util'],
  },
  // The program itself only sets what Node spends on compiling, and starts the command line.
  cli: { ours: ['command-line'], libraries: ['node:module', 'node:v8'] },
};

const source = path.resolve(import.meta.dirname);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter(
    (file) =>
      /\.(ts|astro)$/.test(file) &&
      !/\.(test|fixture)\.ts$/.test(file) &&
      !file.startsWith('fixtures/'),
  );

// The rooms of `derive/` import each other in one direction only, so each has its own line.
const roomOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('derive/') ? 2 : 1)
    .join('/')
    .replace(/\.ts$/, '');

interface Import {
  file: string;
  room: string;
  target: string;
  types: boolean;
  dynamic: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(path.join(source, file), 'utf8');
  const statements = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm),
    ...text.matchAll(/()\bimport\('([^']+)'\)/g),
  ];
  return statements.map(([whole, type, target]) => ({
    file,
    room: roomOf(file),
    target: target ?? '',
    types: Boolean(type) || /\.d\.ts$/.test(file),
    dynamic: whole.startsWith('import('),
  }));
}

function complaint({ file, room, target, types, dynamic }: Import): string | undefined {
  const rules = rooms[room];
  if (!rules) return `${file}: the room "${room}" is not in the table`;
  if (target.startsWith('.')) {
    const reached = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
    if (target.endsWith('.css')) return room === 'site' ? undefined : `${file} imports ${target}`;
    const other = roomOf(reached);
    if (other === room || rules.ours.includes(other)) return undefined;
    return types && rules.ours.includes(`type:${other}`) ? undefined : `${file} imports ${target}`;
  }
  const matches = (allowed: string) =>
    target === allowed ||
    (allowed.endsWith('*')
      ? target.startsWith(allowed.slice(0, -1))
      : target.startsWith(`${allowed}/`));
  const how = dynamic && !types ? 'dynamic:' : types ? 'type:' : '';
  const ok = rules.libraries.some(
    (allowed) =>
      matches(allowed) || (how && allowed.startsWith(how) && matches(allowed.slice(how.length))),
  );
  return ok ? undefined : `${file} imports ${target}`;
}

test('every import follows the table of rooms', () => {
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(100);
  expect(imports.map(complaint).filter(Boolean)).toEqual([]);
});

test('the table itself refuses what it should', () => {
  const refused = (file: string, target: string, types = false) =>
    complaint({ file, room: roomOf(file), target, types, dynamic: false }) !== undefined;
  expect(refused('rules/x.ts', 'yaml')).toBe(true);
  expect(refused('rules/x.ts', '../schema/site.ts')).toBe(true);
  expect(refused('rules/x.ts', '../schema/site.ts', true)).toBe(false);
  expect(refused('derive/page/x.ts', 'node:fs')).toBe(true);
  expect(refused('site/components/X.astro', '../../load.ts')).toBe(true);
  expect(refused('cli.ts', './commands/index.ts')).toBe(true);
  expect(refused('command-line.ts', 'astro')).toBe(true);
  expect(refused('command-line.ts', './index.ts')).toBe(true);
  expect(refused('newroom/x.ts', './y.ts')).toBe(true);
});

test('pages compute nothing: a route asks derive/page once, components know only its types', () => {
  const found = (folder: string) =>
    files.filter((file) => file.startsWith(folder)).flatMap(importsOf);
  const parts = [...found('site/components/'), ...found('site/layout/')];
  const asked = (imports: Import[]) => imports.filter(({ target }) => target.includes('/derive/'));
  expect(asked(found('site/routes/')).length).toBeGreaterThan(4);
  expect(asked(parts).length).toBeGreaterThan(10);
  expect(asked(parts).filter(({ types }) => !types)).toEqual([]);
  expect(
    asked(found('site/routes/')).filter(
      ({ types, target }) => !types && !target.includes('/derive/page/'),
    ),
  ).toEqual([]);
});

test('only the outer doors read the clock, the environment or the terminal', () => {
  const guilty = files
    .filter(
      (file) =>
        !['cli', 'command-line', 'commands', 'index', 'publish', 'print'].includes(roomOf(file)),
    )
    .filter((file) =>
      /\bDate\.now\(|new Date\(\)|\bprocess\.|\bconsole\./.test(
        readFileSync(path.join(source, file), 'utf8'),
      ),
    );
  expect(guilty).toEqual([]);
});

test('files stay small: none over 300 lines, the median under 70', () => {
  const sizes = files
    .map((file) => ({
      file,
      lines: readFileSync(path.join(source, file), 'utf8').split('\n').length - 1,
    }))
    .sort((a, b) => a.lines - b.lines);
  // A language is one long table by design: it is translated and looked up, not read.
  const isLanguage = (file: string) => /^words\/[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file);
  expect(sizes.filter(({ file, lines }) => lines > 300 && !isLanguage(file))).toEqual([]);
  expect(sizes[Math.floor(sizes.length / 2)]?.lines).toBeLessThan(70);
});

test('no file has a name that says nothing', () => {
  expect(
    files.filter((file) => /(^|\/)(utils?|helpers?|common|misc|manager)\b/.test(file)),
  ).toEqual([]);
});
