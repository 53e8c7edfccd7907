import { type AssumedUnit, type Assumption, unitOf } from '@forecost/core/estimate';
import { type CurrencyCode, minorToDecimal, type Range } from '@forecost/core/money';
import { answerWords } from './assumed.ts';

/**
 * An assumption for programs; its bounds say what they count.
 *
 * Shape: `assumed` is `{ unit, low, likely, high }` with the currency, `fraction`,
 * `fraction-of-limit`, `visits` or `people` as its unit, or `{ unit: 'answer', likely }` in words.
 */
export function assumptionDocument(assumption: Assumption, currency: CurrencyCode): object {
  const { assumed, ...rest } = assumption;
  const causes = minorToDecimal(assumption.causes, currency);
  if (assumed === undefined) return { ...rest, causes };
  const unit = unitOf(assumption);
  if (unit === 'answer') {
    return { ...rest, causes, assumed: { unit, likely: answerWords(assumption) } };
  }
  return { ...rest, causes, assumed: boundsDocument(assumed, unit, currency) };
}

function boundsDocument(
  range: Range,
  unit: Exclude<AssumedUnit, 'answer'>,
  currency: CurrencyCode,
): object {
  const each = (label: string, convert: (value: number) => number) => ({
    unit: label,
    low: convert(range.low),
    likely: convert(range.likely),
    high: convert(range.high),
  });
  switch (unit) {
    case 'amount':
      return each(currency, (amount) => minorToDecimal(amount, currency));
    case 'rate':
      return each('fraction', (rate) => rate / 10_000);
    case 'part':
      return each('fraction-of-limit', (rate) => rate / 10_000);
    case 'visits':
    case 'people':
      return each(unit, (count) => count);
  }
}
