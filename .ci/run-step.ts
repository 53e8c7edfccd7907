/**
 * Runs one step and counts what passed and what failed in it.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Counts, type Failure, readReport } from './report.ts';
import type { Step } from './steps.ts';

/** Milliseconds that a step may take. */
const TIME_LIMIT = 1_200_000;

/** More files with failures than these are no stumble of the machine. */
const STUMBLES = 3;

/** What became of a step; `output` is what its commands wrote, both streams together. */
export interface Outcome extends Omit<Counts, 'problems'> {
  readonly step: Step;
  readonly seconds: number;
  readonly output: string;
  /** Tests that failed at first and passed when their files ran once more. */
  readonly stumbled: readonly Failure[];
}

type Ran = Omit<Outcome, 'seconds' | 'stumbled'> & Pick<Counts, 'problems'>;

/**
 * Runs the step's command to its end. A step without a report is a gate and counts one. Where the
 * environment says `CI`, the files in which tests of a {@link Step.secondTry} failed run once more,
 * unless the run itself had a fault, which that would hide; who fails twice has failed
 * (docs/decisions/0018-a-second-try-in-a-browser.md).
 */
export async function runStep(step: Step, root: string): Promise<Outcome> {
  const started = performance.now();
  const first = await run(step, root, []);
  const files = [...new Set(first.failures.map(({ file }) => file))];
  const isStumble = files.length > 0 && files.length <= STUMBLES && first.problems.length === 0;
  const again = isStumble && process.env['CI'] ? step.secondTry?.(files) : undefined;
  const second = again && (await run(step, root, again));
  const ran = second === undefined ? { ...first, stumbled: [] } : settle(first, second);
  return { ...ran, seconds: (performance.now() - started) / 1000 };
}

function settle(first: Ran, second: Ran): Omit<Outcome, 'seconds'> {
  const output = `${first.output}\n──── once more ────\n${second.output}`;
  if (second.failed > 0) return { ...first, failures: second.failures, stumbled: [], output };
  const passed = first.passed + first.failed;
  return { ...first, passed, failed: 0, failures: [], stumbled: first.failures, output };
}

async function run(step: Step, root: string, extra: readonly string[]): Promise<Ran> {
  if (step.report !== undefined) rmSync(join(root, step.report), { force: true });
  const { code, output } = await runCommand(step, root, extra);
  const counts = step.report === undefined ? gate(code) : readReport(step, root, code);
  return { step, ...counts, output: [output, ...counts.problems].join('\n') };
}

function gate(code: number): Counts {
  const passed = code === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: 0, failures: [], problems: [] };
}

function runCommand(
  step: Step,
  root: string,
  extra: readonly string[],
): Promise<{ code: number; output: string }> {
  const folder = join(root, step.folder ?? '.');
  const [command, ...args] = step.command;
  const windows = process.platform === 'win32';
  const bin = command === 'node' ? process.execPath : join(folder, 'node_modules', '.bin', command);
  return new Promise((resolve) => {
    const child = spawn(windows ? `"${bin}"` : bin, [...args, ...extra], {
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
