import type { Notebook } from '../../notebook.ts';
import type { ReaderOptions } from '../../reading.ts';

/** What the interpretation of every EB segment of an answer shares. */
export interface Context {
  readonly notebook: Notebook;
  readonly options: ReaderOptions;
  /** Whether the answer writes shares as whole percentages: 20, not .2. */
  readonly wholePercents: boolean;
  /** Whether it is Medicare's answer about a member of a Medicare Advantage plan. */
  readonly advantage: boolean;
  /** The service types of which a copay or a coinsurance is stated. */
  readonly shared: ReadonlySet<string>;
}
