/**
 * Describes the elements' CDN files: what each weighs, what it must hash to, and which of them an
 * element needs before it can be used.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { makeTags, type Tags } from './cdn-tags.ts';

/** What `manifest.json` holds; paths are relative to it, with `/`, and sorted. */
export interface CdnManifest {
  readonly name: string;
  readonly version: string;
  readonly files: Readonly<Record<string, CdnFile>>;
  /** The modules fetched for each element before it can be used, the loader not among them. */
  readonly elements: Readonly<Record<string, readonly string[]>>;
  /** Ready-made tags for each place the files can be served from. */
  readonly tags: Readonly<Record<'own' | 'jsdelivr' | 'unpkg', Tags>>;
}

export interface CdnFile {
  readonly bytes: number;
  /** Bytes as a server sends them, compressed with brotli at its highest level. */
  readonly brotli: number;
  /** For an `integrity` attribute: `sha384-…`. */
  readonly integrity: string;
}

/** Written after the files it describes, so it cannot describe itself, nor what is made from it. */
const DERIVED = ['manifest.json', 'README.md'];

/** Describes the files in `folder`, which is `dist/cdn` of the package of that name and version. */
export async function describeCdn(
  folder: string,
  { name, version }: { readonly name: string; readonly version: string },
): Promise<CdnManifest> {
  await init;
  const paths = listFiles(folder).filter((path) => !DERIVED.includes(path));
  const files = Object.fromEntries(paths.map((path) => [path, describeFile(join(folder, path))]));
  const elements = elementModules(folder);
  const tagsAt = (base: string): Tags => makeTags(base, { files, elements });
  const npm = `${name}@${version}/dist/cdn/`;
  return {
    name,
    version,
    files,
    elements,
    tags: {
      own: tagsAt(`/forecost/${version}/`),
      jsdelivr: tagsAt(`https://cdn.jsdelivr.net/npm/${npm}`),
      unpkg: tagsAt(`https://unpkg.com/${npm}`),
    },
  };
}

/** Returns every file in the folder, relative to it, with `/`, in the order of their bytes. */
export function listFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted((one, other) => (one < other ? -1 : 1));
}

function describeFile(path: string): CdnFile {
  const content = readFileSync(path);
  return {
    bytes: content.byteLength,
    brotli: brotliCompressSync(content).byteLength,
    integrity: `sha384-${createHash('sha384').update(content).digest('base64')}`,
  };
}

function elementModules(folder: string): Record<string, string[]> {
  const loader = readFileSync(join(folder, 'forecost.js'), 'utf8');
  // The loader's table, which minifying leaves readable: {"fc-price":()=>import(`./chunks/…`)}
  const found = loader.matchAll(/"(fc-[a-z-]+)":\(\)=>import\(`\.\/([^`]+)`\)/g);
  return Object.fromEntries(
    [...found].map(([, tag, path]) => [tag, staticGraph(folder, path ?? '')]),
  );
}

/** The module and all it imports statically, each once, in the order they are asked for. */
function staticGraph(folder: string, path: string, seen: string[] = []): string[] {
  if (seen.includes(path)) return seen;
  seen.push(path);
  const [imports] = parse(readFileSync(join(folder, path), 'utf8'));
  for (const { type, specifier } of imports) {
    if (type === 'dynamic' || type === 'import-meta' || specifier === undefined) continue;
    staticGraph(folder, posix.join(posix.dirname(path), specifier), seen);
  }
  return seen;
}
