/**
 * The packages' manifests, and the rule that what they publish mirrors what the workspace uses.
 */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type PublishedTarget = string | { readonly types: string; readonly default: string };

/** The parts of a package.json that the checks read, and the folder it lies in. */
export interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly engines: { readonly node: string };
  readonly exports?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly publishConfig: {
    readonly exports?: Readonly<Record<string, PublishedTarget>>;
    readonly bin?: Readonly<Record<string, string>>;
  };
}

/** Returns the manifests of `packages/*` in alphabetical order. */
export function readManifests(root: string): Manifest[] {
  const files = globSync('packages/*/package.json', { cwd: root }).toSorted();
  return files.map((file) => {
    const content = JSON.parse(readFileSync(join(root, file), 'utf8')) as Omit<Manifest, 'folder'>;
    return { ...content, folder: join(root, dirname(file)) };
  });
}

/**
 * Returns one sentence for each entry of `publishConfig` that is not the built form of its entry
 * in `exports` or `bin`: `./src/x.ts` becomes `./dist/x.js` with `./dist/x.d.ts`.
 */
export function checkExportsMirror(manifest: Manifest): string[] {
  const { exports = {}, bin = {}, publishConfig } = manifest;
  const expectedExports = mapValues(exports, (target) => {
    const stem = builtStem(target);
    return stem === undefined ? target : { types: `${stem}.d.ts`, default: `${stem}.js` };
  });
  const expectedBin = mapValues(bin, (target) => `${builtStem(target)}.js`);
  return [
    ...compare(manifest.name, 'exports', expectedExports, publishConfig.exports ?? {}),
    ...compare(manifest.name, 'bin', expectedBin, publishConfig.bin ?? {}),
  ];
}

/** Returns a sentence where an application that has a Lit of its own would get a second one. */
export function checkLitIsShared({ name, dependencies }: Manifest): string[] {
  const { lit } = dependencies ?? {};
  return !lit || lit.startsWith('^') ? [] : [`${name} asks for lit ${lit} alone, not for ^${lit}.`];
}

function compare(name: string, field: string, expected: object, actual: object): string[] {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return [];
  const wanted = JSON.stringify(expected, null, 2);
  return [`publishConfig.${field} of ${name} does not mirror its ${field}; it should be ${wanted}`];
}

function builtStem(target: string): string | undefined {
  const match = /^\.\/src\/(.+)\.ts$/.exec(target);
  return match === null ? undefined : `./dist/${match[1]}`;
}

function mapValues<T>(
  record: Readonly<Record<string, string>>,
  map: (value: string) => T,
): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
