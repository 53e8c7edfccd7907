/**
 * Builds every package into its `dist/`: compiled modules with types, and the elements' CDN files.
 * Then the example sites that have a build of their own, and what is uploaded for a release.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makePlugin } from '../integrations/wordpress/build/make-plugin.ts';
import { packageProjects } from './projects.ts';
import { makeRelease } from './release.ts';

const root = join(import.meta.dirname, '..');

removeOrphans();
run('tsc', ['-b', ...packageProjects()]);
importPlainly();
writeEditorData();
for (const config of [
  'packages/elements/vite.config.ts',
  ...globSync('examples/*/vite.config.ts', { cwd: root }),
]) {
  run('vite', ['build', '--logLevel', 'warn'], dirname(config));
}
await makeRelease(root);
makePlugin(root);

/** In a process of its own, as it has to run in another folder; the tools announce every file. */
function writeEditorData(): void {
  const script = join(root, '.ci', 'editor-data.ts');
  const cwd = join(root, 'packages', 'elements');
  const { status } = spawnSync(process.execPath, [script], {
    cwd,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}

function run(command: string, args: readonly string[], folder = '.'): void {
  const bin = join(root, folder, 'node_modules', '.bin', command);
  const windows = process.platform === 'win32';
  const result = spawnSync(windows ? `"${bin}"` : bin, args, {
    cwd: join(root, folder),
    stdio: 'inherit',
    shell: windows,
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** tsc never deletes: what a removed source left behind would be packed and published. */
function removeOrphans(): void {
  for (const output of globSync('packages/*/dist/**/*.{js,d.ts,js.map,d.ts.map}', { cwd: root })) {
    const path = output.replaceAll('\\', '/');
    if (/\/dist\/(cdn|editor)\//.test(path)) continue;
    const source = path.replace('/dist/', '/src/').replace(/(\.d)?\.(js|ts)(\.map)?$/, '.ts');
    if (!existsSync(join(root, source))) rmSync(join(root, output));
  }
}

/**
 * Where the address of an import is worked out, tsc asks a helper to spell it, and the helper asks for
 * the `this` of a module: bundlers warn of that. No such address of ours ends in `.ts`.
 */
function importPlainly(): void {
  for (const output of globSync('packages/*/dist/*/**/*.js', { cwd: root })) {
    const path = join(root, output);
    const compiled = readFileSync(path, 'utf8');
    const plain = compiled
      // The lines stay, for the source map.
      .replace(/^var __rewriteRelativeImportExtension = .*?^\};$/ms, (helper) =>
        helper.replace(/.+/g, ''),
      )
      .replace(/\bimport\(__rewriteRelativeImportExtension\((.*)\)\)/g, 'import($1)');
    if (plain !== compiled) writeFileSync(path, plain);
  }
}
