import { secondPlan } from '../../benefits/second-plan.ts';
import type { Schedule } from '../schedule/index.ts';
import type { EstimateRequest, ScenarioEstimate } from '../types.ts';
import { planYearStarts } from './plan-years.ts';
import type { SettledInsurance } from './settled-insurance.ts';
import { spanning } from './spanning.ts';

/**
 * Works a scenario out; where a second plan has a yearly limit and nobody said when its year starts, in
 * the first plan's year and in every other that turns within the course. Medigap's is Medicare's.
 */
export function acrossSecondYears(
  insurance: SettledInsurance,
  { startDate }: EstimateRequest,
  schedules: readonly Schedule[],
  at: (insurance: SettledInsurance) => ScenarioEstimate,
): ScenarioEstimate {
  const own = at(insurance);
  const { benefits } = insurance;
  const second = secondPlan(benefits);
  const { formula, deductible, outOfPocketMaximum, planYearStart } = second ?? {};
  const isUnlimited = deductible === 'none' && outOfPocketMaximum === 'none';
  if (!second || planYearStart || formula === 'medigap' || isUnlimited) return own;
  const { asOf = startDate } = benefits;
  const others = planYearStarts({}, schedules, asOf < startDate ? asOf : startDate).map((start) =>
    at({
      ...insurance,
      benefits: { ...benefits, secondary: { ...second, planYearStart: start } },
    }),
  );
  const open = { unknown: 'plan-year-start', subject: 'secondary', source: 'rule:unsaid' } as const;
  return spanning(own, others, open);
}
