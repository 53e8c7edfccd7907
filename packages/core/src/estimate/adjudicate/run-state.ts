import type { IsoDate } from '../../calendar/iso-date.ts';
import { creditDeductible } from '../rules/deductible.ts';
import { creditOutOfPocket, outOfPocketLeft } from '../rules/out-of-pocket-maximum.ts';
import { lastQuarter, nextPlanYear } from '../rules/plan-year.ts';
import type { Balances } from './balances.ts';
import type { Claim } from './claim.ts';
import type { ExactAssistance, ExactPlan } from './plan.ts';
import type { SettledLine } from './run-plan.ts';

/** Everything that carries over from line to line within one run. */
export class RunState {
  readonly #plan: ExactPlan;
  #accounts: Balances[];
  #used: number[];
  #yearEnd: IsoDate = '';
  #lastQuarter: IsoDate = '';
  #date: IsoDate = '';
  /** Of the visit that last used manufacturer help; its caps are by calendar year. */
  #calendarYear = '';
  /** Credited to each account's deductible in the last quarter of the plan year. */
  #late: number[];
  #assistanceLeft = new Map<string, number>();
  secondaryDeductibleLeft: number;

  constructor(plan: ExactPlan) {
    this.#plan = plan;
    this.#accounts = plan.left.map((balances) => ({ ...balances }));
    this.#used = [...plan.visitsUsed];
    this.#late = plan.left.map(() => 0);
    this.secondaryDeductibleLeft = plan.secondary?.deductibleLeft ?? 0;
  }

  /**
   * Moves on to a visit's date: a new plan year starts its limits and counts afresh.
   *
   * @returns whether a new plan year began
   */
  moveTo(date: IsoDate): boolean {
    const turns = this.#yearEnd !== '' && date >= this.#yearEnd;
    if (turns) this.#startYear();
    if (turns || this.#yearEnd === '') {
      this.#yearEnd = nextPlanYear(date, this.#plan.planYearStart);
      if (this.#plan.lastQuarterCarryOver) this.#lastQuarter = lastQuarter(this.#yearEnd);
    }
    this.#date = date;
    if (this.#assistanceLeft.size > 0 && !date.startsWith(this.#calendarYear)) {
      this.#assistanceLeft.clear();
    }
    return turns;
  }

  /** What is left of the maximum over all accounts. */
  outOfPocketLeft(): number {
    return this.#accounts.reduce((sum, balances) => sum + outOfPocketLeft(balances), 0);
  }

  account(index: number): Balances {
    return this.#accounts[index] as Balances;
  }

  /** Counts a visit in its pool and returns its number there. */
  countVisit(pool: number): number {
    const number = (this.#used[pool] ?? 0) + 1;
    this.#used[pool] = number;
    return number;
  }

  visitOfPool(pool: number): number {
    return this.#used[pool] ?? 0;
  }

  assistanceLeft(id: string, perYear: number): number {
    return this.#assistanceLeft.get(id) ?? perYear;
  }

  /** Takes what a program paid off what is left of it this calendar year. */
  useAssistance({ id, perYear }: ExactAssistance, amount: number): void {
    this.#calendarYear = this.#date.slice(0, 4);
    this.#assistanceLeft.set(id, this.assistanceLeft(id, perYear) - amount);
  }

  /** Takes what a worked-out line fills off every limit it counts in. */
  credit(claim: Readonly<Claim>, { account, drug, line }: SettledLine): void {
    this.creditLimits(claim, account, drug);
    if (line.assistance) this.useAssistance(line.assistance, claim.assistance);
  }

  /** As {@link credit}, for the plan's limits alone: those of the account, or of all where they cross. */
  creditLimits(claim: Readonly<Claim>, own: number, drug: boolean): void {
    this.secondaryDeductibleLeft -= claim.secondaryDeductibleUsed;
    if (!this.#plan.cross) return this.#creditAccount(claim, own, drug);
    for (let index = 0; index < this.#accounts.length; index++) {
      this.#creditAccount(claim, index, drug);
    }
  }

  #creditAccount(claim: Readonly<Claim>, index: number, drug: boolean): void {
    const { deductibleCredit, outOfPocketCredit } = claim;
    const balances = this.account(index);
    if (deductibleCredit > 0) {
      creditDeductible(balances, deductibleCredit, drug);
      if (this.#plan.lastQuarterCarryOver && this.#date >= this.#lastQuarter) {
        this.#late[index] = (this.#late[index] ?? 0) + deductibleCredit;
      }
    }
    creditOutOfPocket(balances, outOfPocketCredit);
  }

  #startYear(): void {
    const { full, lastQuarterCarryOver } = this.#plan;
    this.#accounts = full.map((balances) => ({ ...balances }));
    if (lastQuarterCarryOver) {
      this.#accounts.forEach((balances, index) => {
        creditDeductible(balances, this.#late[index] ?? 0, false);
      });
    }
    this.#late = full.map(() => 0);
    this.#used = this.#used.map(() => 0);
  }
}
