import type { CalculatorWords } from '../translation.ts';
import { sharedEn } from './shared.ts';

const plural = (low: number, high: number, one: string, many: string): string =>
  low === high ? `${low} ${low === 1 ? one : many}` : `${low} to ${high} ${many}`;

/** English of the cost calculator’s first paint. */
export const calculatorEn: CalculatorWords = {
  ...sharedEn,
  calculatorTitle: 'What will it cost?',
  care: 'Your care',
  services: 'More services',
  parts: 'Fewer or more visits?',
  minutes: (low, high) => plural(low, high, 'minute', 'minutes'),
  visits: (low, high) => plural(low, high, 'visit', 'visits'),
  cashPrice: (amount) => `${amount} without insurance`,
  startDate: (date) => `Date of first visit: ${date}`,
  visitsWanted: 'Number of visits',
  paying: 'How will you pay?',
  payings: { 'self-pay': 'Without insurance', insurance: 'With insurance', unsure: 'I’m not sure' },
  answerTitle: 'Estimated total',
  likely: (amount) => `Most likely ${amount}`,
  firstVisit: 'First visit',
  perVisit: 'Each visit',
  averageVisit: 'Average visit',
  packageDue: (price) => `The package costs ${price}, all due when it starts.`,
  visitCount: 'Visits',
  ways: 'Ways to pay',
  scenarios: {
    'self-pay': 'Pay for each visit',
    package: 'Package',
  },
  cheapest: 'Lowest cost',
  mayBeCheapest: (way) => `Most likely the lowest cost: ${way}.`,
  breakdown: 'What each visit costs, and why',
  changes: 'What could change this',
  goodToKnow: 'Good to know',
  askForOne: 'Ask for one now',
  warnings: {
    'not-a-good-faith-estimate': () =>
      'This is not a “good faith estimate”. If you have no insurance or don’t use it, you have a right to one in writing: ask us at any time.',
    'off-label': (service) =>
      `${service}: the FDA has not approved this use. Doctors may offer it “off label”. Ask us what that means for you.`,
  },
};
