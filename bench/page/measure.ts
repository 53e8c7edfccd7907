import { createServer, type Server } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Contestant } from './contestants.ts';
import { scriptTime } from './script-time.ts';

/** What one contestant did; times in milliseconds at a sixth of the processor's speed. */
export interface Measured {
  readonly bytes: number;
  readonly requests: number;
  readonly shift: number;
  readonly script: number;
  readonly longest: number;
  readonly usable: number;
  readonly heap: number;
  readonly policy: string;
  readonly trusted: string;
  readonly hostile: string;
  readonly twice: string;
  readonly leak: string;
}

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src *";
const TRUSTED = "require-trusted-types-for 'script'";
const HOSTILE = `<style>html{font-size:62.5%} *{letter-spacing:.1em;line-height:3}
input,button{border:5px solid red!important;padding:9px!important} label{display:none!important}</style>`;
const WAIT = 15_000;
/** Of a page, for what takes time: one in three that is disturbed would be told as usual. */
export const RUNS = 7;
export const MOUNTS = 1000;
export const WARM_UP = 500;
/** A call to the browser must not take too long. */
const AT_ONCE = 50;
// Chromium lets go of elements that left the page only some seconds later.
const RELEASE = 6000;
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** Serves pages and files, and counts what is asked for. */
export class Site {
  readonly pages = new Map<string, { body: string; headers?: Record<string, string> }>();
  readonly folders = new Map<string, string>();
  asked: { path: string; bytes: number }[] = [];
  readonly #server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const page = this.pages.get(pathname);
    const body = page?.body ?? this.#file(pathname);
    const isPage = pathname.startsWith('/page');
    if (!isPage && body !== undefined) {
      this.asked.push({ path: pathname, bytes: brotliCompressSync(body).byteLength });
    }
    const type = TYPES[isPage ? '.html' : extname(pathname)] ?? 'application/json';
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': type, ...page?.headers });
    response.end(body);
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #file(path: string): Buffer | undefined {
    for (const [prefix, folder] of this.folders) {
      const file = join(folder, path.slice(prefix.length));
      if (path.startsWith(prefix) && existsSync(file) && statSync(file).isFile())
        return readFileSync(file);
    }
    return undefined;
  }
}

/** Takes every measure of one contestant. */
export async function measure(browser: Browser, site: Site, one: Contestant): Promise<Measured> {
  for (const [prefix, folder] of Object.entries(one.files)) site.folders.set(prefix, folder);
  const runs = [];
  for (let run = 0; run < RUNS; run += 1) runs.push(await load(browser, site, one));
  const middle = (key: 'script' | 'longest' | 'usable' | 'heap') =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[RUNS >> 1]!;
  const plain = await look(browser, site, one, '', {});
  const { shift } = await look(browser, site, one, '', {}, false);
  const hostile = await look(browser, site, one, HOSTILE, {});
  const strict = await look(browser, site, one, '', { 'content-security-policy': POLICY });
  const trusted = await look(browser, site, one, '', { 'content-security-policy': TRUSTED });
  const twice = await look(browser, site, one, tag(one, '?again'), {});
  return {
    bytes: runs[0]!.bytes,
    requests: runs[0]!.requests,
    shift,
    script: middle('script'),
    longest: middle('longest'),
    usable: middle('usable'),
    heap: middle('heap'),
    policy: said(strict.violations, strict.works),
    trusted: said(trusted.violations, trusted.works),
    hostile: hostile.works ? damage(plain.parts, hostile.parts) : 'does not work',
    twice: twice.errors > 0 ? 'throws' : twice.works ? 'works' : 'does not work',
    leak: one.mount ? await leak(browser, site, one, one.mount) : 'no element',
  };
}

function tag({ script, module, attributes = '' }: Contestant, query = ''): string {
  return `<script ${module ? 'type="module"' : ''} src="${script}${query}" ${attributes}></script>`;
}

function pageOf(one: Contestant, extra: string): string {
  return `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width, initial-scale=1">${one.head ?? ''}${extra}
<h1>Before</h1><p>Text before.</p>${one.body}<h2>After</h2><p>Text after.</p>${tag(one)}`;
}

