import { describe, expect, it } from 'vitest';
import { answer271 } from '../../../../test/x12-answer.ts';
import { read271 } from './index.ts';

const met = (amount: number) => ['EB*C*IND*30***23*3000*****Y', `EB*C*IND*30***24*${amount}*****Y`];

/** What stands between the group's opening and its end. */
const transactionOf = (text: string) => text.slice(text.indexOf('ST*'), text.indexOf('GE*'));

/** An interchange of two transactions: yesterday's about one member, today's about another. */
const first = answer271(met(100)).replace('*20261121*1200~HL', '*20261120*1200~HL');
const both = (second: string) => first.replace('GE*1*1', `${transactionOf(second)}GE*2*1`);

describe('read271, an interchange of several transactions', () => {
  const two = both(answer271(met(700)));

  it('takes what is met as of the day of the transaction that is read', () => {
    expect(read271(two).benefits).toMatchObject({
      asOf: '2026-11-20',
      inNetwork: { deductible: { met: 10_000 } },
    });
    const { benefits, used } = read271(two, { person: 2 });
    expect(benefits).toMatchObject({
      asOf: '2026-11-21',
      inNetwork: { deductible: { met: 70_000 } },
    });
    expect(used).toContainEqual({ where: 'segment 16', path: 'asOf' });
  });

  it('takes no payer and no dates of a subscriber from another transaction', () => {
    const copay = 'EB*B**98***27*20*****Y';
    const dated = ['HL*3*2*22*0', 'DTP*291*D8*20260701', copay];
    const dependent = answer271([], { loops: ['HL*3*2*23*0', 'NM1*03*1*X', copay] });
    const unnamed = transactionOf(dependent).replace(/NM1\*PR[^~]*~/, '');
    const text = answer271([], { loops: dated }).replace('GE*1*1', `${unnamed}GE*2*1`);

    const { benefits, payerName } = read271(text, { person: 2 });

    expect(benefits).toEqual({ inNetwork: { costShares: { 'office-visit': { copay: 2000 } } } });
    expect(payerName).toBeUndefined();
    expect(read271(text, { person: 1 })).toMatchObject({
      payerName: 'EXAMPLE HEALTH',
      benefits: { planYearStart: '07-01' },
    });
  });

  it('goes by the version of its first 271, whatever stands before it', () => {
    const acknowledged =
      'GS*FA*PAYER*CLINIC*20261121*1200*2*X*005010X231A1~ST*999*0001~SE*2*0001~GE*1*2~';
    for (const version of ['00401', '00501'] as const) {
      const own = answer271(met(100), { version }).replace(/(ST\*271\*0001)\*\w+/, '$1');
      const text = own.replace('GS*HB', `${acknowledged}GS*HB`);
      expect(read271(text).assumed.map(({ code }) => code)).not.toContain('version-unknown');
    }
  });
});
