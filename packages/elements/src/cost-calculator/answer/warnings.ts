import type { MinorUnits, PriceBook, ScenarioEstimate, Warning } from '@forecost/core';
import type { QuotedFigures, QuotedScenario } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { renderText } from '../../book/localized-text.ts';
import { formatDay } from '../../format/date.ts';
import { formatMoney } from '../../format/money.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import { subjectName } from './names.ts';

const LAST = 'not-a-good-faith-estimate';

/** A way to pay, with what must be said of it once it is worked out whole. */
export type Warned = QuotedScenario & Partial<Pick<ScenarioEstimate, 'warnings'>>;

/** What must be said beside the numbers, each thing once; what they are not, last. */
export function warningTexts(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  quote: QuotedFigures,
  { warnings = [] }: Warned,
): string[] {
  const says: Partial<
    Record<Warning['code'], (subject: string, date: string, visits: string) => string>
  > = {
    ...words.warnings,
    ...words.moreWarnings,
  };
  const money = (amount: MinorUnits | undefined) =>
    amount ? formatMoney(amount, book.currency, words.locale) : '';
  const texts = [...warnings, ...quote.warnings].map(
    ({ code, subject, date, visits, minimumAmount, maximumAmount }) =>
      code === LAST
        ? undefined
        : says[code]?.(
            subjectName(book, words, subject),
            date ? formatDay(date, words) : money(minimumAmount),
            visits ? words.visits(visits.low, visits.high) : money(maximumAmount),
          ),
  );
  return [...new Set(texts), words.warnings[LAST]('', '')].filter((text) => text !== undefined);
}

/**
 * What must be said beside the numbers; what they are not, last, with the way to ask for that.
 *
 * @param words beyond a first answer those of {@link LaterWords} too
 * @param handleAsk missing where the page has no form to ask with
 */
export function renderWarnings(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  quote: QuotedFigures,
  shown: Warned,
  handleAsk: ((event: Event) => void) | null,
): TemplateResult {
  const texts = warningTexts(book, words, quote, shown);
  return html`<div class="stack tight">
    <h4>${words.goodToKnow}</h4>
    <ul class="plain stack tight small">
      ${texts.slice(0, -1).map((text) => html`<li>${renderText(text)}</li>`)}
      <li>
        ${texts.at(-1)}
        ${handleAsk ? html`<a href="#ask" @click=${handleAsk}>${words.askForOne}</a>` : nothing}
      </li>
    </ul>
  </div>`;
}
