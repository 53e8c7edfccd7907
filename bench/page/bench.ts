/**
 * Measures our elements beside other embeddable widgets and writes docs/comparison.md.
 *
 * Run `npx -y pnpm@12 build`, then here `npx -y pnpm@12 install --ignore-workspace --ignore-scripts` and
 * `node bench.ts`; a name after it measures that one alone and writes nothing.
 * Vendors' servers are out of reach on purpose: what a widget fetches from them is not measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePriceBook } from '../../packages/core/dist/price-book/index.js';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../../.ci/browser.ts';
import { type Contestant, CONTESTANTS } from './contestants.ts';
import { measure, Site } from './measure.ts';
import { write } from './table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const site = new Site();
const book = JSON.parse(readFileSync(join(ROOT, 'examples/harbor-light/price-book.json'), 'utf8'));
site.pages.set('/price-book.json', { body: JSON.stringify(compilePriceBook(book)) });
site.pages.set('/challenge', {
  body: '{"algorithm":"SHA-256","challenge":"0","salt":"0","signature":"0"}',
});
site.pages.set('/klaro-config.js', {
  body: 'window.klaroConfig = { services: [{ name: "a", title: "A", purposes: ["b"] }], privacyPolicy: "/p" }',
});
site.pages.set('/queue.js', {
  body: 'window.Cal = function () { Cal.q.push(arguments) }; Cal.q = []; Cal.ns = {}; Cal.loaded = true; Cal("init", { origin: location.origin }); Cal("inline", { elementOrSelector: "#widget", calLink: "a/b" });',
});
await site.start();

const { executablePath, args, env } = await findBrowser();
const browser = await launch({
  executablePath,
  args: [...args, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  env: { ...process.env, ...env },
  protocolTimeout: 600_000,
});
const rows = [];
const only = process.argv[2];
for (const one of CONTESTANTS.filter(({ name }) => !only || name.startsWith(only))) {
  try {
    if (one.bundle) await bundle(one, one.bundle);
    rows.push({ one, measured: await measure(browser, site, one) });
    process.stdout.write(`${one.name} ${JSON.stringify(rows.at(-1)?.measured)}\n`);
  } catch (error) {
    console.error(`${one.name} was not measured: ${String(error)}`);
  }
}
await browser.close();
site.stop();
if (!only) write(join(ROOT, 'docs', 'comparison.md'), rows);

/** Makes one minified module, for packages that have no file for a script tag. */
async function bundle({ script }: Contestant, code: string): Promise<void> {
  const entry = join(import.meta.dirname, 'node_modules', `.entry${script.replaceAll('/', '-')}`);
  writeFileSync(entry, code);
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${script} was not built.`);
  site.pages.set(script, { body: output.output[0].code });
}
