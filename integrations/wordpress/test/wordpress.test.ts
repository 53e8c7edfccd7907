import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { within } from '../../../.ci/within.ts';
import { elementsReady, openBrowser } from '../../../examples/open-browser.ts';
import { makePlugin } from '../build/make-plugin.ts';
import { type Clinic, startClinic } from './clinic.ts';
import { insertBlocks } from './editor.ts';
import { installPlugin, logIn, publish, rest, saveSettings, store, stored } from './site.ts';
import { type RunningWordPress, startWordPress } from './start-wordpress.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const PHP = process.env['FORECOST_WORDPRESS_PHP'] || '8.3';
const CALCULATOR = '[forecost_cost_calculator course="iv-ketamine-course"]';

let wordpress: RunningWordPress;
let clinic: Clinic;
let browser: Browser;
/** Where the administrator is logged in. */
let admin: Page;
/** Where nobody is logged in. */
let visitor: Page;
let settings: Readonly<Record<string, string>>;

beforeAll(async () => {
  [wordpress, browser] = await Promise.all([startWordPress(PHP), openBrowser()]);
  clinic = await startClinic(wordpress.url);
  settings = {
    price_book: clinic.priceBook,
    endpoint: clinic.endpoint,
    practice: 'harbor-light',
    phone: '(831) 555-0134',
    theme: 'warm',
    accent_color: '#7a1fa2',
    on_accent_color: '#ffffff',
    radius: '3',
  };
  admin = await logIn(browser, wordpress.url);
  visitor = await (await browser.createBrowserContext()).newPage();
  visitor.setDefaultTimeout(180_000);
});
afterAll(async () => {
  await browser?.close();
  await clinic?.stop();
  await wordpress?.stop();
});

describe('the plugin', () => {
  it('installs from its zip and is active', async () => {
    await installPlugin(admin, wordpress.url, makePlugin(ROOT));
    await admin.goto(`${wordpress.url}/wp-admin/plugins.php`);
    expect(await admin.$$('tr.active[data-slug="forecost"]')).toHaveLength(1);
  });

  it('shows visitors nothing, and editors what to do, before it is set up', async () => {
    const address = await publish(admin, 'Before', CALCULATOR);
    await visitor.goto(address);
    expect(await visitor.$$('fc-cost-calculator, [role="note"]')).toEqual([]);
    await admin.goto(address);
    expect(await admin.$eval('[role="note"]', (note) => note.textContent)).toBe(
      'Forecost has no price book yet: enter its address under Settings → Forecost.',
    );
  });
});

describe('the settings page', () => {
  it('saves what is entered', async () => {
    expect(await saveSettings(admin, wordpress.url, settings)).toEqual(['Settings saved.']);
    expect((await stored(wordpress.url)).option).toEqual(settings);
  });

  it('shows the calculator as patients will see it', async () => {
    await elementsReady(admin);
    expect(await admin.$$('fc-cost-calculator')).toHaveLength(1);
  });

  it('keeps the old value where a new one cannot be used, and says why', async () => {
    const complaints = await saveSettings(admin, wordpress.url, {
      price_book: 'javascript:alert(1)',
      endpoint: '//evil.example/collect',
      practice: 'Harbor Light',
      phone: 'call us',
      accent_color: 'purple',
      radius: '-1',
    });
    expect(complaints).toHaveLength(6);
    expect(complaints[0]).toContain('The price book was not changed');
    expect((await stored(wordpress.url)).option).toEqual(settings);
  });

  it('warns of a button whose text is hard to read', async () => {
    const complaints = await saveSettings(admin, wordpress.url, { accent_color: '#ffd54f' });
    expect(complaints[0]).toContain('its contrast is 1.4 to 1, and at least 4.5 to 1 is needed');
    await saveSettings(admin, wordpress.url, settings);
  });

  it('is not for those who may only write pages, nor saved without its nonce', async () => {
    const user = { name: 'edith', password: 'an editor’s password' };
    const account = { username: user.name, password: user.password, email: 'e@example.com' };
    await rest(admin, 'users', { ...account, roles: ['editor'] });
    const editor = await logIn(browser, wordpress.url, user);
    const page = await editor.goto(`${wordpress.url}/wp-admin/options-general.php?page=forecost`);
    expect(page?.status()).toBe(403);
    for (const tab of [editor, admin]) {
      const status = await tab.evaluate(async () => {
        const body = new URLSearchParams({ option_page: 'forecost', action: 'update' });
        body.set('forecost[endpoint]', 'https://evil.example/');
        return (await fetch('/wp-admin/options.php', { method: 'POST', body })).status;
      });
      expect(status).toBe(403);
    }
    await editor.close();
    expect((await stored(wordpress.url)).option).toEqual(settings);
  });

  it('speaks every kind of Spanish', async () => {
    await admin.goto(
      `${wordpress.url}/wp-admin/options-general.php?page=forecost&forecost-test-locale`,
    );
    const labels = await admin.$$eval('th label', (found) => found.map((one) => one.textContent));
    expect(labels.slice(0, 2)).toEqual([
      'Libro de precios',
      'Dirección de las solicitudes de llamada',
    ]);
  });
});

