// Finds a Java that can run the HTML checker, and installs one if there is none.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { aptCommands, install } from './install.mjs';

/** As the checker itself says (`vnu --help`). Its newest classes need it. */
export const oldestJava = 17;

const ways = {
  linux: 'Debian and Ubuntu: `apt-get install default-jre-headless`',
  darwin: 'macOS: `brew install --cask temurin`',
  win32: 'Windows: `winget install EclipseAdoptium.Temurin.21.JRE`',
};

/** The version that `java -version` prints. Undefined for the stub of macOS, which prints that there is no Java. */
export function javaVersion(printed) {
  const [, major] = /version "(\d+)/.exec(printed) ?? [];
  return major && Number(major);
}

/** The program of a Java that is new enough. JAVA_HOME comes first. Undefined if there is none. */
export function findJava() {
  const home = process.env['JAVA_HOME'];
  return [...(home ? [path.join(home, 'bin', 'java')] : []), 'java', '/usr/bin/java'].find(
    (program) => {
      const { status, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
      return status === 0 && javaVersion(stderr) >= oldestJava;
    },
  );
}

/** The program of a Java, installed with apt-get if there was none. Throws with what to install if that fails. */
export function ensureJava() {
  const found = findJava();
  if (found) return found;
  const commands = process.platform === 'linux' && aptCommands(['default-jre-headless']);
  if (commands) install(`The HTML checker needs Java ${oldestJava} or newer`, commands);
  const installed = findJava();
  if (installed) return installed;
  throw new Error(
    `The HTML checker needs Java ${oldestJava} or newer, and none could be found or installed. Install one (${ways[process.platform] ?? ways.linux}) or set JAVA_HOME to its folder.`,
  );
}
