import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { read271 } from './index.ts';

function tier(benefits: readonly string[]) {
  const { benefits: read, assumed, notUnderstood } = read271(answer271(benefits));
  return { ...read.inNetwork, said: [...assumed, ...notUnderstood].map(({ code }) => code) };
}

describe('read271, limits', () => {
  it('reads individual and family, deductible and maximum', () => {
    expect(
      tier([
        'EB*C*IND*30***23*1500*****Y',
        'EB*C*FAM*30***23*3000*****Y',
        'EB*G*IND*30***23*6000*****Y',
        'EB*G*FAM*30***23*12000*****Y',
      ]),
    ).toEqual({
      deductible: { amount: 150_000 },
      familyDeductible: { amount: 300_000 },
      outOfPocketMaximum: { amount: 600_000 },
      familyOutOfPocketMaximum: { amount: 1_200_000 },
      said: [],
    });
  });

  it.each([
    [
      'what is used, as met',
      ['EB*C*IND*30***23*500*****Y', 'EB*C*IND*30***24*120.5*****Y'],
      { amount: 50_000, met: 12_050 },
    ],
    ['what is left alone', ['EB*C*IND*30***29*80*****Y'], { remaining: 8000 }],
    ['a zero deductible as zero, not as none', ['EB*C*IND*30***23*0*****Y'], { amount: 0 }],
    [
      'used and left without a total',
      ['EB*C*IND*30***24*20*****Y', 'EB*C*IND*30***29*80*****Y'],
      { amount: 10_000, remaining: 8000 },
    ],
  ])('reads %s', (_name, segments, deductible) => {
    expect(tier(segments)).toMatchObject({ deductible });
  });

  it('takes used and left that do not add up as bounds of what is left', () => {
    expect(
      tier([
        'EB*C*IND*30***23*500*****Y',
        'EB*C*IND*30***24*100*****Y',
        'EB*C*IND*30***29*380*****Y',
      ]),
    ).toEqual({
      deductible: { amount: 50_000, remaining: { low: 38_000, high: 40_000 } },
      said: ['met-and-remaining-disagree'],
    });
  });

  it('lists what is left where it is more than the limit', () => {
    expect(tier(['EB*C*IND*30***23*500*****Y', 'EB*C*IND*30***29*700*****Y'])).toEqual({
      deductible: { amount: 50_000 },
      said: ['more-than-the-limit'],
    });
  });

  it('says where the answer contradicts itself, and leaves the figures', () => {
    expect(tier(['EB*C*IND*30***23*9000*****Y', 'EB*G*IND*30***23*6000*****Y'])).toEqual({
      deductible: { amount: 900_000 },
      outOfPocketMaximum: { amount: 600_000 },
      said: ['limits-reversed'],
    });
  });

  it("reads a pharmacy deductible as the drugs' own", () => {
    expect(tier(['EB*C*IND*88***23*250*****Y'])).toMatchObject({
      drugDeductible: { amount: 25_000 },
    });
  });

  it('reads a zero deductible for some care as the deductible not applying to it', () => {
    expect(
      tier(['EB*C*IND*30***23*500*****Y', 'EB*C*IND*98***23*0*****Y', 'EB*B**98***27*25*****Y']),
    ).toMatchObject({
      deductible: { amount: 50_000 },
      costShares: { 'office-visit': { copay: 2500, deductibleApplies: false } },
    });
  });

  it("takes a deductible quoted for mental health alone as the plan's", () => {
    expect(tier(['EB*C*IND*MH***23*500*****Y'])).toEqual({
      deductible: { amount: 50_000 },
      said: ['limit-taken-as-plan'],
    });
  });

  it('lists a deductible of its own for some care', () => {
    expect(tier(['EB*C*IND*30***23*500*****Y', 'EB*C*IND*50***23*900*****Y'])).toEqual({
      deductible: { amount: 50_000 },
      said: ['limit-of-its-own'],
    });
  });

  it.each([
    ['per visit', 'EB*C*IND*30***27*50*****Y'],
    ['of a lifetime', 'EB*G*IND*30***32*1000000*****Y'],
    ['of employee and spouse', 'EB*C*ESP*30***23*500*****Y'],
    ['of zero, which would make all care free', 'EB*G*IND*30***23*0*****Y'],
    ['that is no number', 'EB*C*IND*30***23*FIVE*****Y'],
    ['of dental care', 'EB*C*IND*35***23*50*****Y'],
  ])('lists a limit %s', (_name, segment) => {
    const { said, ...read } = tier([segment]);

    expect(read).toEqual({});
    expect(said.length).toBe(1);
  });
});

