/**
 * What `pnpm test` runs, step by step. Each runs alone with `pnpm test -- <name>`.
 */
import { basename, relative } from 'node:path';
import { allProjects } from './projects.ts';

/** One check: a command whose exit code is the verdict, or a test run that leaves counts. */
export interface Step {
  readonly name: string;
  /** One phrase for the summary. */
  readonly what: string;
  /** Steps of one lane run one after another; `first` runs before the other two start. */
  readonly lane: 'first' | 'gates' | 'tests';
  readonly command: readonly [string, ...string[]];
  /** Runs only when it is named. */
  readonly onRequest?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The folder that the command runs in, whose `node_modules/.bin` it comes from. */
  readonly folder?: string;
  /** The file of counts that a test run writes, relative to the root. */
  readonly report?: string;
  /** Folders of which each must have contributed a test, so that none is skipped unnoticed. */
  readonly mustCover?: readonly string[];
  /**
   * Arguments that run these files alone, named from the root; where there are any, a file with a
   * failure runs once more in continuous integration.
   */
  readonly secondTry?: (files: readonly string[]) => readonly string[];
  /** Print the output of a success too. */
  readonly showsOutput?: boolean;
}

const UNIT = '.cache/reports/unit.json';
const PAGES = '.cache/reports/pages.json';
const WEBKIT_PAGES = '.cache/reports/webkit-pages.json';
const UNIT_PROJECTS = ['core', 'server', 'cli', 'elements'];
const E2E = '.cache/reports/e2e.json';
const INTEGRATIONS = '.cache/reports/integrations.json';
const WORDPRESS = '.cache/reports/wordpress.json';

export const steps: readonly Step[] = [
  {
    name: 'build',
    what: 'every package compiles and the CDN files are made',
    lane: 'first',
    command: ['node', '.ci/build.ts'],
  },
  {
    name: 'lint',
    what: 'oxlint, with Lit and template accessibility rules',
    lane: 'gates',
    command: ['oxlint', '--deny-warnings', '.'],
  },
  {
    name: 'format',
    what: 'oxfmt; `pnpm format` repairs',
    lane: 'gates',
    command: ['oxfmt', '--check', '.'],
  },
  {
    name: 'types',
    what: 'tsc over sources, tests, examples and scripts',
    lane: 'gates',
    command: ['tsc', '-b', ...allProjects()],
  },
  {
    name: 'unused',
    what: 'knip: no unused file, export or dependency',
    lane: 'gates',
    command: ['knip', '--config', '.ci/knip.jsonc'],
  },
  {
    name: 'manifest',
    what: 'what is written from the sources is fresh; `pnpm manifest` repairs',
    lane: 'gates',
    command: ['node', '.ci/manifest.ts'],
  },
  {
    name: 'size',
    what: 'what a page loads stays within its budget',
    lane: 'gates',
    command: ['node', '.ci/size.ts'],
    showsOutput: true,
  },
  {
    name: 'core-size',
    what: 'what core adds to a page stays within its budget',
    lane: 'gates',
    command: ['node', '.ci/core-size.ts'],
    showsOutput: true,
  },
  {
    name: 'packages',
    what: 'packed tarballs are sound, install and import',
    lane: 'gates',
    command: ['node', '.ci/packages.ts'],
  },
  {
    name: 'release',
    what: 'the CDN files are complete, without eval, and build again byte for byte',
    lane: 'gates',
    command: ['node', '.ci/release-check.ts'],
  },
  {
    name: 'frameworks',
    what: 'React, Vue and Astro from packed tarballs, built and used in a real Chromium',
    // Beside the tests of Firefox: most of it is installing and building.
    lane: 'gates',
    onRequest: true,
    command: ['node', 'examples/frameworks.ts'],
    report: '.cache/reports/frameworks.json',
    secondTry: (files) => files.map((file) => basename(file)),
  },
  {
    name: 'visual',
    what: 'pictures of every state; `pnpm visual --accept` accepts what was looked at',
    lane: 'gates',
    onRequest: true,
    command: ['node', 'examples/visual.ts'],
    report: '.cache/reports/visual.json',
  },
  {
    name: 'unit',
    what: 'core, server and cli in Node, and the words of the elements',
    lane: 'tests',
    command: ['vitest', 'run', ...vitestOptions(UNIT), ...UNIT_PROJECTS.map(project)],
    report: UNIT,
    mustCover: UNIT_PROJECTS.map((name) => `packages/${name}`),
  },
  {
    name: 'browser',
    what: 'the elements in a real Chromium',
    lane: 'tests',
    folder: 'packages/elements',
    command: ['wtr', '--config', 'web-test-runner.config.ts'],
    report: '.cache/reports/browser.json',
    secondTry: elementFiles,
  },
  {
    name: 'firefox',
    what: 'the elements in Firefox',
    lane: 'tests',
    onRequest: true,
    env: { FORECOST_BROWSER: 'firefox' },
    folder: 'packages/elements',
    command: ['wtr', '--config', 'web-test-runner.config.ts'],
    report: '.cache/reports/firefox.json',
    secondTry: elementFiles,
  },
  {
    name: 'pages',
    what: 'the script tag on pages of every kind in a real Chromium',
    // Beside the other tests: for a third of its time it waits for pages that are slow on purpose.
    lane: 'gates',
    command: ['vitest', 'run', ...vitestOptions(PAGES), project('pages')],
    report: PAGES,
    secondTry: (files) => files,
    mustCover: ['packages/elements/test/pages'],
  },
  {
    name: 'webkit',
    what: 'the elements in WebKitGTK',
    lane: 'tests',
    onRequest: true,
    env: { FORECOST_BROWSER: 'webkit' },
    folder: 'packages/elements',
    command: ['wtr', '--config', 'web-test-runner.config.ts'],
    report: '.cache/reports/webkit.json',
    secondTry: elementFiles,
  },
  {
    name: 'webkit-pages',
    what: 'the script tag on strict and hostile pages in WebKitGTK',
    lane: 'tests',
    onRequest: true,
    command: ['vitest', 'run', ...vitestOptions(WEBKIT_PAGES), project('webkit-pages')],
    report: WEBKIT_PAGES,
    mustCover: ['packages/elements/test/webkit'],
  },
  {
    name: 'e2e',
    what: 'the example sites in a real Chromium',
    // Beside the tests of the elements: each has one browser that does one thing at a time.
    lane: 'gates',
    command: ['vitest', 'run', ...vitestOptions(E2E), project('e2e')],
    report: E2E,
    secondTry: (files) => files,
    mustCover: ['examples/test'],
  },
  {
    name: 'integrations',
    what: 'the WordPress plugin: its zip, its strings, what it prints',
    lane: 'tests',
    command: ['vitest', 'run', ...vitestOptions(INTEGRATIONS), project('integrations')],
    report: INTEGRATIONS,
    mustCover: ['integrations/wordpress'],
  },
  {
    name: 'wordpress',
    what: 'the plugin in a real WordPress, in a real Chromium',
    lane: 'tests',
    onRequest: true,
    command: ['vitest', 'run', ...vitestOptions(WORDPRESS), project('wordpress')],
    report: WORDPRESS,
    mustCover: ['integrations/wordpress/test'],
  },
];

function elementFiles(files: readonly string[]): string[] {
  return ['--files', ...files.map((file) => relative('packages/elements', file))];
}

function vitestOptions(report: string): string[] {
  const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
  return ['--config', '.ci/vitest.config.ts', ...reporters];
}

function project(name: string): string {
  return `--project=${name}`;
}
