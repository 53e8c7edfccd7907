import type { CostShare, NetworkBenefits } from '../../benefits/types.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import { withDefaultShare } from './default-share.ts';
import { yearlyFigure } from './yearly-figure.ts';

/** Yearly Part B deductible in cents. Source: CMS notices of Medicare Part B premium rates and deductible. */
const DEDUCTIBLES: Readonly<Record<string, MinorUnits>> = { '2025': 25_700, '2026': 28_300 };

const NOTHING: CostShare = { coinsurance: 0, deductibleApplies: false };

/**
 * What is not the same for all care: laboratory tests and preventive care cost nothing (42 U.S.C.
 * 1395l(a)(1)(D), (a)(1)(Y), (b)); dental care is left out (42 U.S.C. 1395y(a)(12)); drugs from a
 * pharmacy are Part D's, whose terms are unknown, and fill no deductible of Part B.
 */
const BY_CATEGORY: NetworkBenefits['costShares'] = {
  laboratory: NOTHING,
  preventive: NOTHING,
  dental: { covered: false },
  'pharmacy-drug': { deductibleApplies: false },
};

/**
 * Original Medicare's terms for outpatient care in the year of a day: a yearly deductible, then 20 %, no maximum.
 *
 * What is met is not in it: that is for the patient to say. A year without a published figure has
 * the latest one, and the estimate says so. Source: 42 CFR 410.152, 410.160.
 *
 * @param said what the patient or the plan says of it, which goes before the law's terms
 */
export function medicarePartB(day: IsoDate, said: NetworkBenefits = {}): NetworkBenefits {
  const { amount } = yearlyFigure(DEDUCTIBLES, day);
  const { deductible, costShares } = said;
  return {
    outOfPocketMaximum: 'none',
    ...said,
    deductible: deductible === 'none' ? deductible : { amount, ...deductible },
    costShares: withDefaultShare({ ...BY_CATEGORY, ...costShares }, { coinsurance: 2000 }),
  };
}

/** The last day for which {@link medicarePartB} of a day speaks. */
export function medicarePartBUntil(day: IsoDate): IsoDate {
  return yearlyFigure(DEDUCTIBLES, day).until;
}
