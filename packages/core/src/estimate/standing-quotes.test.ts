import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, RUNS } from '../../test/arbitraries.ts';
import { course, dollars, phase, priceBook, service as serviceOf } from '../../test/clinic.ts';
import { soundPriceBook } from '../../test/sound-price-book.ts';
import { fromDayNumber, toDayNumber } from '../calendar/iso-date.ts';
import type { FinancingOffer, Package, Phase, PriceBook } from '../price-book/types.ts';
import { estimate } from './estimate.ts';
import { quoteSelfPay } from './quote.ts';
import { standingQuotes } from './standing-quotes.ts';

const SIX: Package = {
  id: 'six',
  name: 'six',
  includes: [{ service: 'infusion', visits: 6 }],
  price: dollars(2700),
};

function clinic(rest: Partial<PriceBook> = {}): PriceBook {
  const services = [serviceOf('infusion', 500)];
  return priceBook({ services, courses: [course(phase('infusion', 6))], packages: [SIX], ...rest });
}

function without<T extends object, Name extends keyof T>(own: T, ...names: Name[]): Omit<T, Name> {
  const kept = Object.entries(own).filter(([name]) => !names.includes(name as Name));
  return Object.fromEntries(kept) as Omit<T, Name>;
}

/** Books whose prices the quote works out, with courses of every kind. */
const books = soundPriceBook.map((own): PriceBook => {
  const book = without(own, 'slidingScale', 'financing');
  const { effectiveFrom, services, packages, discounts = [] } = book;
  return {
    ...book,
    discounts: discounts.filter(({ kind }) => kind === 'hardship' || kind === 'membership'),
    services: services.map((service) => ({
      ...service,
      lines: service.lines.map((line) => without(line, 'byLocation', 'modifierRates')),
    })),
    packages: packages.map((pack) =>
      pack.from && pack.from > effectiveFrom ? { ...pack, from: effectiveFrom } : pack,
    ),
  };
});

