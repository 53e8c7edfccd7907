/**
 * Starts a script of this folder: `node .ci/enter.js .ci/test.ts [arguments]`.
 *
 * pnpm installs before it runs a script, but when that fails it only warns and goes on. So this
 * file, which any Node 20 can read, checks first that what the scripts need is really there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '..');
const problem = installationProblem();
if (problem !== undefined) {
  console.error(`${problem} Run \`npx -y pnpm@12 install\` and read its first error.`);
  process.exit(1);
}
const [script, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length, resolve(script), ...rest);
await import(pathToFileURL(resolve(script)).href);

/** Returns one sentence when the installation is missing, stale or incomplete. */
function installationProblem() {
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml');
  if (!existsSync(installed)) return 'The dependencies are not installed.';
  if (readFileSync(installed, 'utf8') !== readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')) {
    return 'The installed dependencies are older than pnpm-lock.yaml.';
  }
  if (Number.parseInt(process.versions.node, 10) < 24) {
    return `Node ${process.versions.node} runs this script instead of the Node 24 that the installation brings.`;
  }
  return undefined;
}
