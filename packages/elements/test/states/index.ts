import { callbackFormStates } from './callback-form.ts';
import { costCalculatorStates } from './cost-calculator.ts';
import { insuranceCheckerStates } from './insurance-checker.ts';
import { pricesStates } from './prices.ts';
import type { State } from './state.ts';

/** Every state of every element: what the tests of access go through and what pictures show. */
export const STATES: readonly State[] = [
  ...costCalculatorStates,
  ...insuranceCheckerStates,
  ...callbackFormStates,
  ...pricesStates,
];

/** A state's name in addresses and of files: `cost-calculator.at-first`. */
export function stateId({ element, name }: State): string {
  return `${element.slice('fc-'.length)}.${name.replaceAll(' ', '-')}`;
}
