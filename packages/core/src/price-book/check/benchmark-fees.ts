import { workedOutOnce } from '../../estimate/worked-out-once.ts';
import { amountText } from '../../money/amount-text.ts';
import type { AllowedAmount, PriceBook, ServiceLine } from '../types.ts';
import { feesFinder, type WrongFees } from './fees-of-codes.ts';
import { error, type Finding, warning } from './finding.ts';

/** A line that has no fee in a schedule, or several, and when; `undefined`: too much to look through. */
interface WrongLine {
  readonly line: ServiceLine;
  readonly times: readonly WrongFees[] | undefined;
}

/**
 * Where a contract is a percentage of a fee schedule, the schedule has one fee for each line, from the
 * contract's first day to its last.
 *
 * Without a fee estimates do not know what the payer recognizes. Of two fees they would take the one
 * listed first, though the line may be billed by the other, or by both. Of each contract the first such
 * line is reported, and its first such day.
 */
export function benchmarkFees(book: PriceBook): Finding[] {
  const wrongLines = wrongLinesFinder(book);
  return book.allowedAmounts.flatMap((entry, index) => {
    const { rate } = entry;
    if (!('benchmark' in rate)) return [];
    for (const own of wrongLines(rate.benchmark, entry.service)) {
      const { id, benefit } = own.line;
      const isMeant = entry.line === undefined ? benefit !== 'none' : id === entry.line;
      const expected = `one fee in "${rate.benchmark}" for the line "${id}"`;
      const where = { path: `allowedAmounts[${index}].rate`, expected };
      const found = isMeant && judge(book, entry, own.times, where);
      if (found) return found;
    }
    return [];
  });
}

/** Works out once what contracts have in common: the lines of a service that a schedule is wrong for. */
function wrongLinesFinder(book: PriceBook) {
  const { benchmarks = [], services, effectiveFrom, effectiveUntil = '9999-12-31' } = book;
  const of = workedOutOnce((benchmark: string) => {
    const timesOf = feesFinder(benchmarks.filter(({ id }) => id === benchmark));
    return workedOutOnce((service: string) => {
      const lines = services.find(({ id }) => id === service)?.lines ?? [];
      return lines.flatMap((line): WrongLine[] => {
        const times = timesOf(line.codes ?? [])?.filter(
          (own) => own.from <= effectiveUntil && own.before > effectiveFrom,
        );
        return times?.length === 0 ? [] : [{ line, times }];
      });
    });
  });
  return (benchmark: string, service: string) => of(benchmark)(service);
}

/** The first day on which there is no fee, or more than one. */
function judge(
  { currency, effectiveFrom, effectiveUntil = '9999-12-31' }: PriceBook,
  { from, until = '9999-12-31' }: AllowedAmount,
  times: WrongLine['times'],
  where: Pick<Finding, 'path' | 'expected'>,
): Finding | undefined {
  const first = from > effectiveFrom ? from : effectiveFrom;
  const last = until < effectiveUntil ? until : effectiveUntil;
  if (!times) {
    const received = 'more codes and editions than are looked through';
    const advice = 'Leave out the editions that no longer hold.';
    return warning({ ...where, code: 'benchmark-unchecked', received, advice });
  }
  const wrong = times.find((own) => own.from <= last && own.before > first);
  if (!wrong) return undefined;
  const day = wrong.from > first ? wrong.from : first;
  const since = `from ${day} on (${wrong.codes.join(', ') || 'no code'})`;
  if (wrong.fees.length === 0) {
    const received = `none ${since}`;
    const advice =
      'Estimates do not know what the payer recognizes: add the code, or the newer edition.';
    return warning({ ...where, code: 'benchmark-without-fee', received, advice });
  }
  const amounts = wrong.fees.map((fee) => amountText(fee, currency)).join(' and ');
  const received = `${amounts} ${since}`;
  const advice =
    'Make a line of each code that is billed, or date the codes that replace one another.';
  return error({ ...where, code: 'ambiguous-benchmark-fee', received, advice });
}
