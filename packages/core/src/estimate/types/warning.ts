import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { Range } from '../../money/range.ts';

/** Something the reader must know beside the numbers; wording in translations, by code. */
export interface Warning {
  readonly code:
    | 'not-a-good-faith-estimate'
    | 'prices-expired'
    | 'prices-not-yet-effective'
    | 'off-label'
    | 'prior-authorization-needed'
    | 'not-covered'
    | 'network-unknown'
    /**
     * Of a way to pay without the plan: a practice may have to bill it for what it covers, by the contract
     * of its network or by law (Medicare, in whichever standing: 42 U.S.C. 1395w-4(g)(4); Medicaid: 42 CFR
     * 447.15), unless the patient pays in full and asks that the plan not be told (45 CFR 164.522(a)(1)(vi)).
     */
    | 'plan-is-billed'
    | 'stale-table'
    | 'plan-year-turns'
    | 'too-many-cases'
    | 'prompt-pay'
    | 'deferred-interest'
    | 'financing-limits'
    | 'medicaid-limit';
  readonly subject?: string;
  readonly date?: IsoDate;
  /** Of `financing-limits`: the least and the most that the lender takes, as far as the offer says. */
  readonly minimumAmount?: MinorUnits | undefined;
  readonly maximumAmount?: MinorUnits | undefined;
  /** Of `plan-year-turns`: how many visits this plan year's terms stand for though they come later. */
  readonly visits?: Range;
}
