import { defineConfig } from 'vitest/config';

/** The tests that mutants are run against: those of the estimator. */
export default defineConfig({
  test: {
    include: ['src/estimate/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    // One worker for a mutant's files, a new one for the next mutant.
    isolate: false,
    testTimeout: 30_000,
  },
});
