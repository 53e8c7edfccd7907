import type { Notebook } from './notebook.ts';
import type { LimitName, LimitPart, ShareCategory } from './slots.ts';
import type { StatedTiers } from './tiers.ts';

export type LimitKind = 'deductible' | 'out-of-pocket-maximum';

/** A limit as a document states it. */
export interface StatedLimit extends StatedTiers {
  readonly where: string;
  readonly kind: LimitKind;
  readonly part: LimitPart;
  readonly value: number | 'none';
  /** `individual`, `family`; anything else is taken as the individual's and said. */
  readonly unit: string;
  readonly category: ShareCategory;
}

/** Notes a limit in every tier it is for; what has no place in plan benefits is listed. */
export function noteLimit(limit: StatedLimit, notebook: Notebook): void {
  const { where, kind, part, value, unit, category, tiers, both } = limit;
  const name = nameOf(kind, unit === 'family', category);
  if (name === undefined) {
    notebook.list(
      where,
      'drug-limit',
      kind,
      "Of drugs only an individual's deductible is modeled.",
    );
    return;
  }
  if (value === 'none' && part === 'met') {
    notebook.list(where, 'amount-unusable', kind, 'An amount of nines cannot be what is met.');
    return;
  }
  if (value === 0 && kind === 'out-of-pocket-maximum' && part === 'amount') {
    const why = 'A maximum of zero would make all care free; payers write it where they have none.';
    notebook.list(where, 'amount-unusable', kind, why);
    return;
  }
  if (unit !== 'individual' && unit !== 'family') {
    notebook.assume(where, 'level-not-stated', kind, "Taken as the individual's.");
  }
  if (value === 'none') {
    notebook.assume(
      where,
      'nines-are-none',
      kind,
      'An amount of nines only says there is no limit.',
    );
  }
  const own = category === 'default' || name === 'drugDeductible' ? {} : { category };
  for (const tier of tiers) {
    notebook.say(where, `${tier}.${name}.${part}`, value, { ...own, ...(both && { both }) });
  }
}

function nameOf(kind: LimitKind, family: boolean, category: ShareCategory): LimitName | undefined {
  if (category === 'pharmacy-drug')
    return kind === 'deductible' && !family ? 'drugDeductible' : undefined;
  if (kind === 'deductible') return family ? 'familyDeductible' : 'deductible';
  return family ? 'familyOutOfPocketMaximum' : 'outOfPocketMaximum';
}
