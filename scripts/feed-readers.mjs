// Knows which of Debian's readers of feeds, calendars and tables the reader tests need, and the ordinary way to install them.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { aptCommands, install } from './install.mjs';

/** Debian's own Python: another one on the PATH lacks the modules that apt installs. */
export const python = '/usr/bin/python3';

/** Package → how to see that it is there. */
const readers = {
  'libxml2-utils': () => existsSync('/usr/bin/xmllint'),
  newsboat: () => existsSync('/usr/bin/newsboat'),
  'python3-feedparser': () => hasModule('feedparser'),
  'python3-icalendar': () => hasModule('icalendar'),
  // The program without its spreadsheet part is there on some machines, and can open no table.
  'libreoffice-calc-nogui': () =>
    ['lib', 'lib64'].some((lib) => existsSync(`/usr/${lib}/libreoffice/program/libsclo.so`)),
};

/** Finds the readers, installs those that are missing, or throws with what to install. */
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
