import type { CurrencyCode } from '../../../money/minor-units.ts';
import type { PersonalData } from '../mask.ts';
import type { Notebook } from '../notebook.ts';
import type { ReaderOptions } from '../reading.ts';

/** What the reading of every resource shares. */
export interface Context {
  readonly notebook: Notebook;
  readonly options: ReaderOptions;
  readonly currency: CurrencyCode;
  /** What must never be repeated, errors included. */
  readonly personal: PersonalData;
}
