import { COPAY_DESIGNS, type PriceBook } from '@forecost/core';
import { networkStatus } from '@forecost/core/estimate';
import { html, nothing, type TemplateResult } from 'lit';
import { renderSelect } from '../form/field.ts';
import { payersByName } from '../payer/by-name.ts';
import { renderPlanType } from '../payer/plan-type-select.ts';
import type { SharedState } from '../store/book-store.ts';
import { type AnswerFields, valueOf } from './answer-fields.ts';

/** The insurer and the plan type, which the whole page shares, then the questions about the plan. */
export function renderInsurance(
  book: PriceBook,
  { payer, planType }: SharedState,
  fields: AnswerFields,
  handleShared: (name: 'payer' | 'planType', value: string) => void,
): TemplateResult {
  const { words } = fields;
  fields.asked.add('payer');
  const payers = payersByName(book);
  const listed = payers.find(({ id }) => id === payer);
  const standing = networkStatus(listed, planType ? { planType } : {});
  return html`<div class="pair">
      ${renderSelect(
        { id: 'payer', label: words.payer },
        [['', words.otherPayer], ...payers.map(({ id, name }) => [id, name] as const)],
        payer ?? '',
        (event) => handleShared('payer', valueOf(event)),
      )}
      ${renderPlanType(words, planType, (event) => handleShared('planType', valueOf(event)))}
      ${
        standing === 'unknown' && planType !== 'none'
          ? fields.select(
              'network',
              words.questions.network(''),
              [
                ['in-network', words.yes],
                ['out-of-network', words.no],
              ],
              words.networkHelp,
            )
          : nothing
      }
    </div>
    ${planType === 'none' || standing === 'not-accepted' ? nothing : renderPlan(book, fields)}`;
}

/** The questions about the plan, each answerable by "I don't know", with what the word means. */
function renderPlan(book: PriceBook, fields: AnswerFields): TemplateResult {
  const { words, answers } = fields;
  return html`<div class="stack plan" role="group" aria-labelledby="plan-title">
    <div>
      <h3 id="plan-title">${words.planTitle}</h3>
      <p class="hint">${words.planHint}</p>
    </div>
    <div class="pair">
      ${fields.figure('deductible', words.deductible, words.deductibleHelp)}
      ${fields.figure('deductibleMet', words.deductibleMet, words.deductibleMetHelp)}
      ${fields.select('share', words.share, Object.entries(words.shares), words.shareHelp)}
      ${
        answers.share === 'copay'
          ? html`${fields.figure('copay', words.copay, words.copayHelp)}
            ${fields.select(
              'copayDesign',
              words.copayDesign,
              COPAY_DESIGNS.map((design) => [design, words.copayDesigns[design]] as const),
            )}`
          : nothing
      }
      ${
        answers.share === 'coinsurance'
          ? fields.figure('coinsurance', words.coinsurance, '', 'percent')
          : nothing
      }
      ${fields.figure('outOfPocket', words.outOfPocket, words.outOfPocketHelp)}
      ${fields.figure('outOfPocketMet', words.outOfPocketMet, words.outOfPocketMetHelp)}
      ${fields.select('planYear', words.planYear, months(words), words.planYearHelp)}
      ${fields.select('authorization', words.authorization, Object.entries(words.authorizations))}
      ${
        book.assistance?.length
          ? fields.select(
              'helpCounts',
              words.questions['assistance-counting'](''),
              Object.entries(words.helpCounts),
            )
          : nothing
      }
    </div>
  </div>`;
}

/** The months of a year as `01` to `12` with their names. */
function months({ monthNames }: AnswerFields['words']): (readonly [string, string])[] {
  return monthNames.map((name, index) => [String(index + 1).padStart(2, '0'), name]);
}
