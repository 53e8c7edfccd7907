/**
 * Builds the CDN files once more, elsewhere: another folder at another depth, freshly installed
 * packages, another time zone and language. The same sources must give the same bytes.
 */
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { attempt, nodeBinary, packageManager } from './package-tools.ts';

const NOT_SOURCES = ['node_modules', 'dist', '.cache', '.data', '.git', 'release'];

/**
 * Calls `compare` with the root of the second build, which is deleted afterwards.
 *
 * @throws Error with the output of what failed
 */
export async function buildElsewhere<Result>(
  root: string,
  compare: (elsewhere: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'forecost-reproduce-'));
  try {
    const elsewhere = join(folder, 'a', 'folder of another name');
    mkdirSync(elsewhere, { recursive: true });
    cpSync(root, elsewhere, {
      recursive: true,
      filter: (path) => relative(root, path) === '' || !NOT_SOURCES.includes(basename(path)),
    });
    build(elsewhere);
    return await compare(elsewhere);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(elsewhere: string): void {
  const elements = join(elsewhere, 'packages', 'elements');
  const [pnpm, ...options] = packageManager();
  const install = ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'];
  const filter = ['--filter', '@forecost/elements...'];
  expectSuccess(attempt(pnpm, [...options, ...install, ...filter], elsewhere));
  const vite = join(elements, 'node_modules', 'vite', 'bin', 'vite.js');
  const abroad = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  expectSuccess(attempt(nodeBinary(), [vite, 'build', '--logLevel', 'warn'], elements, abroad));
}

function expectSuccess({ code, output }: ReturnType<typeof attempt>): void {
  if (code !== 0) throw new Error(`The elements cannot be built a second time:\n${output.trim()}`);
}
