import type { CurrencyCode } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { withoutIsolates } from '../../book/localized-text.ts';
import { formatMoney } from '../../format/money.ts';
import { describedBy, invalid, renderField, renderSelect } from '../../form/field.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import { type Answers, type HandleAnswer, UNKNOWN } from '../plan/answers.ts';
import { readCount } from '../choices.ts';
import { readAmount, readPercent } from '../plan/plan-answers.ts';

type Words = CalculatorWords & LaterWords;
type Name = keyof Answers & string;

/** What kind of figure a patient types. */
type Kind = 'amount' | 'percent' | 'count';

/** The controls of a set of answers, each of which can be left at "I don't know"; made anew for each render. */
export class AnswerFields {
  /** The ids of the controls rendered so far. */
  readonly asked = new Set<string>();

  readonly words: Words;
  readonly answers: Answers;
  readonly handleAnswer: HandleAnswer;
  readonly #currency: CurrencyCode;

  constructor(words: Words, answers: Answers, currency: CurrencyCode, handleAnswer: HandleAnswer) {
    this.words = words;
    this.answers = answers;
    this.#currency = currency;
    this.handleAnswer = handleAnswer;
  }

  /** A choice from a list. */
  select(
    id: Name,
    label: string,
    options: readonly (readonly [string, string])[],
    hint = '',
  ): TemplateResult {
    this.asked.add(id);
    return renderSelect(
      { id, label, hint },
      [['', this.words.dontKnow], ...options],
      this.answers[id] ?? '',
      (event) => this.handleAnswer(id, valueOf(event)),
    );
  }

  /** A figure to type, with a box for not knowing it; typing unticks the box, ticking it empties the field. */
  figure(id: Name, label: string, hint = '', kind: Kind = 'amount'): TemplateResult {
    this.asked.add(id);
    const { words } = this;
    const value = this.answers[id] ?? '';
    const unknown = value === UNKNOWN;
    const error =
      unknown || value.trim() === '' || this.#isRead(value, kind)
        ? undefined
        : { amount: words.wrongAmount, percent: words.wrongPercent, count: words.wrongCount }[kind];
    const parts = { id, label, hint, error };
    return renderField(
      parts,
      this.#withSign(
        kind,
        html`<input
          id=${id}
          inputmode=${kind === 'count' ? 'numeric' : 'decimal'}
          autocomplete="off"
          maxlength="12"
          .value=${unknown ? '' : value}
          aria-invalid=${invalid(error)}
          aria-describedby=${describedBy(parts)}
          @input=${(event: Event) => this.handleAnswer(id, valueOf(event), true)}
        />`,
      ),
      html`<label class="choice small unknown">
          <input
            type="checkbox"
            .checked=${unknown}
            aria-label="${words.dontKnow}: ${withoutIsolates(label)}"
            @change=${() => this.handleAnswer(id, unknown ? '' : UNKNOWN)}
          />
          <span>${words.dontKnow}</span>
        </label>`,
    );
  }

  /** Shows beside a field what its figure is of: the currency's sign where amounts have it, or that of percent. */
  #withSign(kind: Kind, input: TemplateResult): TemplateResult {
    if (kind === 'count') return input;
    const none = kind === 'percent' ? '0%' : formatMoney(0, this.#currency, this.words.locale);
    const sign = html`<span class="muted" aria-hidden="true">${none.replace(/[\d\s]/g, '')}</span>`;
    return html`<div class="signed">
      ${/^\d/.test(none) ? [input, sign] : [sign, input]}
    </div>`;
  }

  #isRead(text: string, kind: Kind): boolean {
    if (kind === 'count') return readCount(text) !== undefined;
    const read = kind === 'percent' ? readPercent(text) : readAmount(text, this.#currency);
    return read !== undefined;
  }
}

/** The value of the control that an event comes from. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
