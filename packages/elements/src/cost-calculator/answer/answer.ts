import type { PriceBook } from '@forecost/core';
import type { QuotedFigures, QuotedScenario } from '@forecost/core/estimate/quote';
import { html, nothing, type TemplateResult } from 'lit';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import type { Folds } from '../folds.ts';
import type { Detail } from './summary.ts';
import { renderHeadline } from './headline.ts';
import { renderWarnings } from './warnings.ts';
import { renderWayCards } from './way-cards.ts';
import { usesPlan } from './ways.ts';

/** What is shown: the heading figures at first, everything once the whole engine is here. */
export interface Answer {
  readonly quote: QuotedFigures;
  readonly shown: QuotedScenario;
  readonly detail?: Detail;
}

/** What the code that comes later renders, by the name of what does. */
export type LaterRenderer =
  | 'renderTerms'
  | 'renderMonths'
  | 'renderBreakdown'
  | 'renderAssumptions';

/** What an answer is shown with beside its figures. */
export interface AnswerView {
  readonly folds: Folds;
  /** Renders what comes later, or that it is on its way. */
  readonly more: (part: LaterRenderer) => unknown;
  readonly handleWay: (scenario: string) => void;
  /** Missing where the page has no form to ask with. */
  readonly handleAsk: ((event: Event) => void) | null;
}

/** Everything that is said of an estimate, the figure a patient came for first. */
export function renderAnswer(
  book: PriceBook,
  words: CalculatorWords & Partial<LaterWords>,
  { quote, shown, detail }: Answer,
  { folds, more, handleWay, handleAsk }: AnswerView,
): TemplateResult {
  const { total, visitCount } = shown;
  const isUnsure = detail ? detail.shown.assumptions.length : total.high - total.low;
  return html`${renderHeadline(book, words, shown)}
    ${renderWayCards(book, words, quote, shown, handleWay)}
    ${detail ? more('renderTerms') : nothing}
    ${
      visitCount.high > 1 && total.high
        ? html`<div class="months stack tight">${more('renderMonths')}</div>`
        : nothing
    }
    ${folds.render('reasons', words.breakdown, () => more('renderBreakdown'))}
    ${
      isUnsure
        ? folds.render('changes', words.changes, () => more('renderAssumptions'), usesPlan(shown))
        : nothing
    }
    ${renderWarnings(book, words, quote, shown, handleAsk)}`;
}
