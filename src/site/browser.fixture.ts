// The browser of a test file: the Chromium that all of them share, with contexts of the file's own.
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';

/** To be called once at the head of a test file; the browser is there inside tests. Its contexts are gone after the last. */
export function browserForTests(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browserAt'));
  });
  afterAll(() => browser?.close());
  return () => browser;
}
