import type { PlanBenefits } from '../../benefits/types.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import { yearlyFigure } from './yearly-figure.ts';

/**
 * The least deductible a self-only plan may have and still allow a health savings account, in cents,
 * by year; a family plan's is twice that (26 U.S.C. 223(c)(2)(A)(i)). Sources: IRS Rev. Proc. 2024-25
 * (2025), 2025-19 (2026), 2026-24 (2027).
 */
const MINIMUM_DEDUCTIBLES: Readonly<Record<string, MinorUnits>> = {
  '2025': 165_000,
  '2026': 170_000,
  '2027': 175_000,
};

/**
 * The minimum deductible for the plan's coverage level in a plan year, by the calendar year of
 * its first day; the latest known year's for later ones.
 *
 * Until it is met, manufacturer help may not count (26 U.S.C. 223(c)(2)(A)).
 */
export function minimumDeductible(benefits: PlanBenefits, first: IsoDate): MinorUnits {
  const { amount: selfOnly } = yearlyFigure(MINIMUM_DEDUCTIBLES, first);
  const family = benefits.inNetwork?.familyDeductible ?? 'none';
  return family === 'none' ? selfOnly : 2 * selfOnly;
}

/** The last day for which {@link minimumDeductible} of plan years like that of a day speaks. */
export function minimumDeductibleUntil(day: IsoDate): IsoDate {
  return yearlyFigure(MINIMUM_DEDUCTIBLES, day).until;
}
