import { secondPlan } from '../src/benefits/second-plan.ts';
import type {
  CostShare,
  CostShareTerms,
  Limit,
  NetworkBenefits,
  PlanBenefits,
} from '../src/benefits/types.ts';
import type { AssistanceProgram, BenefitCategory } from '../src/price-book/types.ts';

/**
 * The estimator's rules once more, written to be read: no ranges, no reasons, no speed, every limit
 * a plain number. What both say must agree to the cent (`plain-plan.test.ts`).
 */

/** One billed line; amounts in cents for the visit. */
export interface PlainLine {
  readonly benefit: BenefitCategory;
  readonly tier: 'in' | 'out';
  readonly charge: number;
  readonly cash: number;
  readonly allowed: number;
  readonly program?: AssistanceProgram | undefined;
}

export interface PlainVisit {
  readonly date: string;
  readonly lines: readonly PlainLine[];
}

/** What the patient owes for a line, and who else pays. */
export interface PlainShare {
  deductible: number;
  copay: number;
  coinsurance: number;
  notCovered: number;
  balanceBill: number;
  assistance: number;
  secondaryPays: number;
  patientPays: number;
  planPays: number;
}

interface Account {
  deductible: number;
  family: number;
  drug: number;
  maximum: number;
  familyMaximum: number;
}

const NOTHING: PlainShare = {
  deductible: 0,
  copay: 0,
  coinsurance: 0,
  notCovered: 0,
  balanceBill: 0,
  assistance: 0,
  secondaryPays: 0,
  patientPays: 0,
  planPays: 0,
};

/**
 * Works every line of every visit out, in order. All figures of the plan must be exact.
 *
 * @param kindest whether a second plan, but Medigap, pays for what the first does not cover, and has its
 *   deductible met by it, and Medicare as one is billed by who takes its amount for all of it
 * @param deductibleLast whether what the patient pays beside help that does not count is coinsurance first
 */
