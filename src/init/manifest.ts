// package.json of a new project.
import { slug } from '../slug.ts';
import type { Answers, Setting } from './answers.ts';

/** The scripts of a project. `--content` is there only where the folder has another name than usual. */
export function manifestOf({ company }: Answers, { content, versions }: Setting): string {
  const where = content === 'content' ? '' : ` --content ${content}`;
  const names = ['check', 'change', 'build', 'dev', 'preview'];
  return json({
    name: [slug(company), 'trust-center'].filter(Boolean).join('-'),
    private: true,
    type: 'module',
    scripts: Object.fromEntries(names.map((name) => [name, `candor ${name}${where}`])),
    dependencies: { astro: versions.astro, candor: versions.candor },
    engines: { node: versions.node },
  });
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
