import { findPolicy } from '../../coverage/find-policy.ts';
import type { PriceBook, Service } from '../../price-book/types.ts';
import type { Tier } from '../adjudicate/plan.ts';
import type { Warning } from '../types.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import type { SettledInsurance } from './settled-insurance.ts';

/**
 * How plans begin that usually pay nothing out of network (Medicaid and Medicare Advantage among them);
 * unless the benefits say, that is a question too.
 */
const RARELY_OUT_OF_NETWORK = /^(hmo|epo|medi)/;

/** Where the question "does the plan cover this service?" is settled, asked once each, and what the reader must be told. */
export interface CoverageInputs {
  readonly coverageOf: (service: Service) => readonly number[] | false;
  readonly warnings: Warning[];
}

/**
 * Registers what is unknown about coverage, once per service.
 *
 * A denied authorization is not coinsurance: the patient pays it all. No policy in the book is
 * unknown, not covered; for an off-label use the likely answer is no, because plans generally
 * exclude it, and the range holds both. A plan that has approved the care covers it; one that has
 * refused it may still pay for the visits around it. Where nobody says which type the plan is of, and
 * policies for types differ, it is unknown too.
 *
 * @param location where the care is given; needed only where the book's policies differ by state
 */
export function coverageInputs(
  book: PriceBook,
  insurance: SettledInsurance,
  tier: Tier,
  location: string | undefined,
  inputs: Inputs,
): CoverageInputs {
  const always = tierCoverage(inputs, insurance, tier);
  const { payer, planType, priorAuthorization } = insurance;
  const { locations } = book.practice;
  const question = { payer, planType, state: locations.find(({ id }) => id === location)?.state };
  const warnings: Warning[] = [];
  const coverageOf = (service: Service): readonly number[] | false => {
    const subject = service.id;
    const types = new Set(planType ? [] : book.policies.map((own) => own.planType));
    const [policy, ...others] = [planType, ...types].map((type) =>
      findPolicy(book, { ...question, planType: type }, subject),
    );
    // The law covers it out of network whatever the plan says (45 CFR 149.110, 149.120).
    const inTier = service.noSurprises ? [] : always;
    const { status, source = 'rule:unsaid' } = policy ?? {};
    const isDenied = priorAuthorization === 'denied';
    const needsApproval = status === 'covered-with-prior-authorization';
    const isRefused = status === 'not-covered' || (needsApproval && isDenied);
    // Of a plan whose type nobody says, what the policies of any type say may hold.
    const differs = others.some((own) => own?.status !== status);
    // Whoever was refused must not read that approval is still to come.
    if (!differs && isRefused) {
      warnings.push({ code: 'not-covered', subject });
      return false;
    }
    if (priorAuthorization === 'approved' || (!differs && status === 'covered')) return inTier;
    if (!differs && needsApproval) {
      warnings.push({ code: 'prior-authorization-needed', subject });
      const name = { unknown: 'prior-authorization', subject } as const;
      return [...inTier, inputs.addChoice(name, 1, source)];
    }
    const isUnsaid = status === undefined || status === 'unknown';
    const likely = isRefused || (isUnsaid && (service.offLabel || isDenied)) ? 0 : 1;
    return [...inTier, inputs.addChoice({ unknown: 'coverage', subject }, likely, source)];
  };
  return { coverageOf, warnings };
}

function tierCoverage(inputs: Inputs, insurance: SettledInsurance, tier: Tier): readonly number[] {
  const { planType, benefits } = insurance;
  const asked = tier === 'out-of-network' && benefits.outOfNetwork === undefined;
  // Of Original Medicare nothing is asked: the law's terms are those outside any network too.
  if (!asked) return [];
  const likely = RARELY_OUT_OF_NETWORK.test(`${planType}`) ? 0 : 1;
  const name = { unknown: 'coverage', subject: 'out-of-network' } as const;
  return [inputs.addChoice(name, likely, 'rule:unsaid')];
}
