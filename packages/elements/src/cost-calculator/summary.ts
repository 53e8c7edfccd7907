import type { Estimate, PriceBook, ScenarioEstimate } from '@forecost/core';
import { formatDate } from '../format/date.ts';
import { formatRange } from '../format/money.ts';
import type { SharedState } from '../store/book-store.ts';
import type { CalculatorWords, LaterWords } from '../translations/translation.ts';
import type { Chosen } from './choices.ts';
import { nameIn, wayName } from './names.ts';
import { usesPlan } from './ways.ts';

/** The estimate as plain lines that can be attached to a callback request; nothing else ever is. */
export function summarize(
  book: PriceBook,
  words: CalculatorWords & LaterWords,
  chosen: Chosen,
  { currency, startDate, priceBookVersion, scenarios }: Estimate,
  shown: ScenarioEstimate,
  payer: string | undefined,
): NonNullable<SharedState['estimate']> {
  const known = chosen.kind === 'course' ? book.courses : book.services;
  const line = (label: string, value: string) => `${label}: ${value}`;
  const insurer = book.payers.find(({ id }) => id === payer);
  const ways = [shown, ...scenarios.filter((scenario) => scenario !== shown)];
  const { low, high } = shown.visitCount;
  return {
    title: words.estimateTitle(nameIn(known, words, chosen.id)),
    lines: [
      ...ways.map((way) =>
        line(wayName(book, words, way), formatRange(way.total, currency, words)),
      ),
      line(words.firstVisit, formatRange(shown.firstVisit, currency, words)),
      words.visits(low, high),
      line(words.startDate, formatDate(startDate, words.locale)),
      ...(insurer && usesPlan(shown) ? [line(words.payer, insurer.name)] : []),
      words.priceList(priceBookVersion),
    ],
  };
}
