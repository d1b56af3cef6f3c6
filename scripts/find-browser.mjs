// Finds Chrome or Chromium on each platform, and installs it if there is none.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { aptCommands, install } from './install.mjs';

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined);

const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: windowsRoots.map((root) =>
    path.join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

/** The path of an installed browser. CHROME_PATH comes first. Undefined if there is none. */
export function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) return existsSync(named) ? named : undefined;
  return (places[process.platform] ?? []).find((place) => existsSync(place));
}

/** The path of a browser, installed if there was none. Throws with what to install if that fails. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  const commands = installer();
  if (commands && !process.env['CHROME_PATH'])
    install('The browser tests need Chrome or Chromium', commands);
  const installed = findBrowser();
  if (installed) return installed;
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or installed. Install one (Debian: `apt-get install chromium`; macOS: `brew install --cask chromium`; Windows: `winget install Google.Chrome`) or set CHROME_PATH to its program.',
  );
}

function installer() {
  if (process.platform === 'darwin') return ['brew install --cask chromium'];
  if (process.platform === 'win32')
    return ['winget install --exact --id Google.Chrome --silent --accept-source-agreements'];
  return aptCommands(['chromium']);
}
