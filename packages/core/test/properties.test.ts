import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Limit, NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { LineEstimate } from '../src/estimate/types.ts';
import {
  benefitsOf,
  bookOf,
  type Case,
  cases,
  cents,
  holds,
  insured,
  met,
  requestOf,
} from './arbitraries.ts';

const MINUTES = 120_000;

function plainTotal(of: Case): number {
  return insured(of).find(({ kind }) => kind === 'in-network')?.total.likely ?? NaN;
}

describe('every estimate', { timeout: 10 * MINUTES }, () => {
  it('accounts for the whole charge of every line, to the cent', () => {
    holds(cases, (of) =>
      allLines(of).every(
        (own) => own.planPays + own.patientPays + own.assistance + own.writeOff === own.charge,
      ),
    );
  });

  it('splits what the patient owes into parts that sum to it, none negative', () => {
    holds(cases, (of) =>
      allLines(of).every((own) => {
        const { deductible, copay, coinsurance, notCovered, balanceBill, selfPay } = own;
        const parts = [deductible, copay, coinsurance, notCovered, balanceBill, selfPay];
        const sum = parts.reduce((total, part) => total + part, 0);
        const amounts = [...parts, own.planPays, own.writeOff, own.patientPays, own.assistance];
        const owed = own.patientPays + own.assistance + own.secondaryPays;
        return (
          sum === owed && amounts.every((amount) => amount >= 0 && Number.isSafeInteger(amount))
        );
      }),
    );
  });

  it('never asks more in a plan year than is left of the out-of-pocket maximum', () => {
    holds(cases, (of) => {
      const [plain] = insured(of);
      const years = new Map<string, number>();
      const first = planYearOf(of.startDate, of.planYearStart);
      for (const { date, patientPays } of plain?.visits ?? []) {
        const year = planYearOf(date, of.planYearStart);
        years.set(year, (years.get(year) ?? 0) + patientPays);
      }
      return [...years].every(
        ([year, paid]) => paid <= of.maximum.amount - (year === first ? met(of.maximum) : 0),
      );
    });
  });

  it.each([
    'allowed',
    'visits',
    'deductible left',
    'maximum left',
    'coinsurance',
    'copay',
  ] as const)('never costs the patient less for more of: %s', (what) => {
    holds(fc.tuple(cases, cents(5000)), ([of, more]) => {
      const plain = { ...of, assistance: undefined };
      return plainTotal(dearer(plain, what, more)) >= plainTotal(plain);
    });
  });

  it('holds every concrete case inside the range of what is unknown', () => {
    const unknowns = fc.uniqueArray(
      fc.constantFrom(
        'deductible met',
        'maximum met',
        'coinsurance',
        'counting',
        'help used',
        'plan year',
      ),
      { minLength: 1 },
    );
    holds(fc.tuple(cases, unknowns), ([of, unknown]) => {
      const open = insured(of, opened(of, unknown));
      return insured(of).every(({ kind, total, visits }) => {
        const answer = open.find((own) => own.kind === kind);
        if (!answer) return false;
        const { low, likely, high } = answer.total;
        const inside =
          low <= total.likely && total.likely <= high && low <= likely && likely <= high;
        return (
          inside &&
          visits.every(({ patientPays }, index) => {
            const due = answer.visits[index]?.due;
            return due !== undefined && due.low <= patientPays && patientPays <= due.high;
          })
        );
      });
    });
  });

  it('holds every number of visits inside the range of a count that is open', () => {
    holds(
      fc.tuple(cases, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })),
      ([of, fewer, more]) => {
        const plain = { ...of, assistance: undefined };
        const visits = { low: Math.max(1, of.visits - fewer), high: of.visits + more };
        const book = bookOf(plain);
        const open = {
          ...book,
          courses: book.courses.map((own) => ({
            ...own,
            phases: own.phases.map((phase) => ({ ...phase, length: { visits } })),
          })),
        };
        const { scenarios } = estimate(open, requestOf(plain));
        return estimate(book, requestOf(plain)).scenarios.every(({ id, total }) => {
          const range = scenarios.find((own) => own.id === id)?.total;
          return range !== undefined && range.low <= total.likely && total.likely <= range.high;
        });
      },
    );
  });

  it('does not depend on the order of a visit’s lines where nothing is copaid', () => {
    holds(cases, (of) => {
      const plain = {
        ...of,
        assistance: undefined,
        share: { coinsurance: 2000 },
        drugShare: { coinsurance: 2000 },
      };
      const book = bookOf(plain);
      const turned = {
        ...book,
        services: book.services.map((own) => ({ ...own, lines: [...own.lines].reverse() })),
      };
      const [one] = insured(plain, undefined, book);
      const [other] = insured(plain, undefined, turned);
      // Each line is rounded by itself, so turning two around may move one cent a visit.
      return Math.abs((one?.total.likely ?? 0) - (other?.total.likely ?? 0)) <= plain.visits;
    });
  });

  it('is the same for the same book and request', () => {
    const twice = (of: Case) => [0, 1].map(() => estimate(bookOf(of), requestOf(of)));
    fc.assert(
      fc.property(cases, (of) => {
        const [one, other] = twice(of);
        expect(one).toEqual(other);
      }),
      { numRuns: 50 },
    );
  });
});

