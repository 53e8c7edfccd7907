import type { GoodFaithEstimateInput } from '../src/good-faith-estimate/input/types.ts';

/** A complete input for tests: an esketamine induction with a laboratory beside the clinic; 1,234.00 + 45.50. */
export function goodFaithEstimateInput(): GoodFaithEstimateInput {
  return {
    issuedOn: '2026-11-23',
    currency: 'USD',
    patient: { name: 'Ada Example', dateOfBirth: '1990-02-28' },
    primary: { description: 'Esketamine nasal spray treatment', scheduledFor: '2026-12-10' },
    convening: {
      name: 'Harbor Clinic',
      npi: '1234567893',
      tin: '12-3456789',
      locations: [{ address: '1 Pier Street, Oakland, CA 94607', state: 'CA' }],
      lines: [
        {
          description: 'Esketamine 84 mg with observation',
          service: { system: 'HCPCS', code: 'G2083' },
          diagnosisCodes: ['F33.2'],
          quantity: 8,
          unitCharge: 12_500,
        },
        {
          description: 'Psychiatric evaluation',
          service: { system: 'CPT', code: '90792', modifiers: ['25'] },
          diagnosisCodes: 'not-determined',
          quantity: 1,
          unitCharge: 23_400,
        },
      ],
    },
    coProviders: [
      {
        name: 'Bay Laboratory',
        npi: '1245319599',
        tin: '98-7654321',
        locations: [{ address: '9 Hill Road, Reno, NV 89501', state: 'NV' }],
        lines: [
          {
            description: 'Urine drug screen',
            service: { system: 'CPT', code: '80305' },
            diagnosisCodes: ['F33.2', 'Z79.899'],
            quantity: 1,
            unitCharge: 4_550,
          },
        ],
      },
    ],
    recurring: {
      from: '2026-12-10',
      until: '2027-12-09',
      frequency: 'twice a week for four weeks',
      count: 8,
    },
    separateScheduling: ['Follow-up visit'],
    contact: { phone: '(510) 555-0134', email: 'billing@harbor.example' },
  };
}
