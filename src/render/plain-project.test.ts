// Which projects need Astro's build: all but those that hold nothing that could change a page besides the content.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { configText } from '../init/config.ts';
import { isPlain } from './plain-project.ts';

const config = configText({ content: 'content' });

/** A folder of files, and a folder around it that belongs to the project, too. */
function projectOf(files: Record<string, string>): string {
  const outer = mkdtempSync(path.join(tmpdir(), 'candor-plain-'));
  onTestFinished(() => rmSync(outer, { recursive: true, force: true }));
  const root = path.join(outer, 'project');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

test.each([
  ['as it was made', { 'astro.config.mjs': config, 'package.json': '{}' }],
  ['with files to publish', { 'astro.config.mjs': config, 'public/favicon.svg': '<svg/>' }],
  ['in TypeScript', { 'astro.config.ts': config }],
  ['with lines broken by a formatter', { 'astro.config.mjs': config.replace('{ int', '{\n  int') }],
  ['with another content folder', { 'astro.config.mjs': configText({ content: 'trust' }) }],
])('a project %s is plain', (_, files) => {
  expect(isPlain(projectOf(files))).toBe(true);
});

test.each<[string, Record<string, string>]>([
  ['no configuration', { 'package.json': '{}' }],
  ['two configurations', { 'astro.config.mjs': config, 'astro.config.ts': config }],
  [
    'an option of candor',
    { 'astro.config.mjs': config.replace('candor()', "candor({ at: '/t' })") },
  ],
  ['a setting of Astro', { 'astro.config.mjs': config.replace('({ ', "({ base: '/t', ") }],
  ['another integration', { 'astro.config.mjs': config.replace('candor()]', 'candor(), it()]') }],
  ['more in its configuration', { 'astro.config.mjs': `${config}console.log('built');\n` }],
  ['pages of its own', { 'astro.config.mjs': config, 'src/pages/imprint.astro': '' }],
  ['settings of PostCSS', { 'astro.config.mjs': config, 'postcss.config.mjs': '' }],
  ['such settings around it', { 'astro.config.mjs': config, '../.postcssrc.json': '{}' }],
  ['them in package.json', { 'astro.config.mjs': config, 'package.json': '{ "postcss": {} }' }],
])('a project with %s is not', (_, files) => {
  expect(isPlain(projectOf(files))).toBe(false);
});
