import type { Benefit } from '../benefit-segment.ts';
import type { Segment } from '../segments.ts';
import { HOSPITAL_INSURANCE } from '../tables/insurance-types.ts';
import type { Context } from './context.ts';
import { isOfMedicare } from './medicare.ts';

/** Where a clinic gives care, as a CMS place of service. */
const OFFICE = '11';

/** Why an EB segment must not be used although its codes are known; undefined where it may. */
export function narrowedBy(
  benefit: Benefit,
  { advantage }: Pick<Context, 'advantage'>,
): string | undefined {
  const { ofProcedure, ofDiagnosis, details, insuranceType } = benefit;
  if (ofProcedure) return 'It is for a procedure code, not for a kind of care.';
  if (ofDiagnosis || details.some(isCircumstance)) {
    return 'It is for some diagnoses or circumstances only.';
  }
  if (insuranceType === HOSPITAL_INSURANCE)
    return 'It is of Medicare Part A, which pays for hospital stays.';
  if (advantage && isOfMedicare(benefit)) return 'A Medicare Advantage plan pays in its place.';
  const places = details.filter(({ id, elements }) => id === 'III' && elements[1] === 'ZZ');
  const elsewhere = places.length > 0 && places.every(({ elements }) => elements[2] !== OFFICE);
  return elsewhere ? 'It is for another place of service than an office.' : undefined;
}

/** Why terms must not be used for every visit: a number of days or visits stands beside them. */
export function countedBy({ quantityOf, quantity, details }: Benefit): string | undefined {
  const counted = quantityOf !== '' || quantity !== '' || details.some(({ id }) => id === 'HSD');
  return counted ? 'It holds for a number of days, visits or services, not for all.' : undefined;
}

/** An III segment that names anything but a place of service: a diagnosis, the nature of an injury. */
function isCircumstance({ id, elements }: Segment): boolean {
  return id === 'III' && elements[1] !== 'ZZ';
}
