import { checkPriceBook, type PriceBook } from '@forecost/core/price-book';
import { describe, expect, it } from 'vitest';
import { SITES } from '../sites.ts';
import { bookOf, cashPriceOf, dollarsOf } from './sites-on-disk.ts';

/**
 * Cash prices of 3,782 hospitals, 10th to 90th percentile in dollars.
 *
 * Source: computed from github.com/nathansutton/hospital-price-transparency for
 * `shared/reference/hospital_code_price_stats.json`; J3490 is a catch-all, so its range is wide.
 */
const HOSPITAL_CASH: Readonly<Record<string, readonly [number, number]>> = {
  '90791': [109, 600.27],
  '90792': [99.9, 659.98],
  '90834': [78.63, 528.5],
  '90837': [99.83, 614.6],
  '90853': [33.44, 502],
  '96365': [171.81, 870],
  '96366': [50.83, 356.2],
  '96372': [49.57, 300.59],
  '99204': [101.1, 771.9],
  '99212': [46, 455.4],
  '99213': [65.45, 571.35],
  '99214': [82, 730.66],
  '99415': [5.1, 66],
  G2082: [26.87, 2850.24],
  G2083: [26.87, 3188.25],
  J3490: [20.25, 9609.59],
};

/**
 * What a whole visit or package may cost a self-pay patient, in dollars.
 *
 * Sources: esketamine "about 1,050 a session", ketaminetherapyfordepression.org, taken as ±10 %;
 * KAP prices, Innerpath's price page; IV ketamine 400 to 800, six of them 2,400 to 4,800, and
 * lozenges 130 to 300 a month, general knowledge of the field (`shared/domain.md`, section 4).
 */
const WHOLE_VISITS: Readonly<Record<string, readonly [number, number]>> = {
  'iv-ketamine': [400, 800],
  'esketamine-84': [945, 1155],
  'lozenge-month': [130, 300],
  intake: [200, 200],
  'medical-evaluation': [250, 250],
  preparation: [110, 175],
  integration: [175, 175],
  'kap-dosing-lozenge': [400, 400],
  'kap-dosing-im': [450, 450],
  'kap-group-preparation': [125, 125],
  'kap-group-dosing': [200, 200],
  'kap-group-integration': [125, 125],
};
const SIX_INFUSIONS = [2400, 4800] as const;

describe.each(SITES)('the price book of $name', ({ id }) => {
  const book = bookOf(id);

  it('has neither errors nor warnings', () => {
    expect(checkPriceBook(book)).toEqual([]);
  });

  it('has a fictional phone number', () => {
    const phones = [book.practice.phone, ...book.practice.locations.map(({ phone }) => phone)];
    for (const phone of phones) expect(phone ?? '555-0100').toMatch(/555-01\d\d$/);
  });

  it('notes nothing of an insurer that the elements say themselves', () => {
    const notes = JSON.stringify(book.payers.map(({ note }) => note));
    expect(notes).not.toMatch(/do not bill|don’t bill|no facturamos/i);
  });

  it('knows the holidays of 2026 and 2027', () => {
    const days = book.practice.holidays.map(({ date }) => date);
    expect(days).toEqual(expect.arrayContaining(['2026-12-25', '2027-01-01', '2027-11-25']));
  });

  it('asks cash prices per billing code that hospitals ask too', () => {
    const outside = linesWithCodes(book).filter(({ code, low, high }) => {
      const [lowest, highest] = HOSPITAL_CASH[code] ?? [Number.NaN, Number.NaN];
      return !(low >= lowest && high <= highest);
    });
    expect(outside).toEqual([]);
  });

  it('asks prices per visit that clinics publish', () => {
    for (const { id: service } of book.services) {
      const [lowest, highest] = WHOLE_VISITS[service] ?? [0, Number.POSITIVE_INFINITY];
      const { low, high } = cashPriceOf(book, service);
      expect({ service, low, high }).toEqual({
        service,
        low: Math.max(low, lowest),
        high: Math.min(high, highest),
      });
    }
  });

  it('sells six infusions within the published range', () => {
    for (const { includes, price } of book.packages) {
      const [infusions] = includes;
      if (infusions?.service !== 'iv-ketamine' || infusions.visits !== 6) continue;
      expect(price / 100).toBeGreaterThanOrEqual(SIX_INFUSIONS[0]);
      expect(price / 100).toBeLessThanOrEqual(SIX_INFUSIONS[1]);
    }
  });
});

describe('the price books together', () => {
  const books = SITES.map(({ id }) => bookOf(id));

  it('carry the Medicare amounts for esketamine of 2026', () => {
    const amounts = books
      .flatMap(({ allowedAmounts }) => allowedAmounts)
      .filter(({ payer }) => payer === 'medicare')
      .map(({ service, rate }) => [service, 'amount' in rate ? rate.amount : undefined]);
    expect(new Map(amounts as [string, number][])).toEqual(
      new Map([
        ['esketamine-56', 95_259],
        ['esketamine-84', 135_608],
      ]),
    );
  });

  it('mean another company by "Blue Cross" in California than in Texas or Colorado', () => {
    const meant = (state: string) =>
      books
        .flatMap(({ payers }) => payers)
        .filter(({ aliases }) =>
          aliases.some(
            (alias) =>
              typeof alias === 'object' &&
              alias.name === 'Blue Cross' &&
              alias.states.includes(state),
          ),
        )
        .map(({ id }) => id);
    expect(meant('CA')).toEqual(['anthem-blue-cross']);
    expect(meant('TX')).toEqual(['bcbs-texas']);
    expect(meant('CO')).toEqual(['anthem-colorado']);
  });

  it('never bill aesthetics to a plan', () => {
    const palmPine = bookOf('palm-pine');
    const aesthetics = ['rf-microneedling', 'neuromodulator-frown', 'filler-syringe'];
    const benefits = palmPine.services
      .filter(({ id }) => aesthetics.includes(id))
      .flatMap(({ lines }) => lines.map(({ benefit }) => benefit));
    expect(benefits).toEqual(['none', 'none', 'none']);
  });
});

function linesWithCodes(book: PriceBook) {
  return book.services.flatMap(({ id, lines }) =>
    lines.flatMap(({ cashPrice, units = 1, codes = [] }) =>
      codes
        // Drugs by the milligram and codes of our own have no hospital figure.
        .filter(({ system, code }) => system !== 'internal' && code !== 'J0013')
        .map(({ code }) => ({ service: id, code, ...dollarsOf(cashPrice, units) })),
    ),
  );
}
