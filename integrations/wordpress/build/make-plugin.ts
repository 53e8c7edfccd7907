/**
 * Makes the WordPress plugin as a zip that WordPress installs: its own files, the elements' files,
 * and the translations as WordPress reads them.
 */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releasePaths } from '../../../.ci/release.ts';
import { readTranslations, writePhp } from './translations.ts';
import { zip } from './zip.ts';

const PLUGIN = join(import.meta.dirname, '..', 'plugin');
const PLACEHOLDER = '{{VERSION}}';

/** Writes `forecost-wordpress-<version>.zip` into the folder, `release/` by default; returns its path. */
export function makePlugin(root: string, folder = join(root, 'release')): string {
  const { manifest, upload } = releasePaths(root);
  const path = join(folder, `forecost-wordpress-${manifest.version}.zip`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, zip(pluginFiles(root, upload, manifest.version)));
  return path;
}

function pluginFiles(root: string, upload: string, version: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const add = (path: string, content: Buffer | string): void => {
    files.set(`forecost/${path}`, Buffer.from(content));
  };
  for (const path of list(PLUGIN)) {
    const source = readFileSync(join(PLUGIN, path), 'utf8').replaceAll(PLACEHOLDER, version);
    add(path, source);
    const [, language] = /^languages\/forecost-(\w+)\.po$/.exec(path) ?? [];
    if (language !== undefined) {
      add(path.replace(/\.po$/, '.l10n.php'), writePhp(readTranslations(source), language));
    }
  }
  // A site's visitors need neither the maps nor the tags.
  for (const path of list(upload).filter((one) => /\.(js|css)$|LICENSE/.test(one))) {
    add(`elements/${version}/${path}`, readFileSync(join(upload, path)));
  }
  add('LICENSE', readFileSync(join(root, 'LICENSE')));
  return files;
}

function list(folder: string): string[] {
  return globSync('**/*.*', { cwd: folder })
    .concat(globSync('**/LICENSE', { cwd: folder }))
    .map((path) => path.replaceAll('\\', '/'));
}
