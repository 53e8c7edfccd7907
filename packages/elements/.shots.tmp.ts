import { launch } from 'puppeteer-core';
import { findBrowser } from '../../.ci/browser.ts';
const { executablePath, args, env } = await findBrowser();
const browser = await launch({ executablePath, args: [...args], env: { ...process.env, ...env } });
const base = 'http://127.0.0.1:4290/';
const jobs: any[] = JSON.parse(process.argv[2] ?? '[]');
for (const job of jobs) {
  const tab = await browser.newPage();
  await tab.setViewport({ width: job.w ?? 1280, height: job.h ?? 900, deviceScaleFactor: 1 });
  if (job.dark) await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await tab.goto(base + job.path, { waitUntil: 'networkidle0' });
  await tab.evaluate(async () => { for (let y = 0; y < document.body.scrollHeight; y += 500) { scrollTo(0, y); await new Promise((r) => setTimeout(r, 60)); } scrollTo(0, 0); }); await tab.waitForNetworkIdle();
  if (job.scroll) { await tab.evaluate((t: string) => document.querySelector(t)?.scrollIntoView(), job.scroll); await tab.waitForNetworkIdle(); }
  if (job.dark) await tab.evaluate(() => { document.documentElement.style.colorScheme = 'dark'; });
  if (job.act) { await tab.evaluate(`(async () => { const wait = (ms) => new Promise(r => setTimeout(r, ms)); const root = (t) => document.querySelector(t).shadowRoot; const label = (t, s) => [...root(t).querySelectorAll('label')].find(l => l.textContent.includes(s)).click(); const fill = (t, s, v) => { const c = root(t).querySelector(s); c.value = v; c.dispatchEvent(new Event('input', {bubbles:true})); c.dispatchEvent(new Event('change', {bubbles:true})); }; ${job.act} })()`); await new Promise((r) => setTimeout(r, 400)); }
  const target = job.el ? await tab.$(job.el) : undefined;
  const path = `/tmp/shots/${job.name}.png` as `${string}.png`;
  if (target) await target.screenshot({ path });
  else await tab.screenshot({ path, fullPage: true });
  await tab.close();
}
await browser.close();
