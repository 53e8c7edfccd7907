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
