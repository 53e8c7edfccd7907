import type { CoverageStatus, NetworkStatus, PriceBook, Service } from '../price-book/types.ts';
import { findPolicy } from './find-policy.ts';
import type { CoverageQuestion, NextStep, ReadyItem, ServiceCoverage } from './types.ts';

/** Whether no line of the service is ever billed to a plan. */
export function isNeverBilled(service: Service): boolean {
  return service.lines.every((line) => line.benefit === 'none');
}

/** The answer for one service; one the book lacks is unknown. */
export function serviceCoverage(
  book: PriceBook,
  question: CoverageQuestion,
  id: string,
  network: NetworkStatus,
): ServiceCoverage {
  const service = book.services.find((candidate) => candidate.id === id);
  if (service && isNeverBilled(service)) return payYourself(id, 'never-billed');
  if (question.planType === 'none') return payYourself(id, 'no-plan');
  if (network === 'not-accepted') return payYourself(id, 'not-accepted');
  const policy = findPolicy(book, question, id);
  const known = book.payers.some((payer) => payer.id === question.payer);
  const status = policy?.status ?? 'unknown';
  return {
    service: id,
    status,
    reason: policy ? 'policy' : known ? 'no-policy' : 'payer-unknown',
    criteria: policy?.criteria ?? [],
    ...(policy?.note && { note: policy.note }),
    ...(policy && { source: policy.source, asOf: policy.asOf }),
    nextStep: nextStep(status, network, known),
    haveReady: haveReady(status, question),
  };
}

function payYourself(service: string, reason: ServiceCoverage['reason']): ServiceCoverage {
  const status = 'not-covered';
  return { service, status, reason, criteria: [], nextStep: 'pay-yourself', haveReady: [] };
}

function nextStep(status: CoverageStatus, network: NetworkStatus, known: boolean): NextStep {
  if (status === 'not-covered') return 'pay-yourself';
  if (!known) return 'ask-for-callback';
  // Out of network the plan answers its member, not the clinic.
  if (network === 'out-of-network') return 'ask-your-plan';
  return status === 'covered-with-prior-authorization'
    ? 'clinic-requests-prior-authorization'
    : 'clinic-checks-benefits';
}

function haveReady(status: CoverageStatus, { planType = 'none' }: CoverageQuestion): ReadyItem[] {
  if (status === 'not-covered') return [];
  const items: ReadyItem[] = ['member-card'];
  if (status === 'covered-with-prior-authorization') items.push('medication-history');
  // Plans with a gatekeeper want a referral; TRICARE and VA are proved by a military or veteran's ID.
  if (['hmo', 'pos', 'tricare', 'va'].includes(planType)) items.push('referral');
  if (['tricare', 'va'].includes(planType)) items.push('photo-id');
  return items;
}
