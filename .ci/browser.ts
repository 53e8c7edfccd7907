/**
 * Finds a Chromium that can run the tests, bringing one along where none is installed.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** What a launcher needs: puppeteer's `executablePath`, `args` and, where set, `env`. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const CACHE = join(import.meta.dirname, '..', '.cache');

// Containers give /dev/shm 64 MB, and Chromium then dies on large pages.
const SMALL_SHARED_MEMORY = '--disable-dev-shm-usage';

/**
 * Returns the browser named by CHROME_PATH, else an installed Chrome, Chromium or Edge, else the
 * one shipped in @sparticuz/chromium (64-bit Linux on x64 only), unpacked once into `.cache/`.
 *
 * Throws an Error whose message is one sentence saying what to install.
 */
export async function findBrowser(): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!runs(named))
      throw new Error(`CHROME_PATH names ${named}, which does not run: correct or unset it.`);
    return { executablePath: named, args: installedArgs() };
  }
  const installed = installedCandidates().find((path) => existsSync(path) && runs(path));
  if (installed !== undefined) return { executablePath: installed, args: installedArgs() };
  if (isShippedHere()) {
    const shipped = await shippedBrowser();
    if (runs(shipped.executablePath, shipped.env)) return shipped;
  }
  throw new Error(
    'No browser was found and none is shipped for this platform: install Chrome, Chromium or Edge, or set CHROME_PATH.',
  );
}

/** Returns the shipped browser whatever is installed: the one that draws alike everywhere. */
export function findShippedBrowser(): Promise<Browser> {
  if (isShippedHere()) return shippedBrowser();
  throw new Error('The shipped browser runs on 64-bit Linux on x64 only: use such a machine.');
}

function isShippedHere(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/**
 * Returns the path of an installed Firefox (FIREFOX_PATH first), or undefined.
 */
export function findFirefox(): string | undefined {
  const named = process.env['FIREFOX_PATH'];
  const candidates = [
    ...(named === undefined || named === '' ? [] : [named]),
    ...onPath(['firefox-esr', 'firefox']),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ];
  return candidates.find((path) => existsSync(path));
}

function installedArgs(): string[] {
  const root = process.getuid?.() === 0;
  return root ? ['--no-sandbox', SMALL_SHARED_MEMORY] : [SMALL_SHARED_MEMORY];
}

function installedCandidates(): string[] {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (app) => `Applications/${app}.app/Contents/MacOS/${app}`,
    );
    return ['/', homedir()].flatMap((base) => apps.map((app) => join(base, app)));
  }
  if (process.platform === 'win32') {
    const bases = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name],
    );
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return apps.flatMap((app) =>
      bases.flatMap((base) => (base === undefined ? [] : [join(base, app)])),
    );
  }
  return onPath([
    'google-chrome-stable',
    'google-chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ]);
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap, so a file is not proof. */
function runs(executablePath: string, env?: Readonly<Record<string, string>>): boolean {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return existsSync(executablePath);
  try {
    execFileSync(executablePath, ['--version'], {
      env: { ...process.env, ...env },
      stdio: 'ignore',
      timeout: 30_000,
    });
    return true;
  } catch {
    return false;
  }
}

async function shippedBrowser(): Promise<Browser> {
  const folder = await unpackShipped();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = {
    ...definedEnvironment(),
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  };
  if (lacksLibraries(executablePath)) {
    const libraries = join(folder, 'al2023', 'lib');
    const present = process.env['LD_LIBRARY_PATH'];
    env['LD_LIBRARY_PATH'] =
      present === undefined || present === '' ? libraries : `${libraries}:${present}`;
  }
  // The shipped headless shell comes without the set-uid helper that its sandbox needs, and many
  // machines forbid the alternative; it opens only our own pages.
  return { executablePath, args: ['--no-sandbox', SMALL_SHARED_MEMORY], env };
}

/** Unpacks the shipped archives and returns their folder; safe when two processes do it at once. */
async function unpackShipped(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const archives = join(dirname(entry), '..', 'bin');
  const { version } = createRequire(import.meta.url)(join(archives, '..', 'package.json')) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(join(folder, 'fonts.conf'))) return folder;
  mkdirSync(CACHE, { recursive: true });
  const staging = mkdtempSync(join(CACHE, 'unpacking-'));
  const { inflate } = await import('@sparticuz/chromium');
  const temporary = process.env['TMPDIR'];
  // `inflate` always writes into the system's temporary folder, which it looks up on each call.
  process.env['TMPDIR'] = staging;
  try {
    const names = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (temporary === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = temporary;
  }
  // The libraries of the graphics stack must lie beside the executable.
  writeFileSync(
    join(staging, 'fonts.conf'),
    fontConfiguration(join(folder, 'fonts'), join(folder, 'font-cache')),
  );
  try {
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(join(folder, 'fonts.conf'))) throw error;
  }
  return folder;
}

/** Without a configuration of our own a machine without fontconfig draws no text, and says nothing. */
function fontConfiguration(shipped: string, cache: string): string {
  const folders = [shipped, '/usr/share/fonts', '/usr/local/share/fonts'];
  const families = ['sans-serif', 'serif', 'monospace', 'system-ui', 'Arial', 'Helvetica'];
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...folders.map((folder) => `  <dir>${folder}</dir>`),
    `  <cachedir>${cache}</cachedir>`,
    ...families.map(
      (family) =>
        `  <alias><family>${family}</family><prefer><family>Open Sans</family></prefer></alias>`,
    ),
    '</fontconfig>',
    '',
  ].join('\n');
}

function lacksLibraries(executablePath: string): boolean {
  try {
    return execFileSync('ldd', [executablePath], { encoding: 'utf8' }).includes('not found');
  } catch {
    return true;
  }
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
