import { describe, expect, it } from 'vitest';
import { Notebook } from './notebook.ts';
import { notePlanYear, type StatedPeriod } from './plan-year.ts';

function startOf(period: Omit<StatedPeriod, 'where'>): string | undefined {
  const notebook = new Notebook();
  notePlanYear(notebook, { where: 'here', ...period });
  const [fact] = notebook.facts;
  expect(notebook.facts.length + notebook.notUnderstood.length).toBe(1);
  return fact && `${fact.value}${fact.weak ? ' weakly' : ''}`;
}

describe('notePlanYear', () => {
  it.each([
    ['a year that ends on its last day', '2026-07-01', '2027-06-30', false, '07-01'],
    ['a year that ends on the day after it', '2026-07-01', '2027-07-01', false, '07-01'],
    ['a leap year', '2028-01-01', '2028-12-31', false, '01-01'],
    [
      'an open period of the plan from a first of a month',
      '2024-07-01',
      undefined,
      true,
      '07-01 weakly',
    ],
    ['open coverage since 1 January', '2024-01-01', undefined, false, '01-01 weakly'],
    ['open coverage since the member joined', '2024-05-01', undefined, false, undefined],
    ['a plan that begins within a month', '2024-05-14', undefined, true, undefined],
    ['thirteen months', '2026-05-01', '2027-05-31', false, undefined],
    ['thirteen months of the plan', '2026-01-01', '2027-01-31', true, undefined],
    ['a short first year of the plan', '2026-07-01', '2026-12-31', true, undefined],
    ['an end before the start', '2026-07-01', '2025-06-30', true, undefined],
    ['an end that is no date', '2026-07-01', 'soon', true, undefined],
    ['two years of the plan', '2025-07-01', '2027-06-30', true, '07-01 weakly'],
    ['coverage that ended within the year', '2026-01-01', '2026-08-31', false, '01-01 weakly'],
    ['29 February', '2024-02-29', '2025-02-28', true, undefined],
    ['no date', 'tomorrow', undefined, true, undefined],
  ])('reads %s', (_name, start, end, ofPlan, expected) => {
    expect(startOf({ start, ofPlan, ...(end && { end }) })).toBe(expected);
  });
});
