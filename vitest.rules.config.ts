import { defineConfig } from 'vitest/config';

// The unit tests that hold the rules, for mutation runs: thousands of runs, so that each has to be short. The fixtures, which
// would kill more, load some two hundred content folders for every mutant; and modules are kept between tests, as a run that looks at
// no mutant of their first evaluation (`ignoreStatic`) may.
export default defineConfig({
  test: {
    include: ['src/{rules,prose}/**/*.test.ts'],
    setupFiles: ['scripts/fixed-seed.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
