/**
 * How long the page's script runs for each key typed into a field, on a processor made six times
 * slower: `pnpm --filter @forecost/elements bench` after `pnpm build`.
 *
 * The page is the built CDN files with a real clinic's price book, the longest of its courses, and
 * the calculator, the checker and the callback form beside one another, as what is typed in one may
 * be heard by all; and the calculator of a clinic with many services, which are searched. What is
 * counted is the time from a key's first listener to its last, with the
 * rendering in it, less what the browser itself takes for a key in a plain input of the same page;
 * the estimate is worked out once the typing pauses.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePriceBook } from '@forecost/core/price-book';
import type { CDPSession, ElementHandle, Page } from 'puppeteer-core';
import { within } from '../../../.ci/within.ts';
import { ready, startHost } from '../test/pages/host.ts';

const SLOWER = 6;
const MOST_MILLISECONDS = 8;
const ROUNDS = 4;
const EXAMPLES = join(import.meta.dirname, '..', '..', '..', 'examples');

/** What is typed, by the kind of field; each is typed and deleted again, several times over. */
const TEXTS = { number: '1250', words: 'Anna' } as const;

const PAGE = `<!doctype html><html lang="en"><title>Costs</title>
<script type="module" src="/forecost/forecost.js" data-book="/clinic.json"></script>
<fc-cost-calculator course="esketamine-course" start-date="2026-11-23"></fc-cost-calculator>
<fc-insurance-checker></fc-insurance-checker>
<fc-callback-form endpoint="/calls"></fc-callback-form>
<label>Plain <input id="plain" inputmode="decimal"></label>`;

const SEARCH_PAGE = `<!doctype html><html lang="en"><title>Costs</title>
<script type="module" src="/forecost/forecost.js" data-book="/many.json"></script>
<fc-cost-calculator start-date="2026-11-23"></fc-cost-calculator>
<label>Plain <input id="plain"></label>`;

/** As many services as the longest menus of clinics have. */
const MANY = 60;

const host = await startHost();
try {
  const text = readFileSync(join(EXAMPLES, 'harbor-light', 'price-book.json'), 'utf8');
  const book = JSON.parse(text) as { services: { id: string; name: Record<string, string> }[] };
  serveBook('/clinic.json', book);
  serveBook('/many.json', { ...book, services: manyOf(book.services) });
  console.log(`script per key at ${SLOWER} × slower, limit ${MOST_MILLISECONDS} ms`);
  const page = await host.open(PAGE, { height: 6000 });
  await ready(page);
  await answerWithInsurance(page);
  const isSlow = await measure(page);
  await page.close();
  const search = await host.open(SEARCH_PAGE, { height: 6000 });
  await within(search, 'fc-cost-calculator >>> summary::-p-text(More services)').click();
  await within(search, 'fc-cost-calculator >>> #find').wait();
  process.exitCode = (await measure(search, '#find')) || isSlow ? 1 : 0;
} finally {
  await host.close();
}

function serveBook(path: string, book: unknown): void {
  host.serve(path, { body: JSON.stringify(compilePriceBook(book)) });
}

/** Those services, and as many more under other names. */
function manyOf<Service extends { id: string; name: Record<string, string> }>(
  services: readonly Service[],
): Service[] {
  return Array.from({ length: MANY }, (_, index) => {
    const one = services[index % services.length]!;
    if (index < services.length) return one;
    const name = Object.entries(one.name).map(([tag, own]) => [tag, `${own} ${index}`]);
    return { ...one, id: `${one.id}-${index}`, name: Object.fromEntries(name) };
  });
}

/** Types into every field of a page, or one, and tells how long each takes; whether one takes too long. */
async function measure(page: Page, only = ''): Promise<boolean> {
  const client = await page.createCDPSession();
  await watchTyping(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const plain = (await page.$('#plain')) as ElementHandle<HTMLInputElement>;
  const own = middle(await typeInto(plain, client));
  console.log(`  a plain input of the page takes ${own.toFixed(1)} ms, which are not counted`);
  let isSlow = false;
  for (const [name, field] of await fieldsOf(page)) {
    if (!name.endsWith(only)) continue;
    const times = await typeInto(field, client);
    const [median, most] = [middle(times) - own, (times.at(-1) ?? 0) - own];
    const isOver = median > MOST_MILLISECONDS;
    isSlow ||= isOver;
    console.log(
      `${isOver ? '✗' : '✓'} ${name.padEnd(40)} median ${median.toFixed(1).padStart(6)} ms   longest ${most.toFixed(1).padStart(6)} ms`,
    );
  }
  return isSlow;
}

function middle(times: readonly number[]): number {
  return times[Math.floor(times.length / 2)] ?? 0;
}

/** Opens every question: a plan with an unlisted insurer widens the estimate most, which is the slowest. */
async function answerWithInsurance(page: Page): Promise<void> {
  const inside = (selector: string) => within(page, `fc-cost-calculator >>> ${selector}`);
  await inside('label::-p-text(With insurance)').click();
  await inside('#share').fill('copay');
  await inside('summary::-p-text(Fewer or more visits?)').click();
  await inside('[id^="part-"]').fill('yes');
  await inside('[id^="count-"]').wait();
}

/** Every field that text is typed into, by element and id. */
async function fieldsOf(page: Page): Promise<[string, ElementHandle<HTMLInputElement>][]> {
  const found: [string, ElementHandle<HTMLInputElement>][] = [];
  for (const tag of ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form']) {
    const selector = `${tag} >>> :is(input:not([type]), [type=tel], [type=text], [type=search], textarea)`;
    for (const field of await page.$$(selector)) {
      const input = field as ElementHandle<HTMLInputElement>;
      const [id, isTyped] = await input.evaluate((one) => [
        one.id || one.name,
        one.tabIndex >= 0 && !one.readOnly && one.checkVisibility(),
      ]);
      if (isTyped) found.push([`${tag} #${String(id)}`, input]);
    }
  }
  return found;
}

/** The milliseconds of script for each key, from shortest to longest. */
async function typeInto(
  field: ElementHandle<HTMLInputElement>,
  client: CDPSession,
): Promise<number[]> {
  await field.focus();
  const isNumber = await field.evaluate((one) => ['decimal', 'numeric'].includes(one.inputMode));
  const keys = [...TEXTS[isNumber ? 'number' : 'words']];
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const text of keys) await press(client, { key: text, text });
    for (const _ of keys) await press(client, { key: 'Backspace', windowsVirtualKeyCode: 8 });
  }
  return field.evaluate(() => {
    const { times } = globalThis as unknown as Watched;
    return times.splice(0).toSorted((a, b) => a - b);
  });
}

interface Watched {
  times: number[];
}

/**
 * Measures from before the first listener of a typed key to after the last one. A browser runs all
 * microtasks, in which the elements render, after each listener, so the time has those too.
 */
async function watchTyping(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    watched.times = [];
    let began = 0;
    addEventListener('beforeinput', () => (began = performance.now()), { capture: true });
    addEventListener('input', () => watched.times.push(performance.now() - began));
  });
}

async function press(
  client: CDPSession,
  key: { readonly key: string; readonly text?: string; readonly windowsVirtualKeyCode?: number },
): Promise<void> {
  await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await client.send('Input.dispatchKeyEvent', { ...key, type: 'keyUp', text: '' });
}
