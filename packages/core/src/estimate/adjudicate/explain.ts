import type { SecondaryCoverage } from '../../benefits/types.ts';
import type { IsoDate } from '../../calendar/iso-date.ts';
import type { MinorUnits } from '../../money/minor-units.ts';
import type { LocalizedText } from '../../price-book/types.ts';
import { cashPriceSteps } from '../price/cash-price-steps.ts';
import type { PricedLine } from '../price/lines.ts';
import type { LineEstimate, Step } from '../types.ts';
import type { Claim } from './claim.ts';
import type { LineSpec } from './line-spec.ts';
import type { ExactAssistance, ExactTerms } from './plan.ts';

/** Turns a worked-out claim into the line of the answer, with a step for every amount that is not zero. */
export function explainClaim(
  claim: Readonly<Claim>,
  spec: LineSpec,
  second: SecondaryCoverage | undefined,
): LineEstimate {
  return lineOf(spec.priced, claim, 0, steps(claim, spec, second));
}

/** A line with the amounts of a claim. */
export function lineOf(
  { service, line, charge }: PricedLine,
  claim: Readonly<Claim>,
  selfPay: MinorUnits,
  steps: readonly Step[],
): LineEstimate {
  return {
    service,
    line: line.id,
    benefit: line.benefit,
    charge,
    allowed: claim.allowed,
    planPays: claim.planPays,
    secondaryPays: claim.secondaryPays,
    patientPays: claim.patientPays,
    assistance: claim.assistance,
    writeOff: claim.writeOff,
    deductible: claim.deductible,
    copay: claim.copay,
    coinsurance: claim.coinsurance,
    notCovered: claim.notCovered,
    balanceBill: claim.balanceBill,
    selfPay,
    steps,
  };
}

type AddStep = (
  rule: Step['rule'],
  result: number,
  operands: Step['operands'],
  source: LocalizedText,
  date?: IsoDate,
) => void;

function steps(
  claim: Readonly<Claim>,
  spec: LineSpec,
  secondary: SecondaryCoverage | undefined,
): Step[] {
  const { priced, bookSource: book, planSource: benefits } = spec;
  const { units, charge, reductions } = priced;
  const isDenied = claim.denial !== 'none';
  const list = isDenied && reductions?.length ? cashPriceSteps(priced) : [];
  const add: AddStep = (rule, result, operands, source, date) =>
    list.push({ rule, result, operands, source, date });
  if (!list.length) add('charge', charge, { price: charge / units, units }, book);
  if (isDenied) {
    if (claim.denial === 'visit-limit') {
      add('visit-limit', 0, { number: claim.visitOfPool }, benefits);
    }
    add('not-covered', claim.notCovered, { charge, asked: claim.notCovered }, book);
    return list;
  }
  const { allowedSource, allowedFrom } = spec;
  add('allowed-amount', claim.allowed, { charge }, allowedSource, allowedFrom);
  costShareSteps(claim, benefits, add);
  if (claim.assistance > 0) {
    const { owed, assistanceLeftBefore: left } = claim;
    // JSON has no infinity: a program without a yearly cap has nothing left to say.
    const operands = left < Infinity ? { owed, left } : { owed };
    const { id, from } = spec.assistance as ExactAssistance;
    add('assistance', claim.assistance, operands, `price-book:assistance.${id}`, from);
  }
  const { asked, allowed, notCovered } = claim;
  const second = claim.secondaryPays;
  const paid = claim.planPays - second;
  if (notCovered > 0) add('annual-maximum', notCovered, { left: paid }, benefits);
  if (claim.balanceBill > 0) add('balance-bill', claim.balanceBill, { asked, allowed }, book);
  if (second > 0) {
    const { formula, coinsurance: rate } = secondary as SecondaryCoverage;
    const { secondaryOwed: owed, secondaryDeductibleUsed: base, secondaryAlone: alone } = claim;
    const operands = {
      owed,
      rate,
      ...(formula !== 'medigap' && { base, alone }),
      ...(formula === 'carve-out' && { paid }),
    };
    add('secondary-pays', second, operands, 'plan-benefits:secondary');
  }
  if (claim.writeOff > 0) {
    const { law = allowedSource, balance } = spec;
    const rule = typeof balance === 'object' ? 'limiting-charge' : 'write-off';
    add(rule, claim.writeOff, { charge, asked }, law, spec.law ? undefined : allowedFrom);
  }
  add('plan-pays', paid, { allowed, patient: claim.owed + notCovered }, benefits);
  return list;
}

/** Each part as it was before the maximum cut it; the maximum's own step says by how much. */
function costShareSteps(claim: Readonly<Claim>, source: string, add: AddStep): void {
  const { allowed, terms, cutFromCoinsurance, cutFromCopay, cutFromDeductible } = claim;
  const deductible = claim.deductible + cutFromDeductible;
  const copay = claim.copay + cutFromCopay;
  const coinsurance = claim.coinsurance + cutFromCoinsurance;
  const cut = cutFromCoinsurance + cutFromCopay + cutFromDeductible;
  if (deductible > 0) {
    add('deductible', deductible, { left: claim.deductibleLeftBefore, allowed }, source);
  }
  if (copay > 0) add('copay', copay, { copay: claim.copayAsked, allowed }, source);
  if (coinsurance > 0) {
    const operands = { base: claim.coinsuranceBase, rate: (terms as ExactTerms).coinsurance };
    add('coinsurance', coinsurance, operands, source);
  }
  if (cut > 0) {
    const owed = deductible + copay + coinsurance;
    add('out-of-pocket-maximum', owed - cut, { left: claim.outOfPocketLeftBefore, owed }, source);
  }
}
