/** Runs element tests in WebKitGTK. */
import type { BrowserLauncher } from '@web/test-runner';
import { openWebKit, type WebKitWindow } from './driver.ts';

/** Keys by their names in the DOM, as WebDriver wants them. Source: W3C WebDriver, 17.4.2. */
const KEYS: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Starts one window, which shows the test pages one after another. */
export function webkitLauncher(): BrowserLauncher {
  let window: Promise<WebKitWindow> | undefined;
  let shown = '';

  async function show(url: string): Promise<void> {
    window ??= openWebKit();
    await (await window).show(url);
  }

  async function act(types: readonly ('keyDown' | 'keyUp')[], keys: readonly string[]) {
    await (
      await window!
    ).act(
      types,
      keys.map((key) => KEYS[key] ?? key),
    );
  }

  const keyboard = {
    type: (text: string) => act(['keyDown', 'keyUp'], [...text]),
    press: (key: string) => act(['keyDown', 'keyUp'], [key]),
    down: (key: string) => act(['keyDown'], [key]),
    up: (key: string) => act(['keyUp'], [key]),
  };
  // The stock commands know launchers by their type; this one has what they ask of a puppeteer page.
  const launcher = {
    name: 'WebKitGTK',
    type: 'puppeteer',
    concurrency: 1,
    getPage: () => ({ keyboard }),
    async startSession(session: string, url: string) {
      shown = session;
      await show(url);
    },
    isActive: (session: string) => session === shown,
    getBrowserUrl: () => '',
    async stopSession() {
      shown = '';
      await show('about:blank');
      return {};
    },
    async stop() {
      (await window)?.close();
    },
  };
  return launcher as unknown as BrowserLauncher;
}
