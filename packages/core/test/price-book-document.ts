import { edited } from './edited.ts';

/** A price book as people write it, using every part of the format, with values replaced by path. */
export function priceBookDocument(
  edits: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> {
  return edited(DOCUMENT, edits);
}

const OFFICE_HOURS = [{ opens: '09:00', closes: '17:30' }];

const DOCUMENT = {
  format: 'forecost-price-book/1',
  currency: 'USD',
  version: '2026-11',
  effectiveFrom: '2026-11-01',
  effectiveUntil: '2027-10-31',
  practice: {
    id: 'harbor-mind',
    name: 'Harbor Mind',
    phone: '(415) 555-0134',
    email: 'hello@harbor-mind.example',
    website: 'https://harbor-mind.example',
    timeZone: 'America/Los_Angeles',
    hours: { monday: OFFICE_HOURS, thursday: OFFICE_HOURS },
    holidays: [
      { date: '2026-12-25', name: { en: 'Christmas Day', es: 'Navidad' } },
      { date: '2027-01-01', name: { en: 'New Year’s Day', es: 'Año Nuevo' } },
    ],
    callbackWithinBusinessDays: 1,
    locations: [
      { id: 'main', name: 'Main', address: '1 Pier', state: 'CA', phone: '(415) 555-0135' },
    ],
    npi: '1234567893',
    taxId: '12-3456789',
  },
  services: [
    {
      id: 'iv-ketamine',
      name: { en: 'IV ketamine infusion', es: 'Infusión de ketamina' },
      description: 'Forty minutes of infusion.',
      durationMinutes: { low: 90, likely: 100, high: 120 },
      offLabel: true,
      network: 'in-network',
      noSurprises: false,
      note: 'Bring a driver.',
      lines: [
        {
          id: 'infusion',
          name: 'Infusion',
          benefit: 'outpatient',
          codes: [
            {
              system: 'CPT',
              code: '96365',
              modifiers: ['25'],
              from: '2026-01-01',
              until: '2027-12-31',
            },
          ],
          units: 2,
          charge: 450.5,
          cashPrice: { low: 200, high: 225.25 },
          typicalAllowed: { amount: 172, source: 'hospital price files, median' },
          byLocation: [{ location: 'main', charge: 460, cashPrice: { low: 210, high: 225 } }],
          modifierRates: [
            {
              modifier: '25',
              rate: 1,
              from: '2026-01-01',
              until: '2027-12-31',
              source: 'our own price list',
            },
          ],
        },
      ],
    },
  ],
  courses: [
    {
      id: 'induction',
      name: 'Induction',
      description: 'Six infusions in three weeks.',
      phases: [
        {
          id: 'infusions',
          name: 'Infusions',
          services: ['iv-ketamine'],
          length: { visits: { low: 4, likely: 6, high: 8 } },
          cadence: { timesPerWeek: 2 },
          startsAfterDays: 0,
          optional: { likely: true },
        },
      ],
      statedTotal: 2550,
      note: 'Most people have six.',
    },
  ],
  packages: [
    {
      id: 'six',
      name: 'Six infusions',
      includes: [{ service: 'iv-ketamine', visits: 6 }],
      price: 2400,
      from: '2026-11-01',
      until: '2027-10-31',
      note: 'Paid on the first day.',
    },
  ],
  payers: [
    {
      id: 'anthem-ca',
      name: 'Anthem Blue Cross',
      aliases: ['Anthem', { name: 'Blue Cross', states: ['CA'] }],
      network: 'in-network',
      planTypes: { hmo: 'not-accepted', ppo: 'in-network' },
      government: false,
      note: 'PPO only.',
    },
  ],
  allowedAmounts: [
    {
      payer: 'anthem-ca',
      planType: 'ppo',
      service: 'iv-ketamine',
      line: 'infusion',
      rate: { percentOfCharge: 0.6 },
      from: '2026-01-01',
      until: '2027-12-31',
      source: 'contract of 2026',
    },
    {
      payer: 'anthem-ca',
      service: 'iv-ketamine',
      rate: { amount: { low: 150, high: 172.25 } },
      from: '2026-01-01',
      source: 'remittances of 2026',
    },
    {
      payer: '*',
      network: 'out-of-network',
      service: 'iv-ketamine',
      rate: { percentOfBenchmark: 1.2, benchmark: 'medicare-2026' },
      from: '2026-01-01',
      source: 'usual and customary',
    },
  ],
  policies: [
    {
      payer: '*',
      planType: 'ppo',
      states: ['CA'],
      services: ['iv-ketamine'],
      status: 'covered-with-prior-authorization',
      criteria: ['Two antidepressants tried', { en: 'Diagnosis', es: 'Diagnóstico' }],
      note: 'Off-label use.',
      source: 'policy MED-12',
      asOf: '2026-06-01',
    },
  ],
  benchmarks: [
    {
      id: 'medicare-2026',
      source: 'Medicare physician fee schedule 2026',
      from: '2026-01-01',
      until: '2027-12-31',
      amounts: [{ code: '96365', amount: 68.25 }],
    },
  ],
  assistance: [
    {
      id: 'savings',
      name: 'Savings program',
      lines: [{ service: 'iv-ketamine', line: 'infusion' }],
      perUse: 900,
      perYear: 8000,
      minimumPatientPayment: 10,
      from: '2026-01-01',
      until: '2026-12-31',
      source: 'program terms of 2026',
    },
  ],
  discounts: [
    {
      id: 'autumn',
      name: 'Autumn offer',
      kind: 'promotion',
      services: ['iv-ketamine'],
      off: { percent: 0.1 },
      order: 1,
      stacks: true,
      withPackages: false,
      from: '2026-11-01',
      until: '2026-11-30',
      note: 'For everybody.',
    },
    {
      id: 'same-day',
      name: 'Paid on the day',
      kind: 'prompt-pay',
      off: { amount: 20 },
      order: 2,
      stacks: true,
      withinDays: 0,
    },
  ],
  slidingScale: {
    services: ['iv-ketamine'],
    tiers: [
      { upToPercentOfPovertyLevel: 1, percentOff: 0.8 },
      { upToPercentOfPovertyLevel: 2.5, percentOff: 0.25 },
    ],
    note: 'Bring your last tax return.',
  },
  financing: [
    {
      id: 'two-years',
      name: 'Two years',
      kind: 'amortised',
      months: 24,
      apr: 0.149,
      minimumAmount: 500,
      maximumAmount: 25000,
      from: '2026-11-01',
      until: '2027-10-31',
      source: 'the lender’s terms of 2026',
      note: 'With approved credit.',
    },
    {
      id: 'fixed',
      name: 'Fixed fee',
      kind: 'fixed-fee',
      months: 6,
      fee: 60,
      statedPayment: { amount: 3000, monthly: 510 },
    },
  ],
};
