// Prepares a fresh clone: installs the packages of the lockfile and, with options, a browser, a Java, feed readers and web servers.
// It runs on the machine's own Node (20 or newer). Everything after it runs on the Node that the lockfile pins.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const changed = (file) => statSync(file).mtimeMs > statSync(installed).mtimeMs;

if (!existsSync(installed) || changed('package-lock.json')) {
  console.error('Installing packages (npm ci) …');
  execFileSync('npm ci --no-audit --no-fund --loglevel=error', {
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

try {
  if (process.argv.includes('--browser')) {
    const { ensureBrowser } = await import('./find-browser.mjs');
    ensureBrowser();
  }
  if (process.argv.includes('--java')) {
    const { ensureJava } = await import('./find-java.mjs');
    ensureJava();
  }
  if (process.argv.includes('--readers') && process.platform === 'linux') {
    const { ensureFeedReaders } = await import('./feed-readers.mjs');
    ensureFeedReaders();
    const { ensureWebServers } = await import('./web-servers.mjs');
    ensureWebServers();
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
