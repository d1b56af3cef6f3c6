// A project of somebody else: made by `create-candor`, outside this repository, installed by a package manager of its own.
import { execFile, execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installed } from './packed.fixture.ts';

const root = path.resolve(import.meta.dirname, '..');

/** How a package manager is started and what each of its commands is called. */
interface Manager {
  /** The program and the arguments that come first. */
  program: readonly [string, ...string[]];
  /** As it introduces itself to the programs that it starts. */
  userAgent: string;
  lock: readonly string[];
  install: readonly string[];
  /** Between the name of a script and the options for it. */
  beforeOptions: readonly string[];
}

const isWindows = process.platform === 'win32';

// Windows starts no `npm` without a shell; `npm test` says where the file of npm lies.
const { npm_execpath: npmFile = '' } = process.env;
const pnpm = path.join(root, 'node_modules', 'pnpm', 'bin', 'pnpm.mjs');

export const managers: Record<'npm' | 'pnpm', Manager> = {
  npm: {
    program: npmFile.endsWith('npm-cli.js') ? [process.execPath, npmFile] : ['npm'],
    userAgent: 'npm/11.0.0 node/v24.0.0 linux x64',
    lock: ['install', '--package-lock-only', '--prefer-offline', '--no-audit', '--no-fund'],
    install: ['ci', '--prefer-offline', '--no-audit', '--no-fund'],
    beforeOptions: ['--'],
  },
  pnpm: {
    program: [process.execPath, pnpm],
    userAgent: 'pnpm/11.28.10 npm/? node/v24.0.0 linux x64',
    lock: ['install', '--lockfile-only', '--prefer-offline'],
    install: ['install', '--frozen-lockfile', '--prefer-offline'],
    beforeOptions: [],
  },
};

/** What a person's shell would hold: nothing of the npm script and the test runner around us, and this Node first. */
const environment = (() => {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$|CI$|VITEST)/.test(name) && !/^path$/i.test(name),
  );
  const places = (process.env['PATH'] ?? '').split(path.delimiter);
  const outside = places.filter((place) => !place.includes('node_modules'));
  return {
    ...Object.fromEntries(own),
    PATH: [path.dirname(process.execPath), ...outside].join(path.delimiter),
  };
})();

interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** A new project in a folder of its own, its dependencies installed from a lockfile. */
export class SecondProject {
  readonly folder = path.join(mkdtempSync(path.join(tmpdir(), 'candor-second-')), 'trust');
  readonly #manager: Manager;

  constructor(manager: Manager) {
    this.#manager = manager;
  }

  /** Runs `create-candor` with these options, as the package manager would. */
  create(...options: string[]): Promise<Ran> {
    const program = path.join(installed('create-candor'), 'create-candor.js');
    const args = [program, path.basename(this.folder), '--yes', ...options];
    return ran([process.execPath, ...args], path.dirname(this.folder), {
      npm_config_user_agent: this.#manager.userAgent,
    });
  }

  /**
   * Writes a lockfile and installs exactly what it says. Candor comes from the tarball, and what it needs in the versions that
   * this repository is locked to: a release of today must not decide whether this test passes.
   */
  async install(tarball: string): Promise<Ran[]> {
    const file = path.join(this.folder, 'package.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    manifest.dependencies['candor'] = `file:${tarball.replaceAll('\\', '/')}`;
    const overrides = lockedVersions(Object.keys(manifest.dependencies));
    writeFileSync(file, JSON.stringify({ ...manifest, overrides }, null, 2));
    if (this.#manager === managers.pnpm) {
      const workspace = path.join(this.folder, 'pnpm-workspace.yaml');
      const text = `overrides: ${JSON.stringify(overrides)}\n`;
      writeFileSync(workspace, `${readFileSync(workspace, 'utf8')}${text}`);
    }
    return [await this.#manage(this.#manager.lock), await this.#manage(this.#manager.install)];
  }

  /** Runs a script of package.json to its end. */
  run(script: string, ...options: string[]): Promise<Ran> {
    return this.#manage(['run', script, ...this.#options(options)]);
  }

  /** Starts a script of package.json that serves the site, fetches a page of it and stops it. */
  async fetchFrom(script: string, page: string): Promise<Response> {
    const port = await freePort();
    const [program, ...first] = this.#manager.program;
    const server = spawn(
      program,
      [...first, 'run', script, ...this.#options(['--port', String(port)])],
      // A group of its own, since a package manager starts a shell that starts the server.
      {
        cwd: this.folder,
        env: environment,
        detached: !isWindows,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    try {
      await announced(server, `:${port}/`);
      const response = await fetch(`http://localhost:${port}${page}`);
      const body = await response.arrayBuffer();
      return new Response(body, { status: response.status, headers: response.headers });
    } finally {
      stop(server);
    }
  }

  #options = (options: readonly string[]) =>
    options.length > 0 ? [...this.#manager.beforeOptions, ...options] : [];

  #manage = (args: readonly string[]) => ran([...this.#manager.program, ...args], this.folder);
}

function ran([program = '', ...args]: string[], cwd: string, env = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { cwd, env: { ...environment, ...env } },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? 1, stdout, stderr }),
    );
  });
}

/** Ends a program and those that it has started. */
function stop({ pid, exitCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null) return;
  if (isWindows) execFileSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid);
}

/** Settles once a server names its address. Throws with what it said if it ends before. */
async function announced(server: ChildProcess, address: string): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (text) => {
        said += String(text);
        if (said.includes(address)) resolve();
      });
    server.on('exit', () => reject(new Error(said)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** Versions in our lockfile, of packages that stand there in one version. */
function lockedVersions(except: readonly string[]): Record<string, string> {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version: string }>;
  };
  const versions = new Map<string, Set<string>>();
  for (const [place, { version }] of Object.entries(packages)) {
    const name = place.split('node_modules/').at(-1) ?? '';
    versions.set(name, new Set(versions.get(name)).add(version));
  }
  return Object.fromEntries(
    [...versions]
      .filter(([name, all]) => name !== '' && all.size === 1 && !except.includes(name))
      .map(([name, all]) => [name, [...all].join('')]),
  );
}
