import type { Browser, Page } from 'puppeteer-core';
import { ADMINISTRATOR } from './start-wordpress.ts';

/** What the test can see of the database. */
export interface Stored {
  readonly option: unknown;
  /** Names of options that have to do with the plugin. */
  readonly options: readonly string[];
  readonly tables: readonly string[];
  /** Names of files and folders where plugins are. */
  readonly plugins: readonly string[];
}

/** Logs in by the form and returns the tab, in a browser context of its own. */
export async function logIn(
  browser: Browser,
  url: string,
  user: { readonly name: string; readonly password: string } = ADMINISTRATOR,
): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.setViewport({ width: 1280, height: 1000 });
  await page.goto(`${url}/wp-login.php`);
  // Not by keys: WordPress moves the focus to the name and selects it, a moment after the page has come.
  await page.$eval(
    '#loginform',
    (form, { name, password }) => {
      form.querySelector<HTMLInputElement>('#user_login')!.value = name;
      form.querySelector<HTMLInputElement>('#user_pass')!.value = password;
    },
    user,
  );
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  if (!page.url().includes('/wp-admin/')) throw new Error(`${user.name} could not log in.`);
  return page;
}

/** Uploads the plugin's zip as a site's owner does, and activates it. */
export async function installPlugin(page: Page, url: string, zip: string): Promise<void> {
  await page.goto(`${url}/wp-admin/plugin-install.php?tab=upload`);
  const field = await page.$('#pluginzip');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(zip);
  await Promise.all([page.waitForNavigation(), page.click('#install-plugin-submit')]);
  await Promise.all([page.waitForNavigation(), page.click('a[href*="action=activate"]')]);
}

/** Fills the settings' fields, saves, and returns what WordPress says then. */
export async function saveSettings(
  page: Page,
  url: string,
  values: Readonly<Record<string, string>>,
): Promise<string[]> {
  await page.goto(`${url}/wp-admin/options-general.php?page=forecost`);
  for (const [name, value] of Object.entries(values)) {
    await page.$eval(
      `#forecost-${name}`,
      (field, text) => {
        (field as HTMLInputElement).value = text;
      },
      value,
    );
  }
  await Promise.all([page.waitForNavigation(), page.click('#submit')]);
  return page.$$eval('.settings-error p', (found) => found.map((one) => one.textContent ?? ''));
}

/** Asks WordPress' own interface from a logged-in tab. */
export async function rest<Answer>(page: Page, path: string, body: unknown): Promise<Answer> {
  return page.evaluate(
    async (address, text) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const headers = { 'content-type': 'application/json', 'x-wp-nonce': nonce };
      const answer = await fetch(address, { method: 'POST', headers, body: text });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as never;
    },
    `/wp-json/wp/v2/${path}`,
    JSON.stringify(body),
  );
}

/** Publishes a page and returns its address. */
export async function publish(page: Page, title: string, content: string): Promise<string> {
  const made = await rest<{ link: string }>(page, 'pages', { title, content, status: 'publish' });
  return made.link;
}

/** Looks into the database. */
export async function stored(url: string): Promise<Stored> {
  return (await (await fetch(`${url}/?forecost-test=look`)).json()) as Stored;
}

/** Writes the option past every check, as a careless program could. */
export async function store(url: string, option: unknown): Promise<void> {
  await fetch(`${url}/?forecost-test=store`, { method: 'POST', body: JSON.stringify(option) });
}
