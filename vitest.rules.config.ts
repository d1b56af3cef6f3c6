import { defineConfig } from 'vitest/config';

// The tests that hold the rules, without the builds of the example sites: for mutation runs.
export default defineConfig({
  test: {
    include: ['src/rules/**/*.test.ts', 'src/ledger/ledger.test.ts'],
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 60_000,
  },
});
