import type { PriceBook } from '../types.ts';
import { ambiguousAllowedAmounts } from './ambiguous-allowed-amounts.ts';
import { benchmarkFees } from './benchmark-fees.ts';
import { benefitsOfCodes } from './benefits-of-codes.ts';
import { callbackDays } from './callback-days.ts';
import { cashPriceAboveCharge } from './cash-price-above-charge.ts';
import { changedCodes } from './changed-codes.ts';
import { codeFormats } from './code-formats.ts';
import { dearPackages } from './dear-packages.ts';
import { discountTerms } from './discount-terms.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { endedPhases } from './ended-phases.ts';
import { everyLineAmounts } from './every-line-amounts.ts';
import { expiredContracts } from './expired-contracts.ts';
import { financingTerms } from './financing-terms.ts';
import type { Finding } from './finding.ts';
import { freeServices } from './free-services.ts';
import { linePrices } from './line-prices.ts';
import { listedHolidays } from './listed-holidays.ts';
import { markupInTexts } from './markup-in-texts.ts';
import { missingCadence } from './missing-cadence.ts';
import { missingCriteria } from './missing-criteria.ts';
import { missingTranslations } from './missing-translations.ts';
import { openingHours } from './opening-hours.ts';
import { overlappingDiscounts } from './overlapping-discounts.ts';
import { phoneNumbers } from './phone-numbers.ts';
import { providerIdentifier } from './provider-identifier.ts';
import { reversedDates } from './reversed-dates.ts';
import { slippedDecimals } from './slipped-decimals.ts';
import { sameNames } from './same-names.ts';
import { shortVisits } from './short-visits.ts';
import { slidingScaleTiers } from './sliding-scale-tiers.ts';
import { stalePolicies } from './stale-policies.ts';
import { statedTotals } from './stated-totals.ts';
import { timeZone } from './time-zone.ts';
import { unbackedClaims } from './unbacked-claims.ts';
import { unknownIds } from './unknown-ids.ts';
import { visitsAWeek } from './visits-a-week.ts';

/** Every check, in the order findings are reported. */
const CHECKS: readonly ((book: PriceBook) => Finding[])[] = [
  duplicateIds,
  unknownIds,
  sameNames,
  reversedDates,
  cashPriceAboveCharge,
  slippedDecimals,
  freeServices,
  statedTotals,
  dearPackages,
  linePrices,
  discountTerms,
  overlappingDiscounts,
  slidingScaleTiers,
  financingTerms,
  missingCadence,
  endedPhases,
  ambiguousAllowedAmounts,
  everyLineAmounts,
  expiredContracts,
  benchmarkFees,
  missingCriteria,
  stalePolicies,
  codeFormats,
  changedCodes,
  benefitsOfCodes,
  shortVisits,
  openingHours,
  visitsAWeek,
  callbackDays,
  listedHolidays,
  timeZone,
  phoneNumbers,
  providerIdentifier,
  missingTranslations,
  markupInTexts,
  unbackedClaims,
];

/**
 * Says what in a well-formed price book does not make sense: contradictions, dangling ids, stale
 * facts, claims nobody backs.
 *
 * No clock is read: dates are compared with each other and with the book's own effective dates.
 */
export function checkPriceBook(book: PriceBook): Finding[] {
  return CHECKS.flatMap((check) => check(book));
}
