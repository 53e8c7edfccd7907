/**
 * Has Lighthouse judge pages of the example sites: `pnpm lighthouse [part of a path]`. Accessibility,
 * best practices and SEO must be 100; performance is printed, as it depends on the machine.
 *
 * Lighthouse comes from the registry when it is run, so that nobody else has to install it.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../.ci/browser.ts';
import { packageManager } from '../.ci/package-tools.ts';
import { serveSites } from './serve-sites.ts';
import { SITES } from './sites.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
const MUST_BE_WHOLE = ['accessibility', 'best-practices', 'seo'];
const CATEGORIES = [...MUST_BE_WHOLE, 'performance'];

/** The parts of Lighthouse's report that are read here. */
interface Report {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null }>
  >;
}

interface Category {
  readonly score: number;
  readonly auditRefs: readonly { readonly id: string; readonly weight: number }[];
}

const [wanted = ''] = process.argv.slice(2).filter((argument) => argument !== '--');
const paths = SITES.flatMap(({ id, pages }) => ['', ...pages].map((page) => `${id}/${page}`));
const folder = mkdtempSync(join(tmpdir(), 'forecost-lighthouse-'));
const server = await serveSites({ port: 0, data: join(folder, 'data'), log: () => undefined });
const { executablePath, args, env } = await findBrowser();
const problems: string[] = [];
try {
  for (const path of paths.filter((one) => one.includes(wanted))) {
    const report = await judge(path);
    const scores = CATEGORIES.map((name) => `${name} ${percent(report.categories[name])}`);
    console.log(`${path.padEnd(28)} ${scores.join(', ')}`);
    problems.push(...MUST_BE_WHOLE.flatMap((name) => shortcomings(path, name, report)));
  }
} finally {
  await server.close();
  rmSync(folder, { recursive: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

/** Not waited for synchronously: this process serves the page that is judged. */
async function judge(path: string): Promise<Report> {
  const output = join(folder, 'report.json');
  const [command, ...before] = packageManager();
  const options = [
    `--only-categories=${CATEGORIES.join()}`,
    '--output=json',
    `--output-path=${output}`,
    '--quiet',
    `--chrome-flags=--headless ${args.join(' ')}`,
  ];
  await promisify(execFile)(
    command,
    [...before, 'dlx', LIGHTHOUSE, `${server.url}/${path}`, ...options],
    {
      // Outside of the workspace, whose settings are not Lighthouse's.
      cwd: folder,
      env: { ...process.env, ...env, CHROME_PATH: executablePath },
      shell: process.platform === 'win32',
    },
  );
  return JSON.parse(readFileSync(output, 'utf8')) as Report;
}

function shortcomings(path: string, name: string, { categories, audits }: Report): string[] {
  const { score, auditRefs = [] } = categories[name] ?? {};
  if (score === 1) return [];
  const failed = auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id} (${audits[id]?.title})`);
  return [`${path}: ${name} is ${percent(categories[name])}: ${failed.join(', ')}`];
}

function percent(category: Category | undefined): string {
  return category ? String(Math.round(category.score * 100)) : 'missing';
}
