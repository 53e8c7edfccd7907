import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Host, ready, startHost, useEverything } from './host.ts';

/** What a patient enters in {@link useEverything}, and what only their answers bring onto the page. */
const ANSWERS = /Ana|Reyes|555-?0199|aetna|"aet/i;

const EVENTS = [
  'fc-ready',
  'fc-error',
  'fc-estimate-change',
  'fc-insurance-change',
  'fc-ask',
  'fc-callback-submit',
  'fc-callback-success',
  'fc-callback-failure',
];

/** The recipe of docs/embedding.md, before the script. */
const RECIPE = `<script>
  window.dataLayer = window.dataLayer || [];
  ${JSON.stringify(EVENTS)}.forEach(function (name) {
    document.addEventListener(name, function (event) {
      dataLayer.push({ event: name.replace(/-/g, '_'), element: event.target.localName });
    });
  });
</script>`;

const PAGE = `<!doctype html><html lang="en"><title>Clinic</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/forecost/reserve.css">${RECIPE}
<script type="module" src="/forecost/forecost.js" data-book="/price-book.json"></script>
<fc-cost-calculator></fc-cost-calculator><fc-insurance-checker></fc-insurance-checker>
<fc-callback-form endpoint="/calls"></fc-callback-form>`;

interface Seen {
  readonly way: string;
  readonly what: string;
}

let host: Host;
let page: Page;
let seen: Seen[];
/** Every request of the browser, of whatever made it: its address and headers, and what it holds. */
const sent: { readonly head: string; readonly body: string }[] = [];
beforeAll(async () => {
  host = await startHost();
  host.serve('/calls', {
    body: JSON.stringify({
      id: '1',
      promise: { date: '2026-11-24', time: '17:00', timeZone: 'America/Los_Angeles' },
    }),
    status: 201,
    headers: { 'content-type': 'application/json' },
  });
  page = await host.open(PAGE, {
    height: 4000,
    before: async (own) => {
      own.on('request', (request) => {
        const head = `${request.method()} ${request.url()} ${JSON.stringify(request.headers())}`;
        sent.push({ head, body: request.postData() ?? '' });
      });
      await plantSpies(own);
    },
  });
  await ready(page);
  await useEverything(page);
  seen = await page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen);
});
afterEach(() => {});
afterAll(() => host.close());

describe('a page full of spies', () => {
  it('sees the price book fetched, and one request that the patient sent', () => {
    const calls = seen
      .filter(({ way }) => way === 'fetch')
      .map(({ what }) => what.split(' ').slice(0, 2).join(' '));
    expect(calls).toEqual(['GET /price-book.json', 'POST /calls']);
  });

  it('learns answers from that request alone', () => {
    const told = seen.filter(({ what }) => ANSWERS.test(what));
    expect(told.map(({ way, what }) => `${way} ${what.split(' ').slice(0, 2).join(' ')}`)).toEqual([
      'fetch POST /calls',
    ]);
  });

  it('lets no request of the browser carry answers but that one, and that one in its body alone', () => {
    expect(sent.filter(({ head }) => ANSWERS.test(head))).toEqual([]);
    const told = sent.filter(({ body }) => ANSWERS.test(body));
    expect(told.map(({ head }) => head.split(' ').slice(0, 2).join(' '))).toEqual([
      `POST ${host.url}/calls`,
    ]);
  });

  it('sees no beacon, no old request, no socket, no storage, no cookie, no mark, no change of address or title and no message', () => {
    const others = new Set(
      seen
        .map(({ way }) => way)
        .filter((way) => !['fetch', 'dataLayer', 'event', 'heard', 'page'].includes(way)),
    );
    expect([...others]).toEqual([]);
  });

  it('hears the documented events, which carry nothing', () => {
    const events = seen.filter(({ way }) => way === 'event').map(({ what }) => what);
    expect(new Set(events)).toEqual(
      new Set([
        'fc-ready {}',
        'fc-estimate-change {}',
        'fc-insurance-change {}',
        'fc-callback-submit {}',
        'fc-callback-success {}',
      ]),
    );
    const pushed = seen.filter(({ way }) => way === 'dataLayer').map(({ what }) => what);
    expect(new Set(pushed)).toContain(
      '{"event":"fc_estimate_change","element":"fc-cost-calculator"}',
    );
    expect(new Set(pushed)).toContain(
      '{"event":"fc_callback_success","element":"fc-callback-form"}',
    );
  });

  it('hears on which element something is pressed or changed, and neither keys nor values', () => {
    const heard = seen.filter(({ way }) => way === 'heard').map(({ what }) => what);
    expect(heard).toContain('click fc-callback-form');
    expect(heard).toContain('keyup fc-insurance-checker Enter');
    expect(heard.filter((what) => !/^\w+ fc-[\w-]+( [A-Z]\w{2,})?$/.test(what))).toEqual([]);
  });

  it('finds nothing in cookies, storage, databases, caches or history', async () => {
    expect(
      await page.evaluate(async () => ({
        cookie: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        history: history.length,
        state: history.state,
        address: location.search + location.hash,
        title: document.title,
        name: window.name,
        marked: getSelection()!.toString(),
        told: [document.documentElement.outerHTML, JSON.stringify(performance.getEntries())]
          .join()
          .match(/Ana|Reyes|555-?0199|aetna/i),
      })),
    ).toEqual({
      cookie: '',
      stored: 0,
      databases: 0,
      caches: 0,
      history: 2,
      state: null,
      address: '',
      title: 'Clinic',
      name: '',
      marked: '',
      told: null,
    });
  });

  it('tells nobody but the own site whence the reader comes', () => {
    const elsewhere = host.asked.filter(
      (path) => !/^\/(forecost\/|price-book\.json|calls|page-)/.test(path),
    );
    expect(elsewhere).toEqual([]);
  });
});

