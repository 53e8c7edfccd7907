import type { SecondaryCoverage } from '../../benefits/types.ts';
import type { Payer, PriceBook } from '../../price-book/types.ts';
import { findService } from '../care.ts';
import { assistanceFinder } from '../price/assistance.ts';
import type { PlannedCare } from '../schedule/index.ts';
import type { SettledInsurance } from './settled-insurance.ts';

/** How the names of government plans begin, and of the ways in which a second plan pays beside Medicare. */
const GOVERNMENT = /^(medi|tricare|va)/;

/**
 * Whether a manufacturer program in force helps with a line of the course; never for members of a
 * government plan, be it the first or the second (42 U.S.C. 1320a-7b).
 */
export function mayHelp(
  book: PriceBook,
  { sets }: PlannedCare,
  payer: Payer | undefined,
  { planType, benefits }: SettledInsurance,
): boolean {
  const second = benefits.secondary as Partial<SecondaryCoverage> | undefined;
  const plans = [planType, benefits.planType, second?.formula];
  if (payer?.government || plans.some((own) => GOVERNMENT.test(own ?? ''))) return false;
  const helps = assistanceFinder(book);
  return sets.some(({ services, date }) =>
    services.some((id) => findService(book, id).lines.some((line) => helps(id, line.id, date))),
  );
}
