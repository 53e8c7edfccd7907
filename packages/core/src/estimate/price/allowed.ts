import type { IsoDate } from '../../calendar/iso-date.ts';
import { percentOf } from '../../money/percent-of.ts';
import { atEachBound, type Range, toRange } from '../../money/range.ts';
import { joined } from '../../price-book/by-language.ts';
import type { AllowedAmount, LocalizedText, PlanType, PriceBook } from '../../price-book/types.ts';
import type { Tier } from '../adjudicate/plan.ts';
import { inForce } from './in-force.ts';
import type { PricedLine } from './lines.ts';

/** What a payer recognizes for a line on a day, for the whole visit, and where that is written. */
export interface Allowed {
  readonly range: Range;
  readonly source: LocalizedText;
}

/** Whose contract, for which standing. */
export interface ContractQuestion {
  readonly payer: string | undefined;
  readonly planType: PlanType | undefined;
  readonly tier: Tier;
}

/**
 * The entry that holds for a line on a day: the payer's own before `*`, the one that names line and
 * plan type before one that leaves them open, then the latest.
 */
export function findContract(
  book: PriceBook,
  { payer, planType, tier }: ContractQuestion,
  priced: PricedLine,
  date: IsoDate,
): AllowedAmount | undefined {
  let best: AllowedAmount | undefined;
  for (const entry of book.allowedAmounts) {
    if (entry.service !== priced.service || (entry.payer !== payer && entry.payer !== '*'))
      continue;
    if ((entry.network ?? 'in-network') !== tier) continue;
    if (entry.line !== undefined && entry.line !== priced.line.id) continue;
    if (entry.planType !== undefined && entry.planType !== planType) continue;
    if (!inForce(entry, date)) continue;
    const better = best === undefined ? 1 : exactness(entry) - exactness(best);
    if (better > 0 || (better === 0 && best && entry.from > best.from)) best = entry;
  }
  return best;
}

function exactness({ payer, line, planType }: AllowedAmount): number {
  return (payer === '*' ? 0 : 4) + (line ? 2 : 0) + (planType ? 1 : 0);
}

/**
 * What a contract entry comes to for a line; never more than the ceiling ("lesser of").
 *
 * @returns `undefined` where the entry refers to a benchmark that has no amount for the line's code
 *   on that day
 */
export function contractAllowed(
  book: PriceBook,
  entry: AllowedAmount,
  priced: PricedLine,
  date: IsoDate,
  ceiling: number,
): Allowed | undefined {
  const { rate, source } = entry;
  if ('amount' in rate) {
    return { range: upTo(times(toRange(rate.amount), priced.units), ceiling), source };
  }
  if ('percentOfCharge' in rate) {
    return exactly(percentOf(priced.charge, rate.percentOfCharge), ceiling, source);
  }
  const fee = benchmarkAmount(book, rate.benchmark, priced, date);
  if (fee === undefined) return undefined;
  const amount = percentOf(fee.amount * priced.units, rate.percentOfBenchmark);
  return exactly(amount, ceiling, joined(source, fee.source));
}

/** What the latest edition in force that has the line's code says of a unit. */
function benchmarkAmount(book: PriceBook, id: string, { line }: PricedLine, date: IsoDate) {
  const codes = line.codes?.filter((own) => inForce(own, date));
  let latest = '';
  let fee: { amount: number; source: LocalizedText } | undefined;
  for (const benchmark of book.benchmarks ?? []) {
    const { from, source, amounts } = benchmark;
    if (benchmark.id !== id || !inForce(benchmark, date) || from <= latest) continue;
    const found = amounts.find(({ code }) => codes?.some((own) => own.code === code));
    if (found) [latest, fee] = [from, { amount: found.amount, source }];
  }
  return fee;
}

/**
 * What a payer without a contract in the book may recognize: the line's typical bounds, else
 * anything from nothing to the ceiling, with the cash price as the likely figure.
 */
export function uncontractedAllowed(
  { line, units, cash, asked = cash }: PricedLine,
  ceiling: number,
): Allowed {
  const { typicalAllowed } = line;
  if (typicalAllowed) {
    const range = upTo(times(toRange(typicalAllowed.amount), units), ceiling);
    return { range, source: typicalAllowed.source };
  }
  return { range: upTo({ ...asked, low: 0, high: ceiling }, ceiling), source: 'rule:unsaid' };
}

function exactly(amount: number, ceiling: number, source: LocalizedText): Allowed {
  return { range: upTo(toRange(amount), ceiling), source };
}

function times(range: Range, units: number): Range {
  return atEachBound((bound) => range[bound] * units);
}

function upTo(range: Range, ceiling: number): Range {
  return atEachBound((bound) => Math.min(range[bound], ceiling));
}
