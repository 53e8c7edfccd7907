import { lookUp } from '../../look-up.ts';
import { noteNotCovered } from '../../not-covered.ts';
import type { Benefit } from '../benefit-segment.ts';
import { BENEFIT_CODES } from '../tables/benefit-codes.ts';
import type { Context } from './context.ts';
import { noteCostShare } from './cost-share.ts';
import { noteDetails } from './details.ts';
import { labelOf } from './label.ts';
import { noteYearlyLimit } from './limit.ts';
import { noteLimitation } from './limitation.ts';
import { noteMedicare } from './medicare.ts';
import { countedBy, narrowedBy } from './narrowed.ts';
import { notePlanType, noteStatus } from './status.ts';
import { networkOf } from './network.ts';
import { categoriesOf } from './targets.ts';

/** Writes down everything an EB segment says; what it does not understand of it is listed. */
export function interpret(benefit: Benefit, context: Context): void {
  const { notebook } = context;
  const { where, code } = benefit;
  const { kind, why: matters } = lookUp(BENEFIT_CODES, code) ?? {};
  if (kind === 'active' || kind === 'inactive') noteStatus(benefit, kind === 'active', context);
  noteDetails(benefit, context);
  // The other payer, or whom to ask instead.
  if (code === 'R' || code === 'U') {
    for (const name of benefit.organizations) notebook.messages.add(name);
  }
  if (noteMedicare(benefit, context)) return;
  if (kind === undefined || kind === 'other') {
    const untelling = 'It does not bear on what a visit costs.';
    const why = kind ? (matters ?? untelling) : 'The code is not one X12 has.';
    notebook.list(where, kind ? 'not-about-cost' : 'code-unknown', labelOf(benefit), why);
    return;
  }
  notePlanType(benefit, context);
  if (kind === 'active' || kind === 'inactive') return;
  if (benefit.namesEntity) {
    const why = 'It names a provider or another entity, and may hold only there.';
    notebook.assume(where, 'entity-may-narrow', labelOf(benefit), why);
  }
  const narrowed =
    narrowedBy(benefit, context) ?? (kind === 'limitation' ? undefined : countedBy(benefit));
  if (narrowed) notebook.list(where, 'narrowed', labelOf(benefit), narrowed);
  else if (isCostShare(code)) noteCostShare(benefit, context);
  else if (kind === 'limitation') noteLimitation(benefit, context);
  else if (kind === 'not-covered') noteExclusion(benefit, context);
  else if (kind === 'deductible' || kind === 'out-of-pocket-maximum') {
    noteYearlyLimit(benefit, kind, context);
  }
}

/** Whether EB01 is of a copay or a coinsurance. */
export function isCostShare(code: string): boolean {
  const kind = lookUp(BENEFIT_CODES, code)?.kind;
  return kind === 'copay' || kind === 'coinsurance';
}

/** Notes care that is not covered; what a message says of care with a price of its own is a part of it. */
function noteExclusion(benefit: Benefit, context: Context): void {
  const { where, messages, serviceTypes } = benefit;
  const isPart = messages.some(Boolean) && serviceTypes.some((type) => context.shared.has(type));
  if (isPart) {
    const why = 'The plan names a price of such care; its message says which of it is not covered.';
    context.notebook.list(where, 'partly-not-covered', labelOf(benefit), why);
    return;
  }
  for (const category of categoriesOf(benefit, context)) {
    noteNotCovered(where, category, networkOf(benefit), context);
  }
}
