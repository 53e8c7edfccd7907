/**
 * Plants mutants in the estimator and runs its tests against each: docs/mutation-testing.md.
 *
 * `node packages/core/mutation/run.ts [file or folder of src/estimate …]`; without one, all of it.
 * Exits with 1 where a mutant survives that `explained.json` does not explain.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutcome } from './report.ts';

const here = import.meta.dirname;
const core = join(here, '..');
const cache = join(core, '..', '..', '.cache', 'mutation');
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
/** Properties find in few runs what they find at all; the mutants are many. */
const PROPERTY_RUNS = '40';

install();
const files = sources(process.argv.slice(2));
const status = run(
  process.execPath,
  [stryker, 'run', 'mutation/stryker.config.json', '--mutate', files.join()],
  core,
);
if (status !== 0) process.exit(2);
const { markdown, planted, unexplained } = readOutcome(
  join(cache, 'report.json'),
  join(here, 'explained.json'),
);
writeFileSync(join(cache, 'report.md'), `${markdown}\n`);
process.stdout.write(`\n${markdown}\n\n${planted} mutants, ${unexplained} survive unexplained\n`);
process.exitCode = planted > 0 && unexplained === 0 ? 0 : 1;

/** Stryker is no part of the default install: it has a folder and a lockfile of its own. */
function install(): void {
  if (existsSync(stryker)) return;
  const options = ['install', '--ignore-workspace', '--frozen-lockfile', '--ignore-scripts'];
  if (run('npx', ['-y', 'pnpm@12', ...options], here) !== 0) process.exit(2);
}

function sources(names: readonly string[]): string[] {
  const root = join(core, 'src/estimate');
  const patterns = names.map((name) => {
    const path = join(root, name);
    if (!existsSync(path)) {
      console.error(`There is no ${name} in packages/core/src/estimate.`);
      process.exit(2);
    }
    return statSync(path).isDirectory() ? `${name}/**/*.ts` : name;
  });
  return globSync(patterns.length > 0 ? patterns : '**/*.ts', { cwd: root })
    .filter((file) => !file.endsWith('.test.ts'))
    .toSorted()
    .map((file) => `src/estimate/${file}`);
}

function run(command: string, args: readonly string[], cwd: string): number {
  const env = { FORECOST_PROPERTY_RUNS: PROPERTY_RUNS, ...process.env };
  return spawnSync(command, args, { cwd, env, stdio: 'inherit' }).status ?? 1;
}
