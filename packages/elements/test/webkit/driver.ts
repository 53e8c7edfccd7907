/**
 * A window of WebKitGTK, driven through the WebDriver that Debian packages with it.
 *
 * Needs `webkit2gtk-driver` and `xvfb`; only Linux has them.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = ':97';
const PORT = 4597;

/** A window. */
export interface WebKitWindow {
  /** Shows a page, and waits until it is loaded. */
  show(url: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  /** Presses keys, lets them go, or both in turn, by their WebDriver values. */
  act(types: readonly ('keyDown' | 'keyUp')[], values: readonly string[]): Promise<void>;
  close(): void;
}

/** Starts WebKitGTK on a display of its own. */
export async function openWebKit(): Promise<WebKitWindow> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (!existsSync(DRIVER) || binary === undefined) {
    throw new Error('No WebKitGTK was found: install webkit2gtk-driver and xvfb (Debian, Ubuntu).');
  }
  const env = { ...process.env, DISPLAY, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
  // Without a window manager the window under the pointer has the focus, which begins in the middle.
  const processes: readonly ChildProcess[] = [
    spawn('Xvfb', [DISPLAY, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' }),
    spawn(DRIVER, [`--port=${PORT}`], { env, stdio: 'ignore' }),
  ];
  await listening();
  const alwaysMatch = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
  };
  const { sessionId } = (await ask('/session', { capabilities: { alwaysMatch } })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  return {
    async show(url) {
      await ask(`${session}/url`, { url });
    },
    async resize(width, height) {
      await ask(`${session}/window/rect`, { x: 0, y: 0, width, height });
    },
    async act(types, values) {
      const actions = values.flatMap((value) => types.map((type) => ({ type, value })));
      await ask(`${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    close() {
      for (const one of processes.toReversed()) one.kill();
    },
  };
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
