/**
 * The tests that run in Node: `unit` tests of the packages, `pages` tests of the
 * elements on pages of every kind, `e2e` tests of the example sites.
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = join(import.meta.dirname, '..');
const unit = ['core', 'server', 'cli'];

/** Milliseconds, of which a test takes few: a crowded machine may stand still for seconds. */
const PATIENCE = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  root,
  cacheDir: '.cache/vitest',
  test: {
    // Two even on two cores, where vitest takes one: the gates beside the tests are done long before them.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      ...unit.map((name) => ({
        test: {
          name,
          root: join(root, 'packages', name),
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          // Nothing in core remembers anything that a test could see, so its files share their workers.
          isolate: name !== 'core',
          setupFiles: name === 'core' ? [join(root, 'packages/core/test/property-seed.ts')] : [],
          // Properties and child processes are slow where two cores do everything at once.
          ...PATIENCE,
        },
      })),
      {
        test: {
          // Beside the sources of the elements are tests for a browser.
          name: 'elements',
          root: join(root, 'packages', 'elements'),
          include: ['test/translations/*.test.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'integrations',
          root: join(root, 'integrations'),
          include: ['*/build/**/*.test.ts'],
          ...PATIENCE,
        },
      },
      {
        test: {
          name: 'wordpress',
          root: join(root, 'integrations', 'wordpress'),
          include: ['test/**/*.test.ts'],
          // One WordPress, whose PHP is compiled to WebAssembly, goes through its life.
          testTimeout: 400_000,
          hookTimeout: 200_000,
        },
      },
      ...[
        {
          name: 'pages',
          root: join(root, 'packages', 'elements'),
          include: ['test/pages/*.test.ts'],
        },
        {
          name: 'webkit-pages',
          root: join(root, 'packages', 'elements'),
          include: ['test/webkit/*.test.ts'],
        },
        { name: 'e2e', root: join(root, 'examples'), include: ['test/**/*.test.ts'] },
      ].map((test) => ({
        test: {
          ...test,
          // They drive one browser and one server each, on two cores.
          fileParallelism: false,
          // Longer than anything in them waits, so that what did not come is named.
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      })),
    ],
  },
});
