/**
 * Completes the elements' CDN files with a manifest, ready-made tags and the license, and lays them
 * out as they are uploaded: `release/forecost/<version>/`.
 */
import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCdn } from './cdn-manifest.ts';
import { cdnReadme } from './cdn-readme.ts';

/** Where the parts of a release are, under the root of the repository. */
export function releasePaths(root: string): {
  readonly cdn: string;
  readonly upload: string;
  readonly manifest: { readonly name: string; readonly version: string };
} {
  const elements = join(root, 'packages', 'elements');
  const manifest = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  return {
    cdn: join(elements, 'dist', 'cdn'),
    upload: join(root, 'release', 'forecost', manifest.version),
    manifest,
  };
}

/** Runs after Vite has written `dist/cdn`; writes the same bytes for the same files. */
export async function makeRelease(root: string): Promise<void> {
  const { cdn, upload, manifest } = releasePaths(root);
  if (!existsSync(cdn)) throw new Error(`${cdn} is missing: run \`npx -y pnpm@12 build\`.`);
  copyFileSync(join(root, 'LICENSE'), join(cdn, 'LICENSE'));
  const described = await describeCdn(cdn, manifest);
  writeFileSync(join(cdn, 'manifest.json'), `${JSON.stringify(described, undefined, 2)}\n`);
  writeFileSync(join(cdn, 'README.md'), cdnReadme(described));
  rmSync(upload, { recursive: true, force: true });
  cpSync(cdn, upload, { recursive: true });
}
