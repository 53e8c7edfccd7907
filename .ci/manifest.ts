/**
 * Checks that what is written from the sources is fresh, and that everything in it is described: of the
 * elements custom-elements.json, the React wrappers and the version, of core the reference of the documents
 * that people write; `--write` refreshes them.
 */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { REFERENCES } from '../packages/core/reference/references.ts';
import { sectionsOf, writePage } from '../packages/core/reference/page.ts';
import { type Manifest, MANIFEST } from './elements-manifest.ts';
import { reactWrappers } from './react-wrappers.ts';
import { undocumented } from './undocumented.ts';

const root = join(import.meta.dirname, '..');
const elements = join(root, 'packages', 'elements');

const manifest = generate();
const problems = process.argv.includes('--write') ? write() : stale();
problems.push(...undocumented(root, manifest), ...undocumentedKeys());
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Every file that is written from the sources, by path from the root. */
function written(): Map<string, string> {
  const wrappers = [...reactWrappers(manifest)].map(
    ([path, source]) => [`packages/elements/${path}`, formatted(path, source)] as const,
  );
  return new Map([
    [MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`],
    ['packages/elements/src/version.ts', versionModule()],
    ...wrappers,
    ...references(),
  ]);
}

/** Of every document that people write its JSON Schema and its page. */
function references(): [path: string, content: string][] {
  return REFERENCES.flatMap(({ name, schema, page }) => {
    const path = `packages/core/${name}.schema.json`;
    return [
      [path, formatted(path, JSON.stringify(schema))],
      [`docs/reference/${name}.md`, writePage(schema, page)],
    ];
  });
}

function undocumentedKeys(): string[] {
  return REFERENCES.flatMap(({ name, schema }) =>
    sectionsOf(schema).flatMap(({ name: section, tables }) =>
      tables
        .flat()
        .filter(({ says }) => !says)
        .map(({ key }) => `${name}: \`${key}\` of ${section || 'the document'} has no docstring.`),
    ),
  );
}

function versionModule(): string {
  const { version } = JSON.parse(readFileSync(join(elements, 'package.json'), 'utf8')) as {
    version: string;
  };
  return `/** The version of this package, as its \`package.json\` says; \`pnpm manifest\` writes it. */
export const VERSION = '${version}';
`;
}

function write(): string[] {
  const files = written();
  for (const path of wrappersOnDisk()) if (!files.has(path)) rmSync(join(root, path));
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`${path} is refreshed.`);
  }
  return [];
}

function stale(): string[] {
  const files = written();
  const old = [...files].filter(
    ([path, content]) =>
      !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== content,
  );
  const orphans = wrappersOnDisk().filter((path) => !files.has(path));
  return [...old.map(([path]) => path), ...orphans].map(
    (path) => `${path} does not match the sources: run \`pnpm manifest\` and commit it.`,
  );
}

function wrappersOnDisk(): string[] {
  return globSync('packages/elements/src/react/*.ts', { cwd: root }).map((path) =>
    path.replaceAll('\\', '/'),
  );
}

/** What the formatter makes of a source, as it would otherwise call the file stale. */
function formatted(path: string, source: string): string {
  const bin = join(root, 'node_modules', '.bin', 'oxfmt');
  const { status, stdout, stderr } = spawnSync(bin, ['--stdin-filepath', path], {
    cwd: root,
    encoding: 'utf8',
    input: source,
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`oxfmt ended with code ${status}.\n${stderr}`);
  return stdout;
}

function generate(): Manifest {
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
    return JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as Manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
