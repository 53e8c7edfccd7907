/**
 * Checks what a release uploads: that its manifest is true, that the licenses are all there, that
 * the source maps are right, that nothing is made from text, and that anyone can build the same bytes.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { listFiles, type CdnManifest } from './cdn-manifest.ts';
import { makeRelease, releasePaths } from './release.ts';
import { buildElsewhere } from './reproduce.ts';
import { bundledPackages, checkSourceMap } from './source-maps.ts';

const root = join(import.meta.dirname, '..');
const { cdn, upload } = releasePaths(root);
const manifest = JSON.parse(readFileSync(join(upload, 'manifest.json'), 'utf8')) as CdnManifest;
const scripts = listFiles(upload).filter((path) => path.endsWith('.js'));

const problems = [
  ...checkManifest(),
  ...checkLicenses(),
  ...scripts.flatMap((path) => checkSourceMap(root, join(cdn, path))),
  ...scripts.flatMap(checkNothingFromText),
  ...scripts.flatMap(checkLowerCase),
  ...scripts.flatMap(checkAscii),
  ...(await buildElsewhere(root, compareWith)),
];
for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? `${scripts.length} scripts of release ${manifest.version} are sound and can be built again.`
    : `${problems.length} problems.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function checkManifest(): string[] {
  const described = [...Object.keys(manifest.files), 'README.md', 'manifest.json'].toSorted();
  const present = listFiles(upload).toSorted();
  if (!isDeepStrictEqual(described, present)) {
    return [`manifest.json describes ${described.join(', ')}; there are ${present.join(', ')}.`];
  }
  const tags = readdirSync(join(root, 'packages/elements/src/define'))
    .map((file) => basename(file, '.ts'))
    .filter((tag) => tag.startsWith('fc-') && tag !== 'fc-prices');
  return tags
    .filter((tag) => !manifest.files[manifest.elements[tag]?.[0] ?? ''])
    .map((tag) => `manifest.json does not say which modules ${tag} needs.`);
}

function checkLicenses(): string[] {
  const text = readFileSync(join(upload, 'THIRD-PARTY-LICENSES.md'), 'utf8');
  const bundled = new Set(scripts.flatMap((path) => bundledPackages(join(cdn, path))));
  if (!bundled.has('lit-html')) return ['The source maps do not say that Lit is bundled.'];
  return [...bundled]
    .filter((name) => !text.includes(`\n## ${name} - `))
    .map((name) => `THIRD-PARTY-LICENSES.md lacks the license of ${name}, which is bundled.`);
}

/** Neither word is in the files, not even in a text; so there is no way around this check. */
function checkNothingFromText(path: string): string[] {
  const [found] = /\b(eval|Function)\b/.exec(readFileSync(join(upload, path), 'utf8')) ?? [];
  return found === undefined ? [] : [`${path} says ${found}: no script may be made from text.`];
}

/** Not every host and every tool that uploads keeps capitals apart. */
function checkLowerCase(path: string): string[] {
  return path === path.toLowerCase() ? [] : [`${path} is not in lower case.`];
}

/** Chromium reads a module in the letters that the server names, which may be others than ours. */
function checkAscii(path: string): string[] {
  const [found] = /[\u0080-\uffff]/.exec(readFileSync(join(upload, path), 'utf8')) ?? [];
  if (found === undefined) return [];
  return [`${path} holds ${found}: where a tagged template has it, substitute it.`];
}

async function compareWith(elsewhere: string): Promise<string[]> {
  await makeRelease(elsewhere);
  const other = releasePaths(elsewhere).upload;
  const names = [...new Set([...listFiles(upload), ...listFiles(other)])];
  return names
    .filter((path) => read(upload, path) !== read(other, path))
    .map((path) => `${path} is not the same when it is built elsewhere.`);
}

function read(folder: string, path: string): string | undefined {
  return listFiles(folder).includes(path)
    ? readFileSync(join(folder, path)).toString('base64')
    : undefined;
}
