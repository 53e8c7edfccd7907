import { join } from 'node:path';
import type { Plugin } from 'vite';

const FETCHED = join(import.meta.dirname, '../src/cost-calculator/engine/quoting-fetched.ts');

/** Has the engine of quotes fetched where a book does not come with them: most do. */
export function fetchedQuoting(): Plugin {
  return {
    name: 'fetched-quoting',
    enforce: 'pre',
    resolveId: (source) => (source === './quoting.ts' ? FETCHED : undefined),
  };
}
