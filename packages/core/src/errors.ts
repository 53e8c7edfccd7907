/** One thing wrong with a document or request, with enough to find it and mend it. */
export interface Problem {
  /** Stable, kebab-case; what translations and tests refer to. */
  readonly code: string;
  /** Where, from the document's root: `services[2].lines[0].cashPrice`; empty for the whole document. */
  readonly path: string;
  /** What would have been right, in words. */
  readonly expected: string;
  /** What was found, in words; never a patient's personal data. */
  readonly received: string;
  /** What to do next, in one sentence; absent where `expected` says it all. */
  readonly advice?: string;
}

/**
 * The error of every public function in Forecost that refuses its input.
 *
 * `problems` lists everything found wrong at once; `code`, `path`, `expected` and `received` are
 * those of the first. The message is for developers; words for patients live in translations,
 * keyed by code.
 */
export class ForecostError extends Error {
  override readonly name = 'ForecostError';
  readonly problems: readonly Problem[];
  declare readonly code: string;
  declare readonly path: string;
  declare readonly expected: string;
  declare readonly received: string;

  /** @param subject what was refused, to open the message: "The price book" */
  constructor(subject: string, problems: readonly Problem[]) {
    super(`${subject} was refused:\n${problems.map(describeProblem).join('\n')}`);
    Object.assign(this, problems[0]);
    this.problems = problems;
  }
}

/** One problem as a line for a terminal or a console: where, what was found, what was expected, what to do. */
export function describeProblem(problem: Problem): string {
  const where = problem.path || '(whole document)';
  const advice = problem.advice ? ` ${problem.advice}` : '';
  return `  ${where}: found ${problem.received}, expected ${problem.expected}. [${problem.code}]${advice}`;
}
