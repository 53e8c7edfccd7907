import * as z from 'zod/mini';
import { ForecostError, type Problem } from '../../errors.ts';
import type { CurrencyCode } from '../../money/minor-units.ts';
import { amountsIn } from '../../price-book/schema/amounts.ts';
import { refuseBeyondLimits } from '../../price-book/schema/limits.ts';
import { problemsOf } from '../../price-book/schema/problems.ts';
import { checkPlanBenefits } from '../check/check.ts';
import type { PlanBenefits } from '../types.ts';
import { planBenefitsSchema } from './plan-benefits-schema.ts';

export { planBenefitsSchema } from './plan-benefits-schema.ts';

/**
 * Reads plan benefits as people write them and checks that they do not contradict themselves.
 *
 * @param json a parsed JSON document: amounts are decimals in the currency, rates fractions (0.2)
 * @throws ForecostError with every problem of shape, or else every contradiction
 */
export function parsePlanBenefits(json: unknown, currency: CurrencyCode = 'USD'): PlanBenefits {
  const problems = refuseBeyondLimits(json);
  refuse(problems);
  const schema = planBenefitsSchema(amountsIn(currency));
  const result = z.safeDecode(schema, json as never, { reportInput: true });
  if (!result.success)
    throw new ForecostError('The plan benefits', problemsOf(result.error.issues));
  refuse(checkPlanBenefits(result.data, currency));
  return result.data;
}

/**
 * Writes plan benefits the way people do; the exact inverse of {@link parsePlanBenefits}.
 *
 * Shape: a JSON object for `insurance.benefits` of an estimate request; amounts are decimals in the
 * currency, rates fractions (0.2).
 *
 * @throws ForecostError where the benefits contradict themselves or could not be read back
 */
export function printPlanBenefits(
  benefits: PlanBenefits,
  currency: CurrencyCode = 'USD',
): Readonly<Record<string, unknown>> {
  refuse(checkPlanBenefits(benefits, currency));
  const schema = planBenefitsSchema(amountsIn(currency));
  // The schema's own type is mutable; encoding copies and changes nothing.
  const result = z.safeEncode(schema, benefits as z.output<typeof schema>, { reportInput: true });
  if (!result.success)
    throw new ForecostError('The plan benefits', problemsOf(result.error.issues));
  return result.data;
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ForecostError('The plan benefits', problems);
}
