import type { SecondaryCoverage } from '../../benefits/types.ts';
import type { DayNumber } from '../../calendar/iso-date.ts';
import { creditDeductible } from '../rules/deductible.ts';
import { creditOutOfPocket } from '../rules/out-of-pocket-maximum.ts';
import type { Visit } from '../schedule/schedule.ts';
import type { Balances } from './balances.ts';
import { Claim } from './claim.ts';
import type { ExactAssistance, ExactPlan, ExactShare, PlanYear } from './plan.ts';
import type { SettledLine } from './settled-line.ts';

/** What was credited to the deductible of an account, or to its deductible for drugs. */
interface LateCredit {
  readonly account: number;
  readonly paid: number;
  readonly drug: boolean;
}

/** Everything that carries over from line to line within one run, and the line being worked out. */
export class RunState {
  readonly plan: ExactPlan;
  readonly claim = new Claim();
  accounts: Balances[];
  /** Visits counted in each pool. */
  readonly used: number[];
  /** What is left of what the plan itself pays at most in the year, by category. */
  maximumsLeft: number[];
  secondaryDeductibleLeft: number;
  secondaryMaximumLeft: number;
  /** What was taken of the visit's copay under each cost share that asked it, and under a second plan. */
  readonly copayTaken = new Map<ExactShare | SecondaryCoverage | undefined, number>();
  /** What the visit's lines so far come to of those that a program helps with, which are one use of it. */
  readonly uses = new Map<ExactAssistance, { allowed: number; owed: number; helped: number }>();
  /** The visit, by its number in the run, that each pool counted last. */
  #counted: number[] = [];
  #visit = 0;
  #day: DayNumber = 0;
  /** The plan year, and the second plan's, by their places. */
  #year = 0;
  #secondYear = 0;
  /** What the next plan year begins with. */
  #next: readonly Readonly<Balances>[];
  /** What was credited to deductibles in the last quarter of the plan year. */
  #late: LateCredit[] = [];
  /** What is left of each program used this calendar year. */
  readonly #helpLeft: Map<ExactAssistance, number>;
  #calendarYear: number;

  constructor(plan: ExactPlan) {
    this.plan = plan;
    this.accounts = plan.left.map((balances) => ({ ...balances }));
    this.used = [...plan.visitsUsed];
    this.maximumsLeft = plan.annualMaximums.map(({ left }) => left);
    this.secondaryDeductibleLeft = plan.secondaryDeductible.left;
    this.secondaryMaximumLeft = plan.secondaryMaximum.left;
    this.#next = plan.full;
    this.#helpLeft = new Map(plan.helpLeft);
    this.#calendarYear = plan.helpYear;
  }

  /**
   * Moves on to a visit: a new plan year starts its limits and counts afresh, a new calendar year
   * the caps of manufacturer programs.
   *
   * @returns whether a new year of the plan began, or of a second plan with a maximum of its own
   */
  begin({ day, month }: Visit): boolean {
    this.#day = day;
    if (this.copayTaken.size > 0) this.copayTaken.clear();
    if (this.uses.size > 0) this.uses.clear();
    const { years, secondYearEnds, full, carried } = this.plan;
    if (!this.#visit++ && day >= (years[0] as PlanYear).late) this.#next = carried;
    let secondTurns = false;
    while (day >= (secondYearEnds[this.#secondYear] as DayNumber)) {
      secondTurns = this.secondaryMaximumLeft < Infinity;
      this.secondaryDeductibleLeft = this.plan.secondaryDeductible.full;
      this.secondaryMaximumLeft = this.plan.secondaryMaximum.full;
      this.#secondYear++;
    }
    let turns = 0;
    while (day >= this.planYear.end) {
      this.#year++;
      turns++;
    }
    const calendarYear = Math.floor(month / 12);
    if (calendarYear !== this.#calendarYear) this.#helpLeft.clear();
    this.#calendarYear = calendarYear;
    if (turns > 0) {
      // What a last quarter carries over is for the year after it alone.
      if (turns > 1) [this.#next, this.#late] = [full, []];
      this.accounts = this.#next.map((balances) => ({ ...balances }));
      this.#next = full;
      for (const { account, paid, drug } of this.#late) {
        creditDeductible(this.account(account), paid, drug);
      }
      this.#late = [];
      this.used.fill(0);
      this.maximumsLeft = this.plan.annualMaximums.map(({ full }) => full);
    }
    return turns > 0 || secondTurns;
  }

  get planYear(): PlanYear {
    return this.plan.years[this.#year] as PlanYear;
  }

  account(index: number): Balances {
    return this.accounts[index] as Balances;
  }

  /** Counts this visit in a pool, once, and returns its number there. */
  countVisit(pool: number): number {
    const number = this.used[pool] as number;
    if (this.#counted[pool] === this.#visit) return number;
    this.#counted[pool] = this.#visit;
    return (this.used[pool] = number + 1);
  }

  helpLeft(program: ExactAssistance): number {
    return this.#helpLeft.get(program) ?? program.perYear;
  }

  /** Takes what a program paid, here or in another case, off what is left of it this calendar year. */
  useHelp(program: ExactAssistance, amount: number): void {
    this.#helpLeft.set(program, Math.max(0, this.helpLeft(program) - amount));
  }

  /** Takes what the plan paid, here or in another case, off what it still pays of a category this plan year. */
  useMaximum({ maximum }: ExactShare, paid: number): void {
    this.maximumsLeft[maximum] = Math.max(0, (this.maximumsLeft[maximum] as number) - paid);
  }

  /**
   * Takes what a line fills, here or in another case, off a second plan's limits: of another case it
   * may be more than is left in this one.
   */
  useSecond(deductible: number, maximum: number): void {
    this.secondaryDeductibleLeft = Math.max(0, this.secondaryDeductibleLeft - deductible);
    this.secondaryMaximumLeft = Math.max(0, this.secondaryMaximumLeft - maximum);
  }

  /**
   * Takes what the worked-out line fills off the plan's limits: those of its account, or of all
   * where they cross.
   *
   * @param late what a last quarter carries over of it
   */
  credit({ account, share }: SettledLine, late = this.claim.deductibleCredit): void {
    const drug = share?.drug === true;
    for (let index = 0; index < this.accounts.length; index++) {
      if (this.plan.cross || index === account) this.#creditAccount(index, drug, late);
    }
  }

  #creditAccount(account: number, drug: boolean, paid: number): void {
    const { deductibleCredit, outOfPocketCredit } = this.claim;
    const balances = this.account(account);
    if (deductibleCredit > 0) creditDeductible(balances, deductibleCredit, drug);
    if (this.#day >= this.planYear.late) this.#late.push({ account, paid, drug });
    creditOutOfPocket(balances, outOfPocketCredit);
  }
}
