import type { IsoDate } from '../../calendar/iso-date.ts';
import type { BasisPoints, MinorUnits } from '../../money/minor-units.ts';
import type { NetworkStatus, PlanType } from './plans.ts';
import type { Amount, LocalizedText } from './values.ts';

/** A payer as patients know it. */
export interface Payer {
  readonly id: string;
  readonly name: string;
  /** Other names; one that means this payer only in some states names them. */
  readonly aliases: readonly (
    | string
    | {
        /** What patients may type. */
        readonly name: string;
        /** States in which it means this payer. */
        readonly states: readonly string[];
      }
  )[];
  /** This practice's standing with the payer, where no plan type below says otherwise. */
  readonly network: NetworkStatus;
  /** Its standing with plans of a type, where that differs; while nobody says which type it is, the standing is unknown. */
  readonly planTypes?: Partial<Readonly<Record<PlanType, NetworkStatus>>>;
  /** Medicare, Medicaid, TRICARE, VA and the like: manufacturer copay help is barred. */
  readonly government?: boolean;
  readonly note?: LocalizedText;
}

/** How much a payer recognizes. */
export type ContractRate =
  | {
      /** Per unit. */
      readonly amount: Amount;
    }
  | {
      /** Of the line's charge. */
      readonly percentOfCharge: BasisPoints;
    }
  | {
      /** Of a published fee schedule of the book, by the line's billing code. */
      readonly percentOfBenchmark: BasisPoints;
      /** The fee schedule's id. */
      readonly benchmark: string;
    };

/**
 * A published fee schedule (Medicare's, a usual-and-customary table), by billing code.
 *
 * Each edition is an entry of the same id with its own first day; of those in force the latest that
 * has the code holds.
 */
export interface Benchmark {
  readonly id: string;
  readonly source: LocalizedText;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  /** The amounts it lists. */
  readonly amounts: readonly {
    /** A billing code. */
    readonly code: string;
    /** Per unit. */
    readonly amount: MinorUnits;
  }[];
}

/** What a payer recognizes for a line; the most specific and latest entry wins. */
export interface AllowedAmount {
  /** A payer's id, or `*` for every payer (a usual-and-customary rule). */
  readonly payer: string;
  /** The plans to which it applies; default: all of the payer's. */
  readonly planType?: PlanType;
  /** The standing it is for; default `in-network`. Out of network it is the usual-and-customary amount. */
  readonly network?: 'in-network' | 'participating' | 'out-of-network';
  /** The service's id. */
  readonly service: string;
  /** Line of the service; without it the rate applies to every line. */
  readonly line?: string;
  readonly rate: ContractRate;
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly source: LocalizedText;
}

export const COVERAGE_STATUSES = [
  'covered',
  'covered-with-prior-authorization',
  'not-covered',
  'unknown',
] as const;
export type CoverageStatus = (typeof COVERAGE_STATUSES)[number];

/** What payers say about a service; the most specific and latest entry wins. */
export interface CoveragePolicy {
  /** A payer's id, or `*` for every payer. */
  readonly payer: string;
  /** The plans to which it applies; default: all of the payer's. */
  readonly planType?: PlanType;
  /** The states in which it applies; default: all. */
  readonly states?: readonly string[];
  /** Service ids. */
  readonly services: readonly string[];
  /** What the payer says; `unknown` where it says nothing. */
  readonly status: CoverageStatus;
  /** The prior-authorization checklist: what the payer asks for, for the clinician to judge. */
  readonly criteria?: readonly LocalizedText[];
  readonly note?: LocalizedText;
  readonly source: LocalizedText;
  /** The day on which somebody last read it there. */
  readonly asOf: IsoDate;
}
