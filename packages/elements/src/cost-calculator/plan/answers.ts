import type { CopayDesign, AssistanceCounting } from '@forecost/core';
import type { SecondAnswer } from './second-plan.ts';

/** What the patient typed or chose about the plan; an empty string is no answer either. */
export interface PlanAnswers {
  readonly network?: '' | 'in-network' | 'out-of-network';
  /** Whether the plan pays out of network at all. */
  readonly outside?: '' | 'yes' | 'no';
  readonly deductible?: string;
  readonly deductibleMet?: string;
  readonly share?: '' | 'copay' | 'coinsurance';
  readonly copay?: string;
  readonly copayDesign?: '' | CopayDesign;
  readonly coinsurance?: string;
  /** Beside a copay: what is owed after the deductible of what else a visit bills. */
  readonly otherShare?: string;
  readonly outOfPocket?: string;
  readonly outOfPocketMet?: string;
  /** What is left of the most the plan itself pays for dental care in the year. */
  readonly annualMaximumLeft?: string;
  /** The month the plan year starts with, `01` to `12`. */
  readonly planYear?: string;
  readonly authorization?: '' | 'approved' | 'denied';
  readonly helpCounts?: '' | AssistanceCounting;
  /** What pays after Medicare. */
  readonly second?: '' | SecondAnswer;
}

/** What the patient said of themselves, for prices that depend on it. */
export interface HouseholdAnswers {
  readonly householdSize?: string;
  readonly householdIncome?: string;
}

/**
 * Everything the patient typed or chose, by the id of its control.
 *
 * - `part-<phase id>`: whether an optional phase is part of the care, `yes` or `no`.
 * - `count-<phase id>`: its number of visits, as typed.
 * - `discount-<discount id>`: `yes` where the patient qualifies.
 * - `help-<program id>`: what a manufacturer program has paid this year, as typed.
 */
export interface Answers extends PlanAnswers, HouseholdAnswers {
  readonly [part: `part-${string}`]: string;
  readonly [count: `count-${string}`]: string;
  readonly [discount: `discount-${string}`]: string;
  readonly [program: `help-${string}`]: string;
}

/** Takes one answer; a typed one may go on. */
export type HandleAnswer = (name: keyof Answers, value: string, isTyped?: boolean) => void;

/** Nothing known yet. */
export const NO_ANSWERS: Answers = {};

/** Stands in a figure's place when the patient said "I don't know"; an empty one is not answered yet. */
export const UNKNOWN = '?';
