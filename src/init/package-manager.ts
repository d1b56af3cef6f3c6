// The package managers: how each is recognised, and how its commands are written.

export type PackageManager = 'npm' | 'pnpm' | 'yarn' | 'bun';

/** The package manager that started this program, from the user agent that all of them set; npm without one. */
export function packageManagerOf(userAgent = ''): PackageManager {
  const name = /^(npm|pnpm|yarn|bun)\//.exec(userAgent)?.[1];
  return (name as PackageManager | undefined) ?? 'npm';
}

interface Commands {
  /** Installs what package.json asks for. */
  install: string;
  /** Installs exactly what the lockfile says, on a machine that has Node and npm alone. */
  installLocked: string;
  /** Runs a script of package.json. */
  run(script: string, options?: string): string;
  /** Runs a program of an installed package. */
  exec: string;
  lockfile: string;
}

const spaced = (...words: (string | undefined)[]) => words.filter(Boolean).join(' ');

export const packageManagers: Record<PackageManager, Commands> = {
  npm: {
    install: 'npm install',
    installLocked: 'npm ci',
    // npm takes options behind `--` alone for those of the script.
    run: (script, options) => spaced(`npm run ${script}`, options && `-- ${options}`),
    exec: 'npx',
    lockfile: 'package-lock.json',
  },
  pnpm: {
    install: 'pnpm install',
    installLocked: 'npx --yes pnpm@11 install --frozen-lockfile',
    run: (script, options) => spaced(`pnpm run ${script}`, options),
    exec: 'pnpm exec',
    lockfile: 'pnpm-lock.yaml',
  },
  yarn: {
    install: 'yarn install',
    installLocked: 'npx --yes yarn@1 install --frozen-lockfile',
    run: (script, options) => spaced(`yarn run ${script}`, options),
    exec: 'yarn exec',
    lockfile: 'yarn.lock',
  },
  bun: {
    install: 'bun install',
    installLocked: 'npx --yes bun@1 install --frozen-lockfile',
    run: (script, options) => spaced(`bun run ${script}`, options),
    exec: 'bunx',
    lockfile: 'bun.lock',
  },
};
