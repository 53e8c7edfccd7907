import { lookUp } from '../../look-up.ts';
import { type StatedNetwork, type StatedTiers, tiersOf } from '../../tiers.ts';
import type { Benefit } from '../benefit-segment.ts';
import { MEDICAL_INSURANCE } from '../tables/insurance-types.ts';
import type { Context } from './context.ts';
import { labelOf } from './label.ts';

const NETWORKS: Readonly<Record<string, StatedNetwork>> = { Y: 'in', N: 'out', W: 'both' };

/** The network by EB12: Y in, N out, W both; U and nothing are unknown. */
export function networkOf({ network }: Benefit): StatedNetwork {
  return lookUp(NETWORKS, network) ?? 'not-stated';
}

/** The tiers an EB segment fills; none where its network is unknown or contradicted, which is listed. */
export function tiersFor(benefit: Benefit, { notebook, options }: Context): StatedTiers {
  const { where, insuranceType } = benefit;
  const network = networkOf(benefit);
  const named = networkByWords(benefit);
  const taken =
    network === 'not-stated' && options.networkNotStated === 'in-network' ? 'in' : network;
  if (named && taken !== 'not-stated' && taken !== named) {
    const why = 'Its message names another network than it is for; see the messages.';
    notebook.list(where, 'network-contradicted', labelOf(benefit), why);
    return { tiers: [], both: false };
  }
  if (network === 'not-stated' && insuranceType === MEDICAL_INSURANCE) {
    const why = 'Medicare has no networks; its terms are written down as those in network.';
    notebook.assume(where, 'medicare-without-networks', labelOf(benefit), why);
    return { tiers: ['inNetwork'], both: false };
  }
  return tiersOf(network, where, labelOf(benefit), notebook, options);
}

const INSIDE = /\bIN[- ]NETWORK\b/i;
const OUTSIDE = /\bOUT[- ]OF[- ]NETWORK\b/i;
/** Words by which a message names a network that its terms are not, or not only, for. */
const OTHERS = /\b(NOT|ALSO|BOTH|COMBINED|CROSS\w*|SHARED|INCLUD\w+)\b/i;

/** The one network that messages name; undefined where they name none, both, or what else holds there. */
function networkByWords({ messages, description }: Benefit): 'in' | 'out' | undefined {
  const words = [...messages, description].join(' ');
  const [inside, outside] = [INSIDE.test(words), OUTSIDE.test(words)];
  if (inside === outside || OTHERS.test(words)) return undefined;
  return inside ? 'in' : 'out';
}