describe('read271, visits', () => {
  it('reads a visit limit and the visits left of it', () => {
    const { benefits } = read271(
      answer271(['EB*F**MH***23***VS*20**Y', 'EB*F**MH***29***VS*14**Y']),
    );

    expect(benefits.inNetwork?.costShares).toEqual({ 'mental-health': { visitLimit: 20 } });
    expect(benefits.visitsUsed).toEqual({ 'mental-health': 6 });
  });

  it('reads a visit limit from HSD', () => {
    expect(tier(['EB*F**MH*********W', 'HSD*VS*30***22*1'])).toMatchObject({
      costShares: { 'mental-health': { visitLimit: 30 } },
    });
  });

  it('lists a limitation in money', () => {
    expect(tier(['EB*F**MH***23*1500*****Y'])).toEqual({ said: ['limitation-not-used'] });
  });
});

describe('read271, what is not covered', () => {
  it('reads care not covered', () => {
    expect(tier(['EB*I**35*********W'])).toEqual({
      costShares: { dental: { covered: false } },
      said: [],
    });
  });

  it('takes care not covered without a network as covered in neither, and says so', () => {
    expect(tier(['EB*I**35'])).toEqual({
      costShares: { dental: { covered: false } },
      said: ['not-covered-anywhere'],
    });
  });

  it('reads a plan that pays nothing out of network', () => {
    const { benefits } = read271(answer271(['EB*B**98***27*25*****Y', 'EB*I**30*********N']));

    expect(benefits.outOfNetwork).toBe('not-covered');
  });
});

describe('read271, a deductible that is the family’s alone', () => {
  const family = 'EB*C*FAM*30***23*6000*****Y';

  it('is not taken for none where the payer writes 0 for a person', () => {
    // 45 CFR 156.130 and 26 U.S.C. 223(c)(2) know aggregate family deductibles; a 271 has no code for them.
    expect(tier(['EB*C*IND*30***23*0*****Y', family])).toEqual({
      deductible: 'none',
      familyDeductible: { amount: 600_000 },
      said: ['aggregate-deductible'],
    });
  });

  it('is no such where a person’s is met, or the family’s is 0 too', () => {
    expect(tier(['EB*C*IND*30***29*0*****Y', family])).toMatchObject({
      deductible: { remaining: 0 },
      said: [],
    });
    const none = ['EB*C*IND*30***23*0*****Y', 'EB*C*FAM*30***23*0*****Y'];
    expect(tier(none)).toMatchObject({ deductible: { amount: 0 }, said: [] });
  });
});

describe('read271, the plan year', () => {
  const yearOf = (segments: readonly string[]) =>
    read271(answer271(segments)).benefits.planYearStart;

  it('begins on 1 January where limits are by calendar year', () => {
    expect(yearOf(['EB*C*IND*30***23*500*****Y'])).toBe('01-01');
  });

  it('begins where a period of one year does', () => {
    expect(yearOf(['EB*C*IND*30***22*500*****Y', 'DTP*291*RD8*20260701-20270630'])).toBe('07-01');
  });

  it('is unknown where the answer says two', () => {
    expect(yearOf(['EB*C*IND*30***23*500*****Y', 'DTP*291*RD8*20260701-20270630'])).toBeUndefined();
  });
});
