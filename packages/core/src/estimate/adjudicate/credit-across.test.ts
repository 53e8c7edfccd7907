import { describe, expect, it } from 'vitest';
import type { Visit } from '../schedule/schedule.ts';
import { type Balances, NO_LIMITS } from './balances.ts';
import type { Claim } from './claim.ts';
import { creditAcross, type Crossing } from './credit-across.ts';
import type { ExactAssistance, ExactPlan, ExactTerms } from './plan.ts';
import { RunState } from './run-state.ts';
import type { SettledLine } from './settled-line.ts';
import { copayAcross, useMaximumAcross, useSecondAcross } from './use-across.ts';

const balances: Balances = { ...NO_LIMITS, deductible: 1000, outOfPocket: 5000 };
const plan: ExactPlan = {
  shares: {},
  left: [balances],
  full: [balances],
  carried: [balances],
  account: { 'in-network': 0, participating: 0, 'out-of-network': 0 },
  cross: false,
  oneCopay: false,
  visitsUsed: [],
  annualMaximums: [],
  counting: 'counts',
  deductibleLast: false,
  helpLeft: [],
  helpYear: 2026,
  secondary: undefined,
  secondaryDeductible: { left: 300, full: 300 },
  secondaryMaximum: { left: 700, full: 700 },
  years: [{ end: 20_819, late: Infinity, minimumDeductible: 0 }],
  secondYearEnds: [20_819],
};
const terms: ExactTerms = {
  copay: 0,
  copayDesign: 'then-deductible',
  coinsurance: 2000,
  deductibleApplies: true,
  copayCountsTowardDeductible: false,
};

function line(rest: Partial<SettledLine> = {}): SettledLine {
  const amounts = { charge: 400, asked: 400, allowed: 400, recognized: 400, cash: 400 };
  const fixed = { share: undefined, account: 0, assistance: undefined };
  return { ...amounts, ...fixed, excessPaid: false, isBilled: true, ...rest };
}

/** One end of the bounds with a line worked out so. */
function end(claim: Partial<Claim>, of: ExactPlan = plan): RunState {
  const state = new RunState(of);
  Object.assign(state.claim, { terms, ...claim });
  return state;
}

interface Case {
  readonly least: Partial<Claim>;
  readonly most: Partial<Claim>;
  readonly crossing?: Crossing;
  readonly line?: SettledLine;
  readonly dearLine?: SettledLine;
}

/** What is left at the low and the high end when each is credited. */
function left({ least, most, crossing = 'all', line: own = line(), dearLine = line() }: Case) {
  const [low, high] = [end(least), end(most)];
  creditAcross(low, high, own, dearLine, crossing);
  const of = (state: RunState) => {
    const { deductible, outOfPocket } = state.account(0);
    return { deductible, outOfPocket };
  };
  return [of(low), of(high)];
}

