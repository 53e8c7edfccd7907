import { describe, expect, it } from 'vitest';
import { contract, plan, priceBook, service } from '../../../test/clinic.ts';
import type { PlanType, PriceBook } from '../../price-book/types.ts';
import { estimate } from '../estimate.ts';
import type { Insurance, ScenarioEstimate } from '../types.ts';

const visit = service('visit', 300);
const source = 'policy of the plan';
/** Yes or no, likely yes. */
const ANSWER = { low: 0, likely: 1, high: 1 };
type Policy = PriceBook['policies'][number];

/** What a policy of `aetna` says of the visit. */
function policy(status: Policy['status'], rest: Partial<Policy> = {}): Policy {
  return { payer: 'aetna', services: ['visit'], status, source, asOf: '2026-01-01', ...rest };
}

function bookOf(policies: readonly Policy[], rest: Partial<PriceBook> = {}): PriceBook {
  const allowedAmounts = [contract('visit', 200)];
  return priceBook({ services: [visit], allowedAmounts, policies: [...policies], ...rest });
}

/** One visit of 300, of which the plan recognizes 200 and asks a fifth. */
function ask(
  book: PriceBook,
  insurance: Partial<Insurance> = {},
  location?: string,
): ScenarioEstimate {
  const { scenarios } = estimate(book, {
    care: { service: 'visit', visits: 1 },
    startDate: '2026-03-02',
    insurance: { payer: 'aetna', benefits: plan({ coinsurance: 0.2 }), ...insurance },
    ...(location === undefined ? {} : { location }),
  });
  const found = scenarios.find(({ id }) => id === 'in-network');
  if (!found) throw new Error('There is no way to pay in network.');
  return found;
}

describe('what the book knows of a plan’s coverage', () => {
  it('is asked for the state of the place of care', () => {
    const { practice } = priceBook();
    const place = (id: string, state: string) => ({ id, name: id, state });
    const locations = [place('oakland', 'CA'), place('austin', 'TX')];
    const book = bookOf([policy('covered'), policy('not-covered', { states: ['TX'] })], {
      practice: { ...practice, locations },
    });
    expect(ask(book, {}, 'oakland').total.likely).toBe(4000);
    expect(ask(book, {}, 'austin').total.likely).toBe(30_000);
  });

  it('is asked for the state of the only place of care without naming it', () => {
    const book = bookOf([policy('covered'), policy('not-covered', { states: ['CA'] })]);
    expect(ask(book).total).toEqual({ low: 30_000, likely: 30_000, high: 30_000 });
    expect(ask(book).warnings).toEqual([{ code: 'not-covered', subject: 'visit' }]);
  });

  it('is asked for the type of the plan, where that is known', () => {
    const book = bookOf([policy('covered'), policy('not-covered', { planType: 'hmo' })]);
    expect(ask(book, { planType: 'hmo' }).total.likely).toBe(30_000);
    expect(ask(book, { planType: 'ppo' }).total.likely).toBe(4000);
    expect(ask(book).total.likely).toBe(4000);
  });

  it('may be that of any type of plan where nobody says which it is', () => {
    // A fifth of 200, or all of 300.
    const book = bookOf([policy('covered'), policy('not-covered', { planType: 'hmo' })]);
    const answer = ask(book);
    expect(answer.total).toEqual({ low: 4000, likely: 4000, high: 30_000 });
    expect(answer.assumptions).toEqual([
      { unknown: 'coverage', subject: 'visit', assumed: ANSWER, source, causes: 26_000 },
    ]);
    const other = bookOf([policy('not-covered'), policy('covered', { planType: 'ppo' })]);
    expect(ask(other).total).toEqual({ low: 4000, likely: 30_000, high: 30_000 });
    expect(ask(other).warnings).toEqual([]);
    const alike = bookOf([policy('covered'), policy('covered', { planType: 'hmo' })]);
    expect(ask(alike).total).toEqual({ low: 4000, likely: 4000, high: 4000 });
  });

  it('is proved by an approval, whatever policies of some types say', () => {
    const book = bookOf([policy('covered'), policy('not-covered', { planType: 'hmo' })]);
    const { total } = ask(book, { priorAuthorization: 'approved' });
    expect(total).toEqual({ low: 4000, likely: 4000, high: 4000 });
  });

  it('comes with the amount that any type of plan recognizes where nobody says which it is', () => {
    // A fifth of 200, of 120 for an HMO, of 250 for a PPO.
    const hmo = contract('visit', 120, { planType: 'hmo' });
    const ppo = contract('visit', 250, { planType: 'ppo' });
    const book = bookOf([policy('covered')], {
      allowedAmounts: [contract('visit', 200), hmo, ppo],
    });
    expect(ask(book).total).toEqual({ low: 2400, likely: 4000, high: 5000 });
    expect(ask(book, { planType: 'hmo' }).total).toEqual({ low: 2400, likely: 2400, high: 2400 });
    expect(ask(book, { planType: 'pos' }).total).toEqual({ low: 4000, likely: 4000, high: 4000 });
  });

  it('is not asked of an insurer nobody has named', () => {
    const { payer: _, ...insurance } = { payer: 'aetna', benefits: plan({ coinsurance: 0.2 }) };
    const { scenarios } = estimate(bookOf([policy('not-covered')]), {
      care: { service: 'visit', visits: 1 },
      startDate: '2026-03-02',
      insurance: { ...insurance, network: 'in-network' },
    });
    expect(scenarios[1]?.assumptions).toContainEqual(
      expect.objectContaining({ unknown: 'coverage', subject: 'visit', source: 'rule:unsaid' }),
    );
  });
});

