import { type Assumption, unitOf } from '@forecost/core/estimate';
import type { CurrencyCode, Range } from '@forecost/core/money';
import { formatAmount, formatRate } from './format.ts';
import { UNKNOWN_WORDS } from './unknown-words.ts';

/** What was assumed, in words: `$0.00 to $10,600.00, likely $1,886.00`; empty where there are no bounds. */
export function assumedWords(assumption: Assumption, currency: CurrencyCode): string {
  const { assumed } = assumption;
  if (assumed === undefined) return '';
  const unit = unitOf(assumption);
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
    case 'answer':
      return answerWords(assumption);
  }
}

/** The answer that was taken as the likely one. */
export function answerWords({ unknown, assumed }: Assumption): string {
  return UNKNOWN_WORDS[unknown].answers?.[assumed?.likely ?? NaN] ?? '';
}

function bounds({ low, likely, high }: Range, format: (value: number) => string): string {
  return `${format(low)} to ${format(high)}, likely ${format(likely)}`;
}
