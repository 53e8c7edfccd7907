import type { PriceBook } from '@forecost/core';
import type { CostCalculator } from '../src/cost-calculator/cost-calculator.ts';
import '../src/define/fc-cost-calculator.ts';
import { fill, mount, until } from './page.ts';
import { clinicBook } from './price-book.ts';

/** A calculator whose questions are all here. */
export async function mountAsking(
  attributes: Record<string, string> = {},
  changes: Partial<PriceBook> = {},
  content = '[id^=count-], [id^=part-], #payer, #householdSize, #location, [id^=discount-]',
): Promise<CostCalculator> {
  const calculator = await mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23', ...attributes },
    properties: { book: clinicBook(changes) },
  });
  await until(() => calculator.shadowRoot?.querySelector(content));
  await calculator.updateComplete;
  return calculator;
}

/** Types or chooses an answer. */
export async function answer(calculator: CostCalculator, id: string, value: string): Promise<void> {
  fill(calculator, `#${id}`, value);
  await calculator.updateComplete;
}
