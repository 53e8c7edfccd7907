import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import type { BenefitCategory, PriceBook } from '../../price-book/types.ts';
import {
  contractAllowed,
  type ContractQuestion,
  findContract,
  uncontractedAllowed,
} from '../price/allowed.ts';
import type { LinePricer, PricedLine } from '../price/lines.ts';
import { modifierSpans } from '../price/modifiers.ts';
import { limitingCharge, nonparticipatingFee } from '../rules/medicare-limiting-charge.ts';
import type { Schedule } from '../schedule/index.ts';
import { type Inputs, settledAt, type Values } from '../unknowns/inputs.ts';
import type { ExactAssistance, Tier } from './plan.ts';
import type { CaseLine } from './run-plan.ts';

/** A place in the values, so that the same line can be settled at any corner. */
type Place = number;

/**
 * What the clinic may collect above what the plan recognises.
 *
 * - `none`: a contract or the law bars a balance bill.
 * - `limiting-charge`: Medicare's cap for providers who do not participate.
 * - `all`: what it asks.
 */
export type BalanceBilling = 'none' | 'limiting-charge' | 'all';

/** A line of a visit before its unknowns are settled. */
export interface LineSpec {
  readonly priced: PricedLine;
  readonly tier: Tier;
  readonly balance: BalanceBilling;
  readonly allowed: Place;
  readonly cash: Place;
  /** Whether the plan covers it: every place must hold 1. */
  readonly covered: readonly Place[] | false;
  readonly assistance: ExactAssistance | undefined;
  readonly allowedSource: string;
}

/** How a service stands in the scenario. */
export interface ServiceStanding {
  readonly tier: Tier;
  readonly balance: BalanceBilling;
  /** The places that decide whether it is covered, or false where it is settled that it is not. */
  readonly covered: readonly Place[] | false;
}

/** What the specs are made from. */
export interface SpecContext {
  readonly book: PriceBook;
  readonly price: LinePricer;
  readonly question: Omit<ContractQuestion, 'tier'>;
  readonly standingOf: (service: string) => ServiceStanding;
  readonly assistanceOf: (
    service: string,
    line: string,
    date: IsoDate,
  ) => ExactAssistance | undefined;
}

/**
 * The distinct sets of billed lines over all schedules, each registered with the inputs once.
 *
 * A year of visits usually has two or three distinct sets; a contract that changes on a date makes
 * one more.
 */
export class VisitSpecs {
  readonly #context: SpecContext;
  readonly #inputs: Inputs;
  readonly #byKey = new Map<string, number>();
  /** Index by set of services and by how many of the book's dated entries have begun or ended. */
  readonly #bySet = new Map<readonly string[], number[]>();
  readonly #turns: readonly IsoDate[];
  readonly #lines = new Map<string, LineSpec>();
  readonly specs: (readonly LineSpec[])[] = [];

  constructor(context: SpecContext, inputs: Inputs) {
    this.#context = context;
    this.#inputs = inputs;
    this.#turns = datesThatMatter(context.book);
  }

  /** The index in {@link specs} of each visit of a schedule. */
  indexes(schedule: Schedule): number[] {
    return schedule.map(({ services, date }) => {
      const known = this.#bySet.get(services) ?? [];
      this.#bySet.set(services, known);
      let epoch = 0;
      while (epoch < this.#turns.length && (this.#turns[epoch] as IsoDate) <= date) epoch++;
      return (known[epoch] ??= this.#index(services, date));
    });
  }

  /** The benefit categories that the plan is asked about, by tier. */
  used(): Map<Tier, Set<BenefitCategory>> {
    const used = new Map<Tier, Set<BenefitCategory>>();
    for (const { tier, covered, priced } of this.#lines.values()) {
      if (covered === false) continue;
      used.set(tier, (used.get(tier) ?? new Set()).add(priced.line.benefit));
    }
    return used;
  }

  /** Settles every distinct set of lines at the given values; indexes as in {@link specs}. */
  settle(values: Values): CaseLine[][] {
    return this.specs.map((lines) => lines.map((spec) => settleSpec(spec, values)));
  }

  #index(services: readonly string[], date: IsoDate): number {
    const lines = this.#context.price(services, date).map((priced) => this.#line(priced, date));
    const key = lines.map(({ key: own }) => own).join('|');
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.specs.length);
    return this.specs.push(lines.map(({ spec }) => spec)) - 1;
  }

  #line(priced: PricedLine, date: IsoDate): { key: string; spec: LineSpec } {
    const { book, question, standingOf, assistanceOf } = this.#context;
    const { id, benefit } = priced.line;
    const standing = standingOf(priced.service);
    const { tier, balance } = standing;
    const covered = benefit === 'none' ? false : standing.covered;
    const contract = covered && findContract(book, { ...question, tier }, priced, date);
    const assistance = covered ? assistanceOf(priced.service, id, date) : undefined;
    const entry = contract ? book.allowedAmounts.indexOf(contract) : '';
    const subject = `${priced.service}/${id}`;
    const rates = priced.modifiers.map(({ rate }) => rate);
    const key = `${subject}/${entry}/${assistance?.id ?? ''}/${rates.join()}`;
    const known = this.#lines.get(key);
    if (known) return { key, spec: known };
    const ceiling = balance === 'none' ? priced.charge : priced.cash.high;
    const allowed =
      (contract ? contractAllowed(book, contract, priced, date, ceiling) : undefined) ??
      uncontractedAllowed(priced, ceiling);
    const { source: allowedSource } = allowed;
    const cash = this.#inputs.addBounds(
      { unknown: 'cash-price', subject },
      priced.cash,
      'price-book',
    );
    // Out of network a higher recognised amount means a higher reimbursement, so less to pay.
    const direction = balance === 'none' ? 'rises' : 'falls';
    const name = { unknown: 'allowed-amount', subject } as const;
    const place = covered
      ? this.#inputs.addBounds(name, allowed.range, allowedSource, direction)
      : cash;
    const spec = {
      priced,
      tier,
      balance,
      allowed: place,
      cash,
      covered,
      assistance,
      allowedSource,
    };
    this.#lines.set(key, spec);
    return { key, spec };
  }
}

/** The days on which a contract, benchmark, program or modifier of the book begins, or has just ended. */
function datesThatMatter(book: PriceBook): IsoDate[] {
  const { allowedAmounts, benchmarks = [], assistance = [] } = book;
  const dated = [...allowedAmounts, ...benchmarks, ...assistance, ...modifierSpans(book)];
  const days = dated.flatMap(({ from, until }) => (until ? [from, addDays(until, 1)] : [from]));
  return [...new Set(days)].sort();
}

function settleSpec(spec: LineSpec, values: Values): CaseLine {
  const { priced, tier, balance, covered, assistance } = spec;
  const cash = settledAt(values, spec.cash);
  const recognised = settledAt(values, spec.allowed);
  const allowed = balance === 'limiting-charge' ? nonparticipatingFee(recognised) : recognised;
  const most = balance === 'limiting-charge' ? Math.min(cash, limitingCharge(recognised)) : cash;
  const asked = balance === 'none' ? allowed : most;
  return {
    benefit: priced.line.benefit,
    tier,
    charge: priced.charge,
    asked,
    allowed: Math.min(asked, allowed),
    cash,
    covered: covered !== false && covered.every((place) => settledAt(values, place) === 1),
    assistance,
  };
}
