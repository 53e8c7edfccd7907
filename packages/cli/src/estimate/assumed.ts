import type { Assumption } from '@forecost/core/estimate';
import type { CurrencyCode, Range } from '@forecost/core/money';
import { formatAmount, formatRate } from './format.ts';
import { UNKNOWN_WORDS, type UnknownUnit } from './unknown-words.ts';

/** The engine's words for bounds that the patient gave. */
const GIVEN = 'given as a range';

/** What the bounds of this assumption count; `part` is a share of the yearly limit. */
export function unitOf({ unknown, source }: Assumption): Exclude<UnknownUnit, 'met'> | 'part' {
  const { unit } = UNKNOWN_WORDS[unknown];
  if (unit !== 'met') return unit;
  return source === GIVEN ? 'amount' : 'part';
}

/** What was assumed, in words: `$0.00 to $10,600.00, likely $1,886.00`; empty where there are no bounds. */
export function assumedWords(assumption: Assumption, currency: CurrencyCode): string {
  const { assumed } = assumption;
  if (assumed === undefined) return '';
  const unit = unitOf(assumption);
  if (typeof unit === 'object') return unit[assumed.likely] ?? '';
  switch (unit) {
    case 'amount':
      return bounds(assumed, (amount) => formatAmount(amount, currency));
    case 'rate':
      return bounds(assumed, formatRate);
    case 'part':
      return `${bounds(assumed, formatRate)} of the yearly limit`;
    case 'visits':
    case 'people':
      return `${bounds(assumed, String)} (${unit})`;
  }
}

function bounds({ low, likely, high }: Range, format: (value: number) => string): string {
  return `${format(low)} to ${format(high)}, likely ${format(likely)}`;
}
