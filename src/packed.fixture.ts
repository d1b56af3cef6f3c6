// The two packages as npm would publish them: compiled, packed, and unpacked into node_modules of a project in this repository.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');

/** Inside the repository, so that the packages find their dependencies where npm would have put them: further up. */
export const project = path.join(root, '.candor', 'test', 'user');

/** Where a package lies once `pack` is done: `candor` or `create-candor`. */
export const installed = (name: string) => path.join(project, 'node_modules', name);

export interface Packed {
  /** The tarball, an absolute path. */
  tarball: string;
  /** Paths of the files in it, relative to the package. */
  files: string[];
}

/** Compiles once and packs both packages. The project is emptied before. */
export function pack(): { candor: Packed; createCandor: Packed } {
  execFileSync(process.execPath, ['scripts/compile.ts'], { cwd: root, stdio: 'inherit' });
  rmSync(project, { recursive: true, force: true });
  return {
    candor: packedFrom(root, 'candor'),
    createCandor: packedFrom(path.join(root, 'create-candor'), 'create-candor'),
  };
}

function packedFrom(folder: string, name: string): Packed {
  mkdirSync(installed(name), { recursive: true });
  const said = execFileSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', project],
    {
      cwd: folder,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  // A list up to npm 11, and a record by name since.
  const [report] = Object.values(
    JSON.parse(said) as Record<string, { filename: string; files: { path: string }[] }>,
  );
  if (!report) throw new Error(`npm pack says nothing about ${name}: ${said}`);
  const file = path.basename(report.filename);
  // Relative, since some programs called tar take the letter of a drive for the name of a machine.
  const into = path.join('node_modules', name);
  execFileSync('tar', ['-xzf', file, '-C', into, '--strip-components=1'], { cwd: project });
  return { tarball: path.join(project, file), files: report.files.map(({ path }) => path) };
}
