// Knows how the programs that the tests need are installed on Debian, and runs such commands where the tests are run.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The commands that install these packages of Debian; undefined where there is no apt-get. */
export function aptCommands(packages) {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  const root = process.getuid?.() === 0 ? '' : 'sudo -n ';
  return [
    `${root}apt-get update`,
    `${root}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends ${packages.join(' ')}`,
  ];
}

/** Runs the commands one after the other, having said why; whether they worked shows in what is there afterwards. */
export function install(why, commands) {
  console.error(`${why}; installing: ${commands.join(' && ')}`);
  try {
    for (const command of commands)
      execFileSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    // The installer printed what failed; whoever called looks again, and names what is still missing.
  }
}
