// The browser of the tests: one Chromium, found or installed, for all test files that a worker runs.
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowser } from '../../scripts/find-browser.mjs';

// Requests that the browser makes by itself would look like those of a page.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

// Workers keep their modules, so test files share this browser. It ends with its worker.
let launched: Promise<Browser> | undefined;

/** To be called once at the head of a test file; the browser is there inside tests. */
export function browserForTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    launched ??= chromium.launch({
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', ...quiet],
    });
    browser = await launched;
  });
  afterAll(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  return () => browser;
}
