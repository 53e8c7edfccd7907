import type { Care, Course, PriceBook } from '@forecost/core';
import { html, nothing, type TemplateResult } from 'lit';
import { plainIn, renderText, textIn } from '../../book/localized-text.ts';
import type { SharedState } from '../../store/book-store.ts';
import type { AnswerFields } from './answer-fields.ts';
import { openPhases } from '../plan/care-answers.ts';
import { servicesOf } from '../plan/services-of.ts';
import { openCount } from '../choices.ts';
import { renderTitledGroup } from './titled-group.ts';

/** The parts of a course that the patient may know more of: whether they are needed, and how often. */
export function renderParts(course: Course, fields: AnswerFields): TemplateResult {
  const { words, answers } = fields;
  return html`<div class="stack">
    <p class="hint">${words.partsHint}</p>
    <div class="pair">
      ${openPhases(course).map((phase) => {
        const { id, optional } = phase;
        const name = textIn(phase.name, words.tag);
        const count = openCount(phase);
        const included = answers[`part-${id}`];
        const isCounted = count && (optional ? included === 'yes' : true);
        return html`${
          optional ? fields.yesNo(`part-${id}`, words.questions['optional-phase'](name)) : nothing
        }${
          isCounted
            ? fields.figure(
                `count-${id}`,
                words.visitsOf(name),
                words.usually(words.visits(count.low, count.high)),
                'count',
              )
            : nothing
        }`;
      })}
    </div>
  </div>`;
}

/** Whether the place of care changes its price, or, with a plan, what the plan's state says. */
export function asksLocation(book: PriceBook, care: Care, insured: boolean): boolean {
  const { practice, policies } = book;
  return (
    practice.locations.length > 1 &&
    (servicesOf(book, care).some(({ lines }) => lines.some(({ byLocation }) => byLocation)) ||
      (insured && policies.some(({ states }) => states)))
  );
}

/** The question for the place of care, which the whole page shares. */
export function renderLocation(
  { practice: { locations } }: PriceBook,
  fields: AnswerFields,
  { location }: SharedState,
  handleShared: (name: 'location', value: string) => void,
): TemplateResult {
  const { words } = fields;
  return fields.choose(
    { id: 'location', label: words.questions.location('') },
    [
      ['', words.dontKnow],
      ...locations.map(({ id, name }) => [id, plainIn(name, words.tag)] as const),
    ],
    location,
    (value) => handleShared('location', value),
  );
}

/** Whether what the patient says of themselves changes a price of this book. */
export function asksHousehold({ slidingScale, discounts = [] }: PriceBook): boolean {
  return !!slidingScale || discounts.some(isClaimed);
}

/** Questions for whoever pays without a plan: household for a sliding scale, discounts one qualifies for. */
export function renderHousehold(book: PriceBook, fields: AnswerFields): TemplateResult {
  const { words, answers, handleAnswer, said } = fields;
  const { slidingScale, discounts = [] } = book;
  return renderTitledGroup('household-title', words.householdTitle, words.householdHint, [
    slidingScale
      ? html`<div class="pair">
            ${fields.figure('householdSize', words.questions['household-size'](''), words.householdSizeHelp, 'count')}
            ${fields.figure('householdIncome', words.questions['household-income'](''), words.householdIncomeHelp)}
          </div>`
      : nothing,
    discounts.filter(isClaimed).map(({ id, name, note }) => {
      const field = `discount-${id}` as const;
      const label = textIn(name, words.tag);
      if (answers[field]) said.push([field, label, words.yes]);
      return html`<label class="choice">
        <input
          type="checkbox"
          id=${field}
          .checked=${!!answers[field]}
          @change=${() => handleAnswer(field, answers[field] ? '' : 'yes')}
        />
        <span
          >${renderText(label)}
          ${note ? html`<span class="hint block">${renderText(textIn(note, words.tag))}</span>` : nothing}</span
        >
      </label>`;
    }),
  ]);
}

/** Discounts that everybody gets, or that are a way to pay of their own, need no question. */
function isClaimed({ kind }: NonNullable<PriceBook['discounts']>[number]): boolean {
  return kind === 'hardship' || kind === 'membership';
}
