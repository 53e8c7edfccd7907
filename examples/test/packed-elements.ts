import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { attempt, packageManager } from '../../.ci/package-tools.ts';

const ELEMENTS = join(import.meta.dirname, '..', '..', 'packages', 'elements');

/** Packs `@forecost/elements` as it is published and returns its files by their paths in it. */
export function packElements(): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'forecost-packed-'));
  try {
    const tarball = join(folder, 'elements.tgz');
    const [pnpm, ...args] = packageManager();
    const { code, output } = attempt(pnpm, [...args, 'pack', '--out', tarball], ELEMENTS);
    if (code !== 0) throw new Error(`@forecost/elements cannot be packed:\n${output}`);
    return readTar(gunzipSync(readFileSync(tarball)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads a tar of plain files with short names, whose folder `package/` is left out of the paths. */
function readTar(tar: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; tar[at] !== 0 && at < tar.length;) {
    const size = Number.parseInt(text(tar, at + 124, 12), 8);
    const prefix = text(tar, at + 345, 155);
    const path = `${prefix === '' ? '' : `${prefix}/`}${text(tar, at, 100)}`;
    const start = at + 512;
    files.set(path.replace(/^package\//, ''), tar.subarray(start, start + size));
    at = start + Math.ceil(size / 512) * 512;
  }
  return files;
}

function text(tar: Buffer, start: number, length: number): string {
  const [field = ''] = tar.toString('utf8', start, start + length).split('\0');
  return field.trim();
}
