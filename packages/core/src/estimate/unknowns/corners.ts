import type { Inputs } from './inputs.ts';
import { type Values, withValue } from './values.ts';

/** The cheapest and the dearest values of everything that is open, for one combination of walked answers. */
export interface Corner {
  readonly cheap: Values;
  readonly dear: Values;
}

/** How many pairs {@link corners} gives. */
export function cornerCount({ open }: Inputs): number {
  return open.reduce(
    (count, { walked, cheapest }) => count * (walked.length || cheapest.length),
    1,
  );
}

/** Three pairs instead of all: every walked question at its likely, its lowest and its highest answer. */
export function fewCorners({ open, cheap, likely, dear }: Inputs): Corner[] {
  const withAnswers = (values: Values, answers: Values) =>
    open.reduce(
      (all, { index, walked }) =>
        walked.length ? withValue(all, index, answers[index] ?? 0) : all,
      values,
    );
  return [likely, cheap, dear].map((answers) => ({
    cheap: withAnswers(cheap, answers),
    dear: withAnswers(dear, answers),
  }));
}

/**
 * The pairs of cheapest and dearest values that bound the answer: one pair for every combination
 * of the walked answers and of the ends toward which cost falls. Where nothing is open both are
 * the same list.
 */
export function corners({ open, cheap, dear }: Inputs): Corner[] {
  let found: Corner[] = [{ cheap, dear: open.length ? dear : cheap }];
  for (const { index, walked, cheapest } of open) {
    const values = walked.length ? walked : cheapest;
    if (values.length === 1) continue;
    found = found.flatMap((corner) =>
      values.map((value) => ({
        cheap: withValue(corner.cheap, index, value),
        dear: values === walked ? withValue(corner.dear, index, value) : corner.dear,
      })),
    );
  }
  return found;
}
