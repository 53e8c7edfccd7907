import type { PriceBook } from '@forecost/core';
import { nextOpenDay } from '@forecost/core/estimate';
import { html, nothing } from 'lit';
import { formatDay } from '../format/month.ts';
import type { SharedState } from '../store/book-store.ts';
import type { AnswerFields } from './answer-fields.ts';
import {
  asksHousehold,
  asksLocation,
  renderHousehold,
  renderLocation,
  renderParts,
} from './care-questions.ts';
import { careOf, type Chosen, type Paying } from './choices.ts';
import { isNeverBilled } from './never-billed.ts';
import { renderInsurance } from './plan-questions.ts';

/** The questions that a first paint does without, for where they stand. */
export interface MoreQuestions {
  /** About the parts of a course. */
  readonly parts: unknown;
  /** What is said of a day on which the practice is closed. */
  readonly closed: string | undefined;
  /** About the place, plan or household, by the way of paying. */
  readonly more: unknown;
}

/**
 * Renders them.
 *
 * @param date of the first visit
 * @param change called with what the other elements should know, or nothing, after each answer
 * @param last what stands after all of them
 */
export function renderMoreQuestions(
  book: PriceBook,
  fields: AnswerFields,
  chosen: Chosen,
  date: string,
  paying: Paying,
  shared: SharedState,
  change: (changes?: SharedState) => void,
  last: unknown,
): MoreQuestions {
  const { words } = fields;
  const course = chosen.kind === 'course' && book.courses.find(({ id }) => id === chosen.id);
  const handleShared = (name: keyof SharedState, value: string) =>
    change({ [name]: value || undefined });
  const isBilled = !isNeverBilled(book, careOf(chosen, 1));
  const open = nextOpenDay(book.practice, date);
  const insured = isBilled && paying === 'insurance';
  return {
    parts: course && renderParts(course, fields),
    closed: open === date ? undefined : words.closedThen(formatDay(open, words)),
    more: [
      isBilled && paying === 'unsure' ? html`<p class="hint">${words.unsureHint}</p>` : nothing,
      asksLocation(book, insured) ? renderLocation(book, fields, shared, handleShared) : nothing,
      insured ? renderInsurance(book, shared, fields, handleShared) : nothing,
      !insured && asksHousehold(book) ? renderHousehold(book, fields) : nothing,
      last,
    ],
  };
}
