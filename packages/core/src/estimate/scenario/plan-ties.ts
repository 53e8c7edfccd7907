import { secondPlan } from '../../benefits/second-plan.ts';
import type { NetworkBenefits, PlanBenefits } from '../../benefits/types.ts';
import type { Tier } from '../adjudicate/plan.ts';
import type { Crossing } from '../adjudicate/credit-across.ts';
import type { Inputs } from '../unknowns/inputs.ts';

/** Which credits of one end of the bounds are taken off the other, for what is due at a visit and in all. */
export interface PlanTies {
  readonly visits: Crossing;
  /** Missing where the cheapest and the dearest case bound the total by themselves. */
  readonly total: Crossing | undefined;
}

/** What a course asks of its plan. */
interface Course {
  /** With manufacturer help. */
  readonly assisted: boolean;
  /** Whether a visit falls into another plan year than the first. */
  readonly turns: boolean;
  /** The network tiers it uses. */
  readonly tiers: ReadonlySet<Tier>;
}

/**
 * How one line's cost hangs on another's beyond the plan's yearly limits.
 *
 * What one line fills can make another cheaper; then no end of an open input bounds the total.
 */
export function planTies(
  { open, bothEnd }: Inputs,
  benefits: PlanBenefits,
  { assisted, turns, tiers }: Course,
): PlanTies {
  const { lastQuarterCarryOver, accumulation } = benefits;
  const second = secondPlan(benefits);
  const unwalked = open.filter(({ walked }) => !walked.length);
  // What is paid late in one plan year is not paid again in the next.
  const carries = lastQuarterCarryOver && turns;
  // A deductible alone leaves more to carry over the more is left of it; nothing else is so plain.
  const plainly =
    carries && !second && unwalked.length === 1 && unwalked[0]?.unknown.startsWith('deductible');
  // No second plan fills a deductible of the first.
  const fillsOpen = open.some(
    ({ unknown }) =>
      /^(allowed|coverage|copay$)/.test(unknown) ||
      (unknown === 'cash-price' && tiers.has('out-of-network')),
  );
  const tangled =
    assisted ||
    (carries && !plainly) ||
    unwalked.some(({ unknown }) => unknown === 'copay-design') ||
    (tiers.size > 1 && accumulation === 'cross');
  const visits = tangled || carries || fillsOpen ? 'all' : 'maximum';
  // Of all together a Medigap plan leaves no less the more is recognized, but of dental care, of which it
  // pays nothing; others may leave least of an amount between the ends, where the first plan's
  // deductible is met in more lines.
  // What a plan leaves above the most it pays counts toward no maximum, which a deductible fills.
  const isPlain =
    second?.formula === 'medigap' &&
    // Read as terms, 'not-covered' has none.
    [benefits.inNetwork, benefits.outOfNetwork as NetworkBenefits | undefined].every((terms) => {
      const { dental = { covered: false } } = { ...terms?.costShares };
      return dental.covered === false;
    });
  const ties = isPlain ? 'maximum' : visits;
  const beside = (second ?? bothEnd) ? ties : undefined;
  return { visits, total: tangled ? 'all' : plainly ? 'late' : beside };
}
