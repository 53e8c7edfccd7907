import type {
  AssistanceCounting,
  BestTime,
  CopayDesign,
  CoverageStatus,
  NetworkStatus,
  NextStep,
  PlanType,
  ReadyItem,
  RuleId,
  ScenarioKind,
  ServiceCoverage,
  UnknownId,
  Warning,
} from '@forecost/core';
import type { OwnPriceWords } from './price-words.ts';

/** The ways to pay of a first answer. */
export type QuotedKind = 'self-pay' | 'package';

/** What can be warned of at a first answer. */
export type CareWarning = 'not-a-good-faith-estimate' | 'off-label';

/**
 * What every element says. Whole sentences only, with functions where a number or name goes in: no
 * code outside a language joins words. Amounts, dates and names arrive ready to print.
 */
export interface SharedWords {
  /** BCP 47 primary tag. */
  readonly tag: string;
  /** The locale amounts and dates are printed in. */
  readonly locale: string;
  /** January to December. A browser takes longer to prepare its own formats than to render an element. */
  readonly monthNames: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
  readonly broken: string;
  readonly call: (phone: string) => string;
  /** Two printed amounts or counts; never equal. */
  readonly range: (low: string, high: string) => string;
  readonly dontKnow: string;
  readonly payer: string;
  readonly planType: string;
  readonly planTypes: Readonly<Record<PlanType, string>>;
  readonly failed: string;
  readonly retry: string;
  readonly working: string;
}

/** What the cost calculator says at first. */
export interface CalculatorWords extends SharedWords {
  readonly calculatorTitle: string;
  readonly care: string;
  readonly services: string;
  /** The fold of what a patient may know more of: optional parts and open numbers of visits. */
  readonly parts: string;
  readonly minutes: (low: number, high: number) => string;
  readonly visits: (low: number, high: number) => string;
  readonly cashPrice: (amount: string) => string;
  /** `date` in words. */
  readonly startDate: (date: string) => string;
  readonly visitsWanted: string;
  readonly paying: string;
  readonly payings: Readonly<Record<'self-pay' | 'insurance' | 'unsure', string>>;
  readonly answerTitle: string;
  readonly likely: (amount: string) => string;
  readonly firstVisit: string;
  readonly perVisit: string;
  /** Stands for `perVisit` where visits are bought together. */
  readonly averageVisit: string;
  readonly packageDue: (price: string) => string;
  readonly visitCount: string;
  readonly ways: string;
  readonly scenarios: Readonly<Record<QuotedKind, string>>;
  readonly cheapest: string;
  readonly mayBeCheapest: (way: string) => string;
  readonly breakdown: string;
  readonly changes: string;
  readonly goodToKnow: string;
  /** Leads to the callback form, for a good faith estimate. */
  readonly askForOne: string;
  readonly warnings: Readonly<Record<CareWarning, (subject: string, date: string) => string>>;
}

/** What the insurance checker says at first. */
export interface CheckerWords extends SharedWords {
  readonly checkerTitle: string;
  readonly payerHint: string;
  readonly location: string;
}

/** What the callback form says at first. */
export interface CallbackWords extends SharedWords {
  readonly noCallback: string;
  readonly callbackTitle: string;
  readonly callbackLead: (practice: string) => string;
  readonly name: string;
  readonly phone: string;
  readonly phoneHint: string;
  readonly bestTime: string;
  readonly bestTimes: Readonly<Record<BestTime, string>>;
  readonly reason: string;
  readonly reasonHint: string;
  /** Edition of the two consent sentences; change it whenever a word of them changes. */
  readonly consentVersion: string;
  readonly consentCall: (practice: string) => string;
  readonly consentText: (practice: string) => string;
  readonly crisis: string;
  readonly send: string;
}

