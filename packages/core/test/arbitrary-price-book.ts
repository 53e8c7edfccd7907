import * as fc from 'fast-check';
import { CURRENCIES, type CurrencyCode } from '../src/money/minor-units.ts';
import type {
  AllowedAmount,
  AssistanceProgram,
  Benchmark,
  BillingCode,
  CoveragePolicy,
  Course,
  Discount,
  FinancingOffer,
  LocalizedText,
  LocationPrice,
  ModifierRate,
  Package,
  Payer,
  Phase,
  PriceBook,
  Service,
  ServiceLine,
  SlidingScale,
} from '../src/price-book/types.ts';
import {
  BENEFIT_CATEGORIES,
  COVERAGE_STATUSES,
  DISCOUNT_KINDS,
  FINANCING_KINDS,
  NETWORK_STATUSES,
  PLAN_TYPES,
} from '../src/price-book/types.ts';

/** Half of the optional members absent, never `undefined`. */
function entry<T>(required: object, optional: object = {}): fc.Arbitrary<T> {
  const model = { ...required, ...optional };
  return fc.record(model, { requiredKeys: Object.keys(required) as never[] }) as fc.Arbitrary<T>;
}

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const text = fc.string({ minLength: 1, maxLength: 40 }).filter((words) => words.trim() !== '');
const localized: fc.Arbitrary<LocalizedText> = fc.oneof(
  text,
  entry<LocalizedText>({ en: text }, { es: text, zh: text }),
);
const day = fc
  .integer({ min: 0, max: 40_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const state = fc.constantFrom('CA', 'TX', 'NY', 'PR');
const some = <T>(item: fc.Arbitrary<T>, minLength = 0) =>
  fc.array(item, { minLength, maxLength: 3 });

/** Exact, or bounds with or without a likely value. */
function uncertain(least: number, most: number) {
  const value = fc.integer({ min: least, max: most });
  const bounds = fc
    .tuple(value, value, value, fc.boolean())
    .map(([a, b, c, withLikely]) => {
      const [low, likely, high] = [a, b, c].toSorted((x, y) => x - y) as [number, number, number];
      return withLikely ? { low, likely, high } : { low, high };
    })
    .filter(({ low, high }) => low < high);
  return fc.oneof(value, bounds);
}

const cents = fc.integer({ min: 0, max: 10_000_000 });
const amount = uncertain(0, 10_000_000);
const count = uncertain(1, 1000);

const code = entry<BillingCode>(
  { system: fc.constantFrom('CPT', 'HCPCS', 'CDT', 'NDC', 'internal'), code: text },
  { modifiers: some(text), from: day, until: day },
);
const locationPrice = entry<LocationPrice>({ location: id }, { charge: cents, cashPrice: amount });
const modifierRate = entry<ModifierRate>(
  { modifier: text, rate: fc.integer({ min: 0, max: 30_000 }) },
  { from: day, until: day, source: text },
);
const line = entry<ServiceLine>(
  {
    id,
    name: localized,
    benefit: fc.constantFrom(...BENEFIT_CATEGORIES),
    charge: cents,
    cashPrice: amount,
  },
  {
    codes: some(code),
    units: fc.integer({ min: 1, max: 10_000 }),
    typicalAllowed: fc.record({ amount, source: text }),
    byLocation: some(locationPrice),
    modifierRates: some(modifierRate),
  },
);
const service = entry<Service>(
  { id, name: localized, lines: some(line, 1) },
  {
    description: localized,
    durationMinutes: count,
    offLabel: fc.boolean(),
    network: fc.constantFrom(...NETWORK_STATUSES),
    noSurprises: fc.boolean(),
    note: localized,
  },
);
const phase = entry<Phase>(
  {
    id,
    name: localized,
    services: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }),
    length: fc.oneof(
      fc.record({ visits: uncertain(1, 120) }),
      fc.record({ forWeeks: uncertain(1, 400) }),
      fc.record({ untilWeekOfCourse: fc.integer({ min: 1, max: 400 }) }),
      fc.record({ untilDate: day }),
    ),
  },
  {
    cadence: fc.oneof(
      fc.record({ timesPerWeek: fc.integer({ min: 1, max: 7 }) }),
      fc.record({ everyDays: uncertain(1, 60) }),
      fc.record({ everyWeeks: uncertain(1, 12) }),
      fc.record({ everyMonths: uncertain(1, 3) }),
    ),
    startsAfterDays: fc.integer({ min: 0, max: 1000 }),
    optional: fc.record({ likely: fc.boolean() }),
  },
);
const course = entry<Course>(
  { id, name: localized, phases: some(phase, 1) },
  { description: localized, statedTotal: cents, note: localized },
);
const offer = entry<Package>(
  {
    id,
    name: localized,
    includes: fc.uniqueArray(
      fc.record({ service: id, visits: fc.integer({ min: 1, max: 1000 }) }),
      { minLength: 1, maxLength: 3, selector: ({ service }) => service },
    ),
    price: cents,
  },
  { from: day, until: day, note: localized },
);
const network = fc.constantFrom(...NETWORK_STATUSES);
const payer = entry<Payer>(
  {
    id,
    name: text,
    aliases: some(fc.oneof(text, fc.record({ name: text, states: some(state, 1) }))),
    network,
  },
  {
    planTypes: entry({}, { ppo: network, hmo: network, none: network }),
    government: fc.boolean(),
    note: localized,
  },
);
const payerOrAll = fc.oneof(fc.constant('*'), id);
const allowedAmount = entry<AllowedAmount>(
  {
    payer: payerOrAll,
    service: id,
    rate: fc.oneof(
      fc.record({ amount }),
      fc.record({ percentOfCharge: fc.integer({ min: 0, max: 10_000 }) }),
      fc.record({ percentOfBenchmark: fc.integer({ min: 0, max: 100_000 }), benchmark: id }),
    ),
    from: day,
    source: text,
  },
  {
    planType: fc.constantFrom(...PLAN_TYPES),
    network: fc.constantFrom('in-network', 'participating', 'out-of-network'),
    line: id,
    until: day,
  },
);
const policy = entry<CoveragePolicy>(
  {
    payer: payerOrAll,
    services: some(id, 1),
    status: fc.constantFrom(...COVERAGE_STATUSES),
    source: text,
    asOf: day,
  },
  {
    planType: fc.constantFrom(...PLAN_TYPES),
    states: some(state, 1),
    criteria: some(localized),
    note: localized,
  },
);
const benchmark = entry<Benchmark>(
  { id, source: text, from: day, amounts: some(fc.record({ code: text, amount: cents }), 1) },
  { until: day },
);
const program = entry<AssistanceProgram>(
  {
    id,
    name: localized,
    lines: some(fc.record({ service: id, line: id }), 1),
    minimumPatientPayment: cents,
    from: day,
    source: text,
  },
  { perUse: cents, perYear: cents, until: day },
);
const basisPoints = fc.integer({ min: 0, max: 10_000 });
const discount = entry<Discount>(
  {
    id,
    name: localized,
    kind: fc.constantFrom(...DISCOUNT_KINDS),
    off: fc.oneof(fc.record({ percent: basisPoints }), fc.record({ amount: cents })),
    order: fc.integer({ min: 0, max: 1000 }),
    stacks: fc.boolean(),
  },
  {
    services: some(id, 1),
    withinDays: fc.integer({ min: 0, max: 1000 }),
    withPackages: fc.boolean(),
    from: day,
    until: day,
    note: localized,
  },
);
const tier = fc.record({
  upToPercentOfPovertyLevel: fc.integer({ min: 0, max: 100_000 }),
  percentOff: basisPoints,
});
const slidingScale = entry<SlidingScale>(
  { tiers: some(tier, 1) },
  { services: some(id, 1), note: localized },
);
const financing = entry<FinancingOffer>(
  {
    id,
    name: localized,
    kind: fc.constantFrom(...FINANCING_KINDS),
    months: fc.integer({ min: 1, max: 120 }),
  },
  {
    apr: basisPoints,
    fee: cents,
    minimumAmount: cents,
    maximumAmount: cents,
    statedPayment: fc.record({ amount: cents, monthly: cents }),
    from: day,
    until: day,
    source: text,
    note: localized,
  },
);
const hours = some(
  fc.record({ opens: fc.constant('09:00'), closes: fc.constantFrom('12:00', '17:30') }),
);
const practice = entry<PriceBook['practice']>(
  {
    id,
    name: text,
    phone: text,
    timeZone: text,
    hours: entry({}, { monday: hours, sunday: hours }),
    holidays: some(fc.record({ date: day, name: localized })),
    callbackWithinBusinessDays: fc.integer({ min: 0, max: 30 }),
    locations: some(entry({ id, name: localized, state }, { address: text, phone: text })),
  },
  {
    email: fc.constant('hello@clinic.example'),
    website: fc.constant('https://clinic.example/'),
    npi: fc.stringMatching(/^\d{10}$/),
    taxId: fc.stringMatching(/^\d{2}-\d{7}$/),
  },
);

/** Well-formed price books in every currency, sensible or not. */
export const arbitraryPriceBook: fc.Arbitrary<PriceBook> = entry<PriceBook>(
  {
    currency: fc.constantFrom<CurrencyCode>(...CURRENCIES),
    version: text,
    effectiveFrom: day,
    practice,
    services: some(service),
    courses: some(course),
    packages: some(offer),
    payers: some(payer),
    allowedAmounts: some(allowedAmount),
    policies: some(policy),
  },
  {
    effectiveUntil: day,
    benchmarks: some(benchmark),
    assistance: some(program),
    discounts: some(discount),
    slidingScale,
    financing: some(financing),
  },
);
