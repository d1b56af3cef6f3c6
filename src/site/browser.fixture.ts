// The browser of a test file: one Chromium, found or installed, for as long as the tests of that file run.
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { ensureBrowser } from '../../scripts/find-browser.mjs';

// Nothing that a browser does for itself may look like a request of a page.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** To be called once at the head of a test file; the browser is there inside tests. `more` are switches of Chromium. */
export function browserForTests(...more: string[]): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: ensureBrowser(),
      args: ['--no-sandbox', ...quiet, ...more],
    });
  });
  afterAll(() => browser?.close());
  return () => browser;
}
