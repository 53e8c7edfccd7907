import type { CostShare, NetworkBenefits } from '../../benefits/types.ts';

/** Cost shares with what a law asks of care that they do not name, unless they say anything of that. */
export function withDefaultShare(
  said: NetworkBenefits['costShares'] = {},
  law: CostShare,
): NonNullable<NetworkBenefits['costShares']> {
  const share = said.default ?? {};
  return { ...said, default: Object.keys(share).length > 0 ? share : law };
}
