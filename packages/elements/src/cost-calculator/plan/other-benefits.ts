import type {
  BenefitCategory,
  Care,
  CostShare,
  NetworkBenefits,
  PlanType,
  PriceBook,
} from '@forecost/core';
import { servicesOf } from './services-of.ts';

type CostShares = NonNullable<NetworkBenefits['costShares']>;

/** How near a benefit is to what a card calls a visit: 0 is one. */
function distance(benefit: BenefitCategory): number {
  return /visit|^mental/.test(benefit) ? 0 : /drug|^lab|^imag/.test(benefit) ? 2 : 1;
}

/**
 * The benefits that are only ever billed beside a nearer one at the same visit: the drug beside the
 * office visit. A copay is told of a visit, and nobody knows what the plan asks for these, but that the
 * VA asks no more and what Medicaid's law lets it ask, where nothing is said of them.
 */
export function otherBenefits(
  book: PriceBook,
  care: Care,
  planType: PlanType | undefined,
): readonly BenefitCategory[] {
  if (planType === 'va') return [];
  const visits =
    'course' in care
      ? (book.courses.find(({ id }) => id === care.course)?.phases ?? [])
      : [{ services: [care.service] }];
  const own = new Set<BenefitCategory>();
  const all = new Set<BenefitCategory>();
  for (const { services } of visits) {
    const billed = services
      .flatMap((service) => servicesOf(book, { service }))
      .flatMap(({ lines }) => lines.map(({ benefit }) => benefit))
      .filter((benefit) => benefit !== 'none');
    const nearest = Math.min(...billed.map(distance));
    for (const benefit of billed) {
      all.add(benefit);
      if (distance(benefit) === nearest) own.add(benefit);
    }
  }
  return [...all].filter((benefit) => !own.has(benefit));
}

/** The terms of those benefits: what the patient said, else anything. */
export function otherShares(benefits: readonly BenefitCategory[], rate?: number): CostShares {
  const share: CostShare = rate === undefined ? {} : { coinsurance: rate };
  return Object.fromEntries(benefits.map((benefit) => [benefit, share]));
}
