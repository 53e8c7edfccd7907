/**
 * Runs element tests in WebKitGTK, through the WebDriver that Debian packages with it.
 *
 * Needs `webkit2gtk-driver` and `xvfb`; only Linux has them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import type { BrowserLauncher } from '@web/test-runner';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = ':97';
const PORT = 4597;

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
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (!existsSync(DRIVER) || binary === undefined) {
    throw new Error('No WebKitGTK was found: install webkit2gtk-driver and xvfb (Debian, Ubuntu).');
  }
  const processes: ChildProcess[] = [];
  let window: Promise<string> | undefined;
  let shown = '';

  async function open(path: string): Promise<string> {
    processes.push(spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }));
    const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    processes.push(spawn(DRIVER, [`--port=${PORT}`], { env, stdio: 'ignore' }));
    await listening();
    const alwaysMatch = {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: path, args: ['--automation'] },
    };
    const { sessionId } = (await ask('/session', { capabilities: { alwaysMatch } })) as {
      sessionId: string;
    };
    return sessionId;
  }

  async function show(url: string): Promise<void> {
    window ??= open(binary!);
    await ask(`/session/${await window}/url`, { url });
  }

  async function act(types: readonly ('keyDown' | 'keyUp')[], keys: readonly string[]) {
    const actions = keys.flatMap((key) => types.map((type) => ({ type, value: KEYS[key] ?? key })));
    await ask(`/session/${await window!}/actions`, {
      actions: [{ type: 'key', id: 'keyboard', actions }],
    });
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
      for (const one of processes.toReversed()) one.kill();
    },
  };
  return launcher as unknown as BrowserLauncher;
}

async function listening(): Promise<void> {
  const until = Date.now() + 30_000;
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${PORT}/status`);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function ask(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${PORT}${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(`WebKitWebDriver refused ${path}: ${JSON.stringify(value)}`);
  return value;
}
