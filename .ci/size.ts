/**
 * Checks what a clinic's page downloads, brotli-compressed, against `.ci/size-budget.json`.
 *
 * The graph is read from the built files themselves. Whatever the loader can reach counts as first
 * load, except behind a dynamic import of a chunk whose name the budget lists with a reason: so a
 * new lazy chunk counts until somebody says why it should not. A browser then proves that list.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { init, parse } from 'es-module-lexer';
import { scriptsOnFirstLoad } from './first-load.ts';

const BUDGET = '.ci/size-budget.json';

interface Budget {
  readonly folder: string;
  readonly loader: { readonly entry: string; readonly limit: number };
  readonly firstLoad: {
    readonly limit: number;
    readonly notOnFirstLoad: Readonly<Record<string, string>>;
  };
  /** What a page with one element alone fetches, by the name of the element's chunk. */
  readonly alone: Readonly<Record<string, Goal>>;
  /** What a page of all three fetches when everything in it is opened, by the chunks that come later. */
  readonly wholeVisit: Goal & { readonly later: readonly string[] };
  /** What a whole visit to a Spanish page fetches beyond the same visit to an English one. */
  readonly spanish: { readonly limit: number };
}

/** A limit, and what it is to become where that is not reached yet. */
interface Goal {
  readonly limit: number;
  readonly goal?: number;
}

interface Chunk {
  readonly bytes: number;
  readonly source: string;
  readonly imports: readonly string[];
  readonly lazyImports: readonly string[];
}

const root = join(import.meta.dirname, '..');
const budget = JSON.parse(readFileSync(join(root, BUDGET), 'utf8')) as Budget;
const folder = join(root, budget.folder);
const entry = join(folder, budget.loader.entry);
const problems: string[] = [];

await init;
if (!existsSync(entry)) {
  console.error(`${relative(root, entry)} is not there: run \`pnpm build\`, or correct ${BUDGET}.`);
  process.exit(1);
}
await check();

async function check(): Promise<void> {
  const chunks = new Map<string, Chunk>();
  visit(entry, chunks);
  const later = [...new Set([...chunks.values()].flatMap((chunk) => chunk.lazyImports))].filter(
    isExcluded,
  );
  for (const name of Object.keys(budget.firstLoad.notOnFirstLoad)) {
    if (!later.some((path) => chunkName(path) === name)) {
      problems.push(
        `No chunk named ${name} is loaded lazily: remove it from ${BUDGET}, or name the chunk so.`,
      );
    }
  }
  for (const tag of ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form']) {
    const reached = [...chunks.keys()].some((path) => chunkName(path) === tag);
    if (!reached) problems.push(`The loader reaches no chunk named ${tag}.`);
  }
  for (const [path, chunk] of chunks) {
    // Names that survive minifying and that only zod writes.
    if (/\$ZodType|_zod\b|ZodError/.test(chunk.source)) {
      problems.push(
        `${relative(root, path)} is on the first load and contains zod: import it lazily instead.`,
      );
    }
  }
  const fetched = await scriptsOnFirstLoad(root, folder);
  for (const path of fetched.filter((one) => !chunks.has(one))) {
    problems.push(
      `A page fetches ${relative(root, path)} before its elements are usable: it must count as first load.`,
    );
  }
  const total = [...chunks.values()].reduce((sum, chunk) => sum + chunk.bytes, 0);
  for (const [path, chunk] of chunks) printRow(relative(folder, path), chunk.bytes, '');
  for (const path of later) {
    const reason = budget.firstLoad.notOnFirstLoad[chunkName(path)];
    printRow(relative(folder, path), read(path).bytes, ` not counted: ${reason}`);
  }
  const laterBytes = (name: string): number =>
    read(later.find((path) => chunkName(path) === name) ?? entry).bytes;
  const spanish = laterBytes('translations-es-first') + laterBytes('translations-es-later');
  judge('loader', chunks.get(entry)?.bytes ?? 0, budget.loader.limit);
  judge('first load, three elements, English', total, budget.firstLoad.limit);
  // The English of the first paint is part of the elements, so a Spanish page fetches it too.
  judge(
    'Spanish beyond English, whole visit',
    spanish - laterBytes('translations-en-later'),
    budget.spanish.limit,
  );
  for (const [name, limits] of Object.entries(budget.alone)) {
    const alone = [...chunks.keys()].filter((path) => chunkName(path) === name);
    judge(`first load, ${name} alone`, bytesOf([entry, ...alone], true), limits);
  }
  const { later: names } = budget.wholeVisit;
  const opened = later.filter((path) => names.includes(chunkName(path)));
  if (opened.length < names.length) problems.push(`${BUDGET} names chunks that nothing fetches.`);
  judge(
    'whole visit, three elements, English',
    bytesOf([...chunks.keys(), ...opened], true),
    budget.wholeVisit,
  );
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
}

