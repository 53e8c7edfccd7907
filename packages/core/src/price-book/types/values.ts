import type { Uncertain } from '../../money/range.ts';

/** Words for patients: one string, or one per language (BCP 47 primary tag, `en` first). */
export type LocalizedText = string | ({ readonly en: string } & Readonly<Record<string, string>>);

/** Money, exact or as bounds: minor units in the engine, decimals where people write it. */
export type Amount = Uncertain;

/** A number of visits, weeks or days, exact or as bounds. */
export type Count = Uncertain;
