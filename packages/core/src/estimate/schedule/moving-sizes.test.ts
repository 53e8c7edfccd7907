import { describe, expect, it } from 'vitest';
import {
  allCovered,
  contract,
  course,
  phase,
  plan,
  priceBook,
  service,
} from '../../../test/clinic.ts';
import { ask } from '../../../test/one-service.ts';
import type { Count } from '../../price-book/types.ts';
import { movingSizes } from './moving-sizes.ts';

const length = (visits: Count) => ({ length: { visits } });

describe('movingSizes', () => {
  const sizes = (...counts: Count[]) => {
    const own = course(...counts.map((visits, place) => phase(`p${place}`, 1, length(visits))));
    const of = movingSizes(own);
    return own.phases.map(of);
  };

  it('are every number of visits, the likely one first, and the ends of the last phase', () => {
    expect(sizes({ low: 1, likely: 3, high: 5 }, { low: 1, high: 4 })).toEqual([
      [3, 1, 2, 4, 5],
      [2, 1, 4],
    ]);
  });

  it('are the ends of all where there would be too many', () => {
    const wide = { low: 1, likely: 2, high: 6 };
    expect(sizes(wide, wide, 1)).toEqual([[2, 1, 6], [2, 1, 6], [1]]);
    expect(sizes(wide, { low: 1, likely: 2, high: 4 }, 1)[0]).toEqual([2, 1, 3, 4, 5, 6]);
  });
});

describe('a phase of which nobody knows how many visits it has', () => {
  const services = [service('talk', 10), service('infusion', 1000)];
  const book = (visits: Count) =>
    priceBook({
      services,
      courses: [course(phase('talk', 1, length(visits)), phase('infusion', 2))],
      policies: allCovered(services),
      allowedAmounts: [contract('talk', 10), contract('infusion', 1000)],
    });
  const total = (visits: Count) =>
    ask(book(visits), plan({ deductible: 1000 }), '2026-12-07').total;

  it('may put the visits after it on both sides of a new plan year, dearer than at either end', () => {
    // After one talk both infusions are in December, after five in January, after three one in each.
    expect([1, 3, 5].map((visits) => total(visits).likely)).toEqual([100_000, 200_000, 104_000]);
    expect(total({ low: 1, high: 5 })).toEqual({ low: 100_000, likely: 200_000, high: 200_000 });
    expect(total({ low: 1, likely: 5, high: 5 }).high).toBe(200_000);
  });
});
