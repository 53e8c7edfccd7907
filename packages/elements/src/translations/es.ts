import { eligibilityEs } from './es/eligibility.ts';
import { firstEs } from './es/first.ts';
import { laterEs } from './es/later.ts';
import { pricesEs } from './es/prices.ts';
import type { Translation } from './translation.ts';

/** Spanish as spoken in the United States, addressed with “usted”. */
export const es: Translation = { ...firstEs, ...laterEs, ...pricesEs, eligibility: eligibilityEs };
