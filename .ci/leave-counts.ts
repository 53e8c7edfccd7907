/**
 * Leaves what a step found where `.ci/test.ts` reads it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the counts of a step that checks several things, under the step's name. */
export function leaveCounts(step: string, passed: number, failed: number): void {
  const folder = join(import.meta.dirname, '..', '.cache', 'reports');
  mkdirSync(folder, { recursive: true });
  const counts = { passed, failed, skipped: 0 };
  writeFileSync(join(folder, `${step}.json`), `${JSON.stringify(counts)}\n`);
}
