import { describe, expect, it } from 'vitest';
import { course, line, phase, priceBook, service } from '../../test/clinic.ts';
import { goodFaithEstimateInput } from '../../test/good-faith-estimate-input.ts';
import { estimateSelfPay } from '../estimate/self-pay.ts';
import { estimate } from '../estimate/estimate.ts';
import type { PriceBook, ServiceLine } from '../price-book/types.ts';
import { buildGoodFaithEstimate } from './build.ts';
import { linesFromEstimate } from './lines-from-estimate.ts';

const cpt = (code: string) => ({ system: 'CPT', code }) as const;
const hcpcs = (code: string) => ({ system: 'HCPCS', code }) as const;
const facts = { diagnosisCodes: ['F33.2'] };

/** A clinic whose esketamine visit bills 84 units of a drug and a visit. */
function clinic(rest: Partial<PriceBook> = {}, drug: Partial<ServiceLine> = {}): PriceBook {
  const name = { en: 'Esketamine, 84 mg', es: 'Esketamina, 84 mg' };
  const lines = [
    line('drug', 12, { name, units: 84, cashPrice: 950, codes: [hcpcs('S0013')], ...drug }),
    line('visit', 185, { name: 'Visit', codes: [cpt('99214')] }),
  ];
  const evaluation = service('evaluation', 285);
  return priceBook({
    services: [{ id: 'esketamine', name: 'Esketamine', lines }, evaluation],
    courses: [course(phase('evaluation', 1), phase('esketamine', 8))],
    ...rest,
  });
}

function lines(book: PriceBook, id = 'self-pay', startDate = '2026-12-01') {
  const { scenarios } = estimateSelfPay(book, { care: { course: 'course' }, startDate });
  const scenario = scenarios.find((own) => own.id === id);
  if (!scenario) throw new Error(`There is no ${id}.`);
  return linesFromEstimate(book, scenario, facts);
}

describe('the lines of a good faith estimate, from an estimate', () => {
  it('are those of all visits, added up, in the order in which they come', () => {
    expect(lines(clinic())).toEqual([
      { description: 'evaluation', diagnosisCodes: ['F33.2'], quantity: 1, unitCharge: 28_500 },
      {
        description: 'Esketamine, 84 mg',
        service: { system: 'HCPCS', code: 'S0013', modifiers: [] },
        diagnosisCodes: ['F33.2'],
        quantity: 672,
        unitCharge: 950,
      },
      {
        description: 'Visit',
        service: { system: 'CPT', code: '99214', modifiers: [] },
        diagnosisCodes: ['F33.2'],
        quantity: 8,
        unitCharge: 18_500,
      },
    ]);
  });

  it('come to the total of the estimate, packages too', () => {
    const includes = [{ service: 'esketamine', visits: 6 }];
    const book = clinic({ packages: [{ id: 'six', name: 'Six', includes, price: 500_001 }] });
    for (const scenario of estimateSelfPay(book, {
      care: { course: 'course' },
      startDate: '2026-12-01',
    }).scenarios) {
      const sum = lines(book, scenario.id).reduce(
        (total, { quantity, unitCharge }) => total + quantity * unitCharge,
        0,
      );
      expect([scenario.id, sum]).toEqual([scenario.id, scenario.total.likely]);
    }
  });

  it('count visits where a unit would cost parts of a cent', () => {
    const prompt = { id: 'prompt', name: 'Prompt', kind: 'prompt-pay', order: 1 } as const;
    const terms = { off: { percent: 333 }, stacks: false, withinDays: 7 };
    const book = clinic({ discounts: [{ ...prompt, ...terms }] });
    // 84 units at $9.50 are $798.00; less 3.33 % they are $771.43, no whole cents a unit.
    expect(lines(book, 'prompt-pay:prompt')[1]).toMatchObject({ quantity: 8, unitCharge: 77_143 });
  });

  it('have the code that is in force on the day of each visit', () => {
    const codes = [
      { ...hcpcs('S0013'), until: '2026-12-31' },
      { ...hcpcs('J0013'), from: '2027-01-01' },
    ];
    const found = lines(clinic({}, { codes })).filter(
      ({ service: own }) => own?.system === 'HCPCS',
    );
    // One visit a week from December 8 on.
    expect(found.map((own) => [own.service?.code, own.quantity / 84])).toEqual([
      ['S0013', 4],
      ['J0013', 4],
    ]);
  });

  it('leave a code of the clinic itself out, so that what the law asks for is said to be missing', () => {
    const codes = [{ system: 'internal', code: 'KET-1' } as const];
    const input = goodFaithEstimateInput();
    const convening = { ...input.convening, lines: lines(clinic({}, { codes })) };
    expect(() => buildGoodFaithEstimate({ ...input, convening })).toThrow(
      /convening\.lines\[1\]\.service\.code/,
    );
  });

  it('are in the language asked for, where the price book has it', () => {
    const book = clinic();
    const care = { service: 'esketamine' };
    const [own] = estimateSelfPay(book, { care, startDate: '2026-12-01' }).scenarios;
    const found = own && linesFromEstimate(book, own, { ...facts, language: 'es' });
    expect(found?.map((each) => each.description)).toEqual(['Esketamina, 84 mg', 'Visit']);
  });

  it('are none of an estimate by insurance, whose members get no such document', () => {
    const book = clinic();
    const insurance = { planType: 'ppo', network: 'in-network' } as const;
    const care = { service: 'esketamine' };
    const { scenarios } = estimate(book, { care, startDate: '2026-12-01', insurance });
    const covered = scenarios.find(({ kind }) => kind === 'in-network');
    expect(() => covered && linesFromEstimate(book, covered, facts)).toThrow(/without insurance/);
  });
});
