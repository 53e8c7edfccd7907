import type { Attachment, Estimate, PriceBook, ScenarioEstimate } from '@forecost/core';
import { formatDay } from '../format/month.ts';
import { formatRange } from '../format/money.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import type { SharedState } from '../store/book-store.ts';
import type { Choices, Chosen } from './choices.ts';
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

/** What the patient asks the practice for, when they ask for a good faith estimate. */
export function askEstimate(current: Current): Attachment {
  const { words, detail } = current;
  const date = detail && formatDay(detail.whole.startDate, words);
  return {
    title: words.askEstimate,
    lines: [careName(current), ...(date ? [`${words.startDate}: ${date}`] : [])],
  };
}

/** The name of the care that is chosen. */
export function careName({ book, words, chosen: { kind, id } }: Current): string {
  return nameIn(kind === 'course' ? book.courses : book.services, words, id);
}

/** The estimate as plain lines that can be attached to a callback request; nothing else ever is. */
export function summarize(
  current: Current,
  { whole: { currency, startDate, priceBookVersion, scenarios }, shown }: Detail,
): Attachment {
  const { book, words, shared } = current;
  const line = (label: string, value: string) => `${label}: ${value}`;
  const insurer = book.payers.find(({ id }) => id === shared.payer);
  const ways = [shown, ...scenarios.filter((scenario) => scenario !== shown)];
  const { low, high } = shown.visitCount;
  return {
    title: words.estimateTitle(careName(current)),
    lines: [
      ...ways.map((way) =>
        line(wayName(book, words, way), formatRange(way.total, currency, words)),
      ),
      line(words.firstVisit, formatRange(shown.firstVisit, currency, words)),
      words.visits(low, high),
      line(words.startDate, formatDay(startDate, words)),
      ...(insurer && usesPlan(shown) ? [line(words.payer, insurer.name)] : []),
      words.priceList(priceBookVersion),
    ],
  };
}
