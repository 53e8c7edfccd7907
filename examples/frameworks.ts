/**
 * Installs the React, Vue and Astro examples from packed tarballs, as a developer would from npm,
 * checks their types, builds them, and drives them in a browser: `pnpm frameworks [react|vue|astro]`.
 *
 * Needs the network the first time, for the frameworks themselves.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@forecost/server';
import { serveStatic } from '@hono/node-server/serve-static';
import { leaveCounts } from '../.ci/leave-counts.ts';
import type { Failure } from '../.ci/report.ts';
import { packageManager } from '../.ci/package-tools.ts';
import { drive, type Framework, FRAMEWORKS } from './frameworks/drive.ts';
import { openBrowser } from './open-browser.ts';

const ROOT = join(import.meta.dirname, '..');
const BOOK = join(import.meta.dirname, 'harbor-light', 'price-book.json');
const PACKAGES = ['core', 'elements'];
/** Milliseconds that a registry may take for one file, and any command altogether. */
const PATIENCE = 60_000;
const LIMIT = 180_000;

const wanted = process.argv.slice(2).filter((argument) => argument !== '--');
const chosen = FRAMEWORKS.filter((name) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  console.error(`usage: pnpm frameworks [${FRAMEWORKS.join('|')}]`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'forecost-frameworks-'));
try {
  install();
  const built = chosen.filter(build);
  const used = await driveAll(built);
  // Each is built, which checks its types, and then used.
  leaveCounts('frameworks', built.length + used.length, [
    ...failures('is built', built),
    ...failures('does as a patient wants', used),
  ]);
  process.exitCode = used.length === chosen.length ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What is said of those that are not among `good`. */
function failures(test: string, good: readonly Framework[]): Failure[] {
  const rest = chosen.filter((name) => !good.includes(name));
  return rest.map((name) => ({ file: `examples/frameworks/${name}`, test, message: '' }));
}

/** One workspace of copies, so that the tarballs stand for what npm would have. */
function install(): void {
  const tarballs = PACKAGES.map((name) => {
    const tarball = join(folder, `${name}.tgz`);
    runHere('pack', join(ROOT, 'packages', name), ['pack', '--out', tarball]);
    return `  '@forecost/${name}': 'file:${tarball}'`;
  });
  for (const name of chosen) {
    cpSync(join(import.meta.dirname, 'frameworks', name), join(folder, name), { recursive: true });
  }
  if (chosen.includes('astro')) cpSync(BOOK, join(folder, 'astro', 'price-book.json'));
  writeFileSync(
    join(folder, 'pnpm-workspace.yaml'),
    [
      'packages:',
      ...chosen.map((name) => `  - ${name}`),
      'overrides:',
      ...tarballs,
      'allowBuilds:',
      '  esbuild: true',
      '  sharp: false',
      '',
    ].join('\n'),
  );
  writeFileSync(join(folder, 'package.json'), '{ "name": "developer", "private": true }\n');
  const args = ['install', '--no-frozen-lockfile', `--fetch-timeout=${PATIENCE}`];
  try {
    runHere('install', folder, [...args, '--prefer-offline']);
  } catch (error) {
    // The network may have been slow. What was fetched stays, and what was kept may have been old.
    console.error(`${String(error)}\nOnce more.`);
    runHere('install', folder, args);
  }
}

function build(name: Framework): boolean {
  try {
    runHere('run', join(folder, name), ['run', 'build']);
    return true;
  } catch (error) {
    console.error(String(error));
    return false;
  }
}

/** Returns those that did as a patient wants. */
async function driveAll(names: readonly Framework[]): Promise<Framework[]> {
  const server = await serve({
    books: [BOOK],
    data: join(folder, 'data'),
    port: 0,
    log: () => undefined,
    extend: (app) => {
      for (const name of names) {
        const root = join(folder, name, 'dist');
        const rewriteRequestPath = (path: string) => path.slice(name.length + 1);
        app.use(`/${name}/*`, serveStatic({ root, rewriteRequestPath }));
      }
    },
  });
  const browser = await openBrowser();
  try {
    const used: Framework[] = [];
    for (const name of names) {
      const problems = await drive(browser, name, `${server.url}/${name}/`);
      console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
      for (const problem of problems) console.error(`  ${problem}`);
      if (problems.length === 0) used.push(name);
    }
    return used;
  } finally {
    await browser.close();
    await server.close();
  }
}

function runHere(what: string, cwd: string, args: readonly string[]): void {
  const [command, ...before] = packageManager();
  const { status, stdout, stderr, error } = spawnSync(command, [...before, ...args], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    timeout: LIMIT,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    const said = `${stdout ?? ''}${stderr ?? ''}${error?.message ?? ''}`;
    throw new Error(`\`${what}\` failed in ${cwd}:\n${said}`);
  }
}
