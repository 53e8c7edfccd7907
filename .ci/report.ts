/**
 * Reads what a test run leaves: its counts, and the tests that failed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Step } from './steps.ts';

/** A test that failed, or a file that did not get as far as its tests; `file` is relative to the root. */
export interface Failure {
  readonly file: string;
  readonly test: string;
  readonly message: string;
}

/** What became of a run's tests; `problems` are faults of the run itself. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly Failure[];
  readonly problems: readonly string[];
}

/** What a runner of our own leaves. */
export type OwnReport = Omit<Counts, 'problems'>;

/** The parts of vitest's JSON report that are read here. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Reads the step's report after its command ended with `code`. A run that ended badly, wrote no
 * report or ran no test has at least one failure.
 */
export function readReport(step: Step, root: string, code: number): Counts {
  const file = join(root, step.report ?? '');
  const none = { passed: 0, failed: 0, skipped: 0, failures: [], problems: [] };
  const counts = existsSync(file) ? read(step, root, file) : none;
  const problems = [...counts.problems];
  // A file that did not get as far as its tests has none that failed.
  const failed = Math.max(counts.failed, counts.failures.length);
  if (counts.passed + failed === 0) problems.push(`${step.name}: no test ran.`);
  if (code !== 0 && failed === 0)
    problems.push(`${step.name}: the runner ended with code ${code}.`);
  return { ...counts, failed: failed || Math.min(1, problems.length), problems };
}

function read(step: Step, root: string, file: string): Counts {
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | OwnReport;
  if (!('testResults' in report)) return { ...report, problems: [] };
  const results = report.testResults.map((result) => ({
    ...result,
    file: relative(root, result.name).replaceAll('\\', '/'),
  }));
  const covered = results.filter((result) => result.assertionResults.length > 0);
  const uncovered = (step.mustCover ?? []).filter(
    (folder) => !covered.some((result) => result.file.startsWith(folder)),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests,
    failures: results.flatMap(failuresOf),
    problems: uncovered.map((folder) => `${step.name}: no test of ${folder} ran.`),
  };
}

function failuresOf(
  result: VitestReport['testResults'][number] & { readonly file: string },
): Failure[] {
  const { file, status, message, assertionResults } = result;
  const failures = assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => ({ file, test: test.fullName, message: test.failureMessages[0] ?? '' }));
  const whole = status === 'failed' && failures.length === 0;
  return whole ? [{ file, test: 'the whole file', message }] : failures;
}
