import type { PriceBook, ScenarioEstimate, Warning } from '@forecost/core';
import type { Quote, QuotedScenario } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../format/date.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import { subjectName } from './names.ts';

const LAST = 'not-a-good-faith-estimate';

/**
 * What must be said beside the numbers; what they are not, last, with the way to ask for that.
 *
 * @param words beyond a first answer those of {@link LaterWords} too
 * @param handleAsk missing where the page has no form to ask with
 */
export function renderWarnings(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  quote: Quote,
  { warnings = [] }: QuotedScenario & Partial<Pick<ScenarioEstimate, 'warnings'>>,
  handleAsk: ((event: Event) => void) | undefined,
): TemplateResult {
  const says: Partial<Record<Warning['code'], (subject: string, date: string) => string>> = {
    ...words.warnings,
    ...words.moreWarnings,
  };
  const texts = [...warnings, ...quote.warnings].map(({ code, subject, date }) =>
    code === LAST
      ? undefined
      : says[code]?.(subjectName(book, words, subject), date ? formatDate(date, words.locale) : ''),
  );
  return html`<div class="stack tight">
    <h4>${words.goodToKnow}</h4>
    <ul class="plain stack tight small">
      ${Array.from(new Set(texts), (text) => (text ? html`<li>${text}</li>` : nothing))}
      <li>
        ${words.warnings[LAST]('', '')}
        ${handleAsk ? html`<a href="#ask" @click=${handleAsk}>${words.askForOne}</a>` : nothing}
      </li>
    </ul>
  </div>`;
}
