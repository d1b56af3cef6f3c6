import { defineConfig } from 'vitest/config';

// Tests that look at a finished site stand in `src/site/` and `src/twins/`, or say so by their name.
const ofSites = ['src/{site,twins}/**/*.test.ts', 'src/documents/{llms,security-txt}.test.ts'];

const shared = {
  setupFiles: ['scripts/fixed-seed.ts'],
  testTimeout: 60_000,
  hookTimeout: 180_000,
  // A worker keeps the modules it has loaded: none of them has state, so a test file need not load them again.
  isolate: false,
};

export default defineConfig({
  test: {
    // The longest files wait for a browser or for a program that they start, so that a worker for every core keeps none idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{src,docs-site}/**/*.test.ts'],
          exclude: ofSites,
        },
      },
      {
        test: {
          ...shared,
          name: 'sites',
          include: ofSites,
          // Builds of the example sites, shared by all tests of this project.
          globalSetup: ['scripts/build-test-sites.ts'],
        },
      },
    ],
  },
});
