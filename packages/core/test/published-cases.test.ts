import { describe, expect, it } from 'vitest';
import type { CostShare, NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import { estimate } from '../src/estimate/estimate.ts';
import type { EstimateRequest, LineEstimate, ScenarioEstimate } from '../src/estimate/types.ts';
import type { PriceBook, ServiceLine } from '../src/price-book/types.ts';
import {
  allCovered,
  contract,
  course,
  dollars,
  phase,
  plan,
  priceBook,
  service,
} from './clinic.ts';

/** One visit of one service with a contracted allowed amount. */
function visitBook(charge: number, allowed: number, rest: Partial<ServiceLine> = {}): PriceBook {
  const visit = service('visit', charge);
  const lines = visit.lines.map((own) => ({ ...own, ...rest }));
  const services = [{ ...visit, lines }];
  return priceBook({
    services,
    courses: [course(phase('visit', 1))],
    allowedAmounts: [contract('visit', allowed)],
    policies: allCovered(services),
  });
}

function scenario(
  book: PriceBook,
  insurance: EstimateRequest['insurance'],
  id = 'in-network',
): ScenarioEstimate {
  const request = {
    care: { course: 'course' },
    startDate: '2026-03-02',
    ...(insurance ? { insurance } : {}),
  };
  const found = estimate(book, request).scenarios.find((own) => own.id === id);
  if (!found) throw new Error(`no ${id} scenario`);
  return found;
}

function onlyLine(found: ScenarioEstimate): LineEstimate {
  const [line] = found.visits[0]?.lines ?? [];
  if (!line) throw new Error('no line');
  expect(found.total.low).toBe(found.total.high);
  return line;
}

function lineOf(charge: number, allowed: number, benefits: PlanBenefits): LineEstimate {
  return onlyLine(scenario(visitBook(charge, allowed), { payer: 'aetna', benefits }));
}

describe('published single lines', () => {
  it.each([
    // Uniform Glossary, "How you and your insurer share costs" (Jane): the deductible is unmet.
    [
      'jane-01-before-deductible',
      125,
      plan({ deductible: 1500, coinsurance: 0.2, maximum: 5000 }),
      125,
      0,
    ],
    // The same, deductible met: 20 % of 75.
    [
      'jane-02-after-deductible',
      75,
      plan({
        deductible: 1500,
        deductibleMet: 1500,
        coinsurance: 0.2,
        maximum: 5000,
        maximumMet: 1500,
      }),
      15,
      60,
    ],
    // http://ciia.ky/ciia_term/co-insurance-2/
    ['coins-80', 80, plan({ coinsurance: 0.2 }), 16, 64],
    // Connect for Health Colorado glossary, coinsurance.
    ['coins-100-met', 100, plan({ coinsurance: 0.2 }), 20, 80],
    // https://alturabenefits.com/glossary/co-insurance/
    ['coins-30-met', 100, plan({ coinsurance: 0.3 }), 30, 70],
    // X12 835 sample, Blue Cross NC: 10 % of 1,175.40.
    ['835-bcnc-59430', 1175.4, plan({ coinsurance: 0.1 }), 117.54, 1057.86],
  ] as const)('%s', (_id, allowed, benefits, patient, planPays) => {
    const line = lineOf(allowed, allowed, benefits);
    expect([line.patientPays, line.planPays]).toEqual([dollars(patient), dollars(planPays)]);
  });

  it('835-uhc-ded-then-coins: deductible first, coinsurance on the rest, rounded to the cent', () => {
    // X12 835 sample, UnitedHealthcare: 328.50 charged, 184.32 adjusted.
    const benefits = plan({ deductible: 110, coinsurance: 0.15 });
    expect(lineOf(328.5, 144.18, benefits)).toMatchObject({
      writeOff: 18_432,
      deductible: 11_000,
      coinsurance: 513,
      planPays: 2905,
    });
  });

  it('835-dbx-9001: a 5-dollar copay of 205 allowed', () => {
    // X12 835 sample, databricks-industry-solutions/x12-edi-parser.
    const copay = { copay: 500, copayDesign: 'deductible-waived' } as const;
    expect(lineOf(225, 205, plan({}, { default: copay }))).toMatchObject({
      writeOff: 2000,
      planPays: 20_000,
      patientPays: 500,
    });
  });

  it('sbc-peg-2900: 2,900 of deductible, then 20 % of the remaining 9,900, before SBC rounding', () => {
    // Multi-page SBC, page 58: prints 2,000 for 1,980 by the SBC rounding rule.
    const line = lineOf(12_800, 12_800, plan({ deductible: 2900, coinsurance: 0.2 }));
    expect([line.deductible, line.coinsurance]).toEqual([290_000, 198_000]);
  });

  it('hs-claim-deductible: 125 of 175 falls under the 200 that is left', () => {
    // mark64oswald/healthsim-workspace, accumulator-tracking.md.
    const benefits = plan({
      deductible: 500,
      deductibleMet: 300,
      maximum: 3000,
      maximumMet: 500,
      coinsurance: 0.2,
    });
    const line = lineOf(175, 125, benefits);
    expect(line).toMatchObject({ deductible: 12_500, patientPays: 12_500, planPays: 0 });
    expect(line.steps.find(({ rule }) => rule === 'deductible')?.operands).toEqual({
      left: 20_000,
      allowed: 12_500,
    });
  });
});

describe('published copays', () => {
  const waived = { copay: 3000, copayDesign: 'deductible-waived' } as const;

  it('helpbetter-copay: 30 of 200 although the deductible is unmet', () => {
    // https://www.helpbetter.org/academy/guides/insurance-basics/examples
    const benefits = plan({ deductible: 1000, maximum: 6000 }, { default: waived });
    expect(lineOf(200, 200, benefits)).toMatchObject({ patientPays: 3000, planPays: 17_000 });
  });

  it('copay-straight-unmet: a 25-dollar copay with the deductible waived', () => {
    // navigatinghealthinsurance.wordpress.com, "The normal person's guide to copays".
    const share = { copay: 2500, copayDesign: 'deductible-waived' } as const;
    expect(lineOf(100, 100, plan({ deductible: 2500 }, { default: share })).patientPays).toBe(2500);
  });

  it.each([
    ['met', 2500, 25],
    ['unmet', 0, 75],
  ])(
    'copay-after-ded-met: a 25-dollar copay after a deductible that is %s',
    (_state, deductibleMet, patient) => {
      const share = { copay: 2500, copayDesign: 'after-deductible' } as const;
      const benefits = plan({ deductible: 2500, deductibleMet }, { default: share });
      expect(lineOf(75, 75, benefits).patientPays).toBe(dollars(patient));
    },
  );

  it('copay-lesser-of: never more than the service costs', () => {
    // https://www.valleybenefit.com/deductibles-copayments-coinsurance
    const share = { copay: 5000, copayDesign: 'deductible-waived' } as const;
    expect(lineOf(40, 40, plan({}, { default: share })).patientPays).toBe(4000);
  });

  it('fep-visit-tier: ten visits at 10, then deductible and 30 %, medical and mental health in one pool', () => {
    // BCBS FEP Blue Focus 2020 brochure: 500 deductible.
    const share: CostShare = {
      coinsurance: 3000,
      pool: 'professional visits',
      firstVisits: { visits: 10, share: { copay: 1000, copayDesign: 'deductible-waived' } },
    };
    const office = service('office', 300, { benefit: 'office-visit' });
    const therapy = service('therapy', 300, { benefit: 'mental-health' });
    const services = [office, therapy];
    const book = priceBook({
      services,
      courses: [course(phase('office', 6), phase('therapy', 7))],
      allowedAmounts: [contract('office', 300), contract('therapy', 300)],
      policies: allCovered(services),
    });
    const benefits = {
      ...plan({ deductible: 500 }, { 'office-visit': share, 'mental-health': share }),
      visitsUsed: { 'professional visits': 0 },
    };
    const { visits } = scenario(book, { payer: 'aetna', benefits });
    // Visit 11: 300 of the deductible. Visit 12: the last 200, then 30 % of 100. Visit 13: 30 % of 300.
    expect(visits.map(({ patientPays }) => patientPays)).toEqual(
      [...Array<number>(10).fill(10), 300, 230, 90].map(dollars),
    );
  });
});

describe('published networks', () => {
  it('fep-preferred: 15 % of the allowed 100, no balance bill of the billed 250', () => {
    // BCBS FEP 2025 Standard Option brochure, section 4.
    expect(lineOf(250, 100, plan({ coinsurance: 0.15 }))).toMatchObject({
      planPays: 8500,
      coinsurance: 1500,
      balanceBill: 0,
      patientPays: 1500,
    });
  });

  it('fep-preferred, participating: higher coinsurance, still no balance bill', () => {
    const book = visitBook(250, 100);
    const participating: PriceBook = {
      ...book,
      allowedAmounts: [contract('visit', 100, { network: 'participating' })],
    };
    const benefits: PlanBenefits = {
      ...plan({ coinsurance: 0.15 }),
      participating: { costShares: { default: { coinsurance: 3500 } } },
    };
    const insurance = { payer: 'aetna', network: 'participating', benefits } as const;
    expect(onlyLine(scenario(participating, insurance, 'participating'))).toMatchObject({
      planPays: 6500,
      patientPays: 3500,
      balanceBill: 0,
    });
  });

  it('oon-ucr-70: 20 of coinsurance and 50 of balance', () => {
    // http://insuranceinfopedia.com/What_is_balance_billing.html
    const book: PriceBook = {
      ...visitBook(150, 100),
      allowedAmounts: [contract('visit', 100, { payer: '*', network: 'out-of-network' })],
    };
    const outOfNetwork = plan({ coinsurance: 0.2 }).inNetwork as NetworkBenefits;
    const benefits = { planYearStart: '01-01', outOfNetwork };
    const insurance = { network: 'out-of-network', benefits } as const;
    expect(onlyLine(scenario(book, insurance, 'out-of-network'))).toMatchObject({
      planPays: 8000,
      coinsurance: 2000,
      balanceBill: 5000,
      patientPays: 7000,
    });
  });

  it('mrf-pct-gross-50: a contract at half the charge', () => {
    // CMSgov/hospital-price-transparency examples, CPT 80048.
    const book: PriceBook = {
      ...visitBook(300, 0),
      allowedAmounts: [contract('visit', 0, { rate: { percentOfCharge: 5000 } })],
    };
    expect(onlyLine(scenario(book, { payer: 'aetna', benefits: plan({}) })).allowed).toBe(15_000);
  });

  it('acc-oon-separate: what is paid out of network leaves the in-network deductible alone', () => {
    // mark64oswald/healthsim-workspace, test_out_of_network; other plans cross-accumulate.
    const inside = service('inside', 300);
    const outside = { ...service('outside', 200), network: 'out-of-network' } as const;
    const services = [inside, outside];
    const book = priceBook({
      services,
      courses: [course(phase('outside', 1), phase('inside', 1))],
      allowedAmounts: [
        contract('inside', 300),
        contract('outside', 200, { network: 'out-of-network' }),
      ],
      policies: allCovered(services),
    });
    const tier = plan({ deductible: 500 }).inNetwork as NetworkBenefits;
    const paid = (accumulation: 'separate' | 'cross') => {
      const benefits = {
        planYearStart: '01-01',
        accumulation,
        inNetwork: tier,
        outOfNetwork: tier,
      };
      return scenario(book, { payer: 'aetna', benefits }).visits.map(
        ({ lines }) => lines[0]?.steps.find(({ rule }) => rule === 'deductible')?.operands['left'],
      );
    };
    expect(paid('separate')).toEqual([50_000, 50_000]);
    expect(paid('cross')).toEqual([50_000, 30_000]);
  });
});

describe('published courses', () => {
  it('kap-3-oral: Innerpath Baltimore publishes 2,350 for its three-session course', () => {
    // https://innerpathbaltimore.com/about/faq/kap, prices as of 2023-09-01.
    const services = [
      service('intake', 200),
      service('medical-evaluation', 250),
      service('preparation', 175),
      service('dosing-oral', 400),
      service('integration', 175),
    ];
    const book = priceBook({
      services,
      courses: [
        course(
          phase('intake', 1),
          phase('medical-evaluation', 1),
          phase('preparation', 1),
          phase('dosing-oral', 3),
          phase('integration', 3),
        ),
      ],
    });
    expect(scenario(book, undefined, 'self-pay').total.likely).toBe(235_000);
  });

  it('spravato-cash-21: 21 sessions at 1,050 are 22,050', () => {
    // https://ketaminetherapyfordepression.org/spravato-insurance-cost-calculator
    const book = priceBook({
      services: [service('esketamine', 1050)],
      courses: [course(phase('esketamine', 21))],
    });
    expect(scenario(book, undefined, 'self-pay').total.likely).toBe(2_205_000);
  });
});

describe('published plan years', () => {
  it('acc-new-year: 450 of 500 met counts for nothing in the new year', () => {
    // mark64oswald/healthsim-workspace, test_reset.
    const book = { ...visitBook(100, 100), courses: [course(phase('visit', 2))] };
    const benefits = plan({ deductible: 500, deductibleMet: 450 });
    const request = { care: { course: 'course' }, startDate: '2024-12-30' };
    const result = estimate(book, { ...request, insurance: { payer: 'aetna', benefits } });
    const found = result.scenarios.find(({ id }) => id === 'in-network');
    expect(found?.visits.map(({ patientPays }) => patientPays)).toEqual([5000, 10_000]);
  });
});
