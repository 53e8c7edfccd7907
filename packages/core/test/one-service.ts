import type { PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { EstimateRequest, ScenarioEstimate } from '../src/estimate/types.ts';
import type { BenefitCategory, PriceBook, Service } from '../src/price-book/types.ts';
import { allCovered, course, line, phase, priceBook } from './clinic.ts';

/** A line of a visit: its id, what is charged and recognized of it in dollars, and its benefit. */
export type Part = readonly [id: string, allowed: number, benefit: BenefitCategory];

/** A course of one service that bills these lines at every visit, recognized in full in network. */
export function bookOf(parts: readonly Part[], visits = 1, rest: Partial<Service> = {}): PriceBook {
  const lines = parts.map(([id, amount, benefit]) => line(id, amount, { benefit }));
  const services: Service[] = [{ id: 'visit', name: 'visit', lines, ...rest }];
  const contract = {
    payer: 'aetna',
    service: 'visit',
    rate: { percentOfCharge: 10_000 },
    from: '2020-01-01',
    source: 'contract',
  };
  return priceBook({
    services,
    courses: [course(phase('visit', visits, { cadence: { everyMonths: 1 } }))],
    policies: allCovered(services),
    allowedAmounts: [contract],
  });
}

/** Visits so many days apart, the first on the start date. */
export function everyDays(book: PriceBook, ...gaps: number[]): PriceBook {
  const phases = [0, ...gaps].map((days, place) =>
    phase(`phase-${place}`, 1, { services: ['visit'], startsAfterDays: days }),
  );
  return { ...book, courses: [course(...phases)] };
}

/** Every way to pay for the course. */
export function scenarios(
  book: PriceBook,
  insurance: EstimateRequest['insurance'],
  startDate = '2026-03-02',
  household?: EstimateRequest['household'],
): readonly ScenarioEstimate[] {
  const request = { care: { course: 'course' }, startDate, ...(household && { household }) };
  return estimate(book, insurance ? { ...request, insurance } : request).scenarios;
}

/** One way to pay by the plan. */
export function ask(
  book: PriceBook,
  benefits: PlanBenefits,
  startDate = '2026-03-02',
  id = 'in-network',
): ScenarioEstimate {
  const insurance = { payer: 'aetna', planType: 'ppo', benefits } as const;
  const found = scenarios(book, insurance, startDate).find((own) => own.id === id);
  if (!found) throw new Error(`no ${id} scenario`);
  return found;
}

/** What the patient pays at each visit, in dollars. */
export function pays(found: ScenarioEstimate): number[] {
  return found.visits.map(({ patientPays }) => patientPays / 100);
}
