import * as z from 'zod/mini';
import { decimalToMinor } from '../../money/decimal-to-minor.ts';
import { minorToDecimal } from '../../money/minor-to-decimal.ts';
import { type CurrencyCode, minorUnitDigits } from '../../money/minor-units.ts';
import { type Refusal, refuse } from './refusal.ts';
import { uncertain } from './uncertain.ts';

/** The largest amount a price book may state, in the currency's main unit: a slip beyond any bill. */
const LARGEST_AMOUNT = 10_000_000;

/** The schemas of money in one currency: decimals in the document, minor units in the book. */
export interface AmountSchemas {
  readonly exact: ReturnType<typeof exactAmount>;
  /** Exact, or `{ low, likely, high }`. */
  readonly uncertain: ReturnType<typeof uncertainAmount>;
}

/** Money schemas for a currency, each readable both ways: decode parses, encode prints. */
export function amountsIn(currency: CurrencyCode): AmountSchemas {
  return { exact: exactAmount(currency), uncertain: uncertainAmount(currency) };
}

function exactAmount(currency: CurrencyCode) {
  const decimal = z
    .number(`an amount in ${currency} such as 450`)
    .check(refuse((amount) => judgeAmount(amount, currency)));
  return z.codec(decimal, z.number(), {
    // Encoding and decoding both run the check on the decimal, so this is never undefined in a result.
    decode: (amount) => decimalToMinor(amount, currency) ?? Number.NaN,
    encode: (minor) => minorToDecimal(minor, currency),
  });
}

function uncertainAmount(currency: CurrencyCode) {
  return uncertain(
    exactAmount(currency),
    `an amount in ${currency} such as 450, or {low: 400, high: 500}`,
    (minor) => minorToDecimal(minor, currency),
  );
}

function judgeAmount(amount: number, currency: CurrencyCode): Refusal | undefined {
  if (amount < 0) return { code: 'negative-amount', expected: 'an amount of 0 or more' };
  if (amount > LARGEST_AMOUNT) {
    return { code: 'amount-too-large', expected: `at most ${LARGEST_AMOUNT} ${currency}` };
  }
  if (decimalToMinor(amount, currency) === undefined) {
    const digits = minorUnitDigits(currency);
    const expected = digits === 0 ? 'a whole amount' : `at most ${digits} decimal places`;
    const advice = `Round it yourself to an amount that can be paid in ${currency}.`;
    return { code: 'too-many-digits', expected, advice };
  }
  return undefined;
}
