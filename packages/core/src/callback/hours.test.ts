import { describe, expect, it } from 'vitest';
import { describeHours } from './hours.ts';

const DAY = [{ opens: '09:00', closes: '17:00' }];

describe('describeHours', () => {
  it('joins days in a row with the same hours', () => {
    const hours = { monday: DAY, tuesday: DAY, wednesday: DAY, friday: DAY };
    expect(describeHours({ hours })).toEqual([
      { from: 'monday', to: 'wednesday', periods: DAY },
      { from: 'thursday', to: 'thursday', periods: [] },
      { from: 'friday', to: 'friday', periods: DAY },
      { from: 'saturday', to: 'sunday', periods: [] },
    ]);
  });

  it('puts the periods of a day in order', () => {
    const morning = { opens: '08:00', closes: '12:00' };
    const evening = { opens: '16:00', closes: '20:00' };
    const [monday] = describeHours({ hours: { monday: [evening, morning] } });
    expect(monday?.periods).toEqual([morning, evening]);
  });

  it('is one closed week where there are no hours', () => {
    expect(describeHours({ hours: {} })).toEqual([{ from: 'monday', to: 'sunday', periods: [] }]);
  });
});
