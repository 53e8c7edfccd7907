import * as z from 'zod/mini';
import { type Refusal, refuse } from './refusal.ts';

/** A share of a whole, written as a fraction (0.2) and kept in basis points (2000). */
export const rate = rateUpTo(1);

/** A rate that may exceed the whole, such as 1.2 for 120 % of a fee schedule. */
export function rateUpTo(highest: number) {
  const fraction = z
    .number('a fraction such as 0.2 for 20 %')
    .check(refuse((value) => judgeRate(value, highest)));
  return z.codec(fraction, z.number(), {
    decode: (value) => Math.round(value * 10_000),
    encode: (basisPoints) => basisPoints / 10_000,
  });
}

function judgeRate(value: number, highest: number): Refusal | undefined {
  const expected = `a fraction from 0 to ${highest}`;
  if (value > highest && value <= highest * 100) {
    const advice = `Write ${+(value / 100).toPrecision(6)} for ${value} %.`;
    return { code: 'rate-not-a-fraction', expected, advice };
  }
  if (value < 0 || value > highest) return { code: 'rate-out-of-range', expected };
  if (Math.round(value * 10_000) / 10_000 !== value) {
    return { code: 'too-many-digits', expected: 'at most hundredths of a percent, 0.0001' };
  }
  return undefined;
}
