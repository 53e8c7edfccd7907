import * as z from 'zod/mini';
import { CURRENCIES, type CurrencyCode } from '../../money/minor-units.ts';
import { allowedAmount } from './allowed-amounts.ts';
import { amountsIn } from './amounts.ts';
import { assistanceProgram } from './assistance.ts';
import { benchmark } from './benchmarks.ts';
import { course } from './courses.ts';
import { discount } from './discounts.ts';
import { entry } from './entry.ts';
import { financingOffer } from './financing.ts';
import { isoDate } from './identifiers.ts';
import { packageOffer } from './packages.ts';
import { payer } from './payers.ts';
import { policy } from './policies.ts';
import { practice } from './practice.ts';
import { service } from './services.ts';
import { slidingScale } from './sliding-scale.ts';
import { text } from './text.ts';

/** The tag by which a document says it is a price book as people write it, and of which edition. */
export const PRICE_BOOK_FORMAT = 'forecost-price-book/1';

type Schema = ReturnType<typeof build>;
const built = new Map<CurrencyCode, Schema>();

/**
 * The schema of a price book in one currency, without its `format` tag.
 *
 * Decoding reads the written document into minor units and basis points; encoding is its inverse.
 */
export function priceBookSchema(currency: CurrencyCode): Schema {
  const schema = built.get(currency) ?? build(currency);
  built.set(currency, schema);
  return schema;
}

function build(currency: CurrencyCode) {
  const amounts = amountsIn(currency);
  return entry({
    currency: z.enum(CURRENCIES),
    version: text,
    effectiveFrom: isoDate,
    effectiveUntil: z.exactOptional(isoDate),
    practice,
    services: z.array(service(amounts), listOf('services')),
    courses: z.array(course(amounts), listOf('courses')),
    packages: z.array(packageOffer(amounts), listOf('packages')),
    payers: z.array(payer, listOf('payers')),
    allowedAmounts: z.array(allowedAmount(amounts), listOf('allowed amounts')),
    policies: z.array(policy, listOf('policies')),
    benchmarks: z.exactOptional(z.array(benchmark(amounts), listOf('benchmarks'))),
    assistance: z.exactOptional(z.array(assistanceProgram(amounts), listOf('programs'))),
    discounts: z.exactOptional(z.array(discount(amounts), listOf('discounts'))),
    slidingScale: z.exactOptional(slidingScale),
    financing: z.exactOptional(z.array(financingOffer(amounts), listOf('financing offers'))),
  });
}

function listOf(what: string): string {
  return `a list of ${what}, [] for none`;
}
