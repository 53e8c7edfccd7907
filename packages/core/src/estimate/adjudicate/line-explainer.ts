import type { LineEstimate } from '../types.ts';
import type { Claim } from './claim.ts';
import { explainClaim } from './explain.ts';
import type { ExactTerms } from './plan.ts';
import type { LineSpec } from './visit-specs.ts';

/**
 * Explains claims, giving the same line again where nothing of it has changed.
 *
 * Once the deductible is met and until the maximum is, the visits of a course are alike to the
 * cent and in their reasons; ten thousand of them share one explanation.
 */
export class LineExplainer {
  readonly #last = new Map<LineSpec, { line: LineEstimate; terms: ExactTerms | undefined }>();

  explain(claim: Readonly<Claim>, spec: LineSpec): LineEstimate {
    if (namesBalances(claim)) return explainClaim(claim, spec);
    const last = this.#last.get(spec);
    if (last && last.terms === claim.terms && alike(claim, last.line)) return last.line;
    const line = explainClaim(claim, spec);
    this.#last.set(spec, { line, terms: claim.terms });
    return line;
  }
}

/** Whether a step names what was left of a limit, which is another at every visit. */
function namesBalances(claim: Readonly<Claim>): boolean {
  return (
    claim.denial === 'visit-limit' ||
    claim.deductible + claim.assistance > 0 ||
    claim.cutFromCoinsurance + claim.cutFromCopay + claim.cutFromDeductible > 0
  );
}

/** Whether every amount is the same; neither names a limit. */
function alike(claim: Readonly<Claim>, line: LineEstimate): boolean {
  return (
    claim.allowed === line.allowed &&
    claim.copay === line.copay &&
    claim.coinsurance === line.coinsurance &&
    claim.notCovered === line.notCovered &&
    claim.planPays === line.planPays &&
    claim.secondaryPays === line.secondaryPays &&
    claim.patientPays === line.patientPays &&
    claim.writeOff === line.writeOff
  );
}
