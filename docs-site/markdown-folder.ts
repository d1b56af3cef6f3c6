// Reads Markdown files that have no front matter: the first heading is the title, so that they read well in a repository, too.
import { readdirSync, readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';

/** A loader of every `.md` file of a folder. Links between them lead to their pages. */
export function markdownFolder(folder: URL): Loader {
  return {
    name: 'markdown-folder',
    async load({ store, parseData, renderMarkdown, generateDigest }) {
      store.clear();
      const files = readdirSync(folder).filter((name) => name.endsWith('.md'));
      for (const name of files) {
        const text = readFileSync(new URL(name, folder), 'utf8');
        const { title, body } = partsOf(name, text);
        const id = idOf(name);
        store.set({
          id,
          data: await parseData({ id, data: { title } }),
          body,
          digest: generateDigest(text),
          rendered: await renderMarkdown(withPageLinks(body)),
        });
      }
    },
  };
}

function partsOf(name: string, text: string): { title: string; body: string } {
  const [, title, body] = /^# (.+)\n([\s\S]*)$/.exec(text) ?? [];
  if (title === undefined || body === undefined)
    throw new Error(`docs/${name} does not begin with a line "# Title".`);
  return { title, body };
}

// README.md is what a repository shows of the folder, and the first page of the site.
const idOf = (file: string) => (file === 'README.md' ? 'index' : file.replace(/\.md$/, ''));

/** `hosts.md#caddy` is the page `/hosts/#caddy`. */
const withPageLinks = (text: string) => text.replace(/\]\(([\w-]+)\.md(#[^)]*)?\)/g, '](/$1/$2)');
