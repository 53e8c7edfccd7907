import type { CostCalculator } from '../src/index.ts';
import { choose, click, fill, mount, textOf, until } from './drive.ts';
import { clinicBook } from './price-book.ts';

/** A calculator on its first paint. */
export function mountCalculator(
  attributes: Record<string, string> = {},
  book = clinicBook(),
): Promise<CostCalculator> {
  return mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23', ...attributes },
    properties: { book },
  });
}

/** Chooses insurance, and an insurer. */
export async function insure(calculator: CostCalculator, payer = 'aetna'): Promise<void> {
  await choose(calculator, calculator.lang === 'es' ? 'Con seguro' : 'With insurance');
  await until(() => calculator.shadowRoot?.querySelector('#deductible'));
  fill(calculator, '#payer', payer);
  await calculator.updateComplete;
}

/** Answers questions about the plan in this order; one that an answer brings along is waited for. */
export async function answerPlan(
  calculator: CostCalculator,
  answers: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [id, value] of Object.entries(answers)) {
    await until(() => calculator.shadowRoot?.querySelector(`#${id}`));
    fill(calculator, `#${id}`, value);
  }
  await calculator.updateComplete;
}

/** The questions that are still open, in the order they are asked. */
export function openQuestions(calculator: CostCalculator): string {
  return textOf(calculator, '.answer details:nth-of-type(2)');
}

/** Unfolds each visit with its reasons. */
export async function openBreakdown(calculator: CostCalculator): Promise<void> {
  await click(calculator, '.answer > details summary');
  await until(() => calculator.shadowRoot?.querySelector('.visits'));
}
