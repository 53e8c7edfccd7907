import type { LimitKind } from '../../limits.ts';
import type { ShareCategory } from '../../slots.ts';

/** What a costToBeneficiary code states. */
export type CopayType =
  | { readonly part: 'copay' | 'coinsurance'; readonly category: ShareCategory }
  | { readonly part: 'limit'; readonly kind: LimitKind }
  | { readonly part: 'unused' };

const unused: CopayType = { part: 'unused' };

/**
 * The codes of Coverage.costToBeneficiary, in kebab-case; those of care no clinic gives are `unused`.
 *
 * Source: HL7 coverage-copay-type (FHIR R4) and CARIN's C4DICExtendedCopayTypeCS.
 */
export const COPAY_TYPES: Readonly<Record<string, CopayType>> = {
  gpvisit: { part: 'copay', category: 'office-visit' },
  spvisit: { part: 'copay', category: 'specialist-visit' },
  rx: { part: 'copay', category: 'pharmacy-drug' },
  copay: { part: 'copay', category: 'default' },
  copaypct: { part: 'coinsurance', category: 'default' },
  deductible: { part: 'limit', kind: 'deductible' },
  maxoutofpocket: { part: 'limit', kind: 'out-of-pocket-maximum' },
  televisit: unused,
  emergency: unused,
  inpthosp: unused,
  urgentcare: unused,
};

/**
 * CARIN's limits spell what they are: `FamRxInDed` is the family's, of drugs, in network, a deductible.
 *
 * Source: HL7/carin-digital-insurance-card input/fsh/CodeSystems.fsh.
 */
export const SPELT_LIMIT = /^(Ind|Fam)(Rx)?(In|Out)(Ded|Max)$/;
