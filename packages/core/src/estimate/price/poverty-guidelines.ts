import type { IsoDate } from '../../calendar/iso-date.ts';
import type { LocalizedText } from '../../price-book/types.ts';
import type { PovertyRegion } from '../types/own-pay.ts';

/** One year's guidelines: for one person, and for each further one, in dollars a year. */
export interface PovertyGuidelines {
  /** First day in force; each holds until the next. */
  readonly from: IsoDate;
  /** Last day for which nobody expects newer ones. */
  readonly until: IsoDate;
  readonly source: LocalizedText;
  readonly dollars: Readonly<Record<PovertyRegion, readonly [first: number, further: number]>>;
}

/**
 * The HHS poverty guidelines by year, last year's first. A household of n: first + (n - 1) × further.
 *
 * Source: Annual Update of the HHS Poverty Guidelines, Federal Register, as named in each entry
 * (https://www.govinfo.gov/content/pkg/FR-2026-01-15/html/2026-00755.htm and its predecessors,
 * figures cross-read in PolicyEngine/policyengine-us `gov/hhs/fpg.yaml` and pull request 7223, and
 * rewiringamerica/api `data/federal_poverty_levels.json`; retrieved 2026-11-21).
 */
const POVERTY_GUIDELINES: readonly [PovertyGuidelines, ...PovertyGuidelines[]] = [
  {
    from: '2025-01-15',
    until: '2025-12-31',
    source: {
      en: 'HHS poverty guidelines 2025, 90 FR 5917',
      es: 'Guías federales de pobreza 2025 (HHS), 90 FR 5917',
    },
    dollars: { contiguous: [15_650, 5500], alaska: [19_550, 6880], hawaii: [17_990, 6330] },
  },
  {
    from: '2026-01-13',
    until: '2026-12-31',
    source: {
      en: 'HHS poverty guidelines 2026, 91 FR 1797',
      es: 'Guías federales de pobreza 2026 (HHS), 91 FR 1797',
    },
    dollars: { contiguous: [15_960, 5680], alaska: [19_950, 7100], hawaii: [18_360, 6530] },
  },
];

/** The guidelines in force on a day; before the first of the table, the first. */
export function guidelinesOn(date: IsoDate): PovertyGuidelines {
  const [first] = POVERTY_GUIDELINES;
  return POVERTY_GUIDELINES.filter(({ from }) => from <= date).at(-1) ?? first;
}

/** The guideline of a household, in dollars a year. */
export function povertyGuideline(
  { dollars }: PovertyGuidelines,
  region: PovertyRegion,
  size: number,
): number {
  const [first, further] = dollars[region];
  return first + (size - 1) * further;
}

/** The day on which the table stops speaking for a date: too new for it, or too old. */
export function staleOn(date: IsoDate): IsoDate | undefined {
  const [first] = POVERTY_GUIDELINES;
  const last = POVERTY_GUIDELINES.at(-1) ?? first;
  if (date < first.from) return first.from;
  return date > last.until ? last.until : undefined;
}
