import type { IsoDate } from '../../calendar/iso-date.ts';
import type { Range } from '../../money/range.ts';
import type { AllowedAmount, BenefitCategory, PriceBook } from '../../price-book/types.ts';
import type { ContractQuestion } from '../price/allowed.ts';
import { contractAllowed, findContract, uncontractedAllowed } from '../price/allowed.ts';
import { entrySource, type LinePricer, type PricedLine } from '../price/lines.ts';
import { dearestFee, fullyRecognizedFrom } from '../rules/charge-limit.ts';
import type { CareSet } from '../schedule/index.ts';
import { hull } from '../total/hull.ts';
import type { Inputs } from '../unknowns/inputs.ts';
import type { LineSpec, ServiceStanding } from './line-spec.ts';
import type { ExactAssistance, Tier } from './plan.ts';

/** What the specs are made from. */
export interface SpecContext {
  readonly book: PriceBook;
  readonly price: LinePricer;
  readonly question: Omit<ContractQuestion, 'tier'>;
  /** Whether a second plan pays what Medicare lets providers ask above what it recognizes. */
  readonly paysExcess: boolean;
  /** Whether the second plan is Medicare and the provider takes its amount: then nothing more is asked. */
  readonly assigned: boolean;
  readonly standingOf: (service: string) => ServiceStanding;
  readonly assistanceOf: (
    service: string,
    line: string,
    date: IsoDate,
  ) => ExactAssistance | undefined;
}

/** The laws that set a plan's terms, by its type. */
const PLAN_LAWS: Readonly<Record<string, string>> = {
  medicare: '42 CFR 410.152, 410.160',
  medicaid: '42 CFR 447.52',
  va: '38 CFR 17.108, 17.110',
};

/** The billed lines of each care set; a line that several of them bill alike is one spec. */
export function lineSpecs(
  context: SpecContext,
  inputs: Inputs,
  sets: readonly CareSet[],
): LineSpec[][] {
  const { book, price, question, paysExcess, assigned, standingOf, assistanceOf } = context;
  const known = new Map<string, LineSpec>();
  const types = new Set(question.planType ? [] : book.allowedAmounts.map((own) => own.planType));
  const make = (priced: PricedLine, date: IsoDate): LineSpec => {
    const { id, benefit } = priced.line;
    const { tier, balance: open, covered: standing, law } = standingOf(priced.service);
    // No limiting charge holds for drugs from a pharmacy, which are Part D's: 42 CFR 423.124(b).
    const billed = open !== 'none' && benefit === 'pharmacy-drug' ? 'all' : open;
    const isAssigned = typeof billed === 'object' && billed.assigned(priced.line);
    const balance = isAssigned ? 'none' : billed;
    const limit = typeof balance === 'object' && balance;
    const covered = benefit === 'none' ? false : standing;
    const contract = covered && findContract(book, { ...question, tier }, priced, date);
    const assistance = covered ? assistanceOf(priced.service, id, date) : undefined;
    const { charge, cash: own, asked = own, reductions } = priced;
    const most = limit ? fullyRecognizedFrom(asked.high, limit) : asked.high;
    const ceiling = balance === 'none' ? charge : most;
    // What a fee schedule says of a line changes with its editions and with the line's codes.
    const amount = (entry: AllowedAmount | false | undefined) =>
      entry ? contractAllowed(book, entry, priced, date, ceiling) : undefined;
    let stated = amount(contract);
    // Of a plan whose type nobody says, the contract for any type may hold.
    for (const planType of stated ? types : []) {
      const entry = findContract(book, { ...question, planType, tier }, priced, date);
      const other = amount(entry);
      stated = other && hull(stated, other);
    }
    const subject = `${priced.service}/${id}`;
    const key = JSON.stringify([
      subject,
      contract,
      stated,
      assistance?.id,
      charge,
      asked,
      own,
      reductions,
    ]);
    const found = known.get(key);
    if (found) return found;
    const { range, source: allowedSource } = stated ?? uncontractedAllowed(priced, ceiling);
    const addPrice = (bounds: Range) =>
      inputs.addBounds({ unknown: 'cash-price', subject }, bounds, 'price-book');
    const cash = addPrice(own);
    // Out of network a higher recognized amount means a higher reimbursement, so less to pay; under
    // a limit on charges it first means that more may be asked.
    const excessPaid = assigned || (!!limit && paysExcess);
    const direction =
      balance === 'none' ? 'rises' : limit ? dearestFee(asked.high, limit) : 'falls';
    const name = { unknown: 'allowed-amount', subject } as const;
    const allowed = covered ? inputs.addBounds(name, range, allowedSource, direction) : cash;
    const spec: LineSpec = {
      priced,
      tier,
      balance,
      allowed,
      cash,
      asked: asked === own ? cash : addPrice(asked),
      covered,
      assistance,
      excessPaid,
      bookSource: entrySource(priced),
      allowedSource,
      allowedFrom: contract ? contract.from : undefined,
      planSource: PLAN_LAWS[question.planType as string] ?? `plan-benefits:${tier}`,
      law: limit ? limit.law : law,
    };
    known.set(key, spec);
    return spec;
  };
  return sets.map(({ date }, set) => price(set).map((priced) => make(priced, date)));
}

/** The benefit categories that the plan is asked about, by tier. */
export function usedBenefits(specs: readonly (readonly LineSpec[])[]) {
  const used = new Map<Tier, Set<BenefitCategory>>();
  for (const { tier, covered, priced } of specs.flat()) {
    if (covered) used.set(tier, (used.get(tier) ?? new Set()).add(priced.line.benefit));
  }
  return used;
}