export function plainPlan(
  plan: PlanBenefits,
  visits: readonly PlainVisit[],
  kindest = false,
  deductibleLast = false,
): PlainShare[][] {
  const year = (date: string, start = plan.planYearStart ?? '01-01') =>
    date.slice(5) < start ? +date.slice(0, 4) - 1 : +date.slice(0, 4);
  const first = visits[0]?.date ?? '';
  const tiers = { in: plan.inNetwork ?? {}, out: plan.outOfNetwork as NetworkBenefits };
  const combined = plan.accumulation === 'combined';
  const open = (used: boolean) => ({
    in: account(tiers.in, used),
    out: combined ? undefined : account(tiers.out, used),
  });
  let accounts = open(true);
  // What was paid in the last quarter before the course counts for the year after that quarter.
  const asOf = plan.asOf && plan.asOf < first ? plan.asOf : first;
  let carries =
    plan.lastQuarterCarryOver === true && (year(asOf) < year(first) || inLastQuarter(first));
  let pools = new Map(Object.entries((plan.visitsUsed ?? {}) as Record<string, number>));
  let maximums = yearly(true);
  let late: { tier: 'in' | 'out'; drug: boolean; amount: number }[] = [];
  // What is used was used this calendar year.
  const used = Object.entries((plan.assistanceUsed ?? {}) as Record<string, number>);
  const helped = new Map(used.map(([id, paid]) => [`${id} ${asOf.slice(0, 4)}`, paid]));
  let secondLeft = secondDeductible(true);
  let secondMost = secondMaximum(true);
  let last = year(asOf);
  // Part B's year is the calendar's whatever the first plan's is.
  const { formula, planYearStart } = secondPlan(plan) ?? {};
  const secondYear = (date: string) =>
    formula === 'medicare-secondary' ? +date.slice(0, 4) : year(date, planYearStart);
  let lastOfSecond = secondYear(asOf);
  const answer: PlainShare[][] = [];

  for (const { date, lines } of visits) {
    if (year(date) !== last) {
      accounts = open(false);
      if (carries && year(date) === last + 1) carryOver(accounts);
      carries = false;
      pools = new Map();
      maximums = yearly(false);
      if (year(date) === last + 1) for (const own of late) spend(own.tier, own.drug, own.amount);
      late = [];
      last = year(date);
    }
    if (secondYear(date) !== lastOfSecond) {
      secondLeft = secondDeductible(false);
      secondMost = secondMaximum(false);
      lastOfSecond = secondYear(date);
    }
    const copays = new Map<string, number>();
    const counted = new Map<string, number>();
    // Cents of help, and of what the patient has paid of them: a use is a visit.
    const uses = new Map<string, { helped: number; own: number }>();
    answer.push(lines.map((line) => work(line, date, copays, counted, uses)));
  }
  return answer;

  function yearly(used: boolean): Map<string, number> {
    return new Map(
      Object.entries(plan.annualMaximums ?? {}).map(([category, limit]) => [
        category,
        limit === 'none' ? Infinity : exact(limit.amount) - (used ? exact(limit.met) : 0),
      ]),
    );
  }

  function secondDeductible(used: boolean): number {
    const { formula, coinsurance = 0, deductible, outOfPocketMaximum } = secondPlan(plan) ?? {};
    const leaves = formula === 'medigap' && coinsurance > 0;
    const limit = leaves ? outOfPocketMaximum : deductible;
    if (typeof limit !== 'object') return leaves ? Infinity : 0;
    return exact(limit.amount) - (used ? exact(limit.met) : 0);
  }

  /** What is left of the out-of-pocket maximum of a second plan that is neither Medicare nor Medigap. */
  function secondMaximum(used: boolean): number {
    const { formula = 'medigap', outOfPocketMaximum: limit } = secondPlan(plan) ?? {};
    if (formula.startsWith('medi') || typeof limit !== 'object') return Infinity;
    return exact(limit.amount) - (used ? exact(limit.met) : 0);
  }

  function spend(tier: 'in' | 'out', drug: boolean, amount: number): void {
    const touched = plan.accumulation === 'cross' ? ['in', 'out'] : [tier];
    for (const name of touched) {
      const own = accounts[name as 'in' | 'out'] ?? accounts.in;
      if (drug && own.drug !== Infinity) own.drug = Math.max(0, own.drug - amount);
      else {
        own.deductible = Math.max(0, own.deductible - amount);
        own.family = Math.max(0, own.family - amount);
      }
    }
  }

  function work(
    line: PlainLine,
    date: string,
    copays: Map<string, number>,
    counted: Map<string, number>,
    uses: Map<string, { helped: number; own: number }>,
  ): PlainShare {
    const { benefit, tier, allowed, cash } = line;
    const share: CostShare =
      tiers[tier].costShares?.[benefit] ?? tiers[tier].costShares?.default ?? {};
    const own = accounts[tier] ?? accounts.in;
    const drug = benefit === 'pharmacy-drug';
    if (share.covered === false) return denied(cash);

    let terms: CostShareTerms = share;
    if (share.visitLimit !== undefined || share.firstVisits) {
      const pool = share.pool ?? benefit;
      const number = counted.get(pool) ?? (pools.get(pool) ?? 0) + 1;
      counted.set(pool, number);
      pools.set(pool, number);
      if (number > (share.visitLimit ?? Infinity)) return denied(cash);
      if (share.firstVisits && number <= share.firstVisits.visits) terms = share.firstVisits.share;
    }

    // Deductible, copay, coinsurance.
    const result = { ...NOTHING };
    const left = drug && own.drug !== Infinity ? own.drug : Math.min(own.deductible, own.family);
    const deductible = terms.deductibleApplies === false ? 0 : left;
    const copay = copays.get(`${tier} ${benefit}`) ?? exact(terms.copay);
    let rest = allowed;
    const take = (part: 'deductible' | 'copay', most: number) => {
      result[part] = Math.min(rest, most);
      rest -= result[part];
    };
    if (terms.copayDesign === 'deductible-waived') take('copay', copay);
    else if (terms.copayDesign === 'after-deductible') {
      take('deductible', deductible);
      take('copay', copay);
    } else {
      take('copay', copay);
      const filled = terms.copayCountsTowardDeductible ? result.copay : 0;
      take('deductible', Math.max(0, deductible - filled));
      result.coinsurance = halfEven(rest * exact(terms.coinsurance), 10_000);
    }
    copays.set(`${tier} ${benefit}`, copay - result.copay);

    // The out-of-pocket maximum cuts coinsurance first, the deductible last.
    let over = result.deductible + result.copay + result.coinsurance;
    over -= Math.min(over, own.maximum, own.familyMaximum);
    for (const part of ['coinsurance', 'copay', 'deductible'] as const) {
      const cut = Math.min(over, result[part]);
      result[part] -= cut;
      over -= cut;
    }
    let owed = result.deductible + result.copay + result.coinsurance;

    // Manufacturer help.
    let counts = owed;
    const { program } = line;
    if (program) {
      const key = `${program.id} ${date.slice(0, 4)}`;
      const money = Math.max(0, (program.perYear ?? Infinity) - (helped.get(key) ?? 0));
      const before = uses.get(program.id) ?? { helped: 0, own: 0 };
      const perUse = (program.perUse ?? Infinity) - before.helped;
      const minimum = Math.max(0, program.minimumPatientPayment - before.own);
      if (plan.assistanceCounting === 'maximizer') {
        const year = program.perYear ?? Infinity;
        const month = Math.floor(year / 12) - before.helped;
        owed = Math.min(allowed, Math.min(month, perUse, money) + minimum);
        Object.assign(result, { deductible: 0, copay: owed, coinsurance: 0 });
      }
      result.assistance = Math.min(perUse, money, Math.max(0, owed - minimum));
      uses.set(program.id, {
        helped: before.helped + result.assistance,
        own: before.own + owed - result.assistance,
      });
      helped.set(key, (helped.get(key) ?? 0) + result.assistance);
      counts = owed;
      if (plan.assistanceCounting === 'maximizer') counts = 0;
      if (plan.assistanceCounting === 'accumulator') counts = owed - result.assistance;
    }
    const copayToo = terms.copayCountsTowardDeductible ? result.copay : 0;
    const fills = result.deductible + copayToo;
    const filled = Math.min(fills, deductibleLast ? Math.max(0, counts - (owed - fills)) : counts);
    spend(tier, drug, filled);
    late.push(
      ...(plan.lastQuarterCarryOver && inLastQuarter(date) ? [{ tier, drug, amount: filled }] : []),
    );
    for (const name of plan.accumulation === 'cross' ? (['in', 'out'] as const) : [tier]) {
      const touched = accounts[name] ?? accounts.in;
      touched.maximum = Math.max(0, touched.maximum - counts);
      touched.familyMaximum = Math.max(0, touched.familyMaximum - counts);
    }

    // What the plan does not pay above its yearly maximum for such care is the patient's.
    const most = maximums.get(benefit) ?? Infinity;
    const paid = Math.min(allowed - owed, most);
    maximums.set(benefit, most - paid);
    result.notCovered = allowed - owed - paid;
    const unpaid = owed - result.assistance + result.notCovered;
    result.balanceBill = tier === 'out' ? cash - allowed : 0;
    const isMedicare = secondPlan(plan)?.formula === 'medicare-secondary';
    // Part D's drugs, and teeth, are no part of Part B.
    if (isMedicare && /drug|dental/.test(benefit) && benefit !== 'medical-drug') {
      result.secondaryPays = 0;
    } else if (isMedicare && kindest) {
      const all = unpaid + result.balanceBill;
      const [pays, mayAsk] = medicareAssigned(line, paid, all);
      result.secondaryPays = pays;
      result.planPays = paid + pays;
      result.patientPays = Math.min(all - pays, mayAsk);
      return result;
    } else result.secondaryPays = second(line, paid, unpaid, result.deductible);
    result.planPays = paid + result.secondaryPays;
    result.patientPays = unpaid - result.secondaryPays + result.balanceBill;
    return result;
  }

  function denied(cash: number): PlainShare {
    const { formula, coinsurance = 0 } = secondPlan(plan) ?? {};
    if (!kindest || !formula || formula === 'medigap') {
      return { ...NOTHING, notCovered: cash, patientPays: cash };
    }
    secondLeft = 0;
    const part = halfEven(cash * (10_000 - coinsurance), 10_000);
    const pays = Math.max(part, cash - secondMost);
    secondMost -= cash - pays;
    const own = { secondaryPays: pays, planPays: pays, patientPays: cash - pays };
    return { ...NOTHING, notCovered: cash, ...own };
  }

  /** What Medicare pays after another plan, and the most that who takes its amount may ask then. */
  function medicareAssigned(line: PlainLine, paid: number, owed: number): [number, number] {
    const { allowedPercent = 10_000, coinsurance = 0 } = secondPlan(plan) ?? {};
    const fee = halfEven(line.allowed * allowedPercent, 10_000);
    const deductible = Math.min(fee, secondLeft);
    secondLeft -= deductible;
    const normal = halfEven((fee - deductible) * (10_000 - coinsurance), 10_000);
    const least = Math.min(line.charge - paid, normal, Math.max(line.allowed, fee) - paid, owed);
    return [Math.max(0, least), Math.max(0, fee - normal - paid)];
  }

  function second(line: PlainLine, paid: number, owed: number, deductible: number): number {
    const secondary = secondPlan(plan);
    if (!secondary) return 0;
    const { formula, coinsurance, paysDeductible, allowedPercent = 10_000 } = secondary;
    if (formula === 'medigap') {
      if (line.benefit === 'pharmacy-drug') return 0;
      // The member pays Part B's deductible, a share of the rest, and never more than the limit; of a
      // high-deductible plan all until that deductible is met.
      const unpaid = paysDeductible ? 0 : Math.min(owed, deductible);
      const share = owed - unpaid - halfEven((owed - unpaid) * (10_000 - coinsurance), 10_000);
      const own =
        coinsurance > 0
          ? Math.min(unpaid + share, secondLeft)
          : Math.max(unpaid, Math.min(owed, secondLeft));
      secondLeft = Math.max(0, secondLeft - own);
      return owed - own;
    }
    const fee = halfEven(line.allowed * allowedPercent, 10_000);
    const base = formula === 'maintenance-of-benefits' ? Math.max(0, fee - paid) : fee;
    const used = Math.min(secondLeft, base);
    secondLeft -= used;
    const part = halfEven((base - used) * (10_000 - coinsurance), 10_000);
    const alone = Math.max(part, base - secondMost);
    const most: number =
      formula === 'carve-out'
        ? alone - paid
        : formula === 'medicare-secondary'
          ? Math.min(line.charge - paid, alone, Math.max(line.allowed, fee) - paid)
          : alone;
    const pays = Math.min(owed, Math.max(0, most));
    // Its maximum is filled by what it would leave alone, or at least by what of that is left.
    secondMost -= kindest ? base - alone : Math.min(base - alone, owed - pays);
    return pays;
  }

  function carryOver(own: typeof accounts): void {
    for (const name of ['in', 'out'] as const) {
      const limits = own[name];
      if (!limits) continue;
      const late = (limit: Limit | undefined) =>
        typeof limit === 'object' ? exact(limit.metInLastQuarter) : 0;
      limits.deductible -= late(tiers[name].deductible);
      limits.family -= late(tiers[name].familyDeductible);
      limits.drug -= late(tiers[name].drugDeductible);
    }
  }

  function inLastQuarter(date: string): boolean {
    const start = plan.planYearStart ?? '01-01';
    const month = (+start.slice(0, 2) + 8) % 12;
    const from = `${String(month + 1).padStart(2, '0')}-${start.slice(3)}`;
    const day = date.slice(5);
    return from < start ? from <= day && day < start : from <= day || day < start;
  }
}

function account(tier: NetworkBenefits, used: boolean): Account {
  const left = (limit: Limit | undefined, none: number) => {
    if (limit === undefined || limit === 'none') return none;
    return exact(limit.amount) - (used ? exact(limit.met) : 0);
  };
  const family = left(tier.familyDeductible, Infinity);
  return {
    deductible: left(tier.deductible, family === Infinity ? 0 : Infinity),
    family,
    drug: left(tier.drugDeductible, Infinity),
    maximum: left(tier.outOfPocketMaximum, Infinity),
    familyMaximum: left(tier.familyOutOfPocketMaximum, Infinity),
  };
}

function exact(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

/** A quotient of integers to the nearest one, ties to the even one, without floating point. */
function halfEven(amount: number, divisor: number): number {
  const [whole, rest] = [Math.floor(amount / divisor), amount % divisor];
  const up = rest * 2 > divisor || (rest * 2 === divisor && whole % 2 === 1);
  return up ? whole + 1 : whole;
}
