import { expect } from 'chai';
import type { BenefitCategory, PriceBook } from '@forecost/core';
import { answer, mountAsking } from '../../../test/asking.ts';
import { choose, clearPage, textOf, until } from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import { NO_ANSWERS } from './answers.ts';
import { otherBenefits } from './other-benefits.ts';
import { readInsurance } from './plan-answers.ts';

/** A book of services that bill these benefits, by id. */
function bookOf(services: Readonly<Record<string, readonly BenefitCategory[]>>): PriceBook {
  const made = Object.entries(services).map(([id, benefits]) => ({
    id,
    name: id,
    lines: benefits.map((benefit) => ({ id: benefit, name: id, benefit, charge: 1, cashPrice: 1 })),
  }));
  const phases = made.map(({ id }) => ({
    id,
    name: id,
    services: [id],
    length: { visits: 1 },
  }));
  return clinicBook({ services: made, courses: [{ id: 'course', name: 'course', phases }] });
}

describe('what a copay of a visit says nothing of', () => {
  afterEach(clearPage);

  const cases: [BenefitCategory[][], BenefitCategory[]][] = [
    [[['mental-health']], []],
    [[['medical-drug']], []],
    [[['medical-drug', 'mental-health', 'outpatient']], ['medical-drug', 'outpatient']],
    [[['outpatient', 'medical-drug']], ['medical-drug']],
    [[['specialist-visit', 'laboratory']], ['laboratory']],
    // What no plan pays for is no part of a visit.
    [[['mental-health', 'none']], []],
    // What is a visit by itself elsewhere has the copay.
    [[['office-visit'], ['outpatient', 'medical-drug']], ['medical-drug']],
    [[['office-visit', 'outpatient'], ['outpatient']], []],
  ];
  for (const [billed, others] of cases) {
    it(`is ${others.join(' and ') || 'nothing'} of ${JSON.stringify(billed)}`, () => {
      const book = bookOf(Object.fromEntries(billed.map((own, place) => [`s${place}`, own])));
      expect(otherBenefits(book, { course: 'course' }, 'ppo')).to.deep.equal(others);
      if (billed.length > 1) return;
      expect(otherBenefits(book, { service: 's0' }, undefined)).to.deep.equal(others);
    });
  }

  it('is nothing where one copay a visit is all that the law lets be asked', () => {
    const book = bookOf({ s0: ['office-visit', 'medical-drug'] });
    expect(otherBenefits(book, { service: 's0' }, 'va')).to.deep.equal([]);
    expect(otherBenefits(book, { service: 's0' }, 'medicaid')).to.deep.equal(['medical-drug']);
  });

  it('is what a percentage is of too, unless the patient says another, or may not know', () => {
    const percent = { ...NO_ANSWERS, share: 'coinsurance', coinsurance: '20' } as const;
    const shares = (otherShare?: string) =>
      readInsurance(clinicBook(), {}, { ...percent, ...(otherShare && { otherShare }) }, [
        'medical-drug',
      ]).benefits?.inNetwork?.costShares;
    const own = { default: { copay: 0, coinsurance: 2000 } };
    expect(shares()).to.deep.equal(own);
    expect(shares('30')).to.deep.equal({ 'medical-drug': { coinsurance: 3000 }, ...own });
    expect(shares('unknown')).to.deep.equal({ 'medical-drug': {}, ...own });
  });

  it('is anything until it is said, and goes after what the plan itself says', () => {
    const copay = { ...NO_ANSWERS, share: 'copay', copay: '40' } as const;
    const shares = (answers: typeof copay & { otherShare?: string }, told = {}) =>
      readInsurance(clinicBook(), { benefits: { inNetwork: { costShares: told } } }, answers, [
        'medical-drug',
      ]).benefits?.inNetwork?.costShares;
    const own = { default: { copay: 4000 } };
    expect(shares(copay)).to.deep.equal({ 'medical-drug': {}, ...own });
    expect(shares({ ...copay, otherShare: '30' })).to.deep.equal({
      'medical-drug': { coinsurance: 3000 },
      ...own,
    });
    const told = { 'medical-drug': { coinsurance: 1000 } };
    expect(shares(copay, told)).to.deep.equal({ ...told, ...own });
  });

  it('is asked, and the range holds it until then', async () => {
    const source = 'contract';
    const service = 'infusion';
    const calculator = await mountAsking(
      { service },
      {
        policies: [
          { payer: '*', services: [service], status: 'covered', source, asOf: '2026-01-01' },
        ],
        allowedAmounts: [
          {
            payer: 'aetna',
            service,
            rate: { percentOfCharge: 10_000 },
            from: '2026-01-01',
            source,
          },
        ],
      },
      '.answer',
    );
    await choose(calculator, 'With insurance');
    await until(() => calculator.shadowRoot?.querySelector('#share'));
    const said = { payer: 'aetna', deductible: '0', outOfPocket: '5000', outOfPocketMet: '0' };
    for (const [id, value] of Object.entries(said)) await answer(calculator, id, value);
    await answer(calculator, 'share', 'copay');
    await answer(calculator, 'copay', '40');
    // The copay, and of the drug at $100 nothing up to all.
    expect(textOf(calculator, '.headline')).to.equal('$40 to $140');
    const question =
      'After the deductible, what percentage do you pay for the rest of a visit, such as a drug?';
    const link = [...calculator.shadowRoot!.querySelectorAll<HTMLElement>('a[href="#otherShare"]')];
    expect(link.map((own) => own.textContent?.trim())).to.deep.equal([question]);
    await answer(calculator, 'otherShare', '20');
    expect(textOf(calculator, '.headline')).to.equal('$60');
    // 10 % of 500 and of 100, and 20 % of the latter.
    await answer(calculator, 'otherShare', '');
    await answer(calculator, 'share', 'coinsurance');
    await answer(calculator, 'coinsurance', '10');
    expect(textOf(calculator, '.headline')).to.equal('$60');
    await answer(calculator, 'otherShare', '20');
    expect(textOf(calculator, '.headline')).to.equal('$70');
  });
});
