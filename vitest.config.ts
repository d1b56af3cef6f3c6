import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    // Builds of the example sites, shared by the golden and the browser tests.
    globalSetup: ['scripts/build-test-sites.ts'],
    setupFiles: ['scripts/fixed-seed.ts'],
    // The longest files wait for a browser or for a program that they start, so that a worker for every core keeps none idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