function allLines(of: Case): LineEstimate[] {
  const { scenarios } = estimate(bookOf(of), requestOf(of));
  return scenarios.flatMap(({ visits }) => visits.flatMap(({ lines }) => lines));
}

function planYearOf(date: string, start: string): string {
  const year = +date.slice(0, 4);
  return String(date.slice(5) < start ? year - 1 : year);
}

function dearer(of: Case, what: string, more: number): Case {
  const lessMet = <T extends { metPercent: number }>(limit: T) => ({
    ...limit,
    metPercent: Math.max(0, limit.metPercent - 10),
  });
  const share = { ...of.share };
  switch (what) {
    case 'allowed':
      return { ...of, allowed: of.allowed + more };
    case 'visits':
      return { ...of, visits: of.visits + 1 };
    case 'deductible left':
      return { ...of, deductible: lessMet(of.deductible) };
    case 'maximum left':
      return { ...of, maximum: lessMet(of.maximum) };
    case 'coinsurance':
      return typeof share.coinsurance === 'number'
        ? { ...of, share: { ...share, coinsurance: Math.min(10_000, share.coinsurance + more) } }
        : of;
    default:
      return typeof share.copay === 'number' && share.copay > 0
        ? { ...of, share: { ...share, copay: share.copay + more } }
        : of;
  }
}

function opened(of: Case, unknown: readonly string[]): PlanBenefits {
  const known = benefitsOf(of);
  const open = (name: string, limit: Limit | undefined, amount: number): Limit =>
    unknown.includes(name) ? { amount } : (limit ?? 'none');
  const inNetwork: NetworkBenefits = {
    ...known.inNetwork,
    deductible: open('deductible met', known.inNetwork?.deductible, of.deductible.amount),
    outOfPocketMaximum: open('maximum met', known.inNetwork?.outOfPocketMaximum, of.maximum.amount),
    costShares: unknown.includes('coinsurance')
      ? widened(known.inNetwork?.costShares)
      : (known.inNetwork?.costShares ?? {}),
  };
  const { assistanceCounting, assistanceUsed, planYearStart, ...rest } = known;
  return {
    ...rest,
    ...(assistanceCounting && !unknown.includes('counting') && { assistanceCounting }),
    ...(assistanceUsed && !unknown.includes('help used') && { assistanceUsed }),
    ...(planYearStart && !unknown.includes('plan year') && { planYearStart }),
    inNetwork,
  };
}

/** The same cost shares with every coinsurance known only within 0 and 100 %. */
function widened(
  costShares: NetworkBenefits['costShares'],
): NonNullable<NetworkBenefits['costShares']> {
  const entries = Object.entries(costShares ?? {}).map(([category, share]) => [
    category,
    share.coinsurance === undefined ? share : { ...share, coinsurance: { low: 0, high: 10_000 } },
  ]);
  return Object.fromEntries(entries) as NonNullable<NetworkBenefits['costShares']>;
}
