import { describe, expect, it } from 'vitest';
import { answer271, FIRST_BENEFIT } from '../../../../test/x12-answer.ts';
import { read271, type Read271Options } from './index.ts';

const read = (benefits: readonly string[], options?: Read271Options) =>
  read271(answer271(benefits), options);
const codes = (notes: readonly { code: string }[]) => notes.map(({ code }) => code);

describe('read271', () => {
  // Case 271-copay-in-out: LinuxForHealth/x12 demo-file/demo.271, two EB segments.
  it('reads a 10-dollar copay in network and 30 out, per visit, of an HMO', () => {
    const types = '1^33^35^47^86^88^98^AL^MH^UC';
    const { benefits } = read([
      `EB*B**${types}*HM*GOLD 123 PLAN*27*10.00*****Y`,
      `EB*B**${types}*HM*GOLD 123 PLAN*27*30.00*****N`,
    ]);

    expect(benefits.planType).toBe('hmo');
    expect(benefits.inNetwork).toHaveProperty('costShares.mental-health', { copay: 1000 });
    expect(benefits.outOfNetwork).toHaveProperty('costShares.mental-health', { copay: 3000 });
  });

  // Case 271-json-remaining-individual: PokitDok's sample, written as the EB segments it came from.
  it('merges the total and the remaining lines of each level, and sees cross-accumulation', () => {
    const { benefits, assumed } = read([
      'EB*C*IND*30***23*3000*****Y',
      'EB*C*IND*30***29*2983.57*****Y',
      'EB*C*IND*30***23*6000*****N',
      'EB*C*IND*30***29*5983.57*****N',
    ]);

    // 3000 - 2983.57 = 16.43 = 6000 - 5983.57
    expect(benefits).toEqual({
      planYearStart: '01-01',
      asOf: '2026-11-21',
      accumulation: 'cross',
      inNetwork: { deductible: { amount: 300_000, remaining: 298_357 } },
      outOfNetwork: { deductible: { amount: 600_000, remaining: 598_357 } },
    });
    expect(assumed).toMatchObject([{ code: 'limits-cross', where: 'accumulation' }]);
  });

  it('takes what is met as of the day of the answer', () => {
    const met = ['EB*C*IND*30***23*3000*****Y', 'EB*C*IND*30***29*1000*****Y'];
    const { benefits, used } = read(met);
    expect(benefits.asOf).toBe('2026-11-21');
    expect(used).toContainEqual({ where: 'segment 4', path: 'asOf' });
    // Of an answer that says nothing of it no day is told.
    expect(read(met.slice(0, 1)).benefits).not.toHaveProperty('asOf');
  });

  it('says where it is not told of which day that is', () => {
    const met = ['EB*C*IND*30***23*3000*****Y', 'EB*C*IND*30***29*1000*****Y'];
    const undated = answer271(met).replace('*20261121*1200~HL', '*20261399*1200~HL');
    const { benefits, assumed } = read271(undated);
    expect(benefits).not.toHaveProperty('asOf');
    expect(assumed).toMatchObject([{ code: 'as-of-unknown', where: 'segment 4' }]);
  });

  // A UnitedHealthcare Medicare Advantage 271: family limits of 99999.99, everything for both networks.
  it('takes 99999.99 as no limit, whatever is said to remain of it', () => {
    const { benefits, assumed } = read([
      'EB*1**30*PR*EXAMPLE MEDICARE ADVANTAGE (PPO)',
      'EB*C*FAM*30***23*99999.99*****W',
      'EB*C*IND*30***23*290*****W',
      'EB*C*FAM*30***24*290*****W',
      'EB*C*IND*30***24*290*****W',
      'EB*C*FAM*30***29*99709.99*****W',
      'EB*C*IND*30***29*0*****W',
    ]);

    expect(benefits.planType).toBe('medicare-advantage');
    expect(benefits.inNetwork).toEqual({
      deductible: { amount: 29_000, remaining: 0 },
      familyDeductible: 'none',
    });
    expect(benefits.outOfNetwork).toEqual(benefits.inNetwork);
    expect(benefits.accumulation).toBe('combined');
    expect(codes(assumed)).toContain('nines-are-none');
  });

  it('reads active coverage, plan and payer', () => {
    const reading = read(['EB*1**30**GOLD 123 PLAN']);

    expect(reading).toMatchObject({
      active: true,
      payerName: 'EXAMPLE HEALTH',
      planName: 'GOLD 123 PLAN',
    });
    expect(reading.benefits).toEqual({});
  });

  it('reads inactive coverage', () => {
    expect(read(['EB*6**30']).active).toBe(false);
  });

  it('does not take one inactive service for an inactive plan', () => {
    const reading = read(['EB*1**30', 'EB*6**88']);

    expect(reading.active).toBe(true);
    expect(codes(reading.notUnderstood)).toEqual(['inactive-services']);
  });

  it('leaves unknown whether coverage is in force where the answer says both', () => {
    const reading = read(['EB*1**30', 'EB*6**30']);

    expect(reading).not.toHaveProperty('active');
    expect(codes(reading.notUnderstood)).toEqual(['contradiction', 'contradiction']);
  });

  it('keeps messages, and what a description says beside the codes', () => {
    const { messages } = read([
      'EB*B**98***27*25*****Y',
      'MSG*PLAN REQUIRES PRECERT',
      'EB*C*IND*30**DEDUCTIBLE MET*24*5*****Y',
    ]);

    expect(messages).toEqual(['PLAN REQUIRES PRECERT', 'DEDUCTIBLE MET']);
  });

  it('notes where an authorization is wanted and where not', () => {
    const { authorizations } = read([
      'EB*A**MH***27**.2***Y*Y',
      'EB*B**98***27*25****N*Y',
      'EB*B**88***27*5****U*Y',
    ]);

    expect(authorizations).toEqual([
      { where: `segment ${FIRST_BENEFIT}`, category: 'mental-health', required: true },
      { where: `segment ${FIRST_BENEFIT + 1}`, category: 'office-visit', required: false },
    ]);
  });

  it('says what each statement went into', () => {
    expect(read(['EB*B**MH***27*25*****Y']).used).toEqual([
      { where: `segment ${FIRST_BENEFIT}`, path: 'inNetwork.costShares.mental-health.copay' },
    ]);
  });
});
