import { COPAY_DESIGNS, type CurrencyCode, type PriceBook } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { describedBy, type FieldParts, invalid, renderField, renderSelect } from '../form/field.ts';
import { renderPlanType } from '../payer/plan-type-select.ts';
import type { SharedState } from '../store/book-store.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import { type PlanAnswers, readAmount, readPercent, UNKNOWN } from './plan-answers.ts';

type Words = CalculatorWords & LaterWords;

/** Takes one answer. */
export type HandleAnswer = (name: keyof PlanAnswers, value: string) => void;

/** The insurer and the plan type, which the whole page shares, then the questions about the plan. */
export function renderInsurance(
  book: PriceBook,
  words: Words,
  { payer, planType }: SharedState,
  answers: PlanAnswers,
  handleShared: (name: 'payer' | 'planType', value: string) => void,
  handleAnswer: HandleAnswer,
): TemplateResult {
  const payers = [...book.payers].sort((a, b) => a.name.localeCompare(b.name));
  return html`<div class="pair">
      ${renderSelect(
        { id: 'payer', label: words.payer },
        [['', words.otherPayer], ...payers.map(({ id, name }) => [id, name] as const)],
        payer ?? '',
        (event) => handleShared('payer', valueOf(event)),
      )}
      ${renderPlanType(words, planType, (event) => handleShared('planType', valueOf(event)))}
    </div>
    ${planType === 'none' ? nothing : renderPlan(words, answers, book.currency, handleAnswer)}`;
}

/** The questions about the plan, each answerable by "I don't know", with what the word means. */
function renderPlan(
  words: Words,
  answers: PlanAnswers,
  currency: CurrencyCode,
  handleAnswer: HandleAnswer,
): TemplateResult {
  const figure = (name: keyof PlanAnswers, label: string, hint = '') => {
    const isPercent = name === 'coinsurance';
    const read = isPercent ? readPercent : (text: string) => readAmount(text, currency);
    const value = answers[name];
    const isWrong = value.trim() !== '' && value !== UNKNOWN && read(value) === undefined;
    const error = isWrong ? (isPercent ? words.wrongPercent : words.wrongAmount) : undefined;
    return renderFigure(words, { id: name, label, hint, error }, value, (text) =>
      handleAnswer(name, text),
    );
  };
  const select = (
    name: keyof PlanAnswers,
    label: string,
    options: readonly (readonly [string, string])[],
    hint = '',
  ) =>
    renderSelect(
      { id: name, label, hint },
      [['', words.dontKnow], ...options],
      answers[name],
      (event) => handleAnswer(name, valueOf(event)),
    );
  return html`<div class="stack plan" role="group" aria-labelledby="plan-title">
    <div>
      <h3 id="plan-title">${words.planTitle}</h3>
      <p class="hint">${words.planHint}</p>
    </div>
    <div class="pair">
      ${figure('deductible', words.deductible, words.deductibleHelp)}
      ${figure('deductibleMet', words.deductibleMet, words.deductibleMetHelp)}
      ${select('share', words.share, Object.entries(words.shares), words.shareHelp)}
      ${
        answers.share === 'copay'
          ? html`${figure('copay', words.copay)}
            ${select(
              'copayDesign',
              words.copayDesign,
              COPAY_DESIGNS.map((design) => [design, words.copayDesigns[design]] as const),
            )}`
          : nothing
      }
      ${answers.share === 'coinsurance' ? figure('coinsurance', words.coinsurance) : nothing}
      ${figure('outOfPocket', words.outOfPocket, words.outOfPocketHelp)}
      ${figure('outOfPocketMet', words.outOfPocketMet, words.outOfPocketMetHelp)}
      ${select('planYear', words.planYear, months(words.locale), words.planYearHelp)}
      ${select('authorization', words.authorization, Object.entries(words.authorizations))}
    </div>
  </div>`;
}

/** The months of a year as `01` to `12` with their names. */
function months(locale: string): (readonly [string, string])[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => [
    String(index + 1).padStart(2, '0'),
    format(Date.UTC(2000, index)),
  ]);
}

/** A figure to type, with a box for not knowing it; typing unticks the box, ticking it empties the field. */
function renderFigure(
  words: Words,
  parts: FieldParts,
  value: string,
  handleValue: (value: string) => void,
): TemplateResult {
  const { id, label, error } = parts;
  const unknown = value === UNKNOWN;
  return renderField(
    parts,
    html`<input
        id=${id}
        inputmode="decimal"
        autocomplete="off"
        maxlength="12"
        .value=${unknown ? '' : value}
        aria-invalid=${invalid(error)}
        aria-describedby=${describedBy(parts)}
        @input=${(event: Event) => handleValue(valueOf(event))}
      />
      <label class="choice small unknown">
        <input
          type="checkbox"
          .checked=${unknown}
          aria-label="${words.dontKnow}: ${label}"
          @change=${() => handleValue(unknown ? '' : UNKNOWN)}
        />
        <span>${words.dontKnow}</span>
      </label>`,
  );
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
