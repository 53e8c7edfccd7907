/**
 * The TypeScript projects of the repository, found by their config files.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Returns the projects that compile to `dist/`. */
export function packageProjects(): string[] {
  return find('packages/*/tsconfig.json');
}

/** Returns every project, those that only check tests, examples and scripts included. */
export function allProjects(): string[] {
  return [
    ...packageProjects(),
    ...find('packages/*/tsconfig.*.json'),
    ...find('examples/tsconfig.json'),
    ...find('examples/*/tsconfig.json'),
    ...find('integrations/*/tsconfig.json'),
    '.ci/tsconfig.json',
  ];
}

function find(pattern: string): string[] {
  return globSync(pattern, { cwd: root }).toSorted();
}
