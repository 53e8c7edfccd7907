import type { Care, PriceBook } from '@forecost/core';

/** Whether no part of the care is ever billed to a plan, so that nothing of the patient's matters. */
export function isNeverBilled({ services, courses }: PriceBook, care: Care): boolean {
  const given =
    'course' in care
      ? courses.find(({ id }) => id === care.course)?.phases.flatMap((phase) => phase.services)
      : [care.service];
  return services
    .filter(({ id }) => given?.includes(id))
    .every(({ lines }) => lines.every(({ benefit }) => benefit === 'none'));
}
