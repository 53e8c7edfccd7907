/**
 * Compares pictures of the gallery with those accepted last: `pnpm visual`, `pnpm visual --accept`.
 *
 * Each state of each element is drawn alone, by the browser that is shipped from npm and with its
 * font, so that any Linux machine draws the same. What differs is written into `.cache/visual/` as
 * one picture: accepted, now, and the difference in red. A part of a name as argument chooses.
 */
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findShippedBrowser } from '../.ci/browser.ts';
import { leaveCounts } from '../.ci/leave-counts.ts';
import { serveSites } from './serve-sites.ts';
import { compare, pack } from './visual/compare.ts';
import { type View, viewsOf } from './visual/views.ts';

const ROOT = join(import.meta.dirname, '..');
const ACCEPTED = join(import.meta.dirname, 'gallery', 'accepted');
/** Nothing lies at the edge of a window in which the whole of an element fits. */
const TALL = 6000;
const DIFFERENCES = join(ROOT, '.cache', 'visual');

const args = process.argv.slice(2).filter((argument) => argument !== '--');
const accept = args.includes('--accept');
const [wanted = ''] = args.filter((argument) => argument !== '--accept');
const problems: string[] = [];

const data = mkdtempSync(join(tmpdir(), 'forecost-visual-'));
const server = await serveSites({ port: 0, data, log: () => undefined });
// A link that is made shows the page's address, which must be the same every time.
const PAGE = 'http://forecost.localhost/gallery/';
const mapped = `--host-resolver-rules=MAP forecost.localhost ${new URL(server.url).host}`;
const { executablePath, args: flags, env } = await findShippedBrowser();
const browser = await launch({
  executablePath,
  args: [...flags, mapped, '--font-render-hinting=none', '--disable-lcd-text'],
  env: { ...process.env, ...env },
});
try {
  rmSync(DIFFERENCES, { recursive: true, force: true });
  mkdirSync(ACCEPTED, { recursive: true });
  const views = await viewsOf(browser, PAGE);
  const chosen = views.filter(({ name }) => name.includes(wanted));
  if (chosen.length === 0) problems.push(`No picture's name has "${wanted}".`);
  for (const view of chosen) judge(view.name, await draw(browser, view));
  if (wanted === '') forgetOthers(new Set(views.map(({ name }) => name)));
  const failures = problems.map((message) => ({ file: 'examples/visual', test: '', message }));
  leaveCounts('visual', Math.max(0, chosen.length - problems.length), failures);
  console.log(`${chosen.length} pictures, ${total()} KB accepted.`);
} finally {
  await browser.close();
  await server.close();
  rmSync(data, { recursive: true });
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

async function draw(from: Browser, view: View): Promise<Buffer> {
  const tab = await from.newPage();
  try {
    await tab.setViewport({ width: view.width, height: view.height ?? TALL });
    await tab.emulateTimezone('America/Los_Angeles');
    await tab.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await tab.evaluateOnNewDocument(stopTheClock);
    await tab.goto(`${PAGE}?${view.query}`);
    await tab.waitForSelector('html[data-shown]');
    const stage = await tab.waitForSelector('.stage');
    // What is fetched when idle may come before the picture or after it: now it is there.
    await tab.$$eval('.stage > *', showAll);
    if (view.height === undefined) return Buffer.from(await stage!.screenshot({ type: 'png' }));
    await stage!.evaluate((shown) => shown.scrollIntoView());
    return Buffer.from(await tab.screenshot({ type: 'png' }));
  } finally {
    await tab.close();
  }
}

/** Runs in the page: elements show what they would fetch sooner or later. */
async function showAll(shown: readonly Element[]): Promise<void> {
  for (const one of shown as readonly (Element & Partial<Fetching>)[]) {
    await one.fetchLater?.();
    await one.updateComplete;
  }
}

interface Fetching {
  fetchLater(): Promise<void>;
  readonly updateComplete: Promise<unknown>;
}

/** Runs in the page: it is always the same Monday, ten in the morning in California. */
function stopTheClock(): void {
  const now = Date.UTC(2026, 10, 23, 18);
  const { Date: Real } = globalThis;
  globalThis.Date = class extends Real {
    constructor(...parts: unknown[]) {
      super(...((parts.length > 0 ? parts : [now]) as []));
    }
    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

function judge(name: string, now: Buffer): void {
  const file = join(ACCEPTED, `${name}.png`);
  const before = existsSync(file) ? readFileSync(file) : undefined;
  const { pixels, picture } = compare(before, now);
  if (pixels === 0) return;
  if (accept) {
    writeFileSync(file, pack(now));
    console.log(`${name} is accepted.`);
    return;
  }
  mkdirSync(DIFFERENCES, { recursive: true });
  const difference = join(DIFFERENCES, `${name}.png`);
  writeFileSync(difference, picture);
  const what = before ? `differs in ${pixels} pixels` : 'is new';
  problems.push(`${name} ${what}: look at ${difference}; \`pnpm visual --accept\` accepts it.`);
}

/** A picture of a state that is no more is removed, or named. */
function forgetOthers(names: ReadonlySet<string>): void {
  for (const file of globSync('*.png', { cwd: ACCEPTED })) {
    if (names.has(file.replace(/\.png$/, ''))) continue;
    if (accept) rmSync(join(ACCEPTED, file));
    else problems.push(`${file} is accepted and there is no such state any more.`);
  }
}

function total(): number {
  const files = globSync('*.png', { cwd: ACCEPTED });
  return Math.ceil(
    files.reduce((sum, file) => sum + statSync(join(ACCEPTED, file)).size, 0) / 1024,
  );
}
