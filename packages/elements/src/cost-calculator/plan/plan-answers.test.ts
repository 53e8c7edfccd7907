import { expect } from 'chai';
import { clinicBook } from '../../../test/price-book.ts';
import { NO_ANSWERS, UNKNOWN } from './answers.ts';
import { readAmount, readInsurance, readPercent } from './plan-answers.ts';

describe('readAmount', () => {
  const amounts: [string, number | undefined][] = [
    ['1500', 150_000],
    ['1,500.50', 150_050],
    ['$ 1,500', 150_000],
    ['0', 0],
    ['', undefined],
    [UNKNOWN, undefined],
    ['-5', undefined],
    ['1.505', undefined],
    ['15,00', undefined],
    ['1e3', undefined],
  ];
  for (const [text, amount] of amounts) {
    it(`reads “${text}” as ${String(amount)} cents`, () => {
      expect(readAmount(text, 'USD')).to.equal(amount);
    });
  }
});

describe('readPercent', () => {
  const rates: [string, number | undefined][] = [
    ['20', 2000],
    ['12.5 %', 1250],
    ['100', 10_000],
    ['101', undefined],
    ['x', undefined],
  ];
  for (const [text, rate] of rates) {
    it(`reads “${text}” as ${String(rate)} basis points`, () => {
      expect(readPercent(text)).to.equal(rate);
    });
  }
});

describe('readInsurance', () => {
  const book = clinicBook();

  it('leaves everything unknown that was not answered', () => {
    expect(readInsurance(book, { payer: 'aetna' }, NO_ANSWERS)).to.deep.equal({
      payer: 'aetna',
      benefits: { inNetwork: { costShares: { default: {} } } },
    });
  });

  it('takes a percentage that nobody knows for no copay, unless the plan itself said more', () => {
    const answers = { ...NO_ANSWERS, share: 'coinsurance' } as const;
    const tier = (insurance: Parameters<typeof readInsurance>[1]) =>
      readInsurance(book, insurance, answers).benefits?.inNetwork?.costShares?.default;
    expect(tier({ payer: 'aetna' })).to.deep.equal({ deductibleApplies: true });
    const told = { inNetwork: { costShares: { default: { coinsurance: 2000 } } } } as const;
    expect(tier({ payer: 'aetna', benefits: told })).to.deep.equal({ coinsurance: 2000 });
  });

  it('reads what drug makers’ programs have paid, each by its id', () => {
    const answers = { ...NO_ANSWERS, 'help-card': '$1,250', 'help-other': 'x' } as const;
    expect(readInsurance(book, { payer: 'aetna' }, answers).benefits).to.deep.include({
      assistanceUsed: { card: 125_000 },
    });
  });

  it('puts the answers into the tier in which the practice stands', () => {
    const answers = { ...NO_ANSWERS, deductible: '500', deductibleMet: '100' };
    const tier = { deductible: { amount: 50_000, met: 10_000 }, costShares: { default: {} } };
    const outside = { ...answers, outside: 'yes' } as const;
    expect(
      readInsurance(book, { payer: 'anthem', planType: 'hmo' }, outside).benefits,
    ).to.deep.equal({
      outOfNetwork: tier,
    });
    const ppo = readInsurance(book, { payer: 'anthem', planType: 'ppo' }, answers);
    expect(ppo.benefits).to.deep.equal({ inNetwork: tier });
  });

  it('takes figures for no word on whether the plan pays out of network', () => {
    const answers = { ...NO_ANSWERS, deductible: '500', authorization: 'approved' } as const;
    const anthem = { payer: 'anthem', planType: 'hmo' } as const;
    expect(readInsurance(book, anthem, answers)).to.deep.equal({ ...anthem, benefits: {} });
    const no = readInsurance(book, anthem, { ...answers, outside: 'no' });
    expect(no.benefits).to.deep.equal({ outOfNetwork: 'not-covered' });
  });

  it('asks nothing of that where the plan itself has said it', () => {
    const benefits = { outOfNetwork: { deductible: 'none' } } as const;
    const told = { payer: 'anthem', planType: 'hmo', benefits } as const;
    expect(readInsurance(book, told, NO_ANSWERS).benefits).to.deep.equal({
      outOfNetwork: { deductible: 'none', costShares: { default: {} } },
    });
  });

  it('takes a deductible of 0 as none, and never takes a maximum of 0', () => {
    const answers = { ...NO_ANSWERS, deductible: '0', outOfPocket: '0' };
    expect(readInsurance(book, {}, answers).benefits?.inNetwork).to.deep.equal({
      deductible: 'none',
      costShares: { default: {} },
    });
  });

  it('reads a copay with its design, or a coinsurance without a copay', () => {
    const copay = {
      ...NO_ANSWERS,
      share: 'copay',
      copay: '40',
      copayDesign: 'after-deductible',
    } as const;
    expect(readInsurance(book, {}, copay).benefits?.inNetwork?.costShares).to.deep.equal({
      default: { copay: 4_000, copayDesign: 'after-deductible' },
    });
    const coinsurance = { ...NO_ANSWERS, share: 'coinsurance', coinsurance: '20' } as const;
    expect(readInsurance(book, {}, coinsurance).benefits?.inNetwork?.costShares).to.deep.equal({
      default: { copay: 0, coinsurance: 2_000 },
    });
  });

  it('reads the month of the plan year as its first day', () => {
    const answers = { ...NO_ANSWERS, planYear: '07' };
    expect(readInsurance(book, {}, answers).benefits?.planYearStart).to.equal('07-01');
    expect(readInsurance(book, {}, NO_ANSWERS).benefits).not.to.have.property('planYearStart');
  });

  it('passes on whether the plan approved the care', () => {
    const answers = { ...NO_ANSWERS, authorization: 'approved' } as const;
    expect(readInsurance(book, {}, answers).priorAuthorization).to.equal('approved');
  });
});
