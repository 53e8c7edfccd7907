/** Price books that are more than the clinic's usual one, as `forecost build` writes them. */
import { compilePriceBook, printPriceBook } from '@forecost/core/price-book';
import { clinicBook } from '../price-book.ts';

/** A compiled price book of sixty courses and services with long names. */
export function hugeBook(): string {
  const book = clinicBook();
  const many = <Entry extends object>([entry]: readonly Entry[]): Entry[] =>
    Array.from({ length: 60 }, (_, index) => ({
      ...entry!,
      id: `number-${index}`,
      name: { en: `Care with a long name, number ${index}`, es: `Cuidado ${index}` },
    }));
  const huge = {
    ...book,
    services: [...book.services, ...many(book.services)],
    courses: many(book.courses),
  };
  return JSON.stringify(compilePriceBook(printPriceBook(huge)));
}

/** A compiled price book with a lender, a sliding scale and discounts to qualify for or to pay promptly for. */
export function manyWaysBook(): string {
  const discount = { off: { percent: 1_000 }, order: 1, stacks: false } as const;
  const book = clinicBook({
    financing: [{ id: 'lender', name: 'Monthly', kind: 'zero-interest', months: 12 }],
    slidingScale: { tiers: [{ upToPercentOfPovertyLevel: 20_000, percentOff: 5_000 }] },
    discounts: [
      { ...discount, id: 'members', name: 'Members', kind: 'membership' },
      { ...discount, id: 'prompt', name: 'The same day', kind: 'prompt-pay', withinDays: 1 },
    ],
  });
  return JSON.stringify(compilePriceBook(printPriceBook(book)));
}

/** A compiled price book with a lender's offer beside its prices. */
export function lenderBook(): string {
  const book = clinicBook({
    financing: [{ id: 'lender', name: 'Monthly', kind: 'zero-interest', months: 12 }],
  });
  return JSON.stringify(compilePriceBook(printPriceBook(book)));
}

/** A compiled price book that is over, so that it says of no day what care costs. */
export function endedBook(): string {
  const book = clinicBook({ effectiveUntil: '2026-01-31' });
  return JSON.stringify(compilePriceBook(printPriceBook(book)));
}
