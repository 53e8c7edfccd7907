import { CRISIS } from './crisis.ts';
import type { LaterWords } from '../translation.ts';

/** English that no first paint needs: plan questions, reasons, answers, errors. */
export const laterEn: LaterWords = {
  shortMonth: (month) => month.slice(0, 3),
  monthOfYear: (month, year) => `${month} ${year}`,
  moreScenarios: {
    'prompt-pay': 'Pay promptly',
    'sliding-scale': 'Sliding scale by income',
    financed: 'Monthly payments',
    'in-network': 'Insurance, in network',
    participating: 'Insurance, at agreed prices',
    'out-of-network': 'Insurance, out of network',
    assistance: 'Insurance with help from the drug maker',
  },
  ifs: {
    'out-of-network': { 'out-of-network': 'Insurance, if it pays out of network' },
    unknown: {
      'in-network': 'Insurance, if we are in network',
      'out-of-network': 'Insurance, if we are out of network',
    },
  },
  ifOutside: (coverage) => `${coverage}, if your plan pays out of network`,
  visitPrice: 'Price per visit',
  unsureHint: 'Choose “With insurance” for a closer estimate.',
  otherPayer: 'I don’t know, or not listed',
  announce: (way, amount) => `Estimate: ${amount}. ${way}.`,
  matches: (count) => (count === 1 ? '1 match' : `${count} matches`),
  find: 'Find a service',
  moreServices: (count) => `${count} more services`,
  noMatch: 'Not on our list. The answer may still be yes: ask us and we’ll check.',
  list: (items) => items.join('; '),
  changesBy: (amount) => `Knowing this could narrow the range by about ${amount}.`,
  assumed: (low, high, likely) => `We assume ${low} to ${high}, most likely ${likely}.`,
  assumedHint: 'Where we don’t know, we assume what is most likely. See “What could change this”.',
  whoKnows: 'Ask your plan, or us',
  likelyThat: (sentence) =>
    `In the most likely case, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`,
  moreWarnings: {
    'prices-expired': (_, date) =>
      `These prices are good until ${date}. Later visits may cost more or less.`,
    'prices-not-yet-effective': (_, date) => `These prices start on ${date}.`,
    'prompt-pay': (name) => `${name}: you get the lower price only if you pay on time.`,
    'prior-authorization-needed': (service) =>
      `${service}: your plan must approve this first (prior authorization). If we bill your plan, we’ll help you get it.`,
    'not-covered': (service) => `${service}: we assume your plan does not pay for this.`,
    'network-unknown': () => 'We don’t know yet if we are in your plan’s network.',
    'plan-is-billed': () =>
      'If we are in your plan’s network, or it is Medicare, we may have to bill your plan for care that it covers. Ask us before you choose this way to pay. It may not count toward your deductible.',
    'financing-limits': (name, least, most) =>
      `${name}: the loan is ${[least && `at least ${least}`, most && `at most ${most}`].filter(Boolean).join(' and ')}; this range goes beyond that.`,
    'medicaid-limit': () =>
      'Your state sets what you pay with Medicaid. A family never pays more than 5% of its income. If you have a spend-down (share of cost), you pay that first.',
    'too-many-cases': () =>
      'This course can turn out in many ways. The range covers the main ones.',
    'stale-table': (_, date) =>
      `We use official figures that are good until ${date}. Later visits may cost more or less.`,
    'plan-year-turns': (_, date, visits) =>
      `${date && visits[0] !== '0' ? `A new plan year starts on ${date}, with ${visits} still to come` : 'A new plan year may start before your last visit'}. We used this year’s terms for all visits: ask your plan if they change.`,
  },
  questions: {
    'visit-count': () => 'How many visits will you need? Your clinician decides with you.',
    cadence: (movesTotal) =>
      `How far apart will your visits be? We assume that they are evenly spaced. If they are not, a month may have more or fewer visits than shown${movesTotal && ', and in rare cases your costs may be outside the range'}.`,
    'visits-used': () => 'How many visits of this kind has your plan paid for this year?',
    'assistance-counting': (own) =>
      own
        ? 'Does your plan put what you pay for the drug toward your deductible first?'
        : 'Does help from the drug maker count toward your deductible? With a health savings account (HSA) it may not at first. Ask your plan.',
    'assistance-used': (program) => `How much has this help paid for you this year: ${program}?`,
    'optional-phase': (phase) => `Will you need this part: ${phase}?`,
    'cash-price': () => 'Which price applies to you? Ask us: it depends on what you need.',
    location: () => 'At which of our locations will you be seen?',
    'household-income': () => 'How much does your household earn in a year?',
    'household-size': () => 'How many people live in your household?',
    'household-region': () => 'Do you live in Alaska or Hawaii, or in some other state?',
    network: () => 'Is this practice in your plan’s network?',
    'allowed-amount': () => 'What price does your plan accept for this care?',
    coverage: (service) => `Does your plan cover this: ${service}?`,
    'prior-authorization': (service) => `Has your plan approved this: ${service}?`,
    deductible: () => 'How much is your deductible?',
    'deductible-met': (second) =>
      second
        ? 'How much of your second plan’s deductible have you paid this year?'
        : 'How much of your deductible have you paid this plan year?',
    'deductible-met-late': () =>
      'How much of your deductible have you paid in the last 3 months of this plan year?',
    copay: () => 'How much is your copay?',
    'copay-design': () => 'Do you pay the deductible as well as the copay?',
    coinsurance: () => 'What percentage do you pay (coinsurance)?',
    'out-of-pocket-maximum': () => 'What is the most you pay in a year (out-of-pocket maximum)?',
    'out-of-pocket-met': (plan) =>
      plan
        ? 'How much have you paid toward the yearly limit of your second plan?'
        : 'How much have you paid toward that maximum this plan year?',
    'annual-maximum': () => 'What is the most your plan pays for dental care in a year?',
    'annual-maximum-used': () => 'How much will your plan still pay for dental care this year?',
    'plan-year-start': (second) =>
      second ? 'When does the year of your second plan start?' : 'When does your plan year start?',
    'preventive-care': () => 'Does your plan pay for preventive care in full? Most plans must.',
    'second-plan': (own) =>
      own
        ? 'What will your second plan pay of this care?'
        : 'Do you have a second plan, such as Medigap?',
  },
  otherDay: 'Choose another day',
  closedThen: (date) => `We are closed that day. Your first visit would be ${date}.`,
  noPrices: 'This practice has not listed its prices yet.',
  wrongCount: 'Enter a whole number from 1 to 99.',
  outsideCare: 'Care out of network',
  seeWhy: 'See why',
  print: 'Print',
  printedOn: (date) => `Printed on ${date}.`,
  copyLink: 'Copy a link',
  linkCopied: 'Copied.',
  yourLink: 'Your link',
  linkHolds:
    'It holds your choices and plan answers, but not your name or income. Share it with care.',
  linkGone: 'The care in your link is no longer in our price list. Please choose again.',
  linkLate: 'The date in your link has passed. This estimate uses a new one.',
  askEstimate: 'Please send me a good faith estimate in writing',
  offer: (name, until) => `${name}: until ${until}.`,
  payWithin: (days) =>
    days === 0
      ? 'Pay on the day of each visit.'
      : `Pay within ${days === 1 ? 'a day' : `${days} days`} of each visit.`,
  payments: (count, monthly, first, last) =>
    `${first}${count > 1 ? ` to ${last}: ${count} monthly payments` : ': one payment'} of ${monthly}.`,
  rate: (apr) => `Interest: ${apr} a year (APR).`,
  borrowing: (charge) => `The loan costs you ${charge} in all.`,
  noInterest: 'No interest if you pay each month on time.',
  ifUnpaid: (apr, least, most) =>
    `If you still owe some of it at the end, interest at ${apr} a year from day one is added: ${least} to ${most}.`,
  cheaper: (insured, own, visit, date) =>
    `From visit ${visit} (${date}) “${insured}” costs less in all than “${own}”.`,
  months: 'Month by month',
  month: 'Month',
  youPay: 'You pay',
  mostLikely: 'Most likely',
  atMost: 'At most',
  asTable: 'The same as a table',
  chartText: (dearest, amount) =>
    `You pay ${dearest ? `most in ${dearest}: ${amount}` : `${amount} each month`}.`,
  limitsMet: { deductible: 'Deductible met', maximum: 'Yearly maximum met' },
  limitMet: {
    deductible: (visit, date, again) =>
      `Your deductible is met${again ? ' again' : ''} at visit ${visit}, ${date}.`,
    maximum: (visit, date, again) =>
      `Your yearly maximum is met${again ? ' again' : ''} at visit ${visit}, ${date}.`,
  },
  mostUseful: 'This would help most',
  yes: 'Yes',
  no: 'No',
  partsHint: 'If your clinician has told you, enter it here.',
  visitsOf: (phase) => `Visits: ${phase}`,
  usually: (visits) => `Usually ${visits}.`,
  householdTitle: 'Could you pay less?',
  householdHint: 'What you enter stays on this page.',
  householdSizeHelp: 'Count yourself and the family you live with.',
  householdIncomeHelp: 'For all of you together, before taxes.',
  networkHelp: 'Your plan’s website or the number on your card can tell you.',
  secondHelp:
    'It may pay what Medicare does not. HD is a high deductible. For Medicaid or a plan from work, choose “I don’t know”.',
  helpCounts: {
    counts: 'Yes, it counts',
    accumulator: 'No, it does not count',
    maximizer: 'My plan has a “maximizer” program',
  },
  helpUsedHelp: 'You have to sign up for it. If it has paid nothing yet, enter 0.',
  priceList: (version) => `Price list: ${version}`,
  estimateTitle: (care) => `Estimate: ${care}`,
  networks: {
    'in-network': (payer) => `We are in network with ${payer}.`,
    participating: (payer) => `We work with ${payer} at agreed prices.`,
    'out-of-network': (payer) =>
      `We are out of network for ${payer}. You pay us, and your plan may pay you back in part.`,
    'not-accepted': (payer) => `We don’t bill ${payer}.`,
    unknown: (payer) =>
      payer
        ? `Whether we are in network with ${payer} depends on your type of plan.`
        : 'We don’t know yet if we are in your plan’s network.',
  },
  coverages: {
    covered: 'Covered',
    'covered-with-prior-authorization': 'Covered after approval',
    'not-covered': 'Not covered',
    'not-accepted': 'Not billed to your plan',
    unknown: 'We don’t know yet',
  },
  planSaid: 'We use what your plan said.',
  appeal: 'You can ask your plan to look at this again (an appeal).',
  reasons: {
    policy: 'This is what we have on file.',
    'no-policy': 'We have no written policy from your plan on this.',
    'never-billed': 'Insurance is never billed for this. You pay for it yourself.',
    'payer-unknown': 'Choose your insurance company to learn more.',
    'not-accepted':
      'Your plan may pay for this care somewhere else. Call the number on your card to ask.',
    'no-plan': 'Without insurance you pay for this yourself.',
  },
  usualCoverage: (coverage) => `Most plans: ${coverage.toLowerCase()}`,
  mostPlans: 'Yours may differ.',
  criteria: 'What your plan asks for first',
  criteriaNote: 'Your clinician goes through this list with you.',
  source: (source, date) => `Source: ${source}, as of ${date}`,
  since: (source, date) => (source ? `${source}, since ${date}` : `Since ${date}`),
  ready: 'Have ready',
  readyItems: {
    'member-card': 'your member card',
    'medication-history': 'a list of medicines you have tried',
    referral: 'a referral from your doctor',
    'photo-id': 'a photo ID',
  },
  next: 'Next step',
  nextSteps: {
    'ask-for-callback': 'Ask us. We’ll find out and call you back.',
    'clinic-checks-benefits': 'We check your benefits before your first visit.',
    'clinic-requests-prior-authorization': 'We ask your plan for approval before you start.',
    'ask-your-plan': 'Call the number on your card and ask about this service.',
    'pay-yourself': 'Look up the price, or ask us about ways to pay.',
  },
  askUs: 'Ask us to find out',
  notEligibility: 'This comes from our own list. It is not a promise from your plan.',
  checkNow: 'Ask your plan now',
  crisis: CRISIS,
  questionTitle: 'Please check my insurance',
  fact: (label, text) => `${label}: ${text}`,
  nameMissing: 'Enter your name.',
  phoneMissing: 'Enter your phone number.',
  phoneWrong: 'Enter a 10-digit phone number, like 415‑555‑0134.',
  consentMissing: 'Check this box so that we may call you.',
  fieldRefused: 'Please check this.',
  errorTitle: (count) => (count === 1 ? 'One thing to fix' : `${count} things to fix`),
  attach: 'Send my estimate along',
  attachShow: 'See what will be sent',
  attachQuestion: 'Send my question along',
  sending: 'Sending…',
  notSent: 'Your request was not sent.',
  offline: 'You seem to be offline.',
  keptHere: 'What you entered is still here. Please try again, or call us.',
  tooMany: 'Too many requests came from your network just now.',
  thanks: (name) => `Thank you, ${name}.`,
  promise: (moment) => `We will call you by ${moment} (clinic time).`,
  rather: 'Has something changed?',
  planTitle: 'Your plan',
  setByLaw: 'The law sets most of what you pay, so we ask you less.',
  planHint:
    'Answer what you know. Look on your member card or in your plan’s app. In a family plan, enter the amounts for one person, if it states them. We count only this plan. A second one may pay some of your share.',
  deductibleHelp:
    'What you pay each year before your plan pays. Your card may say “Ded”. Enter 0 if you have none.',
  deductibleMetHelp: 'Your plan’s app shows it.',
  share: 'Your share of each visit',
  shareHelp:
    'Such as a copay of $40, or coinsurance of 20%. Look for “specialist” or “office visit” on your card.',
  shares: { copay: 'A fixed amount (copay)', coinsurance: 'A percentage (coinsurance)' },
  copayHelp: 'We count it once a visit. The rest of a visit, such as a drug, may cost you extra.',
  otherShare:
    'After the deductible, what percentage do you pay for the rest of a visit, such as a drug?',
  otherShareHelp: 'Leave it empty if it is the same.',
  copayDesigns: {
    'deductible-waived': 'No, just the copay',
    'after-deductible': 'Yes, the deductible comes first',
    'then-deductible': 'Yes, after the copay',
  },
  outOfPocketHelp: 'The most you pay in a year for covered care. Your card may say “OOP max”.',
  outOfPocketMetHelp: 'All you have paid this plan year: deductible, copays and coinsurance.',
  planYearHelp: 'Most plans start in January. Your deductible and maximum then start over.',
  authorization: 'Has your plan approved this care?',
  authorizations: { approved: 'Yes, it is approved', denied: 'No, it was refused' },
  wrongAmount: 'Enter an amount, like 1500 or 1500.50.',
  wrongPercent: 'Enter a percentage from 0 to 100, like 20.',
  visitNumber: (number, date) => `Visit ${number}, ${date}`,
  linePays: (line, amount) => `${line}: you pay ${amount}`,
  linePaid: (line, amount) => `${line}: ${amount} of the package`,
  steps: {
    charge: ({ result }) => `The full price is ${result}.`,
    'cash-price': ({ result }) => `Without insurance it is ${result}.`,
    'package-price': ({ result, money }) =>
      `This is part of the package for ${money('price')}. Its share is ${result}.`,
    modifier: ({ result, money, percent }) =>
      `This kind of visit is billed at ${percent('rate')} of ${money('price')}: ${result}.`,
    discount: ({ result, money, percent }) =>
      money('amount')
        ? `We take ${result} off ${money('price')}.`
        : `We take ${percent('rate')} off ${money('price')}: ${result} less.`,
    'sliding-scale': ({ result, money, percent }) =>
      `For your income we take ${percent('rate')} off ${money('price')}: ${result} less.`,
    'allowed-amount': ({ result }) => `The price your plan accepts is ${result}.`,
    'write-off': ({ result }) => `We take ${result} off, so you never pay it.`,
    'balance-bill': ({ result }) =>
      `Our price is ${result} above what your plan accepts. You pay that part.`,
    deductible: ({ result, money }) =>
      `${money('left')} of your deductible was left. You pay ${result} toward it.`,
    copay: ({ result, money }) =>
      result === money('copay')
        ? `Your copay is ${result}.`
        : `Your copay is ${money('copay')}, but never more than the price: you pay ${result}.`,
    coinsurance: ({ result, money, percent }) =>
      `You pay ${percent('rate')} of ${money('base')}: ${result}.`,
    'out-of-pocket-maximum': ({ result, money, count }) =>
      count('left')
        ? `Only ${money('left')} was left until your yearly maximum: you pay ${result}, not ${money('owed')}.`
        : `Your yearly maximum is met: you pay ${result}, not ${money('owed')}.`,
    'annual-maximum': ({ result, money }) =>
      `Your plan pays only ${money('left')} more this year. You pay the remaining ${result}.`,
    'not-covered': ({ result, money }) =>
      result === money('charge')
        ? `We count this as not covered. You pay ${result}.`
        : `We count this as not covered. You pay our price without insurance: ${result}.`,
    'visit-limit': ({ count }) =>
      `This is visit ${count('number')} of this kind in the plan year, more than your plan pays for.`,
    'limiting-charge': ({ result }) =>
      `The law limits what we may ask you for, so we take ${result} off.`,
    'secondary-pays': ({ result, money, count }) => {
      const first = count('paid') ? `, less the ${money('paid')} your first plan pays` : '';
      const alone =
        money('base') &&
        `Alone, your second plan would pay ${money('alone')} of ${money('base')}${first}. `;
      return `${alone}Of the ${money('owed')} you would owe, your second plan pays ${result}.`;
    },
    assistance: ({ result }) => `Help from the drug maker pays ${result}.`,
    'plan-pays': ({ result }) => `Your plan pays ${result}.`,
  },
};
