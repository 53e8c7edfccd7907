import { describe, expect, it } from 'vitest';
import { course, dollars, phase, plan } from '../../../test/clinic.ts';
import { bookOf, pays, scenarios } from '../../../test/one-service.ts';
import type { AssistanceProgram, PriceBook } from '../../price-book/types.ts';
import type { Insurance } from '../types.ts';

/** Four weekly visits of 1,000 for a drug, with a manufacturer's program. */
function helped(program: Partial<AssistanceProgram> = {}): PriceBook {
  const card = {
    id: 'card',
    name: 'card',
    lines: [{ service: 'visit', line: 'drug' }],
    minimumPatientPayment: 0,
    from: '2026-01-01',
    source: 'terms',
    ...program,
  };
  const book = bookOf([['drug', 1000, 'medical-drug']]);
  return { ...book, courses: [course(phase('visit', 4))], assistance: [card] };
}

function ask(book: PriceBook, insurance: Insurance, startDate: string, id: string) {
  const own = { payer: 'aetna', ...insurance };
  const found = scenarios(book, own, startDate).find((scenario) => scenario.id === id);
  if (!found) throw new Error(`no ${id} scenario`);
  return found;
}

const benefits = { ...plan({ deductible: 3000 }), assistanceCounting: 'counts' } as const;
const hsa: Insurance = { planType: 'hdhp', benefits: { ...benefits, hsaEligible: true } };

describe('manufacturer help under an HSA-eligible plan', () => {
  it('does not count until the minimum deductible is met', () => {
    const found = ask(helped({ perUse: dollars(400) }), hsa, '2026-03-02', 'assistance');
    // 600 of each 1,000 counts until 1,700 of the deductible is met, from then on all of it:
    // 600, 1,200, 1,800, then 2,800.
    const left = found.visits.map(
      ({ lines }) => lines[0]?.steps.find(({ rule }) => rule === 'deductible')?.operands['left'],
    );
    expect(left).toEqual([300_000, 240_000, 180_000, 120_000]);
    expect(pays(found)).toEqual([600, 600, 600, 600]);
  });

  it('is so of every plan of that type that does not say otherwise', () => {
    const book = helped({ perUse: dollars(400) });
    const left = (own: Insurance) =>
      ask(book, own, '2026-03-02', 'assistance').visits.map(
        ({ lines }) => lines[0]?.steps.find(({ rule }) => rule === 'deductible')?.operands['left'],
      );
    const counted = [300_000, 240_000, 180_000, 120_000];
    expect(left({ planType: 'hdhp', benefits })).toEqual(counted);
    expect(left({ benefits: { ...benefits, planType: 'hdhp' } })).toEqual(counted);
    // All of each 1,000 counts at once.
    const atOnce = [300_000, 200_000, 100_000, undefined];
    const not = { ...benefits, hsaEligible: false };
    expect(left({ planType: 'hdhp', benefits: not })).toEqual(atOnce);
    expect(left({ planType: 'ppo', benefits })).toEqual(atOnce);
  });

  it('counts from the minimum of each plan year on, by the year in which that begins', () => {
    const book = { ...helped({ perUse: dollars(140) }), courses: [course(phase('visit', 8))] };
    const left = (year: string, startDate: string) =>
      ask(
        book,
        { ...hsa, benefits: { ...hsa.benefits, planYearStart: year } },
        startDate,
        'assistance',
      ).visits.map(
        ({ lines }) =>
          (lines[0]?.steps.find(({ rule }) => rule === 'deductible')?.operands['left'] ?? 0) / 100,
      );
    // 860 of each 1,000 counts until the minimum is met: 1,720 after two visits is enough of 1,700 in
    // 2026, not of 1,750 in 2027.
    expect(left('01-01', '2026-12-07')).toEqual([3000, 2140, 1280, 280, 3000, 2140, 1280, 420]);
    expect(left('07-01', '2026-12-07').slice(0, 4)).toEqual([3000, 2140, 1280, 280]);
    expect(left('07-01', '2027-07-05').slice(0, 4)).toEqual([3000, 2140, 1280, 420]);
    expect(left('07-01', '2027-06-07').slice(0, 4)).toEqual([3000, 2140, 1280, 280]);
  });
});

describe('a course that goes on beyond the year whose figures of law are known', () => {
  const old = { code: 'stale-table', date: '2026-12-31' };
  const warnings = (insurance: Insurance, startDate: string, id: string) =>
    ask(helped(), insurance, startDate, id).warnings.filter(({ code }) => code === 'stale-table');

  it('is told so under Medicare, where all of it is beyond it', () => {
    const medicare: Insurance = { planType: 'medicare' };
    const all = (startDate: string) => ask(helped(), medicare, startDate, 'in-network').warnings;
    // The fourth weekly visit is on 31 December, then on 1 January.
    expect(all('2026-12-10')).toEqual([]);
    // That this year's terms stand for the next is said once.
    expect(all('2026-12-11')).toMatchObject([{ code: 'plan-year-turns', date: '2027-01-01' }]);
    expect(all('2026-12-31')).toMatchObject([{ code: 'plan-year-turns', date: '2027-01-01' }]);
    expect(all('2027-01-01')).toEqual([old]);
    // 283 of the first 1,000, and 20 % of the rest, three more times 200.
    const benefits = { inNetwork: { deductible: { met: 0 } } };
    const found = ask(helped(), { ...medicare, benefits }, '2027-01-01', 'in-network');
    expect(pays(found)).toEqual([426.4, 200, 200, 200]);
  });

  it('is told so with help under an HSA-eligible plan, and only with help', () => {
    const last = { code: 'stale-table', date: '2027-12-31' };
    expect(warnings(hsa, '2027-12-11', 'assistance')).toEqual([last]);
    expect(warnings(hsa, '2027-12-10', 'assistance')).toEqual([]);
    expect(warnings(hsa, '2026-12-11', 'assistance')).toEqual([]);
    expect(warnings(hsa, '2027-12-11', 'in-network')).toEqual([]);
  });

  it('is told nothing under a plan that no such figure is about', () => {
    const ppo: Insurance = { planType: 'ppo', benefits };
    expect(warnings(ppo, '2026-12-11', 'in-network')).toEqual([]);
    expect(warnings(ppo, '2026-12-11', 'assistance')).toEqual([]);
  });
});

describe('help where nobody knows the network', () => {
  it('says so with help as well', () => {
    const unknown = { code: 'network-unknown' };
    for (const { id, warnings } of scenarios(helped(), { network: 'unknown' }).slice(1)) {
      expect([id, warnings]).toEqual([id, expect.arrayContaining([unknown])]);
    }
  });

  it('has a way of its own in the network and outside it', () => {
    const found = scenarios(helped(), { network: 'unknown' });
    expect(found.map(({ id }) => id)).toEqual([
      'self-pay',
      'in-network',
      'assistance',
      'out-of-network',
      'assistance:out-of-network',
    ]);
  });
});
