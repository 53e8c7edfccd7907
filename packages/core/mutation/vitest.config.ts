import { defineConfig } from 'vitest/config';

/** Properties that take long for what they find; only survivors are run against them. */
const SLOW = 'test/{never-throws,open-*,own-pay-properties,properties}.test.ts';
/** Reads files outside the package, which the sandbox has not. */
const OUTSIDE = 'test/reference.test.ts';

/**
 * The tests that mutants are run against: those of the estimator, with `MUTATION_TESTS=all` the slow
 * properties too. The plain plan, which every figure is held against, is always among them.
 */
export default defineConfig({
  test: {
    include: ['src/estimate/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: process.env['MUTATION_TESTS'] === 'all' ? [OUTSIDE] : [OUTSIDE, SLOW],
    setupFiles: ['test/property-seed.ts'],
    // One worker for a mutant's files, a new one for the next mutant.
    isolate: false,
    testTimeout: 120_000,
  },
});
