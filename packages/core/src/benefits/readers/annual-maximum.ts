import type { Notebook } from './notebook.ts';
import type { LimitPart } from './slots.ts';

/** Notes the most that a plan pays for dental care in a year, or how much of it is used or left. */
export function noteAnnualMaximum(
  where: string,
  part: LimitPart,
  value: number | 'none',
  notebook: Notebook,
): void {
  if (value === 'none' && part === 'met') {
    const why = 'An amount of nines cannot be what is used.';
    notebook.list(where, 'amount-unusable', 'annual-maximum', why);
  } else notebook.say(where, `annualMaximums.dental.${part}`, value);
}