describe('credits taken off the limits of the other end', () => {
  it('leave the cheapest case the least of the maximum, and the dearest the most', () => {
    const least = { outOfPocketCredit: 40, deductibleCredit: 30 };
    const most = { outOfPocketCredit: 100, deductibleCredit: 90 };
    const others = [{ outOfPocket: 4900 }, { outOfPocket: 4960 }];
    // Where no line fills what makes another cheaper, each end keeps its own deductible.
    expect(left({ least, most, crossing: 'maximum' })).toMatchObject([
      { deductible: 970, ...others[0] },
      { deductible: 910, ...others[1] },
    ]);
    expect(left({ least, most })).toMatchObject([
      { deductible: 910, ...others[0] },
      { deductible: 970, ...others[1] },
    ]);
    // The same whichever end paid more.
    expect(left({ least: most, most: least })).toMatchObject([
      { deductible: 910, ...others[0] },
      { deductible: 970, ...others[1] },
    ]);
  });

  it('leave room for a copay between, which takes of a charge what fills no deductible', () => {
    const least = { copay: 10, deductibleCredit: 30 };
    const most = { copay: 25, deductibleCredit: 90 };
    expect(left({ least, most })).toMatchObject([{ deductible: 895 }, { deductible: 985 }]);
    expect(left({ least: most, most: least })).toMatchObject([
      { deductible: 910 },
      { deductible: 970 },
    ]);
    const none = left({ least: { ...least, deductibleCredit: 5 }, most });
    expect(none[1]).toMatchObject({ deductible: 1000 });
  });

  it('take all of a share for one that fills the deductible where nothing is said of its kind', () => {
    const least = { outOfPocketCredit: 70, deductibleCredit: 30 };
    const most = { outOfPocketCredit: 200, deductibleCredit: 20 };
    const other = { ...most, terms: { ...terms, copayDesign: 'deductible-waived' } as const };
    expect(left({ least, most: other })[0]).toMatchObject({ deductible: 800 });
    expect(left({ least, most })[0]).toMatchObject({ deductible: 970 });
  });

  it('leave room for what more may be recognized than the cheapest case recognizes', () => {
    const least = { outOfPocketCredit: 40, deductibleCredit: 30 };
    const most = { outOfPocketCredit: 100, deductibleCredit: 30 };
    const cheap = line({ recognized: 900, allowed: 300 });
    const dear = line({ asked: 450, allowed: 400 });
    // Up to 450 is recognized of what is asked: 150 above.
    expect(left({ least, most, line: cheap, dearLine: dear })).toMatchObject([
      { deductible: 820, outOfPocket: 4810 },
      { deductible: 970, outOfPocket: 4960 },
    ]);
    const dearer = { ...most, outOfPocketCredit: 180 };
    expect(left({ least, most: dearer, line: cheap, dearLine: dear })[0]).toMatchObject({
      outOfPocket: 4810,
    });
    expect(left({ least, most, line: line({ recognized: 200 }) })[0]).toMatchObject({
      outOfPocket: 4900,
    });
  });

  it.each<[string, Partial<Claim>]>([
    ['copay', { terms: { ...terms, copay: 10 } }],
    ['coinsurance', { terms: { ...terms, coinsurance: 1000 } }],
    ['deductible', { deductibleLeftBefore: 5 }],
  ])('leave room above the dearest case’s too where its %s is another', (_, differs) => {
    const least = { outOfPocketCredit: 40 };
    const most = { outOfPocketCredit: 180, ...differs };
    const cheap = line({ recognized: 900, allowed: 300 });
    // 50 more than its 400 may be recognized.
    const [low] = left({ least, most, line: cheap, dearLine: line({ asked: 450 }) });
    expect(low).toMatchObject({ outOfPocket: 4770 });
    const [same] = left({ least, most, line: cheap, dearLine: line({ asked: 450, allowed: 450 }) });
    expect(same).toMatchObject({ outOfPocket: 4810 });
  });

  it('leave a second plan’s limits likewise', () => {
    const least = { secondaryDeductibleUsed: 20, secondaryMaximumUsed: 10 };
    const most = { secondaryDeductibleUsed: 50, secondaryMaximumUsed: 30 };
    const second = (cheap: Partial<Claim>, dear: Partial<Claim>, own = line(), spans = false) => {
      const [low, high] = [end(cheap), end(dear)];
      useSecondAcross(low, high, own, line(), spans);
      return [low, high].map((of) => [of.secondaryDeductibleLeft, of.secondaryMaximumLeft]);
    };
    const [low, high] = [
      [250, 670],
      [280, 690],
    ];
    expect(second(least, most)).toEqual([low, high]);
    expect(second(most, least)).toEqual([low, high]);
    // 100 more may be recognized between them, and any part of what is recognized left.
    const between = line({ recognized: 900, allowed: 300 });
    expect(second(least, most, between)).toEqual([[150, 670], high]);
    expect(second(least, most, between, true)).toEqual([
      [150, 550],
      [280, 700],
    ]);
  });

  const day = (number: number): Visit => {
    const date = new Date(number * 86_400_000).toISOString().slice(0, 10);
    const month = +date.slice(0, 4) * 12 + +date.slice(5, 7) - 1;
    return { date, day: number, month, phaseIndex: 0, phase: 'visit', set: 0 };
  };
  // From 2026-12-01 (day 20,788) on, plan years end on 2027-01-01 and 2028-01-01.
  const ends = [20_819, 21_184];
  const years = ends.map((last) => ({ end: last, late: last - 92, minimumDeductible: 0 }));
  const carrying = { ...plan, years, secondYearEnds: ends };

  /** What is left of the deductible at each end in December, and in January after what it carries over. */
  function carried({ least, most, crossing = 'maximum', ...lines }: Case) {
    const [low, high] = [end(least, carrying), end(most, carrying)];
    const both = [low, high];
    for (const state of both) state.begin(day(20_788));
    creditAcross(low, high, lines.line ?? line(), lines.dearLine ?? line(), crossing);
    const before = both.map((state) => state.account(0).deductible);
    for (const state of both) state.begin(day(20_819));
    return [before, both.map((state) => state.account(0).deductible)];
  }

  it('take only what a last quarter carries over from the other end', () => {
    const [least, most] = [{ deductibleCredit: 100 }, { deductibleCredit: 300 }];
    expect(carried({ least, most, crossing: 'late' })).toEqual([
      [900, 700],
      [700, 900],
    ]);
  });

  it.each<[string, Partial<Case>]>([
    ['is recognized', { dearLine: line({ recognized: 450 }) }],
    ['is asked', { dearLine: line({ asked: 410 }) }],
    ['is left of the maximum', { least: { outOfPocketLeftBefore: 60 } }],
  ])('carry over all that may be left of it where another amount %s between the ends', (_, own) => {
    const credit = { deductibleCredit: 100, deductibleLeftBefore: 350 };
    // 350 were left at the dearest, and up to 400 are recognized; where both ends agree, the 100.
    const found = carried({ most: credit, ...own, least: { ...credit, ...own.least } });
    expect(found[1]).toEqual([650, 900]);
    expect(carried({ least: credit, most: credit })[1]).toEqual([900, 900]);
  });

  it('leave the least and the most of a program’s yearly money', () => {
    const program: ExactAssistance = {
      id: 'card',
      lines: [],
      perUse: 400,
      perYear: 1000,
      minimumPatientPayment: 0,
      from: '2026-01-01',
    };
    const [low, high] = [end({ owed: 200 }), end({ owed: 500 })];
    low.useHelp(program, 100);
    high.useHelp(program, 850);
    creditAcross(low, high, line({ assistance: program }), line(), 'all');
    // All of 200 owed of the 900 that are left at most, of 500 the 400 of one use.
    expect([low.helpLeft(program), high.helpLeft(program)]).toEqual([700, 0]);
    creditAcross(low, high, line(), line(), 'all');
    expect(low.helpLeft(program)).toBe(700);
  });
});

