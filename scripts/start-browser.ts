// Starts one Chromium for all tests that need a browser, found or installed, and stops it after the last of them.
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { ensureBrowser } from './find-browser.mjs';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address at which Playwright reaches the browser. */
    browserAt: string;
  }
}

// Whatever the browser requests on its own account would look like a request of a page.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The global setup of vitest; gives how to stop the browser. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({
    executablePath: ensureBrowser(),
    args: ['--no-sandbox', ...quiet],
  });
  project.provide('browserAt', server.wsEndpoint());
  return () => server.close();
}
