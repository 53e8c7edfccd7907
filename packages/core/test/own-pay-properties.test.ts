import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimate } from '../src/estimate/estimate.ts';
import { paymentPlan } from '../src/estimate/price/payment-plan.ts';
import { estimateSelfPay } from '../src/estimate/self-pay.ts';
import type { Estimate, EstimateRequest, LineEstimate } from '../src/estimate/types.ts';
import type { Discount, FinancingOffer, PriceBook, ServiceLine } from '../src/price-book/types.ts';
import { cents, holds } from './arbitraries.ts';
import { course, line, phase, priceBook } from './clinic.ts';

const MINUTES = 60_000;
const basisPoints = fc.integer({ min: 0, max: 10_000 });

const discount: fc.Arbitrary<Discount> = fc.record({
  id: fc.stringMatching(/^[a-z]{3}$/),
  name: fc.constant('discount'),
  kind: fc.constantFrom('promotion', 'prompt-pay', 'membership'),
  services: fc.constantFrom(['visit'], ['visit', 'talk']),
  off: fc.oneof(fc.record({ percent: basisPoints }), fc.record({ amount: cents(200_000) })),
  order: fc.integer({ min: 0, max: 3 }),
  stacks: fc.boolean(),
  withPackages: fc.boolean(),
  from: fc.constantFrom('2026-01-01', '2026-03-10'),
  until: fc.constantFrom('2026-03-16', '2026-12-31'),
});

const financing: fc.Arbitrary<FinancingOffer> = fc.record({
  id: fc.constant('offer'),
  name: fc.constant('offer'),
  kind: fc.constantFrom('amortised', 'fixed-fee', 'zero-interest', 'deferred-interest'),
  months: fc.integer({ min: 1, max: 120 }),
  apr: basisPoints,
  fee: cents(50_000),
});

/** A line whose price depends on where, when and with which modifier it is billed. */
const pricedLine: fc.Arbitrary<ServiceLine> = fc
  .record({
    charge: cents(200_000),
    spread: fc.integer({ min: 0, max: 20_000 }),
    units: fc.integer({ min: 1, max: 3 }),
    elsewhere: cents(200_000),
    rate: fc.integer({ min: 0, max: 20_000 }),
  })
  .map(({ charge, spread, units, elsewhere, rate }) => ({
    ...line('drug', 0),
    charge: charge + spread,
    cashPrice: spread === 0 ? charge : { low: charge, high: charge + spread },
    units,
    byLocation: [{ location: 'other', charge: elsewhere, cashPrice: elsewhere }],
    codes: [{ system: 'CPT', code: '96365', modifiers: ['52'] }],
    modifierRates: [{ modifier: '52', rate, from: '2026-03-09' }],
  }));

const books: fc.Arbitrary<PriceBook> = fc
  .record({
    drug: pricedLine,
    discounts: fc.array(discount, { maxLength: 4 }),
    financing: fc.array(financing, { maxLength: 1 }),
    packagePrice: cents(200_000),
    tiers: fc.array(fc.tuple(fc.integer({ min: 0, max: 40_000 }), basisPoints), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ drug, discounts, financing: offers, packagePrice, tiers }) => {
    const { practice } = priceBook();
    const place = (id: string) => ({ id, name: id, state: 'CA' });
    const offs = tiers.map(([, off]) => off).toSorted((a, b) => b - a);
    const bounds = tiers.map(([bound]) => bound).toSorted((a, b) => a - b);
    return priceBook({
      practice: { ...practice, locations: [place('main'), place('other')] },
      services: [
        { id: 'visit', name: 'visit', lines: [drug, line('observation', 20)] },
        { id: 'talk', name: 'talk', lines: [line('talk', 100)] },
      ],
      courses: [course(phase('visit', 3), phase('talk', 1))],
      packages: [
        {
          id: 'two',
          name: 'two',
          includes: [{ service: 'visit', visits: 2 }],
          price: packagePrice,
        },
      ],
      discounts: discounts.map((own, index) => ({ ...own, id: `${own.id}-${index}` })),
      financing: offers,
      slidingScale: {
        tiers: bounds.map((upToPercentOfPovertyLevel, index) => ({
          upToPercentOfPovertyLevel,
          percentOff: offs[index] ?? 0,
        })),
      },
    });
  });

function request(rest: Partial<EstimateRequest> = {}): EstimateRequest {
  return { care: { course: 'course' }, startDate: '2026-03-02', ...rest };
}

function ownLines({ scenarios }: Estimate): LineEstimate[] {
  return scenarios
    .filter(({ kind }) => kind !== 'package' && kind !== 'financed')
    .flatMap(({ visits }) => visits.flatMap(({ lines }) => lines));
}

