import type { PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** Who asks for a call waits for no more than a week: a larger number was meant as hours. */
const MOST_DAYS = 7;

/** When a callback is promised is written in days. */
export function callbackDays({ practice }: PriceBook): Finding[] {
  const { callbackWithinBusinessDays: days } = practice;
  if (days <= MOST_DAYS) return [];
  return [
    warning({
      code: 'callback-too-late',
      path: 'practice.callbackWithinBusinessDays',
      expected: `days on which the practice is open, ${MOST_DAYS} or fewer`,
      received: `${days}`,
      advice: 'Write 48 hours as 2. Patients are told the day.',
    }),
  ];
}
