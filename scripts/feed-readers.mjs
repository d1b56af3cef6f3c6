// Finds and installs the Debian programs that the reader tests need for feeds, calendars and tables.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptCommands, install } from './install.mjs';

/** Debian's own Python. Another one on the PATH would lack the modules that apt installs. */
export const python = '/usr/bin/python3';

/** Packages, and how to check whether each is installed. */
const readers = {
  'libxml2-utils': () => existsSync('/usr/bin/xmllint'),
  newsboat: () => existsSync('/usr/bin/newsboat'),
  'python3-feedparser': () => hasModule('feedparser'),
  'python3-icalendar': () => hasModule('icalendar'),
  // Some machines have LibreOffice without its spreadsheet program.
  'libreoffice-calc-nogui': () =>
    ['lib', 'lib64'].some((lib) => existsSync(`/usr/${lib}/libreoffice/program/libsclo.so`)),
};

/** Installs the missing programs. Throws with what to install if that fails. */
export function ensureFeedReaders() {
  const absent = missingReaders();
  if (absent.length === 0) return;
  const commands = aptCommands(absent);
  if (commands) install(`The reader tests need ${absent.join(', ')}`, commands);
  const still = missingReaders();
  if (still.length > 0)
    throw new Error(
      `The reader tests need programs that could not be found or installed. Install them: \`apt-get install ${still.join(' ')}\`.`,
    );
}

function missingReaders() {
  return Object.entries(readers)
    .filter(([, isThere]) => !isThere())
    .map(([name]) => name);
}

function hasModule(name) {
  try {
    execFileSync(python, ['-c', `import ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