describe('what a plan pays at most in a year', () => {
  const share = {
    ...{
      ...terms,
      covered: true,
      drug: false,
      outsidePartB: false,
      visit: false,
      mental: false,
      pool: -1,
      maximum: 0,
    },
    ...{ visitLimit: Infinity, firstVisits: 0, firstTerms: undefined },
  };
  const limited = { ...plan, annualMaximums: [{ left: 1000, full: 1000 }] };
  const recognized = (allowed: number, rest: Partial<SettledLine> = {}) =>
    line({ asked: allowed, recognized: allowed, allowed, share, ...rest });

  /** What is left of it at the low and the high end, where the patient owes so much of the line. */
  function leftOfIt(owed: readonly [number, number], own: SettledLine, dearLine: SettledLine) {
    const [low, high] = [end({ owed: owed[0] }, limited), end({ owed: owed[1] }, limited)];
    useMaximumAcross(low, high, own, dearLine);
    return [...low.maximumsLeft, ...high.maximumsLeft];
  }

  it('is left the most at the low end, by the least that the plan pays in any case', () => {
    expect(leftOfIt([40, 40], recognized(100), recognized(100))).toEqual([940, 940]);
    // From 100 less 70 to 200 less 40.
    expect(leftOfIt([40, 70], recognized(100), recognized(200))).toEqual([970, 840]);
    expect(leftOfIt([40, 150], recognized(100), recognized(200))).toEqual([1000, 840]);
    expect(leftOfIt([0, 0], recognized(2000), recognized(2000))).toEqual([0, 0]);
  });

  it('may be all of what is recognized, or nothing, where most is recognized at the low end', () => {
    const own = recognized(200, { recognized: 300 });
    const dearLine = recognized(100, { asked: 250 });
    expect(leftOfIt([10, 10], own, dearLine)).toEqual([1000, 750]);
    expect(leftOfIt([10, 10], { ...own, recognized: 220 }, dearLine)).toEqual([1000, 780]);
  });

  it('may be any of it too where help pays a part and the ends differ', () => {
    const assistance = {
      id: 'card',
      lines: [],
      place: 0,
      perUse: 9,
      perYear: 9,
      minimumPatientPayment: 0,
    };
    const helped = (allowed: number) =>
      recognized(allowed, { assistance: { ...assistance, from: '2026-01-01' } });
    expect(leftOfIt([40, 40], helped(100), helped(100))).toEqual([940, 940]);
    expect(leftOfIt([40, 50], helped(100), helped(100))).toEqual([1000, 900]);
    expect(leftOfIt([40, 40], helped(100), helped(200))).toEqual([1000, 800]);
  });
});

describe('a copay that lines share', () => {
  const fixed = {
    covered: true,
    drug: false,
    outsidePartB: false,
    visit: false,
    mental: false,
    pool: -1,
    maximum: -1,
    visitLimit: Infinity,
  };
  const share = { ...terms, ...fixed, firstVisits: 0, firstTerms: undefined };
  const dearShare = { ...share, copay: 40 };
  const same = { owed: 30, allowed: 100, deductibleLeftBefore: 50 };

  /** What was taken of it at each end, where so much was before the first line. */
  function shared(cheapest: Partial<Claim>, before?: number, takenAtLow = 20) {
    const [low, high] = [end({ ...same, ...cheapest }), end(same)];
    low.copayTaken.set(share, takenAtLow);
    high.copayTaken.set(dearShare, 20);
    copayAcross(low, high, line({ share }), line({ share: dearShare }), before);
    return [low.copayTaken.get(share), high.copayTaken.get(dearShare)];
  }

  it('is left as it is where both ends agree', () => {
    expect(shared({}, 10)).toEqual([20, 20]);
  });

  it.each([
    ['is owed', { owed: 25 }],
    ['is recognized', { allowed: 90 }],
    ['is left of the deductible', { deductibleLeftBefore: 0 }],
  ])('is all taken at one end and not at the other where another amount %s', (_, own) => {
    expect(shared(own, 10)).toEqual([Infinity, 10]);
    expect(shared(own)).toEqual([Infinity, 0]);
  });

  it('is so too where another part of it was taken', () => {
    expect(shared({}, 10, 15)).toEqual([Infinity, 10]);
  });
});
