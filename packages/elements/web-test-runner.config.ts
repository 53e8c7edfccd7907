/**
 * Runs the elements' tests in a real browser: Chromium, or FORECOST_BROWSER: `firefox`, `webkit`.
 *
 * Tests are `src/**\/*.test.ts`, with mocha's `describe` and `it` as globals. Beside the stock
 * commands there is `emulate-media-features`, whose payload is what `matchMedia` should answer,
 * such as `{ 'forced-colors': 'active' }`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { type BrowserLauncher, defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { ChromeLauncher, chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { findBrowser, findFirefox } from '../../.ci/browser.ts';
import { LATE_IDLE } from '../../.ci/late-idle.ts';
import type { Failure, OwnReport } from '../../.ci/report.ts';
import { webkitLauncher } from './test/webkit/launcher.ts';
import { accessibilityTreePlugin } from './test/access/accessibility-tree.ts';

type Reporter = NonNullable<TestRunnerConfig['reporters']>[number];
type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

const root = join(import.meta.dirname, '..', '..');
const chosen = process.env['FORECOST_BROWSER'] ?? 'chromium';
const firefox = chosen === 'firefox';

const config: TestRunnerConfig = {
  rootDir: root,
  // Only Chromium hands its accessibility tree out, and prints without a dialog that waits.
  files: [
    'src/**/*.test.ts',
    'test/access/*.test.ts',
    ...(chosen === 'chromium' ? [] : ['!**/*.chromium.test.ts']),
  ],
  nodeResolve: { browser: true, exportConditions: ['browser', 'development'] },
  browsers: [await launcher()],
  ...(LATE_IDLE === undefined ? {} : { testRunnerHtml: (framework) => runnerPage(framework) }),
  // One page at a time: focus and pointer belong to one page only.
  concurrency: 1,
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: join(import.meta.dirname, 'tsconfig.json') }),
    a11ySnapshotPlugin(),
    emulateMediaFeaturesPlugin(),
    accessibilityTreePlugin(),
  ],
  middleware: [
    async (context, next) => {
      if (context.path !== '/mockServiceWorker.js') return next();
      const msw = dirname(createRequire(import.meta.url).resolve('msw/package.json'));
      context.type = 'js';
      context.body = await readFile(join(msw, 'lib', 'mockServiceWorker.js'), 'utf8');
      return undefined;
    },
  ],
  // Of two hundred files each would say so, and what failed would drown in it.
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('lit.dev/msg/'),
  // A machine that others use stands still for seconds.
  testFramework: { config: { timeout: '30000' } },
  testsStartTimeout: 60_000,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter()],
};

export default config;

function launcher(): BrowserLauncher | Promise<BrowserLauncher> {
  if (chosen === 'webkit') return webkitLauncher();
  return firefox ? firefoxLauncher() : chromiumLauncher();
}

async function chromiumLauncher(): Promise<ChromeLauncher> {
  const { executablePath, args, env } = await findBrowser();
  return chromeLauncher({
    launchOptions: { executablePath, args: [...args], ...(env === undefined ? {} : { env }) },
  });
}

function firefoxLauncher(): ChromeLauncher {
  const executablePath = findFirefox();
  if (executablePath === undefined) {
    throw new Error('No Firefox was found: install Firefox ESR, or set FIREFOX_PATH.');
  }
  return chromeLauncher({ launchOptions: { browser: 'firefox', executablePath } });
}

function runnerPage(framework: string): string {
  return `<!doctype html><script>${LATE_IDLE}</script><script type="module" src="${framework}"></script>`;
}

/** The stock `emulateMedia` silently ignores forced colors and contrast. */
function emulateMediaFeaturesPlugin(): Plugin {
  return {
    name: 'emulate-media-features',
    async executeCommand({ command, payload, session }) {
      if (command !== 'emulate-media-features') return undefined;
      if (!(session.browser instanceof ChromeLauncher) || firefox) return { supported: false };
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      const features = Object.entries(payload as Record<string, string>);
      await client.send('Emulation.setEmulatedMedia', {
        features: features.map(([name, value]) => ({ name, value })),
      });
      return { supported: true };
    },
  };
}

/** Leaves what became of the tests where `.ci/test.ts` reads it: a broken file counts as one failed test. */
function countReporter(): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const files = [...sessions].map((session) => {
        const suites = session.testResults === undefined ? [] : [session.testResults];
        return { session, tests: suites.flatMap((suite) => testsOf(suite)) };
      });
      const tests = files.flatMap((file) => file.tests);
      const failures = files.flatMap(({ session, tests: own }): Failure[] => {
        const file = relative(root, session.testFile).replaceAll('\\', '/');
        const failed = own.filter((test) => !test.passed && !test.skipped);
        const whole = { name: 'the whole file', error: session.errors[0] };
        const broken = session.passed !== true && failed.length === 0 ? [whole] : failed;
        return broken.map(({ name, error }) => ({
          file,
          test: name,
          message: error?.message ?? '',
        }));
      });
      const report: OwnReport = {
        passed: tests.filter((test) => test.passed && !test.skipped).length,
        failed: failures.length,
        skipped: tests.filter((test) => test.skipped).length,
        failures,
      };
      const folder = join(root, '.cache', 'reports');
      mkdirSync(folder, { recursive: true });
      const file = join(folder, chosen === 'chromium' ? 'browser.json' : `${chosen}.json`);
      writeFileSync(file, `${JSON.stringify(report)}\n`);
    },
  };
}

interface Suite {
  readonly name: string;
  readonly suites: readonly Suite[];
  readonly tests: readonly Test[];
}

interface Test {
  readonly name: string;
  readonly passed: boolean;
  readonly skipped: boolean;
  readonly error?: { readonly message: string };
}

/** Every test below a suite, by the names of the suites it is in. */
function testsOf(suite: Suite, above = ''): Test[] {
  const within = `${above}${suite.name} `.trimStart();
  const own = suite.tests.map((test) => ({ ...test, name: within + test.name }));
  return [...own, ...suite.suites.flatMap((below) => testsOf(below, within))];
}
