import type { PriceBook } from '@forecost/core';
import type { Assumption } from '@forecost/core/estimate';
import type { CurrencyCode } from '@forecost/core/money';
import { assumedWords } from './assumed.ts';
import { formatAmount } from './format.ts';
import { subjectName } from './names.ts';
import { assumptionSource } from './source-words.ts';
import { UNKNOWN_WORDS } from './unknown-words.ts';

/** Every unknown as the question that removes it, once, by the most it causes in any of the ways to pay. */
export function questionLines(
  book: PriceBook,
  assumptions: readonly Assumption[],
  currency: CurrencyCode,
): string[] {
  const largest = new Map<string, Assumption>();
  for (const own of assumptions) {
    const key = `${own.unknown} ${own.subject ?? ''}`;
    const known = largest.get(key);
    if (!known || own.causes > known.causes) largest.set(key, own);
  }
  return [...largest.values()]
    .sort((a, b) => b.causes - a.causes)
    .map((own) => `${question(book, own)} ${causes(own, currency)}`);
}

/** The assumptions of one way to pay, largest first: the question, what was assumed and why. */
export function assumptionLines(
  book: PriceBook,
  assumptions: readonly Assumption[],
  currency: CurrencyCode,
): string[] {
  return [...assumptions]
    .sort((a, b) => b.causes - a.causes)
    .flatMap((own) => {
      const words = assumedWords(own, currency);
      const assumed = words ? `Assumed ${words}. ` : '';
      return [
        `${question(book, own)} ${causes(own, currency)}`,
        `  ${assumed}[${assumptionSource(own)}]`,
      ];
    });
}

function question(book: PriceBook, { unknown, subject }: Assumption): string {
  return UNKNOWN_WORDS[unknown].question(subject ? subjectName(book, subject) : '');
}

function causes({ causes: amount }: Assumption, currency: CurrencyCode): string {
  return amount > 0
    ? `Causes ${formatAmount(amount, currency)} of the range.`
    : 'Narrows the range only together with other answers.';
}
