/** A second run of what survived the first: where it is, and what the two found together. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Mutant, readSurvivors, type Report } from './report.ts';

/** The places of unexplained survivors, as Stryker takes them: `file:line:column-line:column`. */
export function placesOfSurvivors(reportPath: string, explainedPath: string): string[] {
  const { survivors } = readSurvivors(reportPath, explainedPath);
  const places = survivors
    .filter(({ why }) => why === undefined)
    .map(({ file, mutant: { location } }) => {
      const { start, end } = location;
      return `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
    });
  return [...new Set(places)];
}

/** Writes the first run's report over the second's, with every mutant that either of them killed as killed. */
export function killAgain(before: string, after: string): void {
  const first = readReport(before);
  const second = readReport(after);
  for (const [file, { mutants }] of Object.entries(first.files)) {
    const killed = new Set(
      second.files[file]?.mutants.filter(({ status }) => status === 'Killed').map(nameOf),
    );
    for (const mutant of mutants) if (killed.has(nameOf(mutant))) mutant.status = 'Killed';
  }
  writeFileSync(after, JSON.stringify(first));
}

function nameOf({ location, mutatorName, replacement }: Mutant): string {
  return JSON.stringify([location.start, location.end, mutatorName, replacement]);
}

function readReport(path: string): Report {
  return JSON.parse(readFileSync(path, 'utf8')) as Report;
}
