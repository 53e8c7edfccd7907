import type { Care, PriceBook } from '@forecost/core';
import { servicesOf } from './services-of.ts';

/** Whether no part of the care is ever billed to a plan, so that nothing of the patient's matters. */
export function isNeverBilled(book: PriceBook, care: Care): boolean {
  return servicesOf(book, care).every(({ lines }) =>
    lines.every(({ benefit }) => benefit === 'none'),
  );
}
