/** What a mutation run found, as markdown: the score by folder, and every survivor. */
import { readFileSync } from 'node:fs';

/** The part of the mutation-testing report schema (version 2) that is read here. */
export interface Report {
  readonly files: Readonly<Record<string, MutatedFile>>;
}

export interface MutatedFile {
  readonly source: string;
  readonly mutants: Mutant[];
}

export interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  status: string;
  readonly location: { readonly start: Place; readonly end: Place };
}

/** Line and column from 1. */
interface Place {
  readonly line: number;
  readonly column: number;
}

/** A survivor that no test can tell from the original, and why not. */
interface Explained {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
}

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutant: Mutant;
  readonly original: string;
  readonly replacement: string;
  readonly why: string | undefined;
}

const DETECTED = new Set(['Killed', 'Timeout']);
const MISSED = new Set(['Survived', 'NoCoverage']);

/** A run's score and survivors. */
export interface Outcome {
  readonly markdown: string;
  /** Mutants that were planted and could be run. */
  readonly planted: number;
  /** Survivors that nothing explains. */
  readonly unexplained: number;
}

/**
 * Reads a report and the explanations of equivalent mutants.
 *
 * Explanations are matched by file, code and replacement, so that they hold until that code changes;
 * one that matches nothing is listed, to be taken out.
 */
export function readOutcome(reportPath: string, explainedPath: string): Outcome {
  const { files, explained, survivors } = readSurvivors(reportPath, explainedPath);
  const unexplained = survivors.filter(({ why }) => why === undefined);
  const mutated = new Set(files.map(([file]) => file));
  const stale = explained.filter(
    (entry) => mutated.has(entry.file) && !survivors.some((own) => isSame(own, entry)),
  );
  const { rows, planted } = scores(files, survivors);
  return {
    markdown: [
      '| folder | mutants | killed | explained | survived | score |',
      '| --- | ---: | ---: | ---: | ---: | ---: |',
      ...rows,
      ...section('Survivors', unexplained.map(describe)),
      ...section('Explained', survivors.filter(({ why }) => why !== undefined).map(describe)),
      ...section(
        'Explanations of nothing, to be taken out',
        stale.map(({ file, original }) => `- ${file}: ${code(original)}`),
      ),
    ].join('\n'),
    planted,
    unexplained: unexplained.length,
  };
}

/** Every mutant of a report that no test noticed, with what explains it. */
export function readSurvivors(reportPath: string, explainedPath: string) {
  const report = JSON.parse(readFileSync(reportPath, 'utf8')) as Report;
  const explained = JSON.parse(readFileSync(explainedPath, 'utf8')) as Explained[];
  const files = Object.entries(report.files);
  const survivors = files.flatMap(([file, own]) => survivorsOf(file, own, explained));
  return { files, explained, survivors };
}

function survivorsOf(
  file: string,
  { source, mutants }: MutatedFile,
  explained: readonly Explained[],
): Survivor[] {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => MISSED.has(status))
    .map((mutant) => {
      const { start, end } = mutant.location;
      const { replacement = '' } = mutant;
      const span = lines.slice(start.line - 1, end.line);
      const first = span.length === 1 ? start.column - 1 : 0;
      const last = span.length === 1 ? end.column - 1 : (span.at(-1) ?? '').length;
      const cut = [...span.slice(0, -1), (span.at(-1) ?? '').slice(0, last)].join('\n');
      const original = cut.slice(span.length === 1 ? first : start.column - 1);
      const own = { file, original, replacement };
      const why = explained.find((entry) => isSame(own, entry))?.why;
      return { ...own, line: start.line, mutant, why };
    });
}

function isSame(
  a: Pick<Survivor, 'file' | 'original' | 'replacement'>,
  b: Pick<Survivor, 'file' | 'original' | 'replacement'>,
): boolean {
  return a.file === b.file && a.original === b.original && a.replacement === b.replacement;
}

function scores(files: readonly [string, MutatedFile][], survivors: readonly Survivor[]) {
  const folders = new Map<string, { killed: number; missed: number; explained: number }>();
  for (const [file, { mutants }] of files) {
    const folder = file.split('/').slice(0, -1).join('/');
    const counts = folders.get(folder) ?? { killed: 0, missed: 0, explained: 0 };
    counts.killed += mutants.filter(({ status }) => DETECTED.has(status)).length;
    counts.missed += mutants.filter(({ status }) => MISSED.has(status)).length;
    counts.explained += survivors.filter((own) => own.file === file && own.why).length;
    folders.set(folder, counts);
  }
  const all = { killed: 0, missed: 0, explained: 0 };
  for (const counts of folders.values()) {
    all.killed += counts.killed;
    all.missed += counts.missed;
    all.explained += counts.explained;
  }
  const rows = [...folders, ['all', all] as const].map(([folder, counts]) => row(folder, counts));
  return { rows, planted: all.killed + all.missed };
}

function row(
  folder: string,
  { killed, missed, explained }: { killed: number; missed: number; explained: number },
): string {
  const planted = killed + missed;
  const score = planted === 0 ? '' : `${((100 * killed) / planted).toFixed(1)} %`;
  return `| ${folder} | ${planted} | ${killed} | ${explained} | ${missed - explained} | ${score} |`;
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `## ${heading} (${lines.length})`, '', ...lines];
}

function describe({ file, line, original, replacement, why }: Survivor): string {
  const reason = why === undefined ? '' : ` ${why}`;
  return `- ${file}:${line}: ${code(original)} → ${code(replacement)}${reason}`;
}

function code(text: string): string {
  const [first = '', ...others] = text.split('\n').map((line) => line.trim());
  return `\`${first}${others.length > 0 ? ' …' : ''}\``;
}
