import type { OwnPriceWords } from '../price-words.ts';

/** English of prices in running text and of price lists. */
export const pricesEn: OwnPriceWords = {
  fromPrice: (low) => `from ${low}`,
  onePerVisit: (price) => `${price} per visit`,
  oneEach: (price) => `${price} each`,
  promotion: (price, regular, until) =>
    until ? `${price} until ${until} (regularly ${regular})` : `${price} (regularly ${regular})`,
  priceUntil: (price, date) => `${price} until ${date}`,
  priceFrom: (price, date) => `${price} from ${date}`,
  pricesTitle: 'Prices',
  pricesLead: 'What one visit costs without insurance.',
  noPrices: 'This practice has not listed its prices yet.',
  serviceColumn: 'Service',
  priceColumn: 'Price',
  benefits: {
    'office-visit': 'Office visits',
    'specialist-visit': 'Specialist visits',
    'mental-health': 'Mental health care',
    outpatient: 'Treatments at the clinic',
    'medical-drug': 'Medicines given at the clinic',
    'pharmacy-drug': 'Medicines from the pharmacy',
    laboratory: 'Lab tests',
    imaging: 'X-rays and scans',
    preventive: 'Preventive care',
    dental: 'Dental care',
    other: 'Other services',
    none: 'Not billed to insurance',
  },
  packages: 'Packages, paid all at once',
  packageItem: (visits, service) => `${visits} × ${service}`,
  minutes: (low, high) =>
    low === high ? `${low} ${low === 1 ? 'minute' : 'minutes'}` : `${low} to ${high} minutes`,
  offLabel: 'Off-label use: not approved by the FDA for this purpose.',
  regularly: (price) => `Regularly ${price}`,
  offer: (name, until) => (until ? `${name}, until ${until}` : name),
  onSale: (from, until) =>
    from && until
      ? `Available from ${from} until ${until}.`
      : from
        ? `Available from ${from}.`
        : `Available until ${until}.`,
  edition: (version, from, until) =>
    until
      ? `Prices from ${from} until ${until} (${version}).`
      : `Prices from ${from} (${version}).`,
  goodFaith:
    'If you have no insurance or don’t use it, you have a right to a “good faith estimate” in writing. Ask us at any time.',
};
