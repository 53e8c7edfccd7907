import { normalizePhone } from '../../callback/normalize-phone.ts';
import type { PriceBook } from '../types.ts';
import { error, type Finding } from './finding.ts';

/** A phone number shown to patients can be dialled, by the figures in it alone. */
export function phoneNumbers({ practice }: PriceBook): Finding[] {
  return [
    ...judge(practice.phone, 'practice.phone'),
    ...practice.locations.flatMap(({ phone }, index) =>
      phone === undefined ? [] : judge(phone, `practice.locations[${index}].phone`),
    ),
  ];
}

function judge(phone: string, path: string): Finding[] {
  // A link dials every figure, those of an extension too.
  if (normalizePhone(phone) && normalizePhone(phone.replace(/[^\d+]/g, ''))) return [];
  return [
    error({
      code: 'phone-not-dialable',
      path,
      expected: 'a phone number such as (415) 555-0134',
      received: JSON.stringify(phone),
      advice: 'When all else fails, this number is what the page shows.',
    }),
  ];
}
