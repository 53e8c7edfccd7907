import type { Benefit } from '../benefit-segment.ts';
import { HOSPITAL_INSURANCE } from '../tables/insurance-types.ts';

/** Where a clinic gives care, as a CMS place of service. */
const OFFICE = '11';

/** Why an EB segment must not be used although its codes are known; undefined where it may. */
export function narrowedBy({ ofProcedure, details, insuranceType }: Benefit): string | undefined {
  if (ofProcedure) return 'It is for a procedure code, not for a kind of care.';
  if (insuranceType === HOSPITAL_INSURANCE)
    return 'It is of Medicare Part A, which pays for hospital stays.';
  const places = details.filter(({ id, elements }) => id === 'III' && elements[1] === 'ZZ');
  const elsewhere = places.length > 0 && places.every(({ elements }) => elements[2] !== OFFICE);
  return elsewhere ? 'It is for another place of service than an office.' : undefined;
}
