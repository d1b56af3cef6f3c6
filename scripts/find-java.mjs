// Knows where a Java is that can run the HTML checker, and the ordinary way to install one.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { aptCommands, install } from './install.mjs';

/** What the checker says of itself (`vnu --help`); most of its classes would run on less, its newest would not. */
export const oldestJava = 17;

const ways = {
  linux: 'Debian and Ubuntu: `apt-get install default-jre-headless`',
  darwin: 'macOS: `brew install --cask temurin`',
  win32: 'Windows: `winget install EclipseAdoptium.Temurin.21.JRE`',
};

/** The version in what `java -version` prints; undefined for the stub of macOS, which prints that there is none. */
export function javaVersion(printed) {
  const [, major] = /version "(\d+)/.exec(printed) ?? [];
  return major && Number(major);
}

/** The program of a Java that is new enough; JAVA_HOME comes first. Undefined when there is none. */
export function findJava() {
  const home = process.env['JAVA_HOME'];
  return [...(home ? [path.join(home, 'bin', 'java')] : []), 'java', '/usr/bin/java'].find(
    (program) => {
      const { status, stderr } = spawnSync(program, ['-version'], { encoding: 'utf8' });
      return status === 0 && javaVersion(stderr) >= oldestJava;
    },
  );
}

/** Finds a Java, installs one with apt-get if there is none, or throws with what to install. */
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