/** Patches whatever tells somebody something, before anything of the page runs. */
async function plantSpies(own: Page): Promise<void> {
  await own.evaluateOnNewDocument((names) => {
    const notes: Seen[] = [];
    const note = (way: string, ...what: unknown[]) =>
      notes.push({ way, what: what.map(String).join(' ') });
    const spyOn = (owner: object, method: string, way: string) => {
      const original = Reflect.get(owner, method) as (...given: unknown[]) => unknown;
      Reflect.set(owner, method, function (this: unknown, ...given: unknown[]) {
        note(way, ...given.map((one) => (typeof one === 'object' ? JSON.stringify(one) : one)));
        return original.apply(this, given);
      });
    };
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      const url = new URL(input instanceof Request ? input.url : String(input), location.href);
      note('fetch', init?.method ?? 'GET', url.pathname + url.search, init?.body ?? '');
      return fetch(input, init);
    };
    spyOn(Navigator.prototype, 'sendBeacon', 'beacon');
    spyOn(XMLHttpRequest.prototype, 'send', 'xhr');
    spyOn(Storage.prototype, 'setItem', 'storage');
    spyOn(IDBFactory.prototype, 'open', 'database');
    spyOn(CacheStorage.prototype, 'open', 'cache');
    spyOn(BroadcastChannel.prototype, 'postMessage', 'channel');
    spyOn(MessagePort.prototype, 'postMessage', 'port');
    spyOn(Performance.prototype, 'mark', 'mark');
    spyOn(Performance.prototype, 'measure', 'measure');
    spyOn(CustomStateSet.prototype, 'add', 'state');
    spyOn(ElementInternals.prototype, 'setFormValue', 'form');
    for (const name of [
      'WebSocket',
      'EventSource',
      'Worker',
      'SharedWorker',
      'RTCPeerConnection',
    ]) {
      const Original = Reflect.get(globalThis, name) as new (...given: unknown[]) => object;
      Reflect.set(globalThis, name, function (...given: unknown[]) {
        note(name, ...given);
        return new Original(...given);
      });
    }
    spyOn(History.prototype, 'pushState', 'history');
    spyOn(History.prototype, 'replaceState', 'history');
    spyOn(globalThis, 'postMessage', 'message');
    spyOn(console, 'log', 'console');
    spyOn(console, 'warn', 'console');
    spyOn(console, 'error', 'console');
    const spyOnSetting = (owner: object, property: string, way: string) => {
      const original = Object.getOwnPropertyDescriptor(owner, property)!;
      Object.defineProperty(owner, property, {
        ...original,
        set(value: unknown) {
          note(way, value);
          original.set?.call(this, value);
        },
      });
    };
    spyOnSetting(Document.prototype, 'cookie', 'cookie');
    spyOnSetting(Document.prototype, 'title', 'title');
    spyOnSetting(globalThis, 'name', 'name');
    spyOnSetting(HTMLImageElement.prototype, 'src', 'image');
    spyOnSetting(HTMLScriptElement.prototype, 'src', 'script');
    spyOnSetting(HTMLIFrameElement.prototype, 'src', 'frame');
    addEventListener('message', ({ data }) => note('message', JSON.stringify(data)));
    addEventListener('error', ({ message }) => note('thrown', message));
    addEventListener('unhandledrejection', ({ reason }) => note('thrown', reason));
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'change', 'submit', 'formdata']) {
      addEventListener(type, (event) => {
        const { localName, value } = event.target as Partial<HTMLInputElement>;
        const { key } = event as Partial<KeyboardEvent>;
        note('heard', [type, localName, value, key].filter(Boolean).join(' '));
      });
    }
    new MutationObserver((changes) => {
      for (const { target, attributeName, addedNodes } of changes) {
        const value = (target as Partial<Element>).getAttribute?.(attributeName ?? '');
        note('page', target.nodeName, attributeName, value, target.nodeValue);
        for (const added of addedNodes) note('page', added.nodeName, added.textContent);
      }
    }).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    const layer: unknown[] = [];
    layer.push = (...items) => {
      note('dataLayer', JSON.stringify(items[0]));
      return items.length;
    };
    for (const name of names) {
      globalThis.addEventListener(
        name,
        (event) => {
          const own = Object.getOwnPropertyNames(event).filter((key) => key !== 'isTrusted');
          note(
            'event',
            name,
            JSON.stringify(
              Object.fromEntries(
                [...own, ...('detail' in event ? ['detail'] : [])].map((key) => [
                  key,
                  Reflect.get(event, key),
                ]),
              ),
            ),
          );
        },
        true,
      );
    }
    Object.assign(globalThis, { seen: notes, dataLayer: layer });
  }, EVENTS);
}
