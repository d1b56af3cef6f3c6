// package.json of a new project.
import type { Answers, Setting } from './answers.ts';

/** The scripts of a project. `--content` is there only where the folder has another name than usual. */
export function manifestOf({ company }: Answers, { content, versions }: Setting): string {
  const where = content === 'content' ? '' : ` --content ${content}`;
  const names = ['check', 'change', 'build', 'dev', 'preview'];
  return json({
    name: `${slugOf(company)}trust-center`,
    private: true,
    type: 'module',
    scripts: Object.fromEntries(names.map((name) => [name, `candor ${name}${where}`])),
    dependencies: { astro: versions.astro, candor: versions.candor },
    engines: { node: versions.node },
  });
}

// Names of packages are lower-case and ASCII.
function slugOf(company: string): string {
  const words = company
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return words ? `${words.join('-').slice(0, 60)}-` : '';
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
