/**
 * Leaves what a step found where `.ci/test.ts` reads it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnReport, Failure } from './report.ts';

/** Writes what became of a step that checks several things, under the step's name. */
export function leaveCounts(step: string, passed: number, failures: readonly Failure[]): void {
  const folder = join(import.meta.dirname, '..', '.cache', 'reports');
  mkdirSync(folder, { recursive: true });
  const report: OwnReport = { passed, failed: failures.length, skipped: 0, failures };
  writeFileSync(join(folder, `${step}.json`), `${JSON.stringify(report)}\n`);
}
