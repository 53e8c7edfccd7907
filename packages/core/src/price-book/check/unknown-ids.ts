import { didYouMean } from '../nearest.ts';
import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** An id that is referred to exists: a service, a payer, a line, a benchmark, a location. */
export function unknownIds(book: PriceBook): Finding[] {
  const services = new Map(book.services.map((service) => [service.id, service]));
  const payers = new Map(book.payers.map((payer) => [payer.id, payer]));
  const service = (id: string, path: string) => missing(id, path, services, 'service');
  const benchmarks = new Map(book.benchmarks?.map((benchmark) => [benchmark.id, benchmark]));
  const payer = (id: string, path: string) =>
    id === '*' ? [] : missing(id, path, payers, 'payer');
  const line = (of: string, id: string, path: string) => {
    const lines = new Map(services.get(of)?.lines.map((entry) => [entry.id, entry]));
    return lines.size === 0 ? [] : missing(id, path, lines, `line of "${of}"`);
  };
  const locations = new Map(book.practice.locations.map((place) => [place.id, place]));
  return [
    ...book.services.flatMap(({ lines }, at) =>
      lines.flatMap(({ byLocation = [] }, index) =>
        byLocation.flatMap(({ location }, entry) => {
          const path = `services[${at}].lines[${index}].byLocation[${entry}].location`;
          return missing(location, path, locations, 'location');
        }),
      ),
    ),
    ...book.courses.flatMap(({ phases }, course) =>
      phases.flatMap((phase, at) =>
        phase.services.flatMap((id, index) =>
          service(id, `courses[${course}].phases[${at}].services[${index}]`),
        ),
      ),
    ),
    ...book.packages.flatMap(({ includes }, at) =>
      includes.flatMap((part, index) =>
        service(part.service, `packages[${at}].includes[${index}].service`),
      ),
    ),
    ...book.allowedAmounts.flatMap((allowed, at) => {
      const path = `allowedAmounts[${at}]`;
      return [
        ...payer(allowed.payer, `${path}.payer`),
        ...service(allowed.service, `${path}.service`),
        ...(allowed.line ? line(allowed.service, allowed.line, `${path}.line`) : []),
        ...('benchmark' in allowed.rate
          ? missing(allowed.rate.benchmark, `${path}.rate.benchmark`, benchmarks, 'benchmark')
          : []),
      ];
    }),
    ...book.policies.flatMap((policy, at) => [
      ...payer(policy.payer, `policies[${at}].payer`),
      ...policy.services.flatMap((id, index) => service(id, `policies[${at}].services[${index}]`)),
    ]),
    ...(book.discounts ?? []).flatMap(({ services: ids = [] }, at) =>
      ids.flatMap((id, index) => service(id, `discounts[${at}].services[${index}]`)),
    ),
    ...(book.slidingScale?.services ?? []).flatMap((id, index) =>
      service(id, `slidingScale.services[${index}]`),
    ),
    ...(book.assistance ?? []).flatMap((program, at) =>
      program.lines.flatMap((helped, index) => {
        const path = `assistance[${at}].lines[${index}]`;
        return [
          ...service(helped.service, `${path}.service`),
          ...line(helped.service, helped.line, `${path}.line`),
        ];
      }),
    ),
  ];
}

function missing(
  id: string,
  path: string,
  known: ReadonlyMap<string, unknown>,
  kind: string,
): Finding[] {
  if (known.has(id)) return [];
  const expected = `the id of a ${kind} of this book`;
  const advice = didYouMean(id, known.keys());
  return [error({ code: 'unknown-id', path, expected, received: `"${id}"`, ...advice })];
}
