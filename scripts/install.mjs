// Installs the programs that the tests need on Debian.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The commands that install Debian packages. Undefined if there is no apt-get. */
export function aptCommands(packages) {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const root = process.getuid?.() === 0 ? '' : 'sudo -n ';
  return [
    `${root}apt-get update`,
    `${root}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages.join(' ')}`,
  ];
}

/** Prints why, then runs the commands. The caller checks afterwards whether they worked. */
export function install(why, commands) {
  console.error(`${why}; installing: ${commands.join(' && ')}`);
  try {
    for (const command of commands)
      execFileSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    // The installer has printed the error. The caller reports what is still missing.
  }
}
