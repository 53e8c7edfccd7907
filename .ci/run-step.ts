/**
 * Runs one step and counts what passed and what failed in it.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, relative } from 'node:path';
import type { Step } from './steps.ts';

/** Milliseconds that a step may take. */
const TIME_LIMIT = 600_000;

/** What became of a step; `output` is what its command wrote, both streams together. */
export interface Outcome {
  readonly step: Step;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
  readonly output: string;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly problems: readonly string[];
}

/** The parts of vitest's JSON report that are read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/**
 * Runs the step's command to its end. A step without a report is a gate and counts one. A test
 * run that exits badly, wrote no report or ran no test has at least one failure.
 */
export async function runStep(step: Step, root: string): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await run(step, root);
  const counts = step.report === undefined ? gate(code) : tests(step, root, code);
  return {
    step,
    passed: counts.passed,
    failed: counts.failed,
    skipped: counts.skipped,
    seconds: (performance.now() - started) / 1000,
    output: [output, ...counts.problems].join('\n'),
  };
}

function gate(code: number): Counts {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, problems: [] };
}

function tests(step: Step, root: string, code: number): Counts {
  const file = join(root, step.report ?? '');
  const none = { passed: 0, failed: 0, skipped: 0, problems: [] };
  const counts = existsSync(file) ? read(step, root, file) : none;
  const problems = [...counts.problems];
  if (counts.passed + counts.failed === 0) problems.push(`${step.name}: no test ran.`);
  if (code !== 0 && counts.failed === 0)
    problems.push(`${step.name}: the runner ended with code ${code}.`);
  const silent = counts.failed === 0 && problems.length > 0;
  return { ...counts, failed: silent ? 1 : counts.failed, problems };
}

function read(step: Step, root: string, file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | Counts;
  if (!('testResults' in report)) return { ...report, problems: [] };
  const covered = report.testResults
    .filter((result) => result.assertionResults.length > 0)
    .map((result) => relative(root, result.name).replaceAll('\\', '/'));
  const uncovered = (step.mustCover ?? []).filter(
    (folder) => !covered.some((name) => name.startsWith(folder)),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    problems: uncovered.map((folder) => `${step.name}: no test of ${folder} ran.`),
  };
}

function run(step: Step, root: string): Promise<{ code: number; output: string }> {
  const folder = join(root, step.folder ?? '.');
  const [command, ...args] = step.command;
  const windows = process.platform === 'win32';
  const bin = command === 'node' ? process.execPath : join(folder, 'node_modules', '.bin', command);
  return new Promise((resolve) => {
    const child = spawn(windows ? `"${bin}"` : bin, args, {
      cwd: folder,
      env: { ...environment(root), ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: windows,
    });
    const chunks: Buffer[] = [];
    const end = (code: number, remark = ''): void => {
      clearTimeout(limit);
      resolve({ code, output: `${Buffer.concat(chunks).toString()}${remark}` });
    };
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      // A browser that outlives its runner would hold the streams open, and this process with them.
      child.stdout.destroy();
      child.stderr.destroy();
      end(1, `\n${step.name} was ended after ${TIME_LIMIT / 1000} seconds.`);
    }, TIME_LIMIT);
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => end(1, `${bin} did not start: ${error.message}`));
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The tools must start under the Node 24 of the installation, whoever started this script. */
function environment(root: string): NodeJS.ProcessEnv {
  const path = [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
  return { ...process.env, ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }), PATH: path };
}
