import type { Estimate, PriceBook, ScenarioEstimate, UnknownId } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney } from '../format/money.ts';
import { handleJump } from '../form/jump.ts';
import type { LaterWords, SharedWords } from '../translations/translation.ts';
import { subjectName } from './names.ts';

/** The fields that answer an unknown, by id; the others the patient cannot settle here. */
const FIELDS: Partial<Readonly<Record<UnknownId, string>>> = {
  network: 'payer',
  deductible: 'deductible',
  'deductible-met': 'deductibleMet',
  copay: 'share',
  'copay-design': 'copayDesign',
  coinsurance: 'share',
  'out-of-pocket-maximum': 'outOfPocket',
  'out-of-pocket-met': 'outOfPocketMet',
  'plan-year-start': 'planYear',
  'prior-authorization': 'authorization',
};

/**
 * What nobody has said yet, as questions: the one whose answer would narrow the range most first.
 *
 * @param isAsked whether the fields that answer them are on the page
 */
export function renderAssumptions(
  book: PriceBook,
  words: SharedWords & LaterWords,
  { currency }: Estimate,
  { assumptions }: ScenarioEstimate,
  isAsked: boolean,
): TemplateResult {
  const sorted = [...assumptions].sort((a, b) => b.causes - a.causes);
  return html`<ul class="plain stack tight">
    ${sorted.map(({ unknown, subject, causes }) => {
      const field = isAsked && FIELDS[unknown];
      return html`<li>
        ${words.questions[unknown](subjectName(book, words, subject))}
        ${field ? html`<a href="#${field}" @click=${handleJump}>${words.answerThis}</a>` : nothing}
        ${
          causes > 0
            ? html`<span class="hint block"
                >${words.changesBy(formatMoney(causes, currency, words.locale))}</span
              >`
            : nothing
        }
      </li>`;
    })}
  </ul>`;
}
