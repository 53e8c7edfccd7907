import { defineConfig } from 'vitest/config';

/**
 * The tests that mutants are run against: those of the estimator. The slow properties are left out;
 * the plain plan, which every figure is held against, stays.
 */
export default defineConfig({
  test: {
    include: ['src/estimate/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['test/{never-throws,open-*,own-pay-properties,properties}.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    // One worker for a mutant's files, a new one for the next mutant.
    isolate: false,
    testTimeout: 30_000,
  },
});
