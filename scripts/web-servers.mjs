// Finds and installs the web servers on which the tests try the configurations that Candor writes.
import { existsSync } from 'node:fs';
import { aptCommands, install } from './install.mjs';

/** Debian's place for it. */
export const nginx = '/usr/sbin/nginx';

/** Installs what is missing. Throws with what to install if that fails. */
export function ensureWebServers() {
  if (existsSync(nginx)) return;
  const commands = aptCommands(['nginx']);
  if (commands) install('The tests of web hosts need nginx', commands);
  if (!existsSync(nginx))
    throw new Error(
      'The tests of web hosts need nginx, which could not be found or installed. Install it: `apt-get install nginx`.',
    );
}
