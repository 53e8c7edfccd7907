import type { PriceBook } from '@forecost/core';
import type { CostCalculator } from '../src/index.ts';
import { choose, fill, mount, part, until } from './drive.ts';
import { clinicBook } from './price-book.ts';

/** A calculator of the tests' clinic with its whole answer. */
export async function mountAnswered(
  attributes: Record<string, string> = {},
  changes: Partial<PriceBook> = {},
): Promise<CostCalculator> {
  const calculator = await mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23', ...attributes },
    properties: { book: clinicBook(changes) },
  });
  calculator.dispatchEvent(new Event('pointerdown'));
  await until(() => calculator.shadowRoot?.querySelector('.answer svg'));
  return calculator;
}

/** Unfolds the table of a calculator's months. */
export async function openTable(calculator: CostCalculator): Promise<void> {
  part(calculator, '.table summary').click();
  await until(() => calculator.shadowRoot!.querySelector('.months table'));
}

/** Twelve sprays with a plan that has approved them. */
export async function insure(calculator: CostCalculator): Promise<void> {
  await choose(calculator, calculator.lang === 'es' ? 'Con seguro' : 'With insurance');
  await until(() => calculator.shadowRoot?.querySelector('#deductible'));
  await answerPlan(calculator, { authorization: 'approved' });
}

/** Answers the questions about a plan of Aetna's: $1,500 deductible and $3,000 at most, $500 of each met, 20 %. */
export async function answerPlan(
  calculator: CostCalculator,
  more: Readonly<Record<string, string>> = {},
): Promise<void> {
  const answers = {
    payer: 'aetna',
    deductible: '1500',
    deductibleMet: '500',
    share: 'coinsurance',
    outOfPocket: '3000',
    outOfPocketMet: '500',
    planYear: '01',
    ...more,
  };
  for (const [id, value] of Object.entries(answers)) fill(calculator, `#${id}`, value);
  await calculator.updateComplete;
  fill(calculator, '#coinsurance', '20');
  await calculator.updateComplete;
}

/** Twelve weekly sprays at $1,000, as agreed with Aetna. */
export const SPRAY: Partial<PriceBook> = {
  allowedAmounts: [
    {
      payer: 'aetna',
      service: 'spray',
      rate: { amount: 100_000 },
      from: '2026-01-01',
      source: 'contract',
    },
  ],
  courses: [
    {
      id: 'sprays',
      name: { en: 'Twelve sprays', es: 'Doce aerosoles' },
      phases: [
        {
          id: 'weekly',
          name: 'Weekly',
          services: ['spray'],
          length: { visits: 12 },
          cadence: { everyWeeks: 1 },
        },
      ],
    },
  ],
};
