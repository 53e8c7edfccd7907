import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import { inForce, type Span } from '../../estimate/price/in-force.ts';
import { amountText } from '../../money/amount-text.ts';
import type { AllowedAmount, Benchmark, PriceBook, ServiceLine } from '../types.ts';
import { error, type Finding, warning } from './finding.ts';

/**
 * Where a contract is a percentage of a fee schedule, the schedule has one fee for each line, from the
 * contract's first day to its last.
 *
 * Without a fee estimates do not know what the payer recognises. Of two fees they would take the one
 * listed first, though the line may be billed by the other, or by both.
 */
export function benchmarkFees(book: PriceBook): Finding[] {
  return book.allowedAmounts.flatMap((entry, index) => {
    const { lines = [] } = book.services.find(({ id }) => id === entry.service) ?? {};
    const named = lines.filter(({ id, benefit }) => {
      return entry.line === undefined ? benefit !== 'none' : id === entry.line;
    });
    return named.flatMap((line) => judge(book, entry, line, `allowedAmounts[${index}].rate`));
  });
}

/** The first day on which there is no fee, or more than one. */
function judge(book: PriceBook, entry: AllowedAmount, line: ServiceLine, path: string): Finding[] {
  const { rate } = entry;
  if (!('benchmark' in rate)) return [];
  const editions = book.benchmarks?.filter(({ id }) => id === rate.benchmark) ?? [];
  const { codes = [] } = line;
  for (const day of turns([entry, book], [...editions, ...codes])) {
    const held = codes.filter((code) => inForce(code, day));
    const listed = held.map(({ code }) => code).join(', ') || 'no code';
    const fees = feesOn(
      editions,
      held.map(({ code }) => code),
      day,
    );
    const problem = { path, expected: `one fee in "${rate.benchmark}" for the line "${line.id}"` };
    if (fees.length === 0) {
      return [
        warning({
          ...problem,
          code: 'benchmark-without-fee',
          received: `none from ${day} on (${listed})`,
          advice:
            'Estimates do not know what the payer recognises: add the code, or the newer edition.',
        }),
      ];
    }
    if (fees.length > 1) {
      const amounts = fees.map((fee) => amountText(fee, book.currency)).join(' and ');
      return [
        error({
          ...problem,
          code: 'ambiguous-benchmark-fee',
          received: `${amounts} from ${day} on (${listed})`,
          advice:
            'Make a line of each code that is billed, or date the codes that replace one another.',
        }),
      ];
    }
  }
  return [];
}

/** Each fee that the latest edition in force with any of the codes has for them. */
function feesOn(editions: readonly Benchmark[], codes: readonly string[], day: IsoDate): number[] {
  const [latest] = editions
    .filter((own) => inForce(own, day) && own.amounts.some(({ code }) => codes.includes(code)))
    .sort((one, other) => (one.from < other.from ? 1 : -1));
  const amounts = latest?.amounts.filter(({ code }) => codes.includes(code)) ?? [];
  return [...new Set(amounts.map(({ amount }) => amount))];
}

/** The first day of a contract in its book, and each later one on which a code or an edition begins or has ended. */
function turns(
  [contract, book]: readonly [AllowedAmount, PriceBook],
  spans: readonly Span[],
): IsoDate[] {
  const { effectiveFrom, effectiveUntil = '9999-12-31' } = book;
  const first = contract.from > effectiveFrom ? contract.from : effectiveFrom;
  const held = { ...contract, from: first };
  const days = spans.flatMap(({ from = first, until }) => [
    from,
    ...(until && until < effectiveUntil ? [addDays(until, 1)] : []),
  ]);
  const inside = days.filter((day) => inForce(held, day) && day <= effectiveUntil);
  return [...new Set([first, ...inside])].sort();
}
