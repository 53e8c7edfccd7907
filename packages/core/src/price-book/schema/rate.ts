import * as z from 'zod/mini';
import { type Refusal, refuse } from './refusal.ts';

const fraction = z
  .number('a fraction such as 0.2 for 20 %')
  .check(refuse((value) => judgeRate(value)));

/** A percentage, written as a fraction (0.2) and kept in basis points (2000). */
export const rate = z.codec(fraction, z.number(), {
  decode: (value) => Math.round(value * 10_000),
  encode: (basisPoints) => basisPoints / 10_000,
});

function judgeRate(value: number): Refusal | undefined {
  const expected = 'a fraction from 0 to 1';
  if (value > 1 && value <= 100) {
    const advice = `Write ${+(value / 100).toPrecision(6)} for ${value} %.`;
    return { code: 'rate-not-a-fraction', expected, advice };
  }
  if (value < 0 || value > 1) return { code: 'rate-out-of-range', expected };
  if (Math.round(value * 10_000) / 10_000 !== value) {
    return { code: 'too-many-digits', expected: 'at most hundredths of a percent, 0.0001' };
  }
  return undefined;
}
