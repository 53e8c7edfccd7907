import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import { ANYTHING, type TypicalFigure } from '../unknowns/typical-benefits.ts';
import { yearlyFigure } from './yearly-figure.ts';

/** Yearly deductible of high-deductible Medigap Plans F and G, in cents. Source: CMS, by 42 U.S.C. 1395ss(p)(11)(C). */
const DEDUCTIBLES: Readonly<Record<string, MinorUnits>> = { 2025: 287_000, 2026: 295_000 };

/** What such a plan leaves first in the year of a day: after the last year that is known, no less than in that. */
export function highMedigapDeductible(day: IsoDate | ''): TypicalFigure {
  const { amount, until } = yearlyFigure(DEDUCTIBLES, day as IsoDate);
  const high = day <= until ? amount : ANYTHING;
  return { likely: amount, least: amount, high, source: 'CMS, 42 U.S.C. 1395ss(p)(11)' };
}
