import { expect, it } from 'vitest';
import { priceBook } from '../../../test/clinic.ts';
import { nextOpenDay } from './next-open-day.ts';

const HOURS = [{ opens: '09:00', closes: '17:00' }];
const practice = {
  ...priceBook().practice,
  hours: { monday: HOURS, friday: HOURS },
  holidays: [{ date: '2026-11-27', name: 'Closed' }],
};

it.each([
  ['on which the practice is open is itself', '2026-11-20', '2026-11-20'],
  ['in the week on which it is closed moves to the next', '2026-11-21', '2026-11-23'],
  ['that is a holiday moves past it', '2026-11-27', '2026-11-30'],
  ['at the end of a year moves into the next', '2026-12-30', '2027-01-01'],
])('a day %s', (_, asked, held) => {
  expect(nextOpenDay(practice, asked)).toBe(held);
});