/** The bytes of chunks and of what they import at once; `apart` leaves out what they import lazily. */
function bytesOf(paths: readonly string[], apart = false): number {
  const found = new Map<string, Chunk>();
  for (const path of paths) visit(path, found, apart);
  return [...found.values()].reduce((sum, { bytes }) => sum + bytes, 0);
}

function judge(what: string, current: number, limits: number | Goal): void {
  const { limit, goal } = typeof limits === 'number' ? { limit: limits } : limits;
  const towards = goal === undefined ? '' : `, goal ${goal}`;
  printRow(what, current, ` of ${limit} bytes (brotli)${towards}`);
  if (current > limit) {
    problems.push(
      `The ${what} is ${current - limit} bytes over its limit of ${limit}: make it smaller, or raise the limit in ${BUDGET} and say why in a changeset.`,
    );
  }
}

function printRow(name: string, bytes: number, remark: string): void {
  console.log(`${name.padEnd(44)} ${String(bytes).padStart(7)}${remark}`);
}

function visit(path: string, chunks: Map<string, Chunk>, apart = false): void {
  if (chunks.has(path)) return;
  const chunk = read(path);
  chunks.set(path, chunk);
  const lazy = apart ? [] : chunk.lazyImports.filter((other) => !isExcluded(other));
  for (const next of [...chunk.imports, ...lazy]) {
    visit(next, chunks, apart);
  }
}

function read(path: string): Chunk {
  const source = readFileSync(path, 'utf8');
  const [found] = parse(source);
  const imports: string[] = [];
  const lazyImports: string[] = [];
  for (const one of found) {
    if (one.type === 'import-meta') continue;
    const { specifier } = one;
    // Of a chunk that is imported by its name too, and could not be fetched then.
    if (/^import\(\w+\)$/.test(source.slice(one.importStart, one.importEnd))) continue;
    if (specifier === undefined || !specifier.startsWith('.') || specifier.includes('*')) {
      const text = source.slice(one.importStart, one.importEnd);
      throw new Error(
        `${relative(root, path)} has ${text}: write out a relative name for each chunk.`,
      );
    }
    (one.type === 'dynamic' ? lazyImports : imports).push(join(dirname(path), specifier));
  }
  const bytes = brotliCompressSync(withSteadyNames(source)).byteLength;
  return { source, bytes, imports, lazyImports };
}

/**
 * The same code with names of chunks that do not change with what is in them: one letter more or less of a
 * hash that repeats by chance is some 70 bytes of a whole visit, which nobody has written.
 */
function withSteadyNames(source: string): string {
  return source.replaceAll(/([\w-]+)-[\w-]{8}(?=\.js\b)/g, (_, name: string) => {
    const hash = createHash('sha256').update(name).digest('hex').slice(0, 8);
    return `${name}-${hash}`;
  });
}

function isExcluded(path: string): boolean {
  return Object.hasOwn(budget.firstLoad.notOnFirstLoad, chunkName(path));
}

/** `…/translations-es-4e1442e1.js` is the chunk `translations-es`. */
function chunkName(path: string): string {
  return basename(path, '.js').replace(/-[\w-]{8}$/, '');
}
