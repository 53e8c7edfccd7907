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
import { estimate } from '../estimate.ts';
import type { PhaseChoice, Warning } from '../types.ts';
import { movingSizes } from './moving-sizes.ts';

const length = (visits: Count) => ({ length: { visits } });

describe('movingSizes', () => {
  const warnings: Warning[] = [];
  const sizes = (...counts: Count[]) => {
    warnings.length = 0;
    const own = counts.map((visits, place) => phase(`p${place}`, 1, length(visits)));
    return own.map(movingSizes(own, warnings));
  };

  it('are every number of visits, the likely one first, and the ends of the last phase', () => {
    expect(sizes({ low: 1, likely: 3, high: 5 }, { low: 1, high: 4 })).toEqual([
      [3, 1, 2, 4, 5],
      [2, 1, 4],
    ]);
  });

  it('are the ends of all where there would be too many, which is said', () => {
    const wide = { low: 1, likely: 2, high: 6 };
    expect(sizes(wide, wide, 1)).toEqual([[2, 1, 6], [2, 1, 6], [1]]);
    expect(warnings).toEqual([{ code: 'too-many-cases' }]);
    expect(sizes(wide, { low: 1, likely: 2, high: 4 }, 1)[0]).toEqual([2, 1, 3, 4, 5, 6]);
    expect(warnings).toEqual([]);
  });

  it('say nothing where there is nothing between the ends', () => {
    const narrow = { low: 1, likely: 2, high: 3 };
    expect(sizes(narrow, narrow, narrow, 1)[0]).toEqual([2, 1, 3]);
    expect(warnings).toEqual([]);
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

describe('two phases of which nobody knows how many visits they have', () => {
  const services = [service('talk', 10), service('group', 10), service('infusion', 1000)];
  const wide = length({ low: 1, likely: 1, high: 5 });
  const book = priceBook({
    services,
    courses: [course(phase('talk', 1, wide), phase('group', 1, wide), phase('infusion', 2))],
    policies: allCovered(services),
    allowedAmounts: [contract('talk', 10), contract('group', 10), contract('infusion', 1000)],
  });
  const codes = (phases: Readonly<Record<string, PhaseChoice>>) => {
    const care = { course: 'course', phases };
    return estimate(book, { care, startDate: '2026-11-30' }).warnings.map(({ code }) => code);
  };

  it('are tried at their ends alone, and the answer says so', () => {
    expect(codes({})).toEqual(['not-a-good-faith-estimate', 'too-many-cases']);
  });

  it('are tried at every number once one of them is settled', () => {
    expect(codes({ group: { visits: 2 } })).toEqual(['not-a-good-faith-estimate']);
    expect(codes({ talk: { included: false } })).toEqual(['not-a-good-faith-estimate']);
  });
});
