import type { Insurance, NetworkStatus, Payer, PriceBook } from '@forecost/core';
import { networkStatus, paysEnrolledOnly } from '@forecost/core/estimate';
import { payerMeant } from '../../payer/payer-chosen.ts';
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
export function namedInsurance(book: PriceBook, shared: SharedState): Insurance {
  const { planType, told } = shared;
  const payer = payerMeant(book, shared);
  const isAboutIt = told && told.payer === payer && told.planType === planType;
  return {
    ...(payer && { payer }),
    ...(planType && { planType }),
    ...(isAboutIt && { benefits: told.benefits }),
  };
}

/** Whether it is a plan's terms for care out of network that hold at a practice of this standing. */
export function isOutside(status: NetworkStatus): boolean {
  return ['out-of-network', 'not-accepted'].includes(status);
}

/** Where the practice stands with a plan, after what the patient said of its network and of care outside it. */
export function standingOf(book: PriceBook, shared: SharedState, answers?: PlanAnswers): Standing {
  return standing(book, namedInsurance(book, shared), answers);
}

/** The same of an insurance. */
export function standing(
  { payers }: PriceBook,
  insurance: Insurance,
  { network, outside }: PlanAnswers = {},
): Standing {
  const { payer, benefits, planType = benefits?.planType } = insurance;
  const insurer = payers.find(({ id }) => id === payer);
  const listed = networkStatus(insurer, insurance);
  const status = (listed === 'unknown' && network) || listed;
  const isBarred =
    planType === 'none' ||
    (status === 'not-accepted' && (insurer?.government || paysEnrolledOnly(planType)));
  const asksOutside =
    isOutside(status) &&
    !isBarred &&
    // The terms of Original Medicare are law, the same of everyone who bills it.
    planType !== 'medicare' &&
    !benefits?.outOfNetwork;
  const isOpen = asksOutside ? outside === 'yes' : !isBarred;
  return { insurer, listed, status, asksOutside, isOpen };
}
