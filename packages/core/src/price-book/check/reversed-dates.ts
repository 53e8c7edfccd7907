import type { IsoDate } from '../../calendar/iso-date.ts';
import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

interface Span {
  readonly from?: IsoDate | undefined;
  readonly until?: IsoDate | undefined;
}

/** What holds from one day until another ends no earlier than it begins. */
export function reversedDates(book: PriceBook): Finding[] {
  return [
    ...reversed({ from: book.effectiveFrom, until: book.effectiveUntil }, 'effectiveUntil'),
    ...book.packages.flatMap((offer, index) => reversed(offer, `packages[${index}].until`)),
    ...book.allowedAmounts.flatMap((entry, at) => reversed(entry, `allowedAmounts[${at}].until`)),
    ...(book.benchmarks ?? []).flatMap((entry, at) => reversed(entry, `benchmarks[${at}].until`)),
    ...(book.assistance ?? []).flatMap((entry, at) => reversed(entry, `assistance[${at}].until`)),
    ...(book.discounts ?? []).flatMap((entry, at) => reversed(entry, `discounts[${at}].until`)),
    ...(book.financing ?? []).flatMap((entry, at) => reversed(entry, `financing[${at}].until`)),
    ...book.services.flatMap(({ lines }, service) =>
      lines.flatMap(({ codes = [], modifierRates = [] }, at) => {
        const line = `services[${service}].lines[${at}]`;
        return [
          ...codes.flatMap((code, index) => reversed(code, `${line}.codes[${index}].until`)),
          ...modifierRates.flatMap((rate, index) =>
            reversed(rate, `${line}.modifierRates[${index}].until`),
          ),
        ];
      }),
    ),
  ];
}

function reversed({ from, until }: Span, path: string): Finding[] {
  if (from === undefined || until === undefined || from <= until) return [];
  return [
    error({
      code: 'dates-reversed',
      path,
      expected: `${from} or later, the day it begins`,
      received: until,
      advice: 'Both days are included; swap them or correct one.',
    }),
  ];
}
