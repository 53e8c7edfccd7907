import type { CurrencyCode } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { withoutIsolates } from '../../book/localized-text.ts';
import { formatMoney } from '../../format/money.ts';
import { formatRate } from '../../format/rate.ts';
import {
  describedBy,
  type FieldParts,
  invalid,
  renderField,
  renderSelect,
} from '../../form/field.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import { type Answers, type HandleAnswer, UNKNOWN } from '../plan/answers.ts';
import { readCount } from '../choices.ts';
import { readAmount, readPercent } from '../plan/plan-answers.ts';

type Words = CalculatorWords & LaterWords;
type Name = keyof Answers & string;

/** What kind of figure a patient types. */
type Kind = 'amount' | 'percent' | 'count';

/** The id of a control, its label, and what was answered, in words. */
export type Said = readonly [id: string, label: string, answer: string];

/** The controls of a set of answers, each of which can be left at "I don't know"; made anew for each render. */
export class AnswerFields {
  /** The ids of the controls rendered so far. */
  readonly asked = new Set<string>();
  /** What was answered in them. */
  readonly said: Said[] = [];
  /** What is wrong with what was typed in one of them. */
  wrong: string | undefined;

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
    return this.choose(
      { id, label, hint },
      [['', this.words.dontKnow], ...options],
      this.answers[id],
      (value) => this.handleAnswer(id, value),
    );
  }

  /** A choice between yes and no, whatever they stand for. */
  yesNo(id: Name, label: string, hint = '', yes = 'yes', no = 'no'): TemplateResult {
    const { words } = this;
    const options = [
      [yes, words.yes],
      [no, words.no],
    ] as const;
    return this.select(id, label, options, hint);
  }

  /** A choice whose answer the whole page shares. */
  choose(
    parts: FieldParts,
    options: readonly (readonly [string, string])[],
    value = '',
    handleChoice: (value: string) => void,
  ): TemplateResult {
    this.asked.add(parts.id);
    const chosen = value && options.find(([option]) => option === value);
    if (chosen) this.said.push([parts.id, parts.label, chosen[1]]);
    return renderSelect(parts, options, value, (event) => handleChoice(valueOf(event)));
  }

  /** A figure to type, with a box for not knowing it; typing unticks the box, ticking it empties the field. */
  figure(id: Name, label: string, hint = '', kind: Kind = 'amount'): TemplateResult {
    this.asked.add(id);
    const { words } = this;
    const value = this.answers[id] ?? '';
    const unknown = value === UNKNOWN;
    const read = this.#read(value, kind);
    if (read) this.said.push([id, label, read]);
    const error =
      read || unknown || value.trim() === ''
        ? undefined
        : { amount: words.wrongAmount, percent: words.wrongPercent, count: words.wrongCount }[kind];
    this.wrong ??= error;
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

  /** What was typed, as it was understood; `undefined` where it was not. */
  #read(text: string, kind: Kind): string | undefined {
    const { locale } = this.words;
    if (kind === 'count') return readCount(text)?.toString();
    const figure = kind === 'percent' ? readPercent(text) : readAmount(text, this.#currency);
    if (figure === undefined) return undefined;
    return kind === 'percent'
      ? formatRate(figure, locale)
      : formatMoney(figure, this.#currency, locale);
  }
}

/** The value of the control that an event comes from. */
export function valueOf(event: Event): string {
  return (event.target as HTMLInputElement | HTMLSelectElement).value;
}
