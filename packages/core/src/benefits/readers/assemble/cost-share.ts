import { toRange, type Uncertain } from '../../../money/range.ts';
import type { CostShare } from '../../types.ts';
import type { Notebook } from '../notebook.ts';
import type { ShareCategory, SharePart, TierName } from '../slots.ts';
import type { MergedSlots } from './merge-slots.ts';

const PARTS = [
  'covered',
  'copay',
  'copayDesign',
  'coinsurance',
  'deductibleApplies',
  'visitLimit',
] as const;

type Draft = { -readonly [Part in keyof CostShare]: CostShare[Part] };

/** What the document says the patient owes for a category of care in a tier, as one cost share. */
export function assembleCostShare(
  slots: MergedSlots,
  tier: TierName,
  category: ShareCategory,
  notebook: Notebook,
): CostShare | undefined {
  const path = `${tier}.costShares.${category}` as const;
  const parts = PARTS.flatMap((part: SharePart) => {
    const value = slots.get(`${path}.${part}`);
    return value === undefined ? [] : [[part, value] as const];
  });
  if (parts.length === 0) return undefined;
  const share = Object.fromEntries(parts) as Draft;
  settleVisitLimit(share, path, notebook);
  settleCopay(share, path, notebook);
  return share;
}

function settleVisitLimit(share: Draft, path: string, notebook: Notebook): void {
  const limit = share.visitLimit as Uncertain | undefined;
  if (limit === undefined || typeof limit === 'number') return;
  const why =
    'Several limits are stated; the lower one is used, which can only cost the patient more.';
  notebook.assume(path, 'lower-visit-limit', `${limit.low} of ${limit.high} visits`, why);
  share.visitLimit = limit.low;
}

/** Payers state a copay and a coinsurance for everything, with zero for the one that is not meant. */
function settleCopay(share: Draft, path: string, notebook: Notebook): void {
  if (share.copay === undefined) return;
  const { low, high: copay } = toRange(share.copay);
  const isDearer = copay > 0 && toRange(share.coinsurance ?? 0).high > 0;
  // Of several copays one alone may stand so to the deductible; beside a coinsurance none may.
  if (low < copay || isDearer) delete share.copayDesign;
  if (share.copayDesign !== undefined) return;
  if (share.coinsurance === undefined) {
    if (copay > 0) return;
    notebook.assume(
      path,
      'zero-copay',
      'copay 0',
      'No coinsurance is stated, so the care is taken as free.',
    );
    return;
  }
  if (toRange(share.coinsurance).high === 0) return;
  if (copay === 0) {
    notebook.assume(
      path,
      'no-copay',
      'copay 0',
      'A coinsurance is stated too, so there is no copay.',
    );
    delete share.copay;
    return;
  }
  const why =
    'Both are stated; taken as the copay first and coinsurance on the rest, which is the most it can be.';
  notebook.assume(path, 'copay-and-coinsurance', 'copay and coinsurance', why);
  share.copayDesign = 'then-deductible';
}