describe('shortcodes', () => {
  it('show a calculator that can be used, and ask nobody but the site and the clinic', async () => {
    const hosts = new Set<string>();
    visitor.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http')) hosts.add(origin);
    });
    const address = await publish(
      admin,
      'Costs',
      `${CALCULATOR}<p>It starts with an evaluation for [forecost_price service="psychiatric-evaluation"]$1[/forecost_price].</p>[forecost_insurance_checker][forecost_callback_form][forecost_price_list no-packages]`,
    );
    await visitor.goto(address);
    await elementsReady(visitor);
    expect(await headline()).toMatch(/\$/);
    const before = await headline();
    await within(visitor, 'fc-cost-calculator >>> summary::-p-text(More services)').click();
    await within(
      visitor,
      'fc-cost-calculator >>> label::-p-text(Esketamine nasal spray, 84 mg)',
    ).click();
    await visitor.waitForFunction(
      (old) =>
        document
          .querySelector('fc-cost-calculator')
          ?.shadowRoot?.querySelector('[part~="headline"]')?.textContent !== old,
      {},
      before,
    );
    await visitor.waitForFunction(() =>
      document.querySelector('fc-price')?.shadowRoot?.textContent?.includes('$285'),
    );
    // WordPress itself looks for its emoji there.
    hosts.delete('https://s.w.org');
    expect([...hosts].toSorted()).toEqual([clinic.origin, wordpress.url].toSorted());
  });

  it('wear the theme of the settings, and their colors on top of it', async () => {
    const [accent, surface] = await visitor.$eval('fc-cost-calculator', (one) =>
      ['--fc-accent-color', '--fc-surface-color'].map((name) =>
        getComputedStyle(one).getPropertyValue(name).trim(),
      ),
    );
    expect(accent).toBe('#7a1fa2');
    expect(surface).not.toBe('');
  });

  it('bring a form whose request is on the clinic’s disk when it says thank you', async () => {
    const form = 'fc-callback-form >>> ';
    await within(visitor, `${form}::-p-aria([name="Your name"])`).fill('Ana Ruiz');
    await within(visitor, `${form}::-p-aria([name="Phone number"])`).fill('(831) 555-0199');
    await within(visitor, `${form}label::-p-text(may call me at this number)`).click();
    await within(visitor, `${form}button`).click();
    await within(visitor, `${form}::-p-text(Thank you, Ana Ruiz.)`).wait();
    expect(await clinic.listNames()).toContain('Ana Ruiz');
  });

  it('bring a form that posts without JavaScript, in the page’s language', async () => {
    const address = await publish(admin, 'Call', '[forecost_callback_form]');
    await visitor.setJavaScriptEnabled(false);
    await visitor.goto(`${address}?forecost-test-locale`);
    expect(await visitor.$eval('form button', (one) => one.textContent)).toBe('Pedir una llamada');
    await visitor.type('[name="name"]', 'Lee Wong');
    await visitor.type('[name="phone"]', '415 555 0177');
    await visitor.click('[name="consent-call"]');
    await Promise.all([visitor.waitForNavigation(), visitor.click('form button')]);
    await visitor.setJavaScriptEnabled(true);
    expect(await visitor.$eval('h1', (heading) => heading.textContent)).toBe(
      'Gracias. Le llamaremos.',
    );
    expect(await clinic.listNames()).toContain('Lee Wong');
  });

  it('cannot send patients’ data elsewhere, nor smuggle in scripts', async () => {
    const address = await publish(
      admin,
      'Hostile',
      [
        '[forecost_callback_form endpoint="https://evil.example/collect"]',
        '[forecost_cost_calculator course="&quot;><script>window.hostile = 1</script>" onclick="hostile" src="https://evil.example/book.json"]',
        `[forecost_cost_calculator lang='"><img src=x onerror="window.hostile = 1">']<script>window.hostile = 1</script><b>kept</b>[/forecost_cost_calculator]`,
        '[forecost_insurance_checker src="javascript:window.hostile = 1"]',
      ].join('\n'),
    );
    await visitor.goto(address);
    const form = await visitor.$eval('fc-callback-form', (one) => one.getAttribute('endpoint'));
    expect(form).toBe(clinic.endpoint);
    const sources = await visitor.$$eval('[src]', (found) =>
      found.map((one) => one.getAttribute('src')),
    );
    expect(sources.filter((source) => /evil|javascript:/.test(source ?? ''))).toEqual([]);
    expect(await visitor.$$('[onclick], [onerror]')).toEqual([]);
    expect(await visitor.evaluate(() => 'hostile' in globalThis)).toBe(false);
  });

  it('escape even what another program stored', async () => {
    const hostile = '"><script>window.hostile = 1</script>';
    const all = Object.fromEntries(Object.keys(settings).map((name) => [name, hostile]));
    await store(wordpress.url, {
      ...all,
      price_book: `/book.json?${hostile}`,
      endpoint: `/${hostile}`,
    });
    for (const [tab, path] of [
      [visitor, '/costs/'],
      [visitor, '/call/'],
      [admin, '/wp-admin/options-general.php?page=forecost'],
    ] as const) {
      await tab.goto(wordpress.url + path);
      expect(await tab.evaluate(() => 'hostile' in globalThis)).toBe(false);
      expect(
        await tab.$$eval('fc-cost-calculator script, style script', (found) => found.length),
      ).toBe(0);
    }
    await store(wordpress.url, settings);
  });
});

