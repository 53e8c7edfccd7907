/**
 * Checks that packages/elements/custom-elements.json is what the sources say; `--write` refreshes it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const elements = join(root, 'packages', 'elements');
const committed = join(elements, 'custom-elements.json');

const fresh = generate();
if (process.argv.includes('--write')) {
  writeFileSync(committed, fresh);
  console.log(`${relative(root, committed)} is refreshed.`);
} else if (!existsSync(committed) || readFileSync(committed, 'utf8') !== fresh) {
  console.error(
    `${relative(root, committed)} does not match the sources: run \`pnpm manifest\` and commit it.`,
  );
  process.exitCode = 1;
} else if (!fresh.includes('"tagName"')) {
  console.error(
    'custom-elements.json describes no element: look at packages/elements/custom-elements-manifest.config.mjs.',
  );
  process.exitCode = 1;
}

function generate(): string {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'manifest-'));
  try {
    const bin = join(elements, 'node_modules', '@custom-elements-manifest', 'analyzer', 'cem.js');
    const args = [
      bin,
      'analyze',
      '--config',
      'custom-elements-manifest.config.mjs',
      '--outdir',
      relative(elements, folder),
      '--quiet',
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: elements,
      encoding: 'utf8',
    });
    if (status !== 0)
      throw new Error(`The analyzer ended with code ${status}.\n${stdout}${stderr}`);
    const manifest: unknown = JSON.parse(
      readFileSync(join(folder, 'custom-elements.json'), 'utf8'),
    );
    return `${JSON.stringify(manifest, null, 2)}\n`;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
