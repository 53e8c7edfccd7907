import * as z from 'zod/mini';

/** Why a value of the right type is refused all the same; the parts of a `Problem` the schema knows. */
export interface Refusal {
  readonly code: string;
  readonly expected: string;
  /** Default: the value itself, in words. */
  readonly received?: string;
  readonly advice?: string;
}

/** A schema check that asks `judge` what is wrong with a value, if anything. */
export function refuse<T>(judge: (value: T) => Refusal | undefined): z.core.$ZodCheck<T> {
  return z.check<T>(({ value, issues }) => {
    const refusal = judge(value);
    if (refusal) {
      const message = refusal.expected;
      issues.push({ code: 'custom', input: value, message, params: { ...refusal } });
    }
  });
}
