import type { CostShare, NetworkBenefits } from '../../benefits/types.ts';
import { withDefaultShare } from './default-share.ts';

const NOTHING: CostShare = { coinsurance: 0, deductibleApplies: false };

/**
 * The VA's terms for outpatient care, at its own clinics and at others that it pays: a copay a day,
 * likely the highest, and of no care a deductible. Sources: 38 CFR 17.108(c) ($50 for specialty care, $15 for
 * primary care, one of several on a day; nothing for laboratory tests and preventive care, nor of whom
 * (d) exempts), 17.110(b) (up to $11 for 30 days of a drug, nothing for what is given during care),
 * 17.4035 (the same where the VA pays others).
 *
 * @param said what the patient says of it, which goes before the law's terms
 */
export function veteransCare(said: NetworkBenefits = {}): NetworkBenefits {
  const copay = (likely: number, high: number): CostShare => ({
    copay: { low: 0, likely, high },
    copayDesign: 'deductible-waived',
  });
  const byCategory = {
    laboratory: NOTHING,
    preventive: NOTHING,
    'medical-drug': NOTHING,
    // Of 90 days at most.
    'pharmacy-drug': copay(800, 3300),
    ...said.costShares,
  };
  return {
    deductible: 'none',
    outOfPocketMaximum: 'none',
    ...said,
    costShares: withDefaultShare(byCategory, copay(5000, 5000)),
  };
}
