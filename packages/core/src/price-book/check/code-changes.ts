import type { IsoDate } from '../../calendar/iso-date.ts';

/** A billing code that took another's place on a day. */
export interface CodeChange {
  readonly system: 'HCPCS' | 'CPT';
  readonly retired: string;
  readonly replacement: string;
  /** First day on which the replacement is billed. */
  readonly on: IsoDate;
  readonly source: string;
}

/** Known changes of codes that price books use. Last reviewed 2026-11-21; review with each quarterly HCPCS release. */
export const CODE_CHANGES: readonly CodeChange[] = [
  {
    // Esketamine, nasal spray, 1 mg; for commercial payers and Medicaid.
    system: 'HCPCS',
    retired: 'S0013',
    replacement: 'J0013',
    on: '2026-01-01',
    source: 'https://pabau.com/procedure-codes/hcpcs-code-g2083',
  },
];