describe('care that a plan must approve first', () => {
  const book = bookOf([policy('covered-with-prior-authorization')]);
  const needed = { code: 'prior-authorization-needed', subject: 'visit' };

  it('is most likely approved, may not be, and is said to need it', () => {
    const { total, assumptions, warnings } = ask(book);
    expect(total).toEqual({ low: 4000, likely: 4000, high: 30_000 });
    expect(assumptions).toMatchObject([
      { unknown: 'prior-authorization', subject: 'visit', source, causes: 26_000 },
    ]);
    expect(warnings).toEqual([needed]);
  });

  it('is covered without a word once it is approved', () => {
    const { total, assumptions, warnings } = ask(book, { priorAuthorization: 'approved' });
    expect(total).toEqual({ low: 4000, likely: 4000, high: 4000 });
    expect([assumptions, warnings]).toEqual([[], []]);
  });

  it('is the patient’s to pay once it is denied, and no approval is said to be still to come', () => {
    const { total, assumptions, warnings } = ask(book, { priorAuthorization: 'denied' });
    expect(total).toEqual({ low: 30_000, likely: 30_000, high: 30_000 });
    expect([assumptions, warnings]).toEqual([[], [{ code: 'not-covered', subject: 'visit' }]]);
  });
});

describe('care of which the book says nothing', () => {
  it('is most likely covered, and asked about', () => {
    const { total, assumptions } = ask(bookOf([]));
    expect(total).toEqual({ low: 4000, likely: 4000, high: 30_000 });
    expect(assumptions).toMatchObject([
      { unknown: 'coverage', subject: 'visit', source: 'rule:unsaid', causes: 26_000 },
    ]);
  });

  it('is asked about by the policy that leaves it open', () => {
    expect(ask(bookOf([policy('unknown')])).assumptions[0]?.source).toBe(source);
  });

  it('is most likely not covered where its use is off-label', () => {
    const book = bookOf([], { services: [{ ...visit, offLabel: true }] });
    expect(ask(book).total).toEqual({ low: 4000, likely: 30_000, high: 30_000 });
  });

  it('is covered by a plan that has approved it', () => {
    const book = bookOf([], { services: [{ ...visit, offLabel: true }] });
    expect(ask(book, { priorAuthorization: 'approved' }).total.high).toBe(4000);
  });
});

describe('a plan that does not say whether it pays outside its network', () => {
  const outside = (planType?: PlanType) => {
    const { scenarios } = estimate(bookOf([policy('covered')]), {
      care: { service: 'visit', visits: 1 },
      startDate: '2026-03-02',
      insurance: { payer: 'aetna', network: 'out-of-network', ...(planType && { planType }) },
    });
    return scenarios.find(({ id }) => id === 'out-of-network');
  };
  const asks = (planType?: PlanType) =>
    outside(planType)?.assumptions.find(({ subject }) => subject === 'out-of-network');

  it.each(['hmo', 'epo', 'medicaid', 'medicare-advantage'] as const)(
    'most likely does not as an %s plan',
    (planType) => {
      expect(outside(planType)?.total.likely).toBe(30_000);
      expect(asks(planType)).toMatchObject({ unknown: 'coverage', source: 'rule:unsaid' });
    },
  );

  it.each(['ppo', 'pos', undefined] as const)('most likely does as a plan of type %s', (type) => {
    expect(outside(type)?.visits[0]?.lines[0]?.notCovered).toBe(0);
  });

  it('does as Original Medicare, which has no network', () => {
    expect(asks('medicare')).toBeUndefined();
    expect(outside('medicare')?.visits[0]?.lines[0]?.notCovered).toBe(0);
  });
});