describe('every way to pay without a plan', { timeout: 10 * MINUTES }, () => {
  it('accounts for every line to the cent, with discounts that are never negative', () => {
    holds(books, (book) =>
      ownLines(estimate(book, request())).every(({ charge, patientPays, writeOff, steps }) => {
        const offs = steps.filter(({ rule }) => rule === 'discount' || rule === 'sliding-scale');
        const cash = steps.find(({ rule }) => rule === 'cash-price')?.result ?? NaN;
        const off = offs.reduce((sum, { result }) => sum + result, 0);
        const sound = offs.every(
          ({ result, operands }) => result > 0 && result <= (operands['price'] ?? 0),
        );
        return (
          sound &&
          patientPays >= 0 &&
          patientPays === cash - off &&
          charge === patientPays + writeOff
        );
      }),
    );
  });

  it('never costs more for having discounts', () => {
    holds(books, (book) => {
      const { discounts: _, ...bare } = book;
      const [without, withDiscounts] = [bare, book].map((own) => {
        const { scenarios } = estimateSelfPay(own, request({ location: 'main' }));
        return scenarios[0]?.total;
      });
      if (!without || !withDiscounts) return false;
      const { low, likely, high } = withDiscounts;
      return (
        low <= without.low &&
        likely <= without.likely &&
        high <= without.high &&
        low <= likely &&
        likely <= high
      );
    });
  });

  it('holds every location inside the range of an unknown one', () => {
    holds(fc.tuple(books, fc.constantFrom('main', 'other')), ([book, location]) => {
      const open = estimate(book, request()).scenarios;
      return estimate(book, request({ location })).scenarios.every(
        ({ id, kind, total, visits }) => {
          const answer = open.find((own) => own.id === id);
          if (kind === 'financed' || !answer) return true;
          const inside = answer.total.low <= total.low && total.high <= answer.total.high;
          return (
            inside &&
            visits.every(({ due }, index) => {
              const spanned = answer.visits[index]?.due;
              return spanned !== undefined && spanned.low <= due.low && due.high <= spanned.high;
            })
          );
        },
      );
    });
  });

  it('costs no less on a sliding scale for a higher income or a smaller household', () => {
    const household = fc.record({
      size: fc.integer({ min: 1, max: 12 }),
      income: cents(20_000_000),
    });
    holds(fc.tuple(books, household, cents(5_000_000)), ([book, { size, income }, more]) => {
      const total = (people: number, annualIncome: number) =>
        estimate(
          book,
          request({ location: 'main', household: { size: people, annualIncome } }),
        ).scenarios.find(({ kind }) => kind === 'sliding-scale')?.total.likely ?? NaN;
      const here = total(size, income);
      return here <= total(size, income + more) && total(size + 1, income) <= here;
    });
  });

  it('holds every household inside the range of an unknown one', () => {
    const household = fc.record({
      size: fc.integer({ min: 1, max: 8 }),
      annualIncome: cents(20_000_000),
    });
    holds(fc.tuple(books, household), ([book, known]) => {
      const total = (own: EstimateRequest['household']) =>
        estimate(
          book,
          request({ location: 'main', ...(own && { household: own }) }),
        ).scenarios.find(({ kind }) => kind === 'sliding-scale')?.total;
      const [exact, open] = [total(known), total(undefined)];
      return (
        exact !== undefined &&
        open !== undefined &&
        open.low <= exact.low &&
        exact.high <= open.high
      );
    });
  });

  it('pays a lender back to the cent, and never less for more', () => {
    holds(fc.tuple(financing, cents(10_000_000), cents(1000)), ([offer, amount, more]) => {
      const plan = paymentPlan(amount, offer);
      const larger = paymentPlan(amount + more, offer);
      if (!plan || !larger) return false;
      const { payments, monthly, lastPayment, total, financeCharge } = plan;
      const sums =
        (payments - 1) * monthly + lastPayment === total && total === amount + financeCharge;
      const sound = lastPayment >= 0 && financeCharge >= 0 && payments <= offer.months;
      return sums && sound && total <= larger.total;
    });
  });

  it('answers every book and request that parses, and never with NaN', () => {
    holds(books, (book) => {
      const claimed = book.discounts?.filter(({ kind }) => kind !== 'prompt-pay') ?? [];
      const answer = estimate(book, request({ discounts: claimed.map(({ id }) => id) }));
      expect(JSON.stringify(answer)).not.toContain('null');
      return true;
    });
  });
});
