import type {
  Estimate,
  Financing,
  LocalizedText,
  PaymentPlan,
  PriceBook,
  ScenarioEstimate,
} from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText, textIn } from '../../book/localized-text.ts';
import { formatDay } from '../../format/date.ts';
import { formatMonth } from '../../format/month.ts';
import { formatMoney, formatRange, toWhole } from '../../format/money.ts';
import { formatRate } from '../../format/rate.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import { discountOf, wayName } from './names.ts';
import { networkText } from './network-text.ts';
import type { Shown } from './summary.ts';
import { usesPlan } from './ways.ts';

type Words = CalculatorWords & LaterWords;

/** What comes with the way to pay that is shown: where the practice stands with the insurer, a lender's terms, a due date, when a plan pays off. */
export function renderTerms(now: Shown): TemplateResult | typeof nothing {
  const texts = termTexts(now);
  return !texts.length
    ? nothing
    : html`<div class="terms">
        <ul class="plain stack tight small">
          ${texts.map((text) => html`<li>${renderText(text)}</li>`)}
        </ul>
      </div>`;
}

/** The same as sentences. */
export function termTexts(now: Shown): string[] {
  const {
    book,
    words,
    detail: { whole, shown },
  } = now;
  return [
    ...networkText(now),
    ...(shown.financing ? financingTerms(book, words, shown, shown.financing) : []),
    ...offerTexts(book, words, shown),
    shown.payWithinDays === undefined ? '' : words.payWithin(shown.payWithinDays),
    ...breakEvens(book, words, whole, shown),
  ].filter(Boolean);
}

function financingTerms(
  { currency }: PriceBook,
  words: Words,
  { byMonth }: ScenarioEstimate,
  { apr, low, likely, high }: Financing,
): string[] {
  const range = (read: (plan: PaymentPlan) => number) =>
    formatRange({ low: read(low), likely: read(likely), high: read(high) }, currency, words);
  const { ifUnpaid } = likely;
  const unpaid = ifUnpaid && {
    least: low.ifUnpaid?.leastInterest ?? ifUnpaid.leastInterest,
    most: high.ifUnpaid?.mostInterest ?? ifUnpaid.mostInterest,
  };
  const rate = apr === undefined ? '' : formatRate(apr, words.locale);
  const whole = (amount: number, round: typeof Math.floor) =>
    formatMoney(toWhole(amount, currency, round), currency, words.locale);
  return [
    words.payments(
      likely.payments,
      range(({ monthly }) => monthly),
      formatMonth(byMonth[0]!.period, words),
      formatMonth(byMonth.at(-1)!.period, words),
    ),
    rate && !unpaid ? words.rate(rate) : '',
    high.financeCharge > 0
      ? words.borrowing(range(({ financeCharge }) => financeCharge))
      : words.noInterest,
    rate && unpaid
      ? words.ifUnpaid(rate, whole(unpaid.least, Math.floor), whole(unpaid.most, Math.ceil))
      : '',
  ];
}

/** What the practice notes of the loan and its scale, and the last day and note of each discount that is taken off. */
function offerTexts(
  book: PriceBook,
  words: Words,
  { id, kind, visits }: ScenarioEstimate,
): string[] {
  const { financing = [], slidingScale } = book;
  const say = (text: LocalizedText = '') => text && textIn(text, words.tag);
  const steps = visits.flatMap(({ lines }) => lines.flatMap((line) => line.steps));
  const discounts = new Set(steps.flatMap((step) => discountOf(book, step)));
  return [
    say(financing.find((offer) => id === `financed:${offer.id}`)?.note),
    kind === 'sliding-scale' ? say(slidingScale?.note) : '',
    ...[...discounts].flatMap(({ name, until, note }) => [
      until ? words.offer(say(name), formatDay(until, words)) : '',
      note ? words.fact(say(name), say(note)) : '',
    ]),
  ];
}

/** When the plan shown beats paying without it, or, where none is shown, when each plan does. */
function breakEvens(
  book: PriceBook,
  words: Words,
  { breakEven = [], scenarios }: Estimate,
  shown: ScenarioEstimate,
): string[] {
  const name = (way: string) =>
    wayName(
      book,
      words,
      scenarios.find(({ id }) => id === way)!,
    );
  const isPlan = usesPlan(shown);
  const sentences = breakEven
    .filter(({ insured, own }) => (isPlan ? insured : own) === shown.id)
    // What beats the cheapest other way, which is last, or does not, says enough of the dearer one.
    .slice(isPlan ? -1 : 0)
    // That it never does is said where the cheapest way is named.
    .flatMap(({ insured, own, turn }) =>
      // What costs less from the first visit on costs less, as the amounts say.
      turn && turn.visit > 1
        ? words.cheaper(name(insured), name(own), turn.visit, formatDay(turn.date, words))
        : [],
    );
  return isSettled(scenarios) ? sentences : sentences.map(words.likelyThat);
}

/** Whether every way to pay costs one amount, so that what is said of the likely case is simply so. */
function isSettled(scenarios: readonly ScenarioEstimate[]): boolean {
  return scenarios.every(({ total: { low, high } }) => low === high);
}
