import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { read271, type Read271Options } from './index.ts';

function shares(benefits: readonly string[], options?: Read271Options) {
  const { benefits: read, assumed, notUnderstood } = read271(answer271(benefits), options);
  const tier = read.inNetwork;
  return { ...tier?.costShares, said: [...assumed, ...notUnderstood].map(({ code }) => code) };
}

describe('read271, cost shares', () => {
  it.each([
    ['a fraction', '.2', 2000, []],
    ['a percentage', '20', 2000, ['percent-written-as']],
    ['1, which X12 has as 100 %', '1', 10_000, ['percent-written-as']],
    ["what may be the plan's share", '.8', 8000, ['share-above-half']],
    ['a half', '.5', 5000, []],
  ])('reads coinsurance written as %s', (_name, percent, coinsurance, said) => {
    expect(shares([`EB*A*IND*MH***27**${percent}****Y`])).toEqual({
      'mental-health': { coinsurance },
      said,
    });
  });

  it('reads 1 as 1 % where other shares are written as percentages', () => {
    expect(shares(['EB*A**MH***27**1****Y', 'EB*A**98***27**30****Y'])).toMatchObject({
      'mental-health': { coinsurance: 100 },
      'office-visit': { coinsurance: 3000 },
    });
  });

  it('goes by the element filled where a payer has A and B the wrong way round, and says so', () => {
    expect(shares(['EB*A*IND*98***27*40*****Y', 'EB*B*IND*MH***27**.3****Y'])).toEqual({
      'office-visit': { copay: 4000 },
      'mental-health': { coinsurance: 3000 },
      said: ['kind-by-amount', 'kind-by-amount'],
    });
  });

  it('drops a zero copay beside a coinsurance, so that nobody takes the care for free', () => {
    expect(shares(['EB*A**50***27**.2****Y', 'EB*B**50***27*0*****Y'])).toMatchObject({
      outpatient: { coinsurance: 2000 },
      said: ['no-copay'],
    });
  });

  it('keeps a copay beside a zero coinsurance', () => {
    expect(shares(['EB*A**98***7**0****Y', 'EB*B**98***7*15*****Y'])).toMatchObject({
      'office-visit': { copay: 1500, coinsurance: 0 },
    });
  });

  it('takes copay and coinsurance together as the dearest design', () => {
    expect(shares(['EB*A**98***27**.1****Y', 'EB*B**98***27*15*****Y'])).toMatchObject({
      'office-visit': { copay: 1500, coinsurance: 1000, copayDesign: 'then-deductible' },
      said: ['copay-and-coinsurance'],
    });
  });

  it('takes different copays for one category as bounds', () => {
    expect(shares(['EB*B**MH***27*20*****Y', 'EB*B**A6***27*35*****Y'])).toMatchObject({
      'mental-health': { copay: { low: 2000, high: 3500 } },
      said: ['several-values', 'several-values'],
    });
  });

  it('reads which visit is meant from the message', () => {
    const read = shares([
      'EB*B**98***27*20*****Y',
      'MSG*PRIMARY CARE',
      'EB*B**98***27*50*****Y',
      'MSG*SPECIALIST',
    ]);

    expect(read).toMatchObject({
      'office-visit': { copay: 2000 },
      'specialist-visit': { copay: 5000 },
    });
  });

  it('does not use terms whose message says they are for other care', () => {
    const read = shares(['EB*B**50***27*300*****Y', 'MSG*OUTPATIENT SURGERY']);

    expect(read).not.toHaveProperty('outpatient');
    expect(read.said).toContain('particular-care');
  });

  it('does not take the terms of a hospital stay for those of a visit', () => {
    expect(shares(['EB*B**CG***36*500*****Y', 'EB*B**A7***27*500*****Y'])).toEqual({
      said: ['period-not-used', 'service-type-not-used'],
    });
  });

  it('lists terms that say no network, and never takes them as out-of-network', () => {
    expect(shares(['EB*B**98***27*25', 'EB*B**MH***27*25*****U'])).toEqual({
      said: ['network-not-stated', 'network-not-stated'],
    });
  });

  it('takes them as in-network where it is told to, and says so', () => {
    expect(shares(['EB*B**98***27*25'], { networkNotStated: 'in-network' })).toEqual({
      'office-visit': { copay: 2500 },
      said: ['network-not-stated'],
    });
  });

  it('gives a category that states no money the general terms', () => {
    expect(shares(['EB*A**30***27**.2****Y', 'EB*F**MH***23***VS*20**Y'])).toMatchObject({
      default: { coinsurance: 2000 },
      'mental-health': { coinsurance: 2000, visitLimit: 20 },
      said: ['general-terms'],
    });
  });

  it.each([
    ['a procedure code', 'EB*B**98***27*25*****Y*HC|G2083'],
    ['Medicare Part A', 'EB*B**98*MA**27*25*****Y'],
    ['a lifetime', 'EB*B**98***32*25*****Y'],
    ['no amount', 'EB*B**98***27******Y'],
    ['a negative amount', 'EB*B**98***27*-25*****Y'],
    ['a fraction of a cent', 'EB*B**98***27*25.005*****Y'],
    ['a percentage above 100', 'EB*A**98***27**120****Y'],
    ['an unknown service type', 'EB*B**ZZ***27*25*****Y'],
  ])('lists terms for %s', (_name, segment) => {
    const { said, ...read } = shares([segment]);

    expect(read).toEqual({});
    expect(said.length).toBeGreaterThan(0);
  });

  it('lists terms for another place of service than an office', () => {
    expect(shares(['EB*B**98***27*25*****Y', 'III*ZZ*22']).said).toEqual(['narrowed']);
    expect(shares(['EB*B**98***27*25*****Y', 'III*ZZ*11'])).toMatchObject({
      'office-visit': { copay: 2500 },
    });
  });
});
