import { defineConfig } from 'vitest/config';

/** The tests that mutants are run against: those of the estimator. */
export default defineConfig({
  test: {
    include: ['src/estimate/**/*.test.ts', 'test/**/*.test.ts'],
    setupFiles: ['test/property-seed.ts'],
    testTimeout: 30_000,
  },
});
