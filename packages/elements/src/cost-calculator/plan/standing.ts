import type { Insurance, NetworkStatus, Payer, PriceBook } from '@forecost/core';
import { networkStatus } from '@forecost/core/estimate';
import type { SharedState } from '../../store/book-store.ts';
import type { PlanAnswers } from './answers.ts';

/** Where the practice stands with a plan, and what that leaves to ask. */
export interface Standing {
  /** Where it is listed. */
  readonly insurer: Payer | undefined;
  /** By the price book. */
  readonly listed: NetworkStatus;
  /** The same, or what the patient believes where the book does not know. */
  readonly status: NetworkStatus;
  /** Whether only the patient can say that the plan pays out of network at all. */
  readonly asksOutside: boolean;
  /** Whether the plan may pay here by terms of its own. */
  readonly isOpen: boolean;
}

/** The insurance as it was named on the page, with what the plan said when it was asked about that. */
export function namedInsurance({ payer, planType, told }: SharedState): Insurance {
  const isAboutIt = told && told.payer === payer && told.planType === planType;
  return {
    ...(payer ? { payer } : {}),
    ...(planType ? { planType } : {}),
    ...(isAboutIt ? { benefits: told.benefits } : {}),
  };
}

export function standing(
  { payers }: PriceBook,
  insurance: Insurance,
  { network, outside }: PlanAnswers = {},
): Standing {
  const { payer, planType = '', benefits } = insurance;
  const insurer = payers.find(({ id }) => id === payer);
  const listed = networkStatus(insurer, insurance);
  const status = (listed === 'unknown' && network) || listed;
  const isBarred = planType === 'none' || (status === 'not-accepted' && insurer?.government);
  const asksOutside =
    /^(out|not)/.test(status) &&
    !isBarred &&
    // The terms of Original Medicare are law, the same of everyone who bills it.
    planType !== 'medicare' &&
    !benefits?.outOfNetwork;
  const isOpen = asksOutside ? outside === 'yes' : !isBarred;
  return { insurer, listed, status, asksOutside, isOpen };
}
