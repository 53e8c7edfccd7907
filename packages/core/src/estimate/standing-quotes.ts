import { fromDayNumber, type IsoDate, toDayNumber } from '../calendar/iso-date.ts';
import { ForecostError } from '../errors.ts';
import type { Course, PriceBook } from '../price-book/types.ts';
import { estimate } from './estimate.ts';
import { type QuotedFigures, type QuotedScenario, quoteSelfPay } from './quote.ts';
import type { Care, EstimateRequest, ScenarioEstimate } from './types.ts';

/** What care costs without insurance whichever day it begins, from the day the book takes effect. */
export interface StandingQuote extends QuotedFigures {
  /** The last such day; missing where there is none. */
  readonly until?: IsoDate;
}

/** By `course:` or `service:` and an id; a service's is of one visit. */
export type StandingQuotes = Readonly<Record<string, StandingQuote>>;

/**
 * Works out beforehand what {@link quoteSelfPay} answers, and what a lender's offers come to, for a page
 * to show before any engine is there.
 *
 * Left out is care whose price the whole engine has to work out, or that costs another sum when it begins
 * on another day: where a package or an offer is sold from a later day on, and where
 * dates decide how many visits there are.
 */
export function standingQuotes(book: PriceBook): StandingQuotes {
  const { effectiveFrom } = book;
  if (dated(book).some(({ from = effectiveFrom }) => from > effectiveFrom)) return {};
  const courses = book.courses.filter(isSameAnyDay).map(({ id }) => ({ course: id }));
  const services = book.services.map(({ id }) => ({ service: id, visits: 1 }));
  const quotes: Record<string, StandingQuote> = {};
  for (const care of [...courses, ...services]) {
    const quote = standingQuote(book, care);
    if (quote)
      quotes['course' in care ? `course:${care.course}` : `service:${care.service}`] = quote;
  }
  return quotes;
}

/** Whether a course has as many visits whichever day it begins: months differ in length, and a date stands still. */
function isSameAnyDay({ phases }: Course): boolean {
  const isMonthly = phases.some(({ cadence }) => cadence && 'everyMonths' in cadence);
  return phases.every(
    ({ length }) => 'visits' in length || (!isMonthly && !('untilDate' in length)),
  );
}

function standingQuote(book: PriceBook, care: Care): StandingQuote | undefined {
  const { effectiveFrom, effectiveUntil } = book;
  const from = (startDate: IsoDate): QuotedFigures | undefined => {
    const quote = quoteOf(book, { care, startDate });
    return (
      quote && { scenarios: quote.scenarios, cheapest: quote.cheapest, warnings: quote.warnings }
    );
  };
  try {
    const quote = from(effectiveFrom);
    if (!quote || quote.warnings.some(({ code }) => code === 'prices-expired')) return undefined;
    // What has no end comes last.
    const [end] = [effectiveUntil, ...dated(book).map(({ until }) => until)].sort();
    if (!end) return quote;
    // Prices, packages and offers end once: from the day on that one of them does, every quote is another.
    let last = toDayNumber(effectiveFrom);
    let over = toDayNumber(end) + 1;
    while (over - last > 1) {
      const middle = Math.floor((last + over) / 2);
      if (isDeepEqual(from(fromDayNumber(middle)), quote)) last = middle;
      else over = middle;
    }
    return { until: fromDayNumber(last), ...quote };
  } catch (error) {
    // What the engine refuses to schedule is refused again, in words, when somebody asks.
    if (error instanceof ForecostError) return undefined;
    throw error;
  }
}

/** What is sold from one day to another. */
function dated({ packages, financing = [] }: PriceBook) {
  return [...packages, ...financing];
}

/** A quote; with a lender's offers where those alone ask for the whole engine. */
function quoteOf(book: PriceBook, request: EstimateRequest): QuotedFigures | undefined {
  const { financing = [], ...plain } = book;
  const quote = quoteSelfPay(plain, request);
  if (!quote || financing.length === 0) return quote;
  const whole = estimate(book, request);
  return { ...whole, scenarios: whole.scenarios.map(quoted) };
}

function quoted(scenario: ScenarioEstimate): QuotedScenario {
  const { id, kind, total, firstVisit, perVisit, visitCount } = scenario;
  return { id, kind, total, firstVisit, perVisit, visitCount };
}

function isDeepEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
