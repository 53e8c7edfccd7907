import type { GoodFaithEstimateWording } from './types.ts';

/** English, after the wording of 45 CFR 149.610(c)(1) and the CMS model notice (OMB 0938-1433). */
export const en: GoodFaithEstimateWording = {
  language: 'en',
  title: 'Good Faith Estimate for Health Care Items and Services',
  introduction:
    'This good faith estimate shows what we expect to charge you for your care if you have no ' +
    'insurance, or do not use it for this care. It is not a bill.',
  issuedOn: 'Date of this estimate',
  patient: { heading: 'Patient', name: 'Name', dateOfBirth: 'Date of birth' },
  primary: {
    heading: 'Main item or service',
    description: 'Description',
    scheduledFor: 'Scheduled for',
    notScheduled: 'Not scheduled yet',
  },
  recurring: {
    heading: 'Care that repeats',
    scope: ({ from, until, frequency, count }) =>
      `This estimate covers care that repeats from ${from} to ${until}. ` +
      `How often: ${frequency}. Number of times in all: ${count}.`,
    beyond: 'You will get a new good faith estimate for care after the last of these days.',
  },
  provider: {
    heading: 'Expected charges',
    role: {
      convening: 'Schedules your main item or service',
      co: 'Provides items or services together with it',
    },
    npi: 'National Provider Identifier (NPI)',
    tin: 'Taxpayer Identification Number (TIN)',
    location: 'Where you will get this care',
    state: 'State',
  },
  line: {
    caption: (provider) => `Items and services expected from ${provider}`,
    service: 'Item or service',
    serviceCode: 'Service code',
    diagnosisCodes: 'Diagnosis codes (ICD-10-CM)',
    quantity: 'Quantity',
    unitCharge: 'Expected charge for each',
    charge: 'Expected charge',
    total: (provider) => `Total expected charges from ${provider}`,
    codeSystem: { CPT: 'CPT', HCPCS: 'HCPCS', CDT: 'CDT', NDC: 'NDC', DRG: 'DRG' },
    diagnosis: { 'not-determined': 'Not determined yet' },
  },
  total: { heading: 'Total', label: 'Total expected charges from everyone in this estimate' },
  separate: {
    heading: 'Items and services that need separate scheduling',
    disclaimer:
      'You will get separate good faith estimates for the items and services listed below when ' +
      'they are scheduled, or when you ask. Diagnosis codes, service codes, expected charges, and ' +
      'the names and identifiers of providers and facilities are not given here, because those ' +
      'separate estimates will give them.',
    howToAsk: (contacts) => `To ask for one of these estimates: ${contacts}.`,
    or: 'or',
    none: 'None are expected at the time of this estimate.',
  },
  disclaimers: {
    heading: 'What you should know',
    texts: {
      'additional-items': () => [
        'There may be additional items or services that we recommend as part of your care, that ' +
          'must be scheduled or requested separately, and that are not reflected in this good ' +
          'faith estimate.',
      ],
      'estimate-only': () => [
        'The information in this good faith estimate is only an estimate of the items and ' +
          'services reasonably expected at the time it was issued. Actual items, services, or ' +
          'charges may differ from it.',
      ],
      'dispute-right': ({ threshold, days }) => [
        `If any provider or facility bills you at least ${threshold} more than its total in this ` +
          'good faith estimate, you have the right to start a patient-provider dispute resolution ' +
          `process. You must start it within ${days} calendar days of receiving the first bill.`,
        'Starting this process will not adversely affect the quality of the health care services ' +
          'you are given.',
      ],
      'not-a-contract': () => [
        'This good faith estimate is not a contract. It does not require you to obtain the items ' +
          'or services from any of the providers or facilities named in it.',
      ],
    },
    whereToFind:
      'To find out how to start a dispute, ask the Centers for Medicare & Medicaid Services (CMS):',
    website: 'Website',
    phone: 'Phone',
    email: 'Email',
    keep: 'Keep a copy of this good faith estimate. You may need it if you are billed more.',
  },
};