/** What no first paint needs: plan questions, reasons, answers, errors. */
export interface LaterWords {
  /** A month's name where there is little room; no two may be alike. */
  readonly shortMonth: (month: string) => string;
  readonly monthOfYear: (month: string, year: string) => string;
  readonly moreScenarios: Readonly<Record<Exclude<ScenarioKind, QuotedKind>, string>>;
  /**
   * Names of ways to pay while nobody knows whether a plan pays out of network, or which of the two it
   * will be.
   */
  readonly ifs: Readonly<
    Record<'out-of-network' | 'unknown', Partial<Record<'in-network' | 'out-of-network', string>>>
  >;
  /** Stands for `perVisit` where a lender is paid in place of the practice. */
  readonly visitPrice: string;
  readonly unsureHint: string;
  /** The answer of whoever does not find or know their insurer. */
  readonly otherPayer: string;
  /** The headline said aloud: a way to pay and a printed amount. */
  readonly announce: (way: string, amount: string) => string;
  readonly matches: (count: number) => string;
  readonly noMatch: string;
  /** Label of the field that searches a long list of services. */
  readonly find: string;
  /** A fold with the rest of a long list. */
  readonly moreServices: (count: number) => string;
  /** Names one after another, which may hold commas. */
  readonly list: (items: readonly string[]) => string;
  readonly changesBy: (amount: string) => string;
  /** What stands in for an answer that is missing: printed bounds, and the likely figure between them. */
  readonly assumed: (low: string, high: string, likely: string) => string;
  /** Stands over reasons some of which rest on figures that nobody gave. */
  readonly assumedHint: string;
  /** Stands over a question that the patient cannot answer. */
  readonly whoKnows: string;
  /** A whole sentence that holds in the likely case. */
  readonly likelyThat: (sentence: string) => string;
  /**
   * The question that would settle an unknown; the subject is a phase, service or benefit by name. That
   * of the pace has one where another pace may move the total, that of a limit where it is a second plan's.
   */
  readonly questions: Readonly<Record<UnknownId, (subject: string) => string>>;
  /** Of deferred interest the terms of the loan say more: {@link LaterWords.ifUnpaid}. */
  readonly moreWarnings: Readonly<
    Record<
      Exclude<Warning['code'], CareWarning | 'deferred-interest'>,
      (subject: string, dateOrLeast: string, visitsOrMost: string) => string
    >
  >;
  /** Leads to the calendar with which another first day is chosen. */
  readonly otherDay: string;
  /** Said of a day that was asked for; `date` is the next one on which the practice is open. */
  readonly closedThen: (date: string) => string;
  readonly noPrices: string;
  readonly wrongCount: string;
  /** Stands as the subject of a question, does your plan cover this?, and of its answer. */
  readonly outsideCare: string;
  readonly seeWhy: string;
  readonly print: string;
  readonly printedOn: (date: string) => string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly yourLink: string;
  /** What a link holds, and what it does not. */
  readonly linkHolds: string;
  /** Said where a link asks for care that the price book has no more. */
  readonly linkGone: string;
  /** Said where a link asks for a day that has passed. */
  readonly linkLate: string;
  /** The title of what the calculator hands to the callback form. */
  readonly askEstimate: string;
  /** A discount that is taken off, and the last day on which it is. */
  readonly offer: (name: string, until: string) => string;
  /** How many days after a visit a prompt payment must arrive; 0 is the day of the visit. */
  readonly payWithin: (days: number) => string;
  /** In the months from `first` to `last`, which are one where there is one payment. */
  readonly payments: (count: number, monthly: string, first: string, last: string) => string;
  /** A yearly rate as a percentage. */
  readonly rate: (apr: string) => string;
  readonly borrowing: (charge: string) => string;
  readonly noInterest: string;
  readonly ifUnpaid: (apr: string, least: string, most: string) => string;
  /** Of two ways to pay by name, the insured one costs less from a visit on. */
  readonly cheaper: (insured: string, own: string, visit: number, date: string) => string;
  readonly months: string;
  readonly month: string;
  readonly youPay: string;
  readonly mostLikely: string;
  readonly atMost: string;
  readonly asTable: string;
  /** What the picture shows, for whoever does not see it; the dearest month is empty where all cost the same. */
  readonly chartText: (dearest: string, amount: string) => string;
  readonly limitsMet: Readonly<Record<'deductible' | 'maximum', string>>;
  readonly limitMet: Readonly<
    Record<'deductible' | 'maximum', (visit: number, date: string, again?: boolean) => string>
  >;
  /** Said to whoever was refused by their plan. */
  readonly appeal: string;
  /** Stands before the first of several questions. */
  readonly mostUseful: string;
  readonly yes: string;
  readonly no: string;
  readonly partsHint: string;
  /** The number of visits of a phase. */
  readonly visitsOf: (phase: string) => string;
  /** `visits` is a printed number of visits. */
  readonly usually: (visits: string) => string;
  readonly householdTitle: string;
  readonly householdHint: string;
  readonly householdSizeHelp: string;
  readonly householdIncomeHelp: string;
  readonly networkHelp: string;
  readonly secondHelp: string;
  readonly helpCounts: Readonly<Record<AssistanceCounting, string>>;
  readonly helpUsedHelp: string;
  /** The edition of the price book. */
  readonly priceList: (version: string) => string;
  readonly estimateTitle: (care: string) => string;
  /** Of an unknown standing the payer is named where it differs by the type of plan, which nobody said. */
  readonly networks: Readonly<Record<NetworkStatus, (payer: string) => string>>;
  readonly coverages: Readonly<Record<CoverageStatus | 'not-accepted', string>>;
  /** Of figures that the plan gave when it was asked on the page. */
  readonly planSaid: string;
  readonly reasons: Readonly<Record<ServiceCoverage['reason'], string>>;
  /** In place of one of `coverages` where nobody knows the patient’s plan. */
  readonly usualCoverage: (coverage: string) => string;
  /** Of a practice outside the plan’s network: what the plan covers counts only if it pays there. */
  readonly ifOutside: (coverage: string) => string;
  /** In place of `reasons.policy` where nobody knows the patient’s plan. */
  readonly mostPlans: string;
  readonly criteria: string;
  readonly criteriaNote: string;
  readonly source: (source: string, date: string) => string;
  /** A day from which something holds, with what it is where that has a name, else an empty string. */
  readonly since: (source: string, date: string) => string;
  readonly ready: string;
  readonly readyItems: Readonly<Record<ReadyItem, string>>;
  readonly next: string;
  readonly nextSteps: Readonly<Record<NextStep, string>>;
  readonly askUs: string;
  readonly notEligibility: string;
  /** What the checker hands to the callback form: a title for it, and a line of it. */
  /** The words of the live check, where they are not fetched apart. */
  readonly eligibility?: EligibilityWords;
  readonly checkNow: string;
  /** Said near anything about depression. */
  readonly crisis: string;
  readonly questionTitle: string;
  readonly fact: (label: string, text: string) => string;
  readonly nameMissing: string;
  readonly phoneMissing: string;
  readonly phoneWrong: string;
  readonly consentMissing: string;
  readonly fieldRefused: string;
  readonly errorTitle: (count: number) => string;
  readonly attach: string;
  readonly attachShow: string;
  readonly attachQuestion: string;
  readonly sending: string;
  readonly notSent: string;
  readonly offline: string;
  readonly keptHere: string;
  readonly tooMany: string;
  readonly thanks: (name: string) => string;
  /** `moment` is a day and clock time of the clinic. */
  readonly promise: (moment: string) => string;
  /** Stands before the number to call, once a request is stored. */
  readonly rather: string;
  readonly planTitle: string;
  readonly planHint: string;
  /** In its place for a program whose terms are law. */
  readonly setByLaw: string;
  readonly deductibleHelp: string;
  readonly deductibleMetHelp: string;
  readonly share: string;
  readonly shareHelp: string;
  readonly shares: Readonly<Record<'copay' | 'coinsurance', string>>;
  readonly copayHelp: string;
  readonly otherShare: string;
  readonly otherShareHelp: string;
  readonly copayDesigns: Readonly<Record<CopayDesign, string>>;
  readonly outOfPocketHelp: string;
  readonly outOfPocketMetHelp: string;
  readonly planYearHelp: string;
  readonly authorization: string;
  readonly authorizations: Readonly<Record<'approved' | 'denied', string>>;
  readonly wrongAmount: string;
  readonly wrongPercent: string;
  readonly visitNumber: (number: number, date: string) => string;
  readonly linePays: (line: string, amount: string) => string;
  /** A line that is paid for with a package, and the part of its price that falls on it. */
  readonly linePaid: (line: string, amount: string) => string;
  /** One step of the arithmetic as a sentence; see {@link StepWords}. */
  readonly steps: Readonly<Record<RuleId, (step: StepWords) => string>>;
}

