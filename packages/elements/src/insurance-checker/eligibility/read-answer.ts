import { type CurrencyCode, ForecostError, type PlanBenefits } from '@forecost/core';
import { checkPlanBenefits } from '@forecost/core/benefits';
import { cleanly } from '../../host-page/cleanly.ts';
import { tryingAgain } from '../../lazy/try-again.ts';

// Named, because a chunk gives its whole namespace another name.
const fetchSchema = tryingAgain(async () => {
  const { parsePlanBenefits } = await import('@forecost/core/benefits/schema');
  return { parsePlanBenefits };
});
const fetchFhir = tryingAgain(async () => {
  const { readFhirBenefits } = await import('@forecost/core/benefits/fhir');
  return { readFhirBenefits };
});

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
  const said: Readonly<Record<string, unknown>> = { __proto__: null, ...(json as object) };
  const { resourceType, status, benefits } = said;
  if (resourceType !== undefined) return readFhir(json, currency);
  if (status === 'not-found') return { kind: 'not-found' };
  if (status !== 'active' && status !== 'inactive') throw unknownAnswer(typeof status);
  const active = status === 'active';
  if (benefits === undefined) return { kind: 'told', active, benefits: {} };
  const { parsePlanBenefits } = await fetchSchema();
  return {
    kind: 'told',
    active,
    benefits: await cleanly(() => parsePlanBenefits(benefits, currency)),
  };
}

async function readFhir(json: unknown, currency: CurrencyCode): Promise<Said> {
  const { readFhirBenefits } = await fetchFhir();
  try {
    const { active, benefits, sound } = await cleanly(() => {
      const read = readFhirBenefits(json, { currency, networkNotStated: 'in-network' });
      return { ...read, sound: checkPlanBenefits(read.benefits, currency).length === 0 };
    });
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
