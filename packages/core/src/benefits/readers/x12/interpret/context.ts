import type { Notebook } from '../../notebook.ts';
import type { ReaderOptions } from '../../reading.ts';

/** What the interpretation of every EB segment of an answer shares. */
export interface Context {
  readonly notebook: Notebook;
  readonly options: ReaderOptions;
  /** Whether the answer writes shares as whole percentages: 20, not .2. */
  readonly wholePercents: boolean;
}