/** What the live check of a plan says; fetched with it. */
export interface EligibilityWords {
  /** BCP 47 primary tag. */
  readonly tag: string;
  readonly lead: (practice: string) => string;
  readonly memberId: string;
  readonly memberIdHint: string;
  readonly birthDate: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly memberIdMissing: string;
  readonly birthDateMissing: string;
  readonly firstNameMissing: string;
  readonly lastNameMissing: string;
  readonly privacy: (practice: string) => string;
  readonly ask: string;
  readonly asking: string;
  /** How long it may take, while it is asked. */
  readonly patience: string;
  /** Gives up waiting. */
  readonly stop: string;
  /** Said to whoever has gone on to something else meanwhile. */
  readonly answered: string;
  readonly notAsked: string;
  readonly notFound: string;
  /** Whether the plan says that it is in force. */
  readonly actives: Readonly<Record<'yes' | 'no' | 'unknown', string>>;
  readonly notAPromise: string;
  readonly deductible: string;
  readonly outOfPocket: string;
  readonly dentalMaximum: string;
  readonly none: string;
  /** A yearly limit: all of it, what is paid of it and what is left, as far as the plan said. */
  readonly limit: (
    label: string,
    amount: string | undefined,
    met: string | undefined,
    left: string | undefined,
  ) => string;
  readonly copayOf: (amount: string) => string;
  readonly shareOf: (percent: string) => string;
  readonly copayAndShare: (amount: string, percent: string) => string;
  readonly nothingDue: string;
  readonly shareNotCovered: string;
  readonly shareUnknown: string;
}

/** What the first paint of all elements needs. */
export interface FirstWords extends CalculatorWords, CheckerWords, CallbackWords {}

/** Everything in one language; a language that is registered is one object of this type. */
export interface Translation extends FirstWords, LaterWords, OwnPriceWords {
  readonly eligibility: EligibilityWords;
}

/** A step's figures, ready to print. */
export interface StepWords {
  /** Printed result; that of several units after their number and price. */
  readonly result: string;
  /** Prints an operand that is an amount; an empty string where the step has none of that name. */
  readonly money: (operand: string) => string;
  /** An operand that is a count, 0 where there is none. */
  readonly count: (operand: string) => number;
  /** Prints an operand in basis points as a percentage. */
  readonly percent: (operand: string) => string;
}
