import type { ShareCategory } from './slots.ts';

/** A service type of EB03 and the benefit category of an outpatient clinic that it speaks of. */
export interface ServiceType {
  readonly name: string;
  /** Absent where no category of ours is meant. */
  readonly category?: ShareCategory;
}

const INPATIENT = 'a hospital stay, whose terms are not those of a visit';
const SUBSTANCE_USE = 'substance use, whose terms may differ from those of mental health';

/**
 * Service types by code. Neither ketamine nor a drug infused in an office has one, so nothing maps
 * to `medical-drug`; `drug` benefits of 88 and its kin are the pharmacy's.
 *
 * Source: X12 service type codes (element 1365) as listed by 005010X279A1; the mapping is ours.
 */
export const SERVICE_TYPES: Readonly<Record<string, ServiceType>> = {
  30: { name: 'health benefit plan coverage', category: 'default' },
  98: { name: 'office visit', category: 'office-visit' },
  BY: { name: 'office visit, sick', category: 'office-visit' },
  MH: { name: 'mental health', category: 'mental-health' },
  A4: { name: 'psychiatric', category: 'mental-health' },
  A6: { name: 'psychotherapy', category: 'mental-health' },
  A8: { name: 'psychiatric outpatient', category: 'mental-health' },
  CF: { name: 'mental health provider, outpatient', category: 'mental-health' },
  CH: { name: 'mental health facility, outpatient', category: 'mental-health' },
  50: { name: 'hospital outpatient', category: 'outpatient' },
  88: { name: 'pharmacy', category: 'pharmacy-drug' },
  89: { name: 'prescription drug', category: 'pharmacy-drug' },
  91: { name: 'brand name prescription drug', category: 'pharmacy-drug' },
  92: { name: 'generic prescription drug', category: 'pharmacy-drug' },
  5: { name: 'diagnostic laboratory', category: 'laboratory' },
  66: { name: 'pathology', category: 'laboratory' },
  4: { name: 'diagnostic x-ray', category: 'imaging' },
  62: { name: 'MRI or CT scan', category: 'imaging' },
  80: { name: 'immunizations', category: 'preventive' },
  81: { name: 'routine physical', category: 'preventive' },
  BZ: { name: 'office visit, well', category: 'preventive' },
  35: { name: 'dental care', category: 'dental' },
  9: { name: 'other medical', category: 'other' },
  CE: { name: INPATIENT },
  CG: { name: INPATIENT },
  CI: { name: INPATIENT },
  A5: { name: INPATIENT },
  A7: { name: INPATIENT },
  RT: { name: INPATIENT },
  AI: { name: SUBSTANCE_USE },
  AJ: { name: SUBSTANCE_USE },
  AK: { name: SUBSTANCE_USE },
  CJ: { name: SUBSTANCE_USE },
  BB: { name: 'partial hospitalization' },
  BC: { name: 'psychiatric day care' },
  48: { name: INPATIENT },
  49: { name: INPATIENT },
  90: { name: 'mail order drugs, whose copay is for several months' },
  1: { name: 'medical care' },
  2: { name: 'surgery' },
  33: { name: 'chiropractic' },
  47: { name: 'hospital' },
  51: { name: 'hospital emergency accident' },
  52: { name: 'hospital emergency' },
  69: { name: 'maternity' },
  86: { name: 'emergency services' },
  96: { name: 'professional services' },
  AL: { name: 'vision' },
  PT: { name: 'physical therapy' },
  UC: { name: 'urgent care' },
};
