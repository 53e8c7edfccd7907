import { html, type TemplateResult } from 'lit';
import { focusPlace } from '../../form/focus-place.ts';
import { formatRange } from '../../format/money.ts';
import type { Shown } from './summary.ts';

/**
 * The answer in short, at the lower edge of the window for as long as the answer itself is further
 * down, with the way to it.
 *
 * It lies over the questions without taking room among them, and comes to rest where the answer
 * begins, under it. Where the answer stands beside the questions, or the window is low, there is none.
 */
export function renderAnswerBar(
  { book, words, detail: { shown } }: Shown,
  root: ShadowRoot,
): TemplateResult {
  const handleClick = (event: Event): void => {
    event.preventDefault();
    const answer = root.querySelector<HTMLElement>('.answer');
    if (!answer) return;
    focusPlace(answer);
    answer.scrollIntoView();
  };
  root.addEventListener('focusin', keepClear);
  return html`<div class="track">
    <a class="bar" part="bar" href="#answer" @click=${handleClick}>
      <span class="small"
        >${`${words.answerTitle} · `}<u>${words.seeWhy}</u></span
      >
      <span class="amount">${formatRange(shown.total, book.currency, words)}</span>
    </a>
  </div>`;
}

/**
 * Brings a field that is typed into out from under the bar. WebKit scrolls to what is selected in it,
 * and may take no notice of the field's scroll margin.
 */
function keepClear({ target }: Event): void {
  (target as Element).closest('[inputmode]')?.scrollIntoView({ block: 'nearest' });
}
