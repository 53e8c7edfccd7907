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
import { packageManager } from '../.ci/package-tools.ts';
import { drive, FRAMEWORKS } from './frameworks/drive.ts';
import { openBrowser } from './open-browser.ts';

const ROOT = join(import.meta.dirname, '..');
const BOOK = join(import.meta.dirname, 'harbor-light', 'price-book.json');
const PACKAGES = ['core', 'elements'];

const wanted = process.argv.slice(2).filter((argument) => argument !== '--');
const chosen = FRAMEWORKS.filter((name) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0) {
  console.error(`usage: pnpm frameworks [${FRAMEWORKS.join('|')}]`);
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'forecost-frameworks-'));
try {
  install();
  for (const name of chosen) runHere('run', join(folder, name), ['run', 'build']);
  process.exitCode = await driveAll();
} finally {
  rmSync(folder, { recursive: true, force: true });
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
  runHere('install', folder, ['install', '--prefer-offline', '--no-frozen-lockfile']);
}

async function driveAll(): Promise<number> {
  const server = await serve({
    books: [BOOK],
    data: join(folder, 'data'),
    port: 0,
    log: () => undefined,
    extend: (app) => {
      for (const name of chosen) {
        const root = join(folder, name, 'dist');
        const rewriteRequestPath = (path: string) => path.slice(name.length + 1);
        app.use(`/${name}/*`, serveStatic({ root, rewriteRequestPath }));
      }
    },
  });
  const browser = await openBrowser();
  try {
    let failures = 0;
    for (const name of chosen) {
      const problems = await drive(browser, name, `${server.url}/${name}/`);
      console.log(`${problems.length === 0 ? '✓' : '✗'} ${name}`);
      for (const problem of problems) console.error(`  ${problem}`);
      failures += problems.length;
    }
    return failures === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.close();
  }
}

function runHere(what: string, cwd: string, args: readonly string[]): void {
  const [command, ...before] = packageManager();
  const { status, stdout, stderr } = spawnSync(command, [...before, ...args], {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`\`${what}\` failed in ${cwd}:\n${stdout}${stderr}`);
}
