import { type CurrencyCode, ForecostError, type PlanBenefits } from '@forecost/core';
import { checkPlanBenefits } from '@forecost/core/benefits';

/** What a plan said of a patient. */
export type Said =
  | { readonly kind: 'told'; readonly active: boolean | undefined; readonly benefits: PlanBenefits }
  | { readonly kind: 'not-found' };

/**
 * Reads the endpoint's answer. The reader it takes is fetched now: none is needed by whoever never
 * asks.
 *
 * @throws ForecostError where it is neither FHIR nor an `EligibilityAnswer`
 */
export async function readAnswer(json: unknown, currency: CurrencyCode): Promise<Said> {
  const { resourceType, status, benefits } = (json ?? {}) as Readonly<Record<string, unknown>>;
  if (resourceType !== undefined) return readFhir(json, currency);
  if (status === 'not-found') return { kind: 'not-found' };
  if (status !== 'active' && status !== 'inactive') throw unknownAnswer(typeof status);
  const active = status === 'active';
  if (benefits === undefined) return { kind: 'told', active, benefits: {} };
  const { parsePlanBenefits } = await import('@forecost/core/benefits/schema');
  return { kind: 'told', active, benefits: parsePlanBenefits(benefits, currency) };
}

async function readFhir(json: unknown, currency: CurrencyCode): Promise<Said> {
  const { readFhirBenefits } = await import('@forecost/core/benefits/fhir');
  try {
    const { active, benefits } = readFhirBenefits(json, {
      currency,
      networkNotStated: 'in-network',
    });
    const sound = checkPlanBenefits(benefits, currency).length === 0;
    return { kind: 'told', active, benefits: sound ? benefits : {} };
  } catch (error) {
    if (error instanceof ForecostError && error.code === 'eligibility-error') {
      return { kind: 'not-found' };
    }
    throw error;
  }
}

function unknownAnswer(received: string): ForecostError {
  return new ForecostError('The eligibility answer', [
    {
      code: 'not-an-eligibility-answer',
      path: 'status',
      expected: 'active, inactive or not-found, or a FHIR resourceType',
      received,
    },
  ]);
}
