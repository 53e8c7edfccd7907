import type { Care, PriceBook, Service } from '@forecost/core';

/** The services that are, or may be, a part of the care. */
export function servicesOf({ services, courses }: PriceBook, care: Care): Service[] {
  const given =
    'course' in care
      ? courses.find(({ id }) => id === care.course)?.phases.flatMap((phase) => phase.services)
      : [care.service];
  return services.filter(({ id }) => given?.includes(id));
}
