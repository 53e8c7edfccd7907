/**
 * Checks what a page downloads of core, brotli-compressed, against `.ci/size-budget.json`: each
 * entry bundled by itself and minified, with everything it imports.
 *
 * An entry whose goal is not reached yet has the goal beside its limit, so that nobody takes the
 * limit for it; the limit may only go down.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

interface CoreEntry {
  readonly entry: string;
  readonly limit: number;
  readonly goal?: number;
}

const root = join(import.meta.dirname, '..');
const budget = JSON.parse(readFileSync(join(root, '.ci', 'size-budget.json'), 'utf8')) as {
  readonly core: readonly CoreEntry[];
};

for (const { entry, limit, goal } of budget.core) {
  const code = await bundle(join(root, 'packages', 'core', entry));
  const bytes = brotliCompressSync(code).length;
  const towards = goal === undefined ? '' : `, goal ${goal}`;
  console.log(`${entry.padEnd(46)} ${bytes} of ${limit} bytes (brotli)${towards}`);
  if (code.includes('zod')) fail(`${entry} pulls the schema library in.`);
  if (bytes > limit)
    fail(`${entry} is ${bytes - limit} bytes over its limit in .ci/size-budget.json.`);
}

async function bundle(input: string): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        optimization: { inlineConst: true },
        input,
        preserveEntrySignatures: 'strict',
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
}

function fail(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}
