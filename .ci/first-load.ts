/**
 * Sees in a real browser which scripts a clinic's page fetches before its elements are usable.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser.ts';

const TAGS = ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form'];
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
};
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>First load</title>
<script type="module" src="forecost.js" data-src="price-book.json"></script>
<fc-cost-calculator></fc-cost-calculator>
<fc-insurance-checker></fc-insurance-checker>
<fc-callback-form endpoint="/api/callback-requests"></fc-callback-form>`;

/**
 * Serves the CDN files in `folder` with a page of all three elements and a compiled price book,
 * and returns the paths of the scripts fetched until the network was idle.
 *
 * Throws where an element did not come to life, as nothing would have been measured then.
 */
export async function scriptsOnFirstLoad(root: string, folder: string): Promise<string[]> {
  const book = compiledBook(root);
  const server = await serve(folder, book);
  const { executablePath, args, env } = await findBrowser();
  const browser = await launch({
    executablePath,
    args: [...args],
    env: { ...process.env, ...env },
  });
  try {
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const tab = await browser.newPage();
    const scripts: string[] = [];
    tab.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.endsWith('.js')) scripts.push(join(folder, pathname));
    });
    // Tall enough that all three are near the viewport.
    // What is fetched when the page is idle is by definition not waited for: here it never is.
    await tab.evaluateOnNewDocument(() => {
      Object.assign(globalThis, { requestIdleCallback: () => 0 });
    });
    await tab.setViewport({ width: 1280, height: 4000 });
    await tab.goto(origin, { waitUntil: 'networkidle0' });
    const dead = await tab.$$eval(TAGS.join(), (found) =>
      found
        .filter((one) => !one.shadowRoot?.querySelector('[part~=base]'))
        .map((one) => one.localName),
    );
    if (dead.length > 0) throw new Error(`${dead.join(', ')} did not render on the measured page.`);
    return [...new Set(scripts)];
  } finally {
    await browser.close();
    server.close();
  }
}

function compiledBook(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'forecost-first-load-'));
  try {
    const output = join(folder, 'price-book.json');
    const book = join(root, 'examples', 'harbor-light', 'price-book.json');
    const command = [join(root, 'packages/cli/src/main.ts'), 'build', book, '--output', output];
    execFileSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
    return readFileSync(output, 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function serve(folder: string, book: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body =
      path === '/' ? PAGE : path === '/price-book.json' ? book : read(join(folder, path));
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[path === '/' ? '.html' : extname(path)] ?? 'text/plain',
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
