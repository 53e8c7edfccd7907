/**
 * The programs that the package checks need: this pnpm, this Node, and an older Node if there is one.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Attempt {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end and returns its exit code and both its streams; `environment` adds variables. */
export function attempt(
  command: string,
  args: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>> = {},
): Attempt {
  const windows = process.platform === 'win32';
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...consumerEnvironment(), ...environment },
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { code: status ?? 1, output: `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}` };
}

/** The pnpm that runs this script, or one from npx when the script is run alone. */
export function packageManager(): readonly [string, ...string[]] {
  const path = process.env['npm_execpath'];
  if (path === undefined || !path.includes('pnpm')) return ['npx', '-y', 'pnpm@12'];
  return /\.[cm]?js$/.test(path) ? [process.execPath, path] : [path];
}

export function nodeBinary(): string {
  return process.execPath;
}

/** Returns the first Node 20 or 22 on the PATH, the oldest that core and elements promise to run in. */
export function oldNode(): string | undefined {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path) && /^v2[02]\./.test(attempt(path, ['--version'], '.').output));
}

/** A consumer's npm must not inherit the settings that pnpm hands to its scripts. */
function consumerEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env).filter(
    ([name]) => !/^(npm|pnpm)_config_/i.test(name),
  );
  return Object.fromEntries(entries);
}
