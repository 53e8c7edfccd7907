import type { IsoDate, PriceBook } from '@forecost/core';
import { nextOpenDay } from '@forecost/core/estimate';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../format/date.ts';
import { describedBy, renderField } from '../../form/field.ts';
import { payerChosen } from '../../payer/payer-chosen.ts';
import type { SharedState } from '../../store/book-store.ts';
import { type AnswerFields, valueOf } from './answer-fields.ts';
import {
  asksHousehold,
  asksLocation,
  renderHousehold,
  renderLocation,
  renderParts,
} from './care-questions.ts';
import { careOf, type Choices, type Chosen, payingOf } from '../choices.ts';
import { isNeverBilled } from '../plan/never-billed.ts';
import { renderInsurance } from './plan-questions.ts';

/** The questions that a first paint does without, for where they stand. */
export interface MoreQuestions {
  /** About the parts of a course. */
  readonly parts: unknown;
  /** The day of the first visit: that which was chosen, or the next one on which the practice is open. */
  readonly start: IsoDate;
  /** That for another day. */
  readonly renderDay: () => TemplateResult;
  /** About the place, plan or household, by the way of paying. */
  readonly more: unknown;
}

/** What is done with an answer to them. */
export interface HandleMore {
  readonly changeDay: (date: string) => void;
  /** Called with what the other elements should know, or nothing, after each other answer. */
  readonly change: (changes?: SharedState) => void;
}

/**
 * Renders them.
 *
 * @param last what stands after all of them
 */
export function renderMoreQuestions(
  book: PriceBook,
  fields: AnswerFields,
  chosen: Chosen,
  choices: Choices,
  shared: SharedState,
  { change, changeDay }: HandleMore,
  last: unknown,
): MoreQuestions {
  const { words } = fields;
  const { date } = choices;
  const paying = payingOf(choices, shared);
  const course = chosen.kind === 'course' && book.courses.find(({ id }) => id === chosen.id);
  const handleShared = (name: keyof SharedState, value: string) =>
    change(
      name === 'payer'
        ? payerChosen(book, shared, value || undefined)
        : { [name]: value || undefined },
    );
  const care = careOf(chosen, 1);
  const isBilled = !isNeverBilled(book, care);
  const start = nextOpenDay(book.practice, date);
  const insured = isBilled && paying === 'insurance';
  return {
    parts: course && renderParts(course, fields),
    start,
    renderDay: () => renderDay(words, date, start, changeDay),
    more: [
      isBilled && paying === 'unsure' ? html`<p class="hint">${words.unsureHint}</p>` : nothing,
      asksLocation(book, care, insured)
        ? renderLocation(book, fields, shared, handleShared)
        : nothing,
      insured ? renderInsurance(book, care, shared, fields, handleShared) : nothing,
      (!insured || choices.way === 'sliding-scale') && asksHousehold(book)
        ? renderHousehold(book, fields)
        : nothing,
      last,
    ],
  };
}

function renderDay(
  words: AnswerFields['words'],
  date: IsoDate,
  start: IsoDate,
  changeDay: (date: string) => void,
): TemplateResult {
  const hint = date === start ? undefined : words.closedThen(formatDay(start, words));
  const day = { id: 'start-date', label: words.otherDay, hint };
  return renderField(
    day,
    html`<input
      id=${day.id}
      type="date"
      .value=${date}
      aria-describedby=${describedBy(day)}
      @change=${(event: Event) => changeDay(valueOf(event))}
    />`,
  );
}
