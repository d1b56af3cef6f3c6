// Makes a fresh clone ready: installs the packages of the lockfile if they are not there, and a browser if asked.
// Runs on the machine's own Node (20 or newer); everything after it runs on the Node that the lockfile pins.
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

if (process.argv.includes('--browser')) {
  const { ensureBrowser } = await import('./find-browser.mjs');
  try {
    ensureBrowser();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
