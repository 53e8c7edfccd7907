import type { PriceBook, ScenarioEstimate, Warning } from '@forecost/core';
import type { Quote, QuotedScenario } from '@forecost/core/estimate/quote';
import { html, type TemplateResult } from 'lit';
import { formatDate } from '../format/date.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import { subjectName } from './names.ts';

type Say = (subject: string, date: string) => string;

/**
 * What must be said beside the numbers; what they are not, last.
 *
 * @param words beyond a first answer those of {@link LaterWords} too
 */
export function renderWarnings(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  quote: Quote,
  { warnings = [] }: QuotedScenario & Partial<Pick<ScenarioEstimate, 'warnings'>>,
): TemplateResult {
  const says: Partial<Record<Warning['code'], Say>> = { ...words.warnings, ...words.moreWarnings };
  const texts = [...warnings, ...quote.warnings]
    .sort((a, b) => Number(isLast(a)) - Number(isLast(b)))
    .map(({ code, subject, date }) =>
      says[code]?.(subjectName(book, words, subject), date ? formatDate(date, words.locale) : ''),
    );
  return html`<div class="stack tight">
    <h4>${words.goodToKnow}</h4>
    <ul class="plain stack tight small">
      ${Array.from(new Set(texts), (text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

function isLast({ code }: Warning): boolean {
  return code === 'not-a-good-faith-estimate';
}
