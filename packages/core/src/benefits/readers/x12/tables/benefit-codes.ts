/** What an EB segment is about, as far as cost goes. */
type BenefitKind =
  | 'active'
  | 'inactive'
  | 'coinsurance'
  | 'copay'
  | 'deductible'
  | 'out-of-pocket-maximum'
  | 'limitation'
  | 'not-covered'
  | 'other';

interface BenefitCode {
  readonly name: string;
  readonly kind: BenefitKind;
  /** Why a code that is none of cost matters all the same. */
  readonly why?: string;
}

const other = (name: string, why?: string): BenefitCode => ({
  name,
  kind: 'other',
  ...(why && { why }),
});

/**
 * The codes of EB01. A is coinsurance and B copay; several public parsers have them the wrong way round.
 *
 * Source: X12 005010X279A1 and 004010X092A1, element 1390.
 */
export const BENEFIT_CODES: Readonly<Record<string, BenefitCode>> = {
  1: { name: 'active coverage', kind: 'active' },
  2: { name: 'active, full risk capitation', kind: 'active' },
  3: { name: 'active, services capitated', kind: 'active' },
  4: { name: 'active, services capitated to primary care', kind: 'active' },
  5: { name: 'active, pending investigation', kind: 'active' },
  6: { name: 'inactive', kind: 'inactive' },
  7: { name: 'inactive, pending eligibility update', kind: 'inactive' },
  8: { name: 'inactive, pending investigation', kind: 'inactive' },
  A: { name: 'coinsurance', kind: 'coinsurance' },
  B: { name: 'copay', kind: 'copay' },
  C: { name: 'deductible', kind: 'deductible' },
  G: { name: 'out-of-pocket maximum', kind: 'out-of-pocket-maximum' },
  F: { name: 'limitation', kind: 'limitation' },
  I: { name: 'not covered', kind: 'not-covered' },
  CB: other('coverage basis'),
  D: other('benefit description'),
  E: other('exclusion', 'What is excluded is told in words only.'),
  H: other('unlimited'),
  J: other('cost containment'),
  K: other('reserve'),
  L: other('primary care provider'),
  M: other('pre-existing condition'),
  MC: other('managed care coordinator'),
  N: other('services restricted to a provider'),
  O: other('not deemed a medical necessity', 'What is not deemed necessary may not be paid for.'),
  P: other('benefit disclaimer'),
  Q: other('second surgical opinion required'),
  R: other('another payer', 'Another payer may pay first; ask which.'),
  S: other('prior year history'),
  T: other('card reported lost or stolen'),
  U: other('contact another entity', 'Another entity manages these benefits; ask there.'),
  V: other('cannot process', 'The payer could not tell; call it.'),
  W: other('other source of data'),
  X: other('health care facility'),
  Y: other('spend down', 'The member pays that much before Medicaid does; it is not modeled.'),
};