describe('standing quotes', { timeout: 300_000 }, () => {
  it('have six infusions at 500 for 3,000, or 2,700 as a package, and one for 500', () => {
    const quotes = standingQuotes(clinic());
    const totals = Object.entries(quotes).map(([care, { scenarios }]) => [
      care,
      scenarios.map(({ id, total }) => [id, total.likely]),
    ]);
    expect(totals).toEqual([
      [
        'course:course',
        [
          ['self-pay', 300_000],
          ['package:six', 270_000],
        ],
      ],
      ['service:infusion', [['self-pay', 50_000]]],
    ]);
    expect(quotes['course:course']).not.toHaveProperty('until');
  });

  // Six weekly visits that begin on May 27 end on July 1; the clinic is open every day.
  it('hold until the last day from which the whole course is done while the prices are in force', () => {
    const quotes = standingQuotes(clinic({ effectiveUntil: '2026-07-01' }));
    expect(quotes['course:course']?.until).toBe('2026-05-27');
    expect(quotes['service:infusion']?.until).toBe('2026-07-01');
  });

  it('hold until the last day on which a package is sold', () => {
    const packages = [{ ...SIX, from: '2020-01-01', until: '2026-12-31' }];
    expect(standingQuotes(clinic({ packages }))['course:course']?.until).toBe('2026-12-31');
  });

  it('have what a lender’s offer comes to, until the last day on which it is open', () => {
    const loan: FinancingOffer = {
      id: 'year',
      name: 'A year',
      kind: 'fixed-fee',
      months: 12,
      fee: dollars(100),
      minimumAmount: dollars(1000),
      until: '2026-12-31',
    };
    const quotes = standingQuotes(clinic({ financing: [loan] }));
    expect(
      quotes['course:course']?.scenarios.map(({ id, total }) => [id, total.likely / 100]),
    ).toEqual([
      ['self-pay', 3000],
      ['package:six', 2700],
      ['financed:year', 2800],
    ]);
    expect(quotes['course:course']?.until).toBe('2026-12-31');
    expect(quotes['service:infusion']?.scenarios.map(({ id }) => id)).toEqual(['self-pay']);
    const opened = { ...loan, from: '2026-06-01' };
    expect(standingQuotes(clinic({ financing: [loan, opened] }))).toEqual({});
  });

  it.each([
    ['a package is sold from a later day on', { packages: [{ ...SIX, from: '2026-12-31' }] }],
    ['everybody has a discount', { discounts: [{ kind: 'promotion' }] as never }],
    ['whoever pays promptly has one', { discounts: [{ kind: 'prompt-pay' }] as never }],
  ])('are none where %s', (_, rest) => {
    expect(standingQuotes(clinic(rest))).toEqual({});
  });

  it.each([
    ['a date ends a course', phase('infusion', 1, { length: { untilDate: '2026-12-31' } })],
    [
      'months and weeks decide how many visits there are',
      phase('infusion', 1, { length: { forWeeks: 26 }, cadence: { everyMonths: 1 } }),
    ],
  ])('leave a course out where %s, and keep its service', (_, own) => {
    expect(Object.keys(standingQuotes(clinic({ courses: [course(own)] })))).toEqual([
      'service:infusion',
    ]);
  });

  it('say what is said of the care, and are none once the prices are over', () => {
    const services = [serviceOf('infusion', 500, { offLabel: true })];
    const warnings = [
      { code: 'not-a-good-faith-estimate' },
      { code: 'off-label', subject: 'infusion' },
    ];
    expect(standingQuotes(clinic({ services }))['course:course']?.warnings).toEqual(warnings);
    // Only one visit ends in time.
    const short = standingQuotes(clinic({ services, effectiveUntil: '2020-01-02' }));
    expect(Object.keys(short)).toEqual(['service:infusion']);
    expect(short['service:infusion']).toMatchObject({ until: '2020-01-02', warnings });
  });

  it('are none where only one of several packages is sold from a later day on', () => {
    const later = { ...SIX, id: 'later', from: '2026-12-31' };
    expect(standingQuotes(clinic({ packages: [SIX, later] }))).toEqual({});
  });

  it.each([
    [
      'counts its visits beside a phase by weeks',
      [phase('infusion', 2), phase('infusion', 1, { id: 'more', length: { forWeeks: 8 } })],
      true,
    ],
    ['goes by weeks', [phase('infusion', 1, { length: { untilWeekOfCourse: 8 } })], true],
    ['counts its visits by months', [phase('infusion', 6, { cadence: { everyMonths: 1 } })], true],
    ['has one visit and no cadence', [{ ...phase('infusion', 1), cadence: undefined }], true],
    [
      'counts its visits by months, then goes by weeks',
      [
        phase('infusion', 2, { cadence: { everyMonths: 1 } }),
        phase('infusion', 1, { id: 'more', length: { forWeeks: 8 } }),
      ],
      false,
    ],
    [
      'counts its visits, then ends on a date',
      [
        phase('infusion', 2),
        phase('infusion', 1, { id: 'more', length: { untilDate: '2026-12-31' } }),
      ],
      false,
    ],
  ] as [string, Phase[], boolean][])('know a course that %s', (_, phases, known) => {
    const quotes = standingQuotes(clinic({ courses: [course(...phases)], packages: [] }));
    expect('course:course' in quotes).toBe(known);
  });

  it('leave out what the engine refuses to schedule, and hide no fault of ours', () => {
    const endless = phase('infusion', 20_000);
    const quotes = standingQuotes(clinic({ courses: [course(endless)], packages: [] }));
    expect(Object.keys(quotes)).toEqual(['service:infusion']);
    const broken = {
      ...serviceOf('infusion', 500),
      get lines(): never {
        throw new TypeError('broken');
      },
    };
    expect(() => standingQuotes(clinic({ services: [broken] }))).toThrow(TypeError);
  });

  it('hold until the first of several ends', () => {
    const packages = [
      { ...SIX, until: '2026-12-31' },
      { ...SIX, id: 'other', until: '2026-06-30' },
    ];
    const own = clinic({ packages, effectiveUntil: '2027-12-31' });
    expect(standingQuotes(own)['course:course']?.until).toBe('2026-06-30');
  });

  it('are what the engine quotes on any day that they hold for', () => {
    holds(
      fc.tuple(books, fc.integer({ min: 0, max: 1500 }), fc.boolean()),
      ([book, days, isLast]) => {
        const day = fromDayNumber(toDayNumber(book.effectiveFrom) + days);
        return Object.entries(standingQuotes(book)).every(([key, { until, ...standing }]) => {
          const startDate = (isLast && until) || day;
          if (until && startDate > until) return true;
          const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
          const care = kind === 'course' ? { course: id } : { service: id, visits: 1 };
          const { scenarios, cheapest, warnings } = quoteSelfPay(book, { care, startDate })!;
          return JSON.stringify({ scenarios, cheapest, warnings }) === JSON.stringify(standing);
        });
      },
      Math.ceil(RUNS / 5),
    );
  });

  it('are what the whole engine answers where a lender has offers', () => {
    const offers = fc
      .tuple(books, soundPriceBook)
      .map(([book, { financing = [] }]): PriceBook => ({ ...book, financing }))
      .filter(({ financing = [] }) => financing.length > 0);
    holds(
      offers,
      (book) =>
        Object.entries(standingQuotes(book)).every(([key, { until, ...standing }]) => {
          const startDate = until ?? book.effectiveFrom;
          const [kind, id] = [key.slice(0, key.indexOf(':')), key.slice(key.indexOf(':') + 1)];
          const care = kind === 'course' ? { course: id } : { service: id, visits: 1 };
          const { scenarios, cheapest, warnings } = estimate(book, { care, startDate });
          expect({ scenarios, cheapest, warnings }).toMatchObject(standing);
          return scenarios.length === standing.scenarios.length;
        }),
      Math.ceil(RUNS / 5),
    );
  });
});
