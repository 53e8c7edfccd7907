import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import { holds } from './arbitraries.ts';
import { outside } from './outside.ts';
import { bookOf, type Case, requestOf, shortCases } from './plain-cases.ts';

/** The case with a dentist's care in place of talks. */
function atDentist(of: Case) {
  const book = JSON.stringify(bookOf(of)).replaceAll('"mental-health"', '"dental"');
  const plan = JSON.stringify(of.plan).replaceAll('"mental-health"', '"dental"');
  const { annualMaximums: _, ...benefits } = JSON.parse(plan) as PlanBenefits;
  return { book: JSON.parse(book) as ReturnType<typeof bookOf>, benefits };
}

const maximums: fc.Arbitrary<[exact: Limit, known: Limit | undefined]> = fc
  .tuple(
    fc.nat(200_000),
    fc.integer({ min: 0, max: 100 }),
    fc.constantFrom('all', 'used', 'left', 'none'),
  )
  .map(([amount, percent, forgotten]) => {
    const met = Math.floor((amount * percent) / 100);
    const exact = forgotten === 'none' ? forgotten : { amount, met };
    const known = { used: { amount }, left: { remaining: amount - met } };
    return [exact, forgotten in known ? known[forgotten as keyof typeof known] : undefined];
  });

describe('the most that a dental plan pays in a year', { timeout: 600_000 }, () => {
  it('lies inside the answer whatever it is, where nobody says all of it', () => {
    holds(fc.tuple(shortCases, maximums), ([of, [exact, known]]) => {
      const { book, benefits } = atDentist(of);
      const answer = (dental: Limit | undefined) =>
        estimate(
          book,
          requestOf(of, { ...benefits, ...(dental && { annualMaximums: { dental } }) }),
        ).scenarios;
      const open = answer(known);
      for (const own of answer(exact)) {
        expect(
          outside(
            own,
            open.find(({ id }) => id === own.id),
          ),
        ).toBeUndefined();
      }
      return true;
    });
  });
});
