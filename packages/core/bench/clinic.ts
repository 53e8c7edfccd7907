import type { EstimateRequest } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { contract, dollars, line, plan, priceBook } from '../test/clinic.ts';

const esketamine = {
  id: 'esketamine',
  name: 'Esketamine visit',
  lines: [
    line('drug', 900, { benefit: 'medical-drug', cashPrice: dollars(750) }),
    line('observation', 400, { cashPrice: dollars(300) }),
  ],
};

/**
 * A clinic that offers a year of esketamine: twice a week for four weeks, weekly for four, then
 * nine more visits; with a package and a manufacturer program.
 */
export const CLINIC: PriceBook = priceBook({
  services: [esketamine],
  courses: [
    {
      id: 'esketamine-year',
      name: 'Esketamine, first year',
      phases: [
        {
          id: 'induction',
          name: 'Induction',
          services: ['esketamine'],
          length: { visits: 8 },
          cadence: { timesPerWeek: 2 },
        },
        {
          id: 'weekly',
          name: 'Weekly',
          services: ['esketamine'],
          length: { visits: 4 },
          cadence: { everyWeeks: 1 },
        },
        {
          id: 'maintenance',
          name: 'Maintenance',
          services: ['esketamine'],
          length: { visits: { low: 6, likely: 9, high: 12 } },
          cadence: { everyWeeks: { low: 1, likely: 2, high: 2 } },
        },
      ],
    },
  ],
  packages: [
    {
      id: 'eight',
      name: 'Eight visits',
      includes: [{ service: 'esketamine', visits: 8 }],
      price: dollars(7600),
    },
  ],
  allowedAmounts: [
    contract('esketamine', 640, { line: 'drug' }),
    contract('esketamine', 210, { line: 'observation' }),
  ],
  policies: [
    {
      payer: '*',
      services: ['esketamine'],
      status: 'covered',
      source: 'policy',
      asOf: '2026-01-01',
    },
  ],
  assistance: [
    {
      id: 'card',
      name: 'Savings card',
      lines: [{ service: 'esketamine', line: 'drug' }],
      perYear: dollars(8000),
      minimumPatientPayment: dollars(10),
      from: '2026-01-01',
      source: 'program terms',
    },
  ],
});

/** A patient who does not know how much of the deductible and maximum is met. */
export const REQUEST: EstimateRequest = {
  care: { course: 'esketamine-year' },
  startDate: '2026-09-07',
  insurance: {
    payer: 'aetna',
    planType: 'ppo',
    benefits: {
      planYearStart: '01-01',
      assistanceCounting: 'accumulator',
      inNetwork: {
        deductible: { amount: dollars(1500) },
        outOfPocketMaximum: { amount: dollars(6000) },
        costShares: plan({ coinsurance: 0.2 }).inNetwork?.costShares ?? {},
      },
    },
  },
};
