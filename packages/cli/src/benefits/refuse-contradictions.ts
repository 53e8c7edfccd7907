import { ForecostError } from '@forecost/core';
import { checkPlanBenefits } from '@forecost/core/benefits';
import type { BenefitsReading } from '@forecost/core/benefits/fhir';

/**
 * Refuses a reading whose benefits contradict themselves, which no estimate could use.
 *
 * @throws ForecostError with every contradiction and the places of the document it was read from
 */
export function refuseContradictions({ benefits, used }: BenefitsReading): void {
  const problems = checkPlanBenefits(benefits).map((problem) => {
    const places = used.filter(({ path }) => within(path, problem.path)).map(({ where }) => where);
    const from = [...new Set(places)].slice(0, MOST_PLACES).join(', ');
    const advice = `${from ? `It was read from ${from}. ` : ''}Ask the payer which is right.`;
    return { ...problem, advice };
  });
  if (problems.length > 0) throw new ForecostError("The payer's answer", problems);
}

const MOST_PLACES = 5;

function within(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}
