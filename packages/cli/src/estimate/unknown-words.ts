import type { UnknownId } from '@forecost/core/estimate';

interface UnknownWords {
  /** The question whose answer removes the unknown; the subject is empty where there is none. */
  readonly question: (subject: string) => string;
  /** What it may be, where it is one of several answers; each at its place. */
  readonly answers?: readonly string[];
  /** Why anything that was tried may be so, where nobody said. */
  readonly why?: string;
}

/** What each unknown is called; a new one is a type error until it has its question. */
export const UNKNOWN_WORDS: Readonly<Record<UnknownId, UnknownWords>> = {
  'visit-count': { question: () => 'How many visits will there be?' },
  cadence: {
    question: () => 'How far apart will the visits be, and will the pace be even?',
  },
  'visits-used': {
    question: (pool) => `How many visits has the plan paid for this plan year${about(pool)}?`,
    why: 'nobody said how many visits are used: from none to all that are counted',
  },
  'assistance-counting': {
    answers: ['it counts', 'only your own payment counts (accumulator)', 'none of it (maximizer)'],
    question: (own) =>
      own
        ? 'Does what you pay beside help that does not count fill the deductible first?'
        : "Does the manufacturer's help count toward the deductible and the maximum?",
    why: 'plans differ in whether manufacturer help fills the deductible',
  },
  'assistance-used': {
    question: (program) =>
      `How much has the manufacturer's help paid since January, here or elsewhere${about(program)}?`,
    why: 'nobody said how much of its yearly cap is used: from nothing to all',
  },
  'optional-phase': {
    answers: ['no', 'yes'],
    question: (phase) => `Will this part be needed${about(phase)}?`,
  },
  'cash-price': {
    question: (line) => `Which price within its bounds will apply${about(line)}?`,
  },
  location: { question: () => 'At which location will the care be given?' },
  'household-income': {
    question: () => 'How much does the household earn in a year, before taxes?',
  },
  'household-size': { question: () => 'How many people live in the household?' },
  'household-region': {
    answers: [],
    question: () => 'Does the household live in Alaska, in Hawaii, or in another state?',
  },
  network: {
    answers: ['out of network', 'in network'],
    question: () => "Is the practice in the plan's network?",
  },
  'allowed-amount': {
    question: (line) => `What amount does the plan recognize${about(line)}?`,
    why: 'no contract in the price book',
  },
  coverage: {
    answers: ['not covered', 'covered'],
    question: (service) => `Does the plan cover this${about(service)}?`,
    why: 'no policy in the price book, or a plan that may pay nothing out of network',
  },
  'prior-authorization': {
    answers: ['refused', 'approved'],
    question: (service) => `Has the plan approved this${about(service)}?`,
  },
  deductible: { question: (plan) => `How much is the deductible${about(plan)}?` },
  'deductible-met': {
    question: (plan) =>
      `How much of the deductible is paid, or left, this plan year${about(plan)}?`,
    why: 'nobody said how much is met: from nothing to all',
  },
  'deductible-met-late': {
    question: () =>
      "How much of what is paid of the deductible was paid in the plan year's last three months?",
    why: 'nobody said how much of it counts for the next year too: from nothing to all',
  },
  copay: { question: (care) => `How much is the copay${about(care)}?` },
  'copay-design': {
    answers: ['the copay alone', 'the deductible first', 'the copay, then coinsurance on the rest'],
    question: (care) => `Does the deductible come before the copay${about(care)}?`,
    why: 'plans differ in whether the deductible, a copay or coinsurance comes first',
  },
  coinsurance: {
    question: (care) => `What share is the patient's coinsurance${about(care)}?`,
    why: 'no legal bound out of network',
  },
  'out-of-pocket-maximum': {
    question: (plan) => `How much is the yearly out-of-pocket maximum${about(plan)}?`,
  },
  'out-of-pocket-met': {
    question: (plan) =>
      `How much of the out-of-pocket maximum is paid, or left, this plan year${about(plan)}?`,
    why: 'nobody said how much is met: from nothing to all',
  },
  'annual-maximum': {
    question: (care) => `What is the most the plan itself pays in a year${about(care)}?`,
    why: 'nobody said what the plan pays at most in a year: it may be anything',
  },
  'annual-maximum-used': {
    question: (care) => `How much of that yearly maximum is used, or left${about(care)}?`,
    why: 'nobody said how much of it is used: from nothing to all',
  },
  'plan-year-start': {
    question: (plan) => `On which day does the plan year start${about(plan)}?`,
    why: 'the calendar year is the most common plan year',
  },
  'preventive-care': {
    answers: ['asks its usual share', 'pays it in full'],
    question: () => 'Does the plan pay preventive care in full?',
  },
  'second-plan': {
    answers: ['no', 'yes'],
    question: (plan) =>
      plan
        ? `Does ${plan} pay for this care here (its network, authorization, visit limits, copays), what does it pay of care that the first does not pay for, or of what is asked above Medicare's amount, what counts toward its own maximum, what does it pay at most of dental care in a year, does it leave its copay of mental health care, and if it is Medicare, how much does it recognize?`
        : 'Is there a second plan, such as Medigap, and what does it pay of this?',
    why: 'benefits without "secondary" may be with none or with a plan that pays all that Medicare leaves; a second plan may pay nothing of this care, as long as benefits do not say "covered"; of care that the first plan does not pay for, it may pay its usual part, what fills its own maximum may be what both plans leave or what it would leave alone, its own yearly maximum of dental care may be used up, its copay of office visits may be left of mental health care, and Medicare\'s fee is its own',
  },
};

function about(subject: string): string {
  return subject ? ` (${subject})` : '';
}
