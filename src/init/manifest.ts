// package.json: of a new project, and of an Astro project that a trust center is added to.
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

/** The text of a package.json with Candor among its dependencies; undefined if it is no manifest. Keeps the indentation. */
export function withCandor(text: string, { versions }: Setting): string | undefined {
  const manifest = parsed(text);
  if (!manifest) return undefined;
  const { dependencies = {}, ...rest } = manifest;
  const all = { ...dependencies, candor: dependencies['candor'] ?? versions.candor };
  const sorted = Object.fromEntries(
    Object.entries(all).sort(([one], [other]) => (one < other ? -1 : 1)),
  );
  // A key keeps its place.
  const whole =
    'dependencies' in manifest
      ? { ...manifest, dependencies: sorted }
      : { ...rest, dependencies: sorted };
  const indentation = /^[ \t]+(?=")/m.exec(text)?.[0] ?? 2;
  return `${JSON.stringify(whole, null, indentation)}\n`;
}

interface Manifest {
  dependencies?: Record<string, string>;
}

function parsed(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
