import type * as fc from 'fast-check';
import { toRange } from '../src/money/range.ts';
import type { Count, PhaseLength, PriceBook } from '../src/price-book/types.ts';
import { arbitraryPriceBook } from './arbitrary-price-book.ts';

/** Well-formed price books whose references all lead somewhere; prices and dates stay arbitrary. */
export const soundPriceBook: fc.Arbitrary<PriceBook> = arbitraryPriceBook
  .filter(({ services, courses }) => services.length > 0 && courses.length > 0)
  .map(sound);

function sound(book: PriceBook): PriceBook {
  const services = unique(book.services).map((service) => ({
    ...service,
    lines: unique(service.lines),
  }));
  const payers = unique(book.payers);
  const service = picker(services.map(({ id }) => id));
  const payer = picker(['*', ...payers.map(({ id }) => id)]);
  const benchmarks = book.benchmarks ?? [];
  const benchmark = picker(benchmarks.map(({ id }) => id));
  const courses = unique(book.courses).map((course) => ({
    ...course,
    phases: unique(course.phases).map((phase) => ({
      ...phase,
      services: [...new Set(phase.services.map(service))],
      length: shortened(phase.length),
    })),
  }));
  return {
    ...book,
    services,
    payers,
    courses,
    packages: unique(book.packages).map((pack) => ({
      ...pack,
      includes: [{ service: service(pack.id), visits: pack.includes[0]?.visits ?? 1 }],
    })),
    allowedAmounts: book.allowedAmounts.map((entry) => ({
      ...entry,
      payer: payer(entry.payer),
      service: service(entry.service),
      ...('benchmark' in entry.rate && benchmarks.length > 0
        ? { rate: { ...entry.rate, benchmark: benchmark(entry.rate.benchmark) } }
        : {}),
    })),
    policies: book.policies.map((policy) => ({
      ...policy,
      payer: payer(policy.payer),
      services: policy.services.map(service),
    })),
    ...(book.assistance && {
      assistance: book.assistance.map((program) => ({
        ...program,
        lines: program.lines.map((own) => ({ ...own, service: service(own.service) })),
      })),
    }),
  };
}

/** Small courses, so that ten thousand of them are worked out in a minute. */
function shortened(length: PhaseLength): PhaseLength {
  if ('visits' in length) return { visits: few(length.visits) };
  if ('forWeeks' in length) return { forWeeks: few(length.forWeeks) };
  return 'untilWeekOfCourse' in length ? { untilWeekOfCourse: 12 } : { untilDate: '2026-04-30' };
}

function few(count: Count): Count {
  const { low } = toRange(count);
  const fewest = 1 + (low % 6);
  return typeof count === 'number' ? fewest : { low: fewest, high: fewest + 1 + (low % 3) };
}

function unique<T extends { readonly id: string }>(entries: readonly T[]): T[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}

/** Stands an existing id in for each made-up one, the same for the same. */
function picker(ids: readonly string[]): (made: string) => string {
  return (made) => ids[made.length % Math.max(1, ids.length)] ?? '';
}
