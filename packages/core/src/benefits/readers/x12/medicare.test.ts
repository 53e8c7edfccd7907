import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { read271 } from './read-271.ts';

/** As Medicare's own system (HETS) answers: no networks, the parts as insurance types. */
const MEDICARE = [
  'EB*1**30*MA',
  'DTP*291*D8*20150201',
  'EB*1**30*MB',
  'DTP*291*D8*20150501',
  'EB*C**30*MA**26*1736',
  'EB*C**30*MB**23*283',
  'DTP*291*RD8*20260101-20261231',
  'EB*C**30*MB**29*110.5',
  'EB*A**30*MB**27**.2',
];

function read(benefits: readonly string[]) {
  const { notUnderstood, assumed, ...reading } = read271(answer271(benefits));
  const codes = (notes: typeof assumed) => notes.map(({ code, where }) => `${code} ${where}`);
  return { ...reading, listed: codes(notUnderstood), assumed: codes(assumed) };
}

describe("read271, Medicare's own answers", () => {
  it('reads what is left of the Part B deductible, though Medicare states no network', () => {
    const { benefits, active, listed } = read(MEDICARE);

    expect(active).toBe(true);
    expect(benefits).toEqual({
      planType: 'medicare',
      planYearStart: '01-01',
      asOf: '2026-11-21',
      inNetwork: {
        deductible: { amount: 28_300, remaining: 11_050 },
        costShares: { default: { coinsurance: 2000 } },
      },
    });
    // Part A twice, and the days on which both parts began for the member.
    expect(listed).toEqual([
      'narrowed segment 12',
      'date-not-used segment 13',
      'date-not-used segment 15',
      'narrowed segment 16',
    ]);
  });

  it('takes neither the terms nor the name of Original Medicare for a member of a private plan', () => {
    const { benefits, messages, assumed } = read([
      ...MEDICARE,
      'EB*R**30*HN*H9999 001',
      'LS*2120',
      'NM1*PRP*2*EXAMPLE ADVANTAGE',
      'LE*2120',
    ]);

    expect(benefits).toEqual({ planType: 'medicare-advantage', planYearStart: '01-01' });
    expect(messages).toContain('EXAMPLE ADVANTAGE');
    expect(assumed).toContain('plan-type-from-payer segment 21');
  });

  it('says that a Qualified Medicare Beneficiary owes nothing, and mixes no terms', () => {
    const { benefits, listed } = read([...MEDICARE, 'EB*C**30*QM**23*0', 'EB*A**30*QM**27**0']);

    expect(benefits).toEqual(read(MEDICARE).benefits);
    expect(listed).toContain('qualified-medicare-beneficiary segment 21');
  });

  it('does not call outpatient care active where hospital insurance alone is', () => {
    expect(read(['EB*1**30*MA'])).not.toHaveProperty('active');
  });
});

describe("read271, Medicaid's own answers", () => {
  it('take their HMO for what it is, and Medicare as another payer', () => {
    const { benefits, listed } = read([
      'EB*1**30*MC*EXAMPLE MEDICAID',
      'EB*1**30*HM*EXAMPLE HMO',
      'EB*R**30*MB',
      'EB*R**30*HM',
    ]);

    expect(benefits).toEqual({ planType: 'medicaid' });
    expect(listed).toEqual([
      'not-about-cost segment 14',
      'not-about-cost segment 15',
      'overruled segment 13',
    ]);
  });
});
