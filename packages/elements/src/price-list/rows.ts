import type { BenefitCategory, PriceBook, Service } from '@forecost/core';
import { type ListedPrice, listedPrice } from '@forecost/core/price-list';
import { toRange } from '@forecost/core/money';

/** A service with what one visit of it costs. */
export interface Row {
  readonly service: Service;
  readonly listed: ListedPrice;
}

/** The services that are mostly paid under one kind of benefit. */
export interface Group {
  readonly benefit: BenefitCategory;
  readonly rows: readonly Row[];
}

/**
 * The services of the book with their prices on a day, by the kind of benefit that most of the
 * price falls under, groups and services in the order of the book.
 */
export function groupServices(
  book: PriceBook,
  services: readonly Service[],
  date: string,
  location: string | undefined,
): Group[] {
  const groups = new Map<BenefitCategory, Row[]>();
  for (const service of services) {
    const listed = listedPrice(book, { service: service.id, location }, date);
    const benefit = mainBenefit(service);
    groups.set(benefit, [...(groups.get(benefit) ?? []), { service, listed }]);
  }
  return [...groups].map(([benefit, rows]) => ({ benefit, rows }));
}

function mainBenefit({ lines }: Service): BenefitCategory {
  const [dearest] = lines
    .map(({ benefit, cashPrice, units = 1 }) => ({
      benefit,
      amount: toRange(cashPrice).likely * units,
    }))
    .sort((a, b) => b.amount - a.amount);
  return dearest?.benefit ?? 'other';
}
