// Finds and installs the web servers on which the tests try the configurations that Candor writes, and the checker of its script.
import { existsSync } from 'node:fs';
import { aptCommands, install } from './install.mjs';

// Debian's places for them.
export const nginx = '/usr/sbin/nginx';
export const caddy = '/usr/bin/caddy';
export const shellcheck = '/usr/bin/shellcheck';

/** Installs what is missing. Throws with what to install if that fails. */
export function ensureWebServers() {
  const missing = () =>
    Object.entries({ nginx, caddy, shellcheck }).filter(([, file]) => !existsSync(file));
  const names = missing().map(([name]) => name);
  if (names.length === 0) return;
  const commands = aptCommands(names);
  if (commands) install(`The tests of web hosts need ${names.join(' and ')}`, commands);
  const still = missing().map(([name]) => name);
  if (still.length > 0)
    throw new Error(
      `The tests of web hosts need ${still.join(' and ')}, which could not be found or installed. Install: \`apt-get install ${still.join(' ')}\`.`,
    );
}
