import * as z from 'zod/mini';
import { WEEKDAYS } from '../types.ts';
import { whole } from './count.ts';
import { entry, entryByKey } from './entry.ts';
import { clockTime, id, isoDate, state } from './identifiers.ts';
import { localizedText, pattern, text } from './text.ts';

const hours = entryByKey(
  WEEKDAYS,
  z.array(
    entry({ opens: clockTime, closes: clockTime }),
    'a list of opening hours such as [{opens: "09:00", closes: "17:00"}]',
  ),
);

const location = entry({
  id,
  name: localizedText,
  address: z.exactOptional(text),
  state,
  phone: z.exactOptional(text),
});

/** The clinic itself: who it is, when it answers, where it is. */
export const practice = entry({
  id,
  name: text,
  phone: text,
  email: z.exactOptional(pattern(/^[^\s@]+@[^\s@]+$/, 'an e-mail address')),
  website: z.exactOptional(pattern(/^https?:\/\/[^\s]+$/, 'an address that starts with https://')),
  timeZone: text,
  hours,
  holidays: z.array(
    entry({ date: isoDate, name: localizedText }),
    'a list of holidays such as [{date: "2026-12-25", name: "Christmas"}]',
  ),
  callbackWithinBusinessDays: whole(0, 30),
  locations: z.array(location, 'a list of locations'),
  npi: z.exactOptional(pattern(/^\d{10}$/, 'ten digits')),
  taxId: z.exactOptional(pattern(/^\d{2}-\d{7}$/, 'digits like 12-3456789')),
});