async function open(
  browser: Browser,
  height = 915,
): Promise<{ page: Page; session: CDPSession; errors: string[] }> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.setViewport({ width: 412, height });
  await page.setCacheEnabled(false);
  await page.evaluateOnNewDocument(() => {
    const seen = { shift: 0, longest: 0, violations: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[]) {
        if (!entry.hadRecentInput) seen.shift += entry.value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.longest = Math.max(seen.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    document.addEventListener('securitypolicyviolation', () => (seen.violations += 1));
  });
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  return { page, session, errors };
}

interface Seen {
  readonly shift: number;
  readonly longest: number;
  readonly violations: number;
}

const seenBy = (page: Page) => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

async function metrics(session: CDPSession): Promise<Map<string, number>> {
  const { metrics: found } = await session.send('Performance.getMetrics');
  return new Map(found.map(({ name, value }) => [name, value]));
}

async function isUsable(page: Page, one: Contestant): Promise<boolean> {
  const found = page.waitForFunction(`!!(${one.usable})`, { timeout: WAIT, polling: 'raf' });
  return found.then(
    () => true,
    () => page.evaluate(`!!(${one.usable})`).then(Boolean, () => false),
  );
}

async function settle(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 300, timeout: WAIT }).catch(() => {});
}

async function load(browser: Browser, site: Site, one: Contestant) {
  // High enough for all of a widget to be near the window.
  const { page, session } = await open(browser, 4000);
  site.pages.set('/page', { body: pageOf(one, '') });
  site.asked = [];
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'v8.execute'] });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto(`${site.url}/page`, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(`!!(${one.usable}) && (globalThis.usableAt ??= performance.now())`, {
    timeout: WAIT,
    polling: 'raf',
  });
  const usable = Number(await page.evaluate('usableAt'));
  await settle(page);
  const { longest } = await seenBy(page);
  const script = scriptTime(await page.tracing.stop());
  const { asked } = site;
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await metrics(session)).get('JSHeapUsedSize')!;
  await page.close();
  return {
    bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0),
    requests: asked.length,
    longest,
    script,
    usable,
    heap,
  };
}

async function look(
  browser: Browser,
  site: Site,
  one: Contestant,
  extra: string,
  headers: Record<string, string>,
  high = true,
) {
  const { page, errors } = await open(browser, high ? 4000 : 915);
  site.pages.set('/page', { body: pageOf(one, extra), headers });
  await page.goto(`${site.url}/page`, { waitUntil: 'domcontentloaded' });
  await settle(page);
  const works = Boolean(await page.evaluate(`!!(${one.usable})`).catch(() => false));
  const { violations, shift } = await seenBy(page);
  const parts = await page.evaluate(readParts, one.host);
  await page.close();
  return { works, violations, shift, parts, errors: errors.length };
}

function said(violations: number, works: boolean): string {
  return `${violations}${works ? '' : ', does not work'}`;
}

/** How each heading, text and control in a widget looks, in open shadow roots too. Runs on the page. */
function readParts(selector: string): string[] {
  const wanted = 'h1,h2,h3,h4,h5,h6,p,label,legend,input,select,textarea,button,iframe';
  const found: string[] = [];
  const visit = (root: ParentNode) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches(wanted)) {
        const style = getComputedStyle(element);
        const { fontSize, lineHeight, letterSpacing, borderTopWidth, paddingLeft, display } = style;
        found.push(
          [fontSize, lineHeight, letterSpacing, borderTopWidth, paddingLeft, display].join(' '),
        );
      }
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  for (const host of document.querySelectorAll(selector)) visit(host);
  return found;
}

/** How many parts look different. A frame hides its own. */
function damage(plain: readonly string[], hostile: readonly string[]): string {
  if (plain.length === 0) return 'nothing to see';
  if (plain.length !== hostile.length) return `${plain.length} parts became ${hostile.length}`;
  const changed = plain.filter((part, index) => part !== hostile[index]).length;
  return `${changed} of ${plain.length}`;
}

/** What stays in memory of {@link MOUNTS} mounts and unmounts, after {@link WARM_UP} to warm up. */
async function leak(browser: Browser, site: Site, one: Contestant, mount: string): Promise<string> {
  const { page, session } = await open(browser, 4000);
  site.pages.set('/page', { body: pageOf(one, '') });
  await page.goto(`${site.url}/page`, { waitUntil: 'domcontentloaded' });
  await isUsable(page, one);
  const some = (count: number) =>
    page.evaluate(
      async (html, rounds) => {
        for (let round = 0; round < rounds; round += 1) {
          const place = document.createElement('div');
          place.innerHTML = html;
          document.body.append(place);
          for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
          place.remove();
        }
      },
      mount,
      count,
    );
  const times = async (count: number) => {
    for (let done = 0; done < count; done += AT_ONCE) await some(AT_ONCE);
  };
  const left = async () => {
    await settle(page);
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, RELEASE));
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const found = await metrics(session);
    return { heap: found.get('JSHeapUsedSize')!, nodes: found.get('Nodes')! };
  };
  await times(WARM_UP);
  const before = await left();
  await times(MOUNTS);
  const after = await left();
  await page.close();
  const kilobytes = Math.round((after.heap - before.heap) / 1024);
  return `${kilobytes} KB, ${after.nodes - before.nodes} nodes`;
}
