// `/llms.txt` of the finished sites, by the format of https://llmstxt.org: title, summary, prose, lists of links.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Link } from 'mdast';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { describe, expect, inject, test } from 'vitest';
import { load } from '../load/load.ts';

const root = path.resolve(import.meta.dirname, '../..');

describe.each(Object.entries(inject('builtSites')))('%s', (site, folder) => {
  const content = path.join(root, site === 'content' ? 'content' : `examples/${site}`);
  const { trust } = load(content, inject('builtAsOf'));
  const text = readFileSync(path.join(folder, 'llms.txt'), 'utf8');
  const tree = remark().parse(text);

  test('begins with one title and a summary; below come prose and lists of links under headings', () => {
    const kinds = tree.children.map((node) =>
      node.type === 'heading' ? `h${node.depth}` : node.type,
    );
    expect(kinds.join(' ')).toMatch(/^h1 blockquote (paragraph )+(h2 list ?)+$/);
    expect(text).toContain(`# ${trust?.site.company.name} trust center\n`);
    expect(text).toMatch(/\n## Optional\n/);
  });

  test('names of the trust page the sections that it has, and speaks of gaps only where there are some', () => {
    const [, named = ''] = /index\.md\): (.*)/.exec(text) ?? [];
    const twin = readFileSync(path.join(folder, 'index.md'), 'utf8');
    const headings = [...twin.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    // The summary at the top is no section.
    expect(named).toBe(headings.slice(1).join('; '));
    expect(text.includes('gathers what is missing')).toBe(twin.includes('Gap'));
  });

  test('links to every Markdown twin, and to nothing that is not there', () => {
    const links: string[] = [];
    visit(tree, 'link', ({ url }: Link) => void links.push(url));
    const paths = links.map((url) => url.slice(trust?.site.url.length));
    expect(links.every((url) => url.startsWith(`${trust?.site.url}/`))).toBe(true);
    expect(paths.filter((at) => !existsSync(path.join(folder, at)))).toEqual([]);
    const changes = trust?.changes.map(({ id }) => `/changes/${id}/index.md`) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining([
        '/index.md',
        '/subprocessors/index.md',
        '/changes/index.md',
        ...changes,
      ]),
    );
    expect(new Set(paths).size).toBe(paths.length);
  });
});