describe('blocks', () => {
  it('are previewed alive in the editor, and anew when an option changes', async () => {
    await admin.goto(`${wordpress.url}/wp-admin/post-new.php?post_type=page`);
    await insertBlocks(admin);
    const handle = await admin.waitForSelector('iframe[name="editor-canvas"]');
    const canvas = await handle?.contentFrame();
    await canvas?.waitForFunction(() =>
      document.querySelector('fc-cost-calculator')?.shadowRoot?.querySelector('.root'),
    );
    await admin.evaluate(() => {
      const { dispatch, select } = wp.data;
      const id = select('core/block-editor').getBlocks()[0]?.clientId ?? '';
      dispatch('core/block-editor').updateBlockAttributes(id, { course: 'esketamine-course' });
    });
    await canvas?.waitForSelector('fc-cost-calculator[course="esketamine-course"]');
  });

  it('are printed by the server once the page is published', async () => {
    const address = await admin.evaluate(async () => {
      const { dispatch, select } = wp.data;
      dispatch('core/editor').editPost({ title: 'Blocks', status: 'publish' });
      await dispatch('core/editor').savePost();
      return select('core/editor').getPermalink();
    });
    await visitor.goto(address);
    await elementsReady(visitor);
    const given = await visitor.$eval('fc-cost-calculator', (one) => one.outerHTML);
    expect(given).toContain('course="esketamine-course"');
    expect(await visitor.$$('fc-callback-form, fc-insurance-checker, fc-price-list')).toHaveLength(
      3,
    );
  });
});

describe('uninstalling', () => {
  it('leaves no option, no table and no file', async () => {
    const { tables, plugins } = await stored(wordpress.url);
    expect(plugins).toContain('forecost');
    await admin.goto(`${wordpress.url}/wp-admin/plugins.php`);
    await Promise.all([admin.waitForNavigation(), admin.click('#deactivate-forecost')]);
    admin.once('dialog', (dialog) => void dialog.accept());
    await admin.click('#delete-forecost');
    await admin.waitForSelector('tr.deleted[data-slug="forecost"]');
    const left = await stored(wordpress.url);
    expect(left.option).toBe(null);
    expect(left.options).toEqual([]);
    expect(left.tables).toEqual(tables);
    expect(left.plugins).toEqual(plugins.filter((name) => name !== 'forecost'));
  });
});

function headline(): Promise<string | undefined> {
  return visitor.$eval(
    'fc-cost-calculator',
    (one) => one.shadowRoot?.querySelector('[part~="headline"]')?.textContent ?? undefined,
  );
}
