import type { PlanBenefits } from '../../benefits/types.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import { latestYear } from './latest-year.ts';

/**
 * The least deductible a plan may have and still allow a health savings account, in cents, by year:
 * self-only and family. Sources: IRS Rev. Proc. 2023-23 (2024), 2024-25 (2025), 2025-19 (2026),
 * 2026-24 (2027).
 */
const MINIMUM_DEDUCTIBLES: Readonly<Record<string, { self: MinorUnits; family: MinorUnits }>> = {
  '2024': { self: 160_000, family: 320_000 },
  '2025': { self: 165_000, family: 330_000 },
  '2026': { self: 170_000, family: 340_000 },
  '2027': { self: 175_000, family: 350_000 },
};

/**
 * The minimum deductible for the plan's coverage level in a plan year, by the calendar year in which
 * it begins; the latest known year's for later ones.
 *
 * Until it is met, manufacturer help may not count (26 U.S.C. 223(c)(2)(A)).
 */
export function minimumDeductible(benefits: PlanBenefits, year: string): MinorUnits {
  const minimum = MINIMUM_DEDUCTIBLES[latestYear(MINIMUM_DEDUCTIBLES, year)];
  const family = benefits.inNetwork?.familyDeductible !== undefined;
  return (family ? minimum?.family : minimum?.self) ?? 0;
}

/** The last day for which {@link minimumDeductible} of a year speaks. */
export function minimumDeductibleUntil(year: string): IsoDate {
  return `${latestYear(MINIMUM_DEDUCTIBLES, year)}-12-31`;
}
