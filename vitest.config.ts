import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Builds of the example sites, shared by the golden and the browser tests.
    globalSetup: ['scripts/build-test-sites.ts'],
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
