/**
 * Checks each package as its users get it: packed, installed by plain npm, imported by plain Node.
 */
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  checkExportsMirror,
  checkLitIsShared,
  readManifests,
  type Manifest,
} from './package-exports.ts';
import { attempt, nodeBinary, oldNode, packageManager, type Attempt } from './package-tools.ts';

const root = join(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'forecost-packages-'));
const problems: string[] = [];

try {
  const manifests = readManifests(root);
  problems.push(...manifests.flatMap(checkExportsMirror), ...manifests.flatMap(checkLitIsShared));
  const tarballs = manifests.map(pack);
  for (const tarball of tarballs) lint(tarball);
  install([...tarballs, ...manifests.flatMap(peers)]);
  for (const manifest of manifests) importEverything(manifest);
  expectNoThis();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? 'Every package is sound.' : `${problems.length} problems.`);
process.exitCode = problems.length === 0 ? 0 : 1;

function pack(manifest: Manifest): string {
  const tarball = join(folder, `${manifest.name.replace('@', '').replace('/', '-')}.tgz`);
  const [command, ...args] = packageManager();
  expectSuccess(
    `${manifest.name} cannot be packed`,
    attempt(command, [...args, 'pack', '--out', tarball], manifest.folder),
  );
  return tarball;
}

function lint(tarball: string): void {
  const run = (bin: string, args: string[]): Attempt =>
    attempt(join(root, 'node_modules', '.bin', bin), args, root);
  expectSuccess('publint', run('publint', ['run', tarball, '--strict']));
  // Files that are no modules have no types to be wrong about.
  const others = [
    './custom-elements.json',
    './jsx',
    './reserve.css',
    './themes/*',
    './cdn/*',
    './package.json',
  ];
  expectSuccess(
    'attw',
    run('attw', [tarball, '--profile', 'esm-only', '--exclude-entrypoints', ...others]),
  );
}

/** What a user of every export has beside the package, optional or not. */
function peers({ peerDependencies = {} }: Manifest): string[] {
  return Object.entries(peerDependencies).map(([name, range]) => `${name}@${range}`);
}

function install(packages: readonly string[]): void {
  const consumer = join(folder, 'consumer');
  mkdirSync(consumer);
  writeFileSync(
    join(consumer, 'package.json'),
    '{ "name": "consumer", "private": true, "type": "module" }\n',
  );
  const args = [
    'install',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    '--ignore-scripts',
    ...packages,
  ];
  expectSuccess('The tarballs do not install with npm', attempt('npm', args, consumer));
}

/** Imports every module export; those of core and elements in Node 20 too, where there is one. */
function importEverything(manifest: Manifest): void {
  const consumer = join(folder, 'consumer');
  const specifiers = Object.entries(manifest.publishConfig.exports ?? {})
    .filter(([, target]) => typeof target !== 'string')
    .map(([subpath]) => subpath.replace(/^\./, manifest.name));
  const script = join(consumer, `import-${manifest.name.replace(/\W/g, '-')}.js`);
  writeFileSync(script, importScript(specifiers));
  const old = oldNode();
  const supportsOld = manifest.engines.node === '>=20';
  for (const node of [nodeBinary(), ...(supportsOld && old !== undefined ? [old] : [])]) {
    expectSuccess(`${manifest.name} does not import in ${node}`, attempt(node, [script], consumer));
  }
  for (const command of Object.keys(manifest.bin ?? {})) {
    const bin = join(consumer, 'node_modules', '.bin', command);
    expectSuccess(`\`${command} --help\` does not run`, attempt(bin, ['--help'], consumer));
    if (old !== undefined) expectWordAboutNode(old, bin, consumer);
  }
}

/** npm only warns of a Node that is too old for what keeps requests; the command has to say so. */
function expectWordAboutNode(old: string, bin: string, consumer: string): void {
  const { code, output } = attempt(old, [bin, 'serve'], consumer);
  if (code === 2 && output.includes('needs Node 24 or later; this is Node')) return;
  problems.push(
    `${bin} does not say which Node it needs, but exits with ${code}:\n${output.trim()}\n`,
  );
}

/** Rollup warns whoever bundles a module that asks for its `this`. */
function expectNoThis(): void {
  const cwd = join(folder, 'consumer', 'node_modules', '@forecost');
  for (const file of globSync('*/dist/**/*.js', { cwd })) {
    if (!/^var \w+ = \(this\b/m.test(readFileSync(join(cwd, file), 'utf8'))) continue;
    problems.push(`@forecost/${file} asks for the \`this\` of a module.\n`);
  }
}

function importScript(specifiers: readonly string[]): string {
  const tags = specifiers.flatMap((specifier) => /\/define\/(fc-.+)$/.exec(specifier)?.[1] ?? []);
  return `
let defined = false;
for (const specifier of ${JSON.stringify(specifiers)}) {
  const module = await import(specifier);
  const names = Object.keys(module);
  const defines = specifier.includes('/define');
  const acts = defines || specifier.endsWith('/hydrate');
  if (names.length === 0 && !acts) throw new Error(specifier + ' exports nothing');
  const found = ${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag));
  if (!defines && !defined && found.length > 0) {
    throw new Error(specifier + ' registers ' + found.join(', ') + ' by being imported');
  }
  defined ||= defines;
}
`;
}

function expectSuccess(what: string, { code, output }: Attempt): void {
  if (code !== 0) problems.push(`${what}:\n${output.trim()}\n`);
}
