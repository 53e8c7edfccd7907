/**
 * Runs every check of the repository, or those named: `pnpm test -- unit browser`.
 *
 * Every check runs even when an earlier one failed, so that one run reports everything. A gate
 * counts as one, a test as one. The end names the tests that failed, and those that passed only when
 * they ran once more; the last line is `N passed, N failed`, and the exit code is 0 only when nothing
 * failed.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Failure } from './report.ts';
import { runStep, type Outcome } from './run-step.ts';
import { steps, type Step } from './steps.ts';

const root = join(import.meta.dirname, '..');
const chosen = chooseSteps(process.argv.slice(2).filter((argument) => argument !== '--'));
const outcomes: Outcome[] = [];

rmSync(join(root, '.cache', 'reports'), { recursive: true, force: true });
// What is built is what the later steps look at, so it goes first; then one lane for each core.
await runLane('first');
await Promise.all([runLane('gates'), runLane('tests')]);
report();

async function runLane(lane: Step['lane']): Promise<void> {
  for (const step of chosen.filter((candidate) => candidate.lane === lane)) {
    const outcome = await runStep(step, root);
    outcomes.push(outcome);
    printOutcome(outcome);
  }
}

function chooseSteps(names: readonly string[]): readonly Step[] {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0) {
    const known = steps.map((step) => step.name).join(', ');
    console.error(`There is no step named ${unknown.join(', ')}. There are: ${known}.`);
    process.exit(2);
  }
  if (names.length === 0) return steps.filter((step) => step.onRequest !== true);
  return steps.filter((step) => names.includes(step.name));
}

function printOutcome(outcome: Outcome): void {
  const { step, failed, stumbled, output } = outcome;
  if (failed > 0 || stumbled.length > 0 || step.showsOutput === true) {
    console.log(`\n──── ${step.name} ────\n${output.trim()}`);
  }
  console.log(line(outcome));
}

function line({ step, passed, failed, skipped, seconds }: Outcome): string {
  const verdict = failed === 0 ? '✓' : '✗';
  const counts = `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
  return `${verdict} ${step.name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s  ${counts.padEnd(24)} ${step.what}`;
}

function report(): void {
  const ordered = chosen.flatMap((step) => outcomes.filter((outcome) => outcome.step === step));
  const passed = ordered.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = ordered.reduce((sum, outcome) => sum + outcome.failed, 0);
  console.log(`\n${ordered.map(line).join('\n')}\n`);
  for (const { step, failures, stumbled } of ordered) {
    if (stumbled.length > 0)
      console.log(`${names(step, stumbled)}\nfailed, and passed once more.\n`);
    if (failures.length > 0) console.log(`${names(step, failures)}\nfailed.\n`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function names(step: Step, failures: readonly Failure[]): string {
  return failures
    .map(({ file, test, message }) => {
      const [reason = ''] = message.trim().split('\n');
      return `${step.name}: ${file}: ${test}\n  ${reason}`;
    })
    .join('\n');
}
