import type { MinorUnits } from '../../money/minor-units.ts';
import { roundHalfEven } from '../../money/round.ts';

/** What may go into a health savings account in one year, in cents. */
export interface HsaCaps {
  readonly self: MinorUnits;
  readonly family: MinorUnits;
  /** More from 55 on; set by law, not adjusted for inflation. */
  readonly catchUp: MinorUnits;
  readonly source: string;
}

/**
 * Caps by calendar year. Source: 26 U.S.C. 223(b) and the revenue procedure named in each entry:
 * https://www.irs.gov/pub/irs-drop/rp-23-23.pdf (section 2.01), rp-24-25.pdf, rp-25-19.pdf, rp-26-24.pdf.
 */
const CAPS: Readonly<Record<string, HsaCaps>> = {
  2024: { self: 415_000, family: 830_000, catchUp: 100_000, source: 'Rev. Proc. 2023-23' },
  2025: { self: 430_000, family: 855_000, catchUp: 100_000, source: 'Rev. Proc. 2024-25' },
  2026: { self: 440_000, family: 875_000, catchUp: 100_000, source: 'Rev. Proc. 2025-19' },
  2027: { self: 450_000, family: 900_000, catchUp: 100_000, source: 'Rev. Proc. 2026-24' },
};

/** The caps of a year, `undefined` for one the table does not know: nothing is carried over silently. */
export function hsaCaps(year: string): HsaCaps | undefined {
  return Object.hasOwn(CAPS, year) ? CAPS[year] : undefined;
}

/** What a cap comes to for one month of eligibility: a twelfth, rounded half-even (26 U.S.C. 223(b)(2)). */
export function monthlyHsaCap(cap: MinorUnits): MinorUnits {
  return roundHalfEven(cap / 12);
}
