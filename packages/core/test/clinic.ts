import type { NetworkBenefits, PlanBenefits } from '../src/benefits/types.ts';
import type {
  AllowedAmount,
  BenefitCategory,
  Course,
  Phase,
  PriceBook,
  Service,
  ServiceLine,
} from '../src/price-book/types.ts';

/** Dollars as tests read them, in the cents the engine works in. */
export function dollars(amount: number): number {
  return Math.round(amount * 100);
}

/** A line of a service; the cash price is the charge unless the test is about it. */
export function line(
  id: string,
  charge: number,
  rest: Partial<ServiceLine> & { benefit?: BenefitCategory } = {},
): ServiceLine {
  const benefit = rest.benefit ?? 'outpatient';
  return { id, name: id, charge: dollars(charge), cashPrice: dollars(charge), ...rest, benefit };
}

/** A service of one line named after it, or of the lines given. */
export function service(
  id: string,
  charge: number,
  rest: Partial<Omit<Service, 'id'>> & Partial<Pick<ServiceLine, 'benefit' | 'cashPrice'>> = {},
): Service {
  const { benefit, cashPrice, ...others } = rest;
  const own = line(id, charge, {
    ...(benefit ? { benefit } : {}),
    ...(cashPrice === undefined ? {} : { cashPrice }),
  });
  return { id, name: id, lines: [own], ...others };
}

/** A phase of one service named after it. */
export function phase(id: string, visits: number, rest: Partial<Phase> = {}): Phase {
  const cadence = { everyWeeks: 1 };
  return { id, name: id, services: [id], length: { visits }, cadence, ...rest };
}

/** A course named `course` of these phases. */
export function course(...phases: Phase[]): Course {
  return { id: 'course', name: 'course', phases };
}

const DAY = [{ opens: '09:00', closes: '17:00' }];

/** A price book of a fictional clinic in California, open every day, in network with `aetna`. */
export function priceBook(rest: Partial<PriceBook> = {}): PriceBook {
  return {
    currency: 'USD',
    version: 'test',
    effectiveFrom: '2020-01-01',
    practice: {
      id: 'test-clinic',
      name: 'Test Clinic',
      phone: '(415) 555-0134',
      timeZone: 'America/Los_Angeles',
      hours: {
        monday: DAY,
        tuesday: DAY,
        wednesday: DAY,
        thursday: DAY,
        friday: DAY,
        saturday: DAY,
        sunday: DAY,
      },
      holidays: [],
      callbackWithinBusinessDays: 1,
      locations: [{ id: 'main', name: 'Main', state: 'CA' }],
    },
    services: [],
    courses: [],
    packages: [],
    payers: [{ id: 'aetna', name: 'Aetna', aliases: [], network: 'in-network' }],
    allowedAmounts: [],
    policies: [],
    ...rest,
  };
}

/** A contract of `aetna` for every line of a service. */
export function contract(
  serviceId: string,
  allowed: number,
  rest: Partial<AllowedAmount> = {},
): AllowedAmount {
  const rate = { amount: dollars(allowed) };
  return {
    payer: 'aetna',
    service: serviceId,
    rate,
    from: '2020-01-01',
    source: 'contract',
    ...rest,
  };
}

/** Every service of the book covered by every payer. */
export function allCovered(services: readonly Service[]): PriceBook['policies'] {
  const ids = services.map(({ id }) => id);
  return [{ payer: '*', services: ids, status: 'covered', source: 'test', asOf: '2020-01-01' }];
}

/** In-network benefits with nothing unknown: limits in dollars, `met` of each, coinsurance as a fraction. */
export function plan(
  given: {
    deductible?: number;
    deductibleMet?: number;
    maximum?: number | 'none';
    maximumMet?: number;
    coinsurance?: number;
    year?: string;
  },
  costShares: NetworkBenefits['costShares'] = {},
): PlanBenefits {
  const { deductible = 0, deductibleMet = 0, maximum = 'none', maximumMet = 0 } = given;
  return {
    planYearStart: given.year ?? '01-01',
    assistanceUsed: { card: 0 },
    inNetwork: {
      deductible: { amount: dollars(deductible), met: dollars(deductibleMet) },
      outOfPocketMaximum:
        maximum === 'none' ? 'none' : { amount: dollars(maximum), met: dollars(maximumMet) },
      costShares: {
        default: { coinsurance: Math.round((given.coinsurance ?? 0) * 10_000) },
        ...costShares,
      },
    },
  };
}
