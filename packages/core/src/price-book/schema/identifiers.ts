import * as z from 'zod/mini';
import { isIsoDate } from '../../calendar/iso-date.ts';
import { refuse } from './refusal.ts';
import { pattern } from './text.ts';

/** A name other entries refer to: kebab-case, at most 64 characters. */
export const id = pattern(
  /^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/,
  'an id of small letters, digits and single hyphens, such as iv-ketamine',
);

/** A payer by its id, or every payer. */
export const payerId = z.union([z.literal('*'), id], 'a payer id, or * for every payer');

/** A calendar day that exists. */
export const isoDate = z
  .string('a date such as 2026-11-21')
  .check(
    refuse((value) =>
      isIsoDate(value)
        ? undefined
        : { code: 'not-a-date', expected: 'a day that exists, written like 2026-11-21' },
    ),
  );

/** A time of day, 24 hours. */
export const clockTime = pattern(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'a time from 00:00 to 23:59, such as 17:30',
);

// Source: USPS Publication 28, appendix B: 50 states, the District of Columbia, 5 territories.
const STATES =
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY ' +
  'NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI';

/** A US state, district or territory by its two-letter code. */
export const state = z.enum(STATES.split(' '), 'a two-letter US state such as CA');
