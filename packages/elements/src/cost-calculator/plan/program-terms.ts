import type { PlanType } from '@forecost/core';
import type { PlanAnswers } from './answers.ts';

type Name = keyof PlanAnswers;

/** What Medicaid, the VA and Original Medicare, whose terms are law, need nobody to be asked. */
const SET_BY_LAW: readonly Name[] = [
  'copayDesign',
  'outOfPocket',
  'outOfPocketMet',
  'planYear',
  'deductible',
];
const COPAYS: readonly Name[] = [...SET_BY_LAW, 'deductibleMet', 'otherShare'];
const SET: Partial<Record<PlanType, readonly Name[]>> = {
  medicare: [...SET_BY_LAW, 'share', 'copay', 'coinsurance'],
  medicaid: COPAYS,
  va: COPAYS,
};

/** Plans whose members no drug maker may help (42 U.S.C. 1320a-7b). */
const GOVERNMENT = /^(medicare|medicaid|tricare|va)/;

/** Whether the program that a plan belongs to settles a question of the plan, so that no answer to it counts. */
export function isSettled(planType: PlanType | undefined, name: Name): boolean {
  if (name === 'second') return planType !== 'medicare';
  if (!planType) return false;
  if (name === 'helpCounts') return GOVERNMENT.test(planType);
  return SET[planType]?.includes(name) ?? false;
}

/** The answers that count under a type of plan. */
export function countingAnswers<Answers extends PlanAnswers>(
  answers: Answers,
  planType: PlanType | undefined,
): Answers {
  const entries = Object.entries(answers).filter(([name]) => !isSettled(planType, name as Name));
  return Object.fromEntries(entries) as unknown as Answers;
}
