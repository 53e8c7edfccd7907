import type { Attachment, Estimate, IsoDate, PriceBook, ScenarioEstimate } from '@forecost/core';
import { formatDay } from '../../format/date.ts';
import { formatRange } from '../../format/money.ts';
import type { CalculatorWords, LaterWords } from '../../translations/translation.ts';
import type { SharedState } from '../../store/book-store.ts';
import type { AnswerFields } from '../questions/answer-fields.ts';
import type { Choices, Chosen } from '../choices.ts';
import { nameIn, wayName } from './names.ts';
import { usesPlan } from './ways.ts';

/** An estimate, and the way to pay of it that is shown. */
export interface Detail {
  readonly whole: Estimate;
  readonly shown: ScenarioEstimate;
}

/** What a calculator shows now. */
export interface Current {
  readonly book: PriceBook;
  readonly words: CalculatorWords & LaterWords;
  readonly chosen: Chosen;
  readonly choices: Choices;
  readonly shared: SharedState;
  readonly detail: Detail | undefined;
  /** Whether the patient has changed anything. */
  readonly isTouched: boolean;
}

/** The same where there is an answer, with the controls of the questions on the page. */
export interface Shown extends Current {
  readonly detail: Detail;
  readonly fields: AnswerFields;
}

/** What the patient asks the practice for, when they ask for a good faith estimate. */
export function askEstimate(current: Current): Attachment {
  const { words, detail } = current;
  const date = detail && formatDay(firstDay(detail), words);
  return {
    title: words.askEstimate,
    lines: [careName(current), ...(date ? [words.startDate(date)] : [])],
  };
}

/** The day of the first visit: where the practice is closed on the one asked for, the next it is open. */
export function firstDay({ whole, shown }: Detail): IsoDate {
  return shown.visits[0]?.date ?? whole.startDate;
}

/** The name of the care that is chosen. */
export function careName({ book, words, chosen: { kind, id } }: Current): string {
  return nameIn(kind === 'course' ? book.courses : book.services, words, id);
}

/** The estimate as plain lines that can be attached to a callback request; nothing else ever is. */
export function summarize(current: Shown): Attachment {
  const { book, words, shared, detail } = current;
  const { whole, shown } = detail;
  const { currency, priceBookVersion, scenarios } = whole;
  const insurer = book.payers.find(({ id }) => id === shared.payer);
  const ways = [shown, ...scenarios.filter((scenario) => scenario !== shown)];
  const { low, high } = shown.visitCount;
  return {
    title: words.estimateTitle(careName(current)),
    lines: [
      ...ways.map((way) =>
        words.fact(wayName(book, words, way), formatRange(way.total, currency, words)),
      ),
      words.fact(words.firstVisit, formatRange(shown.firstVisit, currency, words)),
      words.visits(low, high),
      words.startDate(formatDay(firstDay(detail), words)),
      ...(insurer && usesPlan(shown) ? [words.fact(words.payer, insurer.name)] : []),
      words.priceList(priceBookVersion),
    ],
  };
}
