/**
 * Plants mutants in the estimator and runs its tests against each: docs/mutation-testing.md.
 *
 * `node packages/core/mutation/run.ts [file or folder of src/estimate …]`; without one, all of it.
 * `node packages/core/mutation/run.ts --again` plants what survived the last run once more, against
 * the slow properties too. Exits with 1 where a mutant survives that `explained.json` does not explain.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, globSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { killAgain, placesOfSurvivors } from './again.ts';
import { readOutcome } from './report.ts';

const here = import.meta.dirname;
const core = join(here, '..');
const cache = join(core, '..', '..', '.cache', 'mutation');
const stryker = join(here, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const reportPath = join(cache, 'report.json');
const explainedPath = join(here, 'explained.json');
/** Properties find in few runs what they find at all; the mutants are many. */
const FEW_RUNS = '40';
const MANY_RUNS = '500';

install();
const names = process.argv.slice(2);
if (names.includes('--again')) {
  const before = join(cache, 'before.json');
  copyFileSync(reportPath, before);
  const places = placesOfSurvivors(before, explainedPath);
  // Without a place Stryker would plant mutants in everything.
  if (places.length > 0) {
    plant(places, { MUTATION_TESTS: 'all', FORECOST_PROPERTY_RUNS: MANY_RUNS });
    killAgain(before, reportPath);
  }
} else plant(sources(names), { FORECOST_PROPERTY_RUNS: FEW_RUNS });
const { markdown, planted, unexplained } = readOutcome(reportPath, explainedPath);
writeFileSync(join(cache, 'report.md'), `${markdown}\n`);
process.stdout.write(`\n${markdown}\n\n${planted} mutants, ${unexplained} survive unexplained\n`);
process.exitCode = planted > 0 && unexplained === 0 ? 0 : 1;

/** Plants mutants in files, or in places of them, and leaves the report. */
function plant(places: readonly string[], env: Readonly<Record<string, string>>): void {
  const options = ['run', 'mutation/stryker.config.json', '--mutate', places.join()];
  if (run(process.execPath, [stryker, ...options], core, env) !== 0) process.exit(2);
}

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

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): number {
  return (
    spawnSync(command, args, { cwd, env: { ...env, ...process.env }, stdio: 'inherit' }).status ?? 1
  );
}
