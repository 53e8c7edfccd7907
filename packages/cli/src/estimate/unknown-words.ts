import type { UnknownId } from '@forecost/core/estimate';

/**
 * What the bounds of an unknown count: amounts, rates, visits, people, or one of several answers,
 * whose words stand at the place of their number. `met` is an amount where the patient gave a
 * range, and a share of the yearly limit where nobody said anything.
 */
export type UnknownUnit = 'amount' | 'rate' | 'met' | 'visits' | 'people' | readonly string[];

interface UnknownWords {
  readonly unit: UnknownUnit;
  /** The question whose answer removes the unknown; the subject is empty where there is none. */
  readonly question: (subject: string) => string;
}

/** What each unknown is called; a new one is a type error until it has its question. */
export const UNKNOWN_WORDS: Readonly<Record<UnknownId, UnknownWords>> = {
  'visit-count': { unit: 'visits', question: () => 'How many visits will there be?' },
  'visits-used': {
    unit: 'visits',
    question: (pool) => `How many visits has the plan paid for this plan year${about(pool)}?`,
  },
  'assistance-counting': {
    unit: ['it counts', 'only your own payment counts (accumulator)', 'none of it (maximizer)'],
    question: () => "Does the manufacturer's help count toward the deductible and the maximum?",
  },
  'optional-phase': {
    unit: ['no', 'yes'],
    question: (phase) => `Will this part be needed${about(phase)}?`,
  },
  'cash-price': {
    unit: 'amount',
    question: (line) => `Which price within its bounds will apply${about(line)}?`,
  },
  location: { unit: [], question: () => 'At which location will the care be given?' },
  'household-income': {
    unit: 'amount',
    question: () => 'How much does the household earn in a year, before taxes?',
  },
  'household-size': { unit: 'people', question: () => 'How many people live in the household?' },
  'household-region': {
    unit: [],
    question: () => 'Does the household live in Alaska, in Hawaii, or in another state?',
  },
  network: {
    unit: ['out of network', 'in network'],
    question: () => "Is the practice in the plan's network?",
  },
  'allowed-amount': {
    unit: 'amount',
    question: (line) => `What amount does the plan recognise${about(line)}?`,
  },
  coverage: {
    unit: ['not covered', 'covered'],
    question: (service) => `Does the plan cover this${about(service)}?`,
  },
  'prior-authorization': {
    unit: ['refused', 'approved'],
    question: (service) => `Has the plan approved this${about(service)}?`,
  },
  deductible: { unit: 'amount', question: () => 'How much is the deductible?' },
  'deductible-met': {
    unit: 'met',
    question: () => 'How much of the deductible is paid, or left, this plan year?',
  },
  copay: { unit: 'amount', question: (care) => `How much is the copay${about(care)}?` },
  'copay-design': {
    unit: ['the copay alone', 'the deductible first'],
    question: (care) => `Does the deductible come before the copay${about(care)}?`,
  },
  coinsurance: {
    unit: 'rate',
    question: (care) => `What share is the patient's coinsurance${about(care)}?`,
  },
  'out-of-pocket-maximum': {
    unit: 'amount',
    question: () => 'How much is the yearly out-of-pocket maximum?',
  },
  'out-of-pocket-met': {
    unit: 'met',
    question: () => 'How much of the out-of-pocket maximum is paid, or left, this plan year?',
  },
  'plan-year-start': { unit: [], question: () => 'On which day does the plan year start?' },
};

function about(subject: string): string {
  return subject ? ` (${subject})` : '';
}
