import type { SharedWords } from '../translation.ts';

/** English that every element needs. */
export const sharedEn: SharedWords = {
  tag: 'en',
  locale: 'en-US',
  monthNames:
    'January,February,March,April,May,June,July,August,September,October,November,December'.split(
      ',',
    ),
  date: (day, month, year) => `${month} ${day}, ${year}`,
  broken: 'This is not working right now. Please ask us instead.',
  call: (phone) => `Call ${phone}`,
  range: (low, high) => `${low} to ${high}`,
  dontKnow: 'I don’t know',
  payer: 'Insurance company',
  planType: 'Type of plan',
  planTypes: {
    ppo: 'PPO',
    hmo: 'HMO',
    epo: 'EPO',
    pos: 'POS',
    hdhp: 'High-deductible plan (HDHP)',
    medicare: 'Medicare',
    'medicare-advantage': 'Medicare Advantage',
    medicaid: 'Medicaid',
    tricare: 'TRICARE',
    va: 'VA health care',
    none: 'No insurance',
  },
  failed: 'That did not work. What you entered is still here.',
  retry: 'Try again',
  working: 'Working it out…',
};
