import { describe, expect, it } from 'vitest';
import { course, dollars, phase, plan } from '../../../test/clinic.ts';
import { ask, bookOf, everyDays, pays, scenarios } from '../../../test/one-service.ts';
import type { PlanBenefits } from '../../benefits/types.ts';
import type { Count } from '../../price-book/types.ts';
import type { ScenarioEstimate } from '../types.ts';

/** Weekly visits of $1,000. */
function weekly(visits: Count) {
  const book = bookOf([['visit', 1000, 'outpatient']]);
  return { ...book, courses: [course(phase('visit', 0, { length: { visits } }))] };
}

function turns({ warnings }: Pick<ScenarioEstimate, 'warnings'>) {
  return warnings.filter(({ code }) => code === 'plan-year-turns');
}

const count = (low: number, likely: number, high: number) => ({ low, likely, high });

describe('a course that goes on into another plan year', () => {
  const known = plan({ deductible: 3000, coinsurance: 0.2 });

  it.each([
    // The fourth weekly visit is on 31 December, then on 1 January.
    ['2026-12-10', 4, '01-01', undefined],
    ['2026-12-11', 4, '01-01', { date: '2027-01-01', visits: count(1, 1, 1) }],
    ['2026-12-24', 4, '01-01', { date: '2027-01-01', visits: count(2, 2, 2) }],
    ['2027-01-01', 4, '01-01', undefined],
    ['2026-06-20', 4, '07-01', { date: '2026-07-01', visits: count(2, 2, 2) }],
    ['2026-06-20', 4, '01-01', undefined],
    // Of two turns the first is said, and all that comes after it.
    ['2026-12-30', 60, '01-01', { date: '2027-01-01', visits: count(59, 59, 59) }],
  ] as const)('says so: from %s on %i visits, of a year from %s', (start, visits, year, said) => {
    const found = ask(weekly(visits), { ...known, planYearStart: year }, start);
    expect(turns(found)).toEqual(said ? [{ code: 'plan-year-turns', ...said }] : []);
  });

  it.each([
    ['2026-12-18', count(1, 2, 4)],
    ['2026-12-11', count(0, 1, 3)],
    // Only the longest course reaches it.
    ['2026-11-27', count(0, 0, 1)],
  ])('says it where any of 3, 4 or 6 visits from %s on may be in it', (start, visits) => {
    const found = ask(weekly({ low: 3, likely: 4, high: 6 }), known, start);
    expect(turns(found)).toEqual([{ code: 'plan-year-turns', date: '2027-01-01', visits }]);
  });

  it('says nothing where not even the longest course reaches it', () => {
    const found = ask(weekly({ low: 3, likely: 4, high: 6 }), known, '2026-11-26');
    expect(turns(found)).toEqual([]);
  });

  it('names no day where nobody says when the plan year starts', () => {
    const { planYearStart: _, ...open } = known;
    const said = { code: 'plan-year-turns', visits: count(0, 0, 2) };
    // It may turn on 1 April, before the last two of the visits.
    expect(turns(ask(weekly(4), open, '2026-03-20'))).toEqual([said]);
    expect(turns(ask(weekly(4), open, '2026-03-02'))).toEqual([]);
  });

  it('says it of every way that uses the plan, and of no other', () => {
    const insurance = { payer: 'aetna', planType: 'ppo', benefits: known } as const;
    const said = scenarios(weekly(4), { ...insurance, network: 'unknown' }, '2026-12-24')
      .filter((own) => turns(own).length > 0)
      .map(({ id }) => id);
    expect(said).toEqual(['in-network', 'out-of-network']);
    expect(scenarios(weekly(4), undefined, '2026-12-24').flatMap(turns)).toEqual([]);
  });
});

describe('limits that were met in the plan year before the first visit’s', () => {
  const met = plan({ deductible: 3000, deductibleMet: 2000 });
  const asked = (benefits: PlanBenefits, startDate: string) =>
    pays(ask(weekly(4), benefits, startDate));

  it.each([
    ['2026-11-20', [1000, 1000, 1000, 0]],
    ['2026-12-31', [1000, 1000, 1000, 0]],
    ['2027-01-01', [1000, 0, 0, 0]],
    // What is said later than the first visit is taken as of then.
    ['2027-02-01', [1000, 0, 0, 0]],
  ])('are not met in it: of %s, care from 4 January on', (asOf, due) => {
    expect(asked({ ...met, asOf }, '2027-01-04')).toEqual(due);
  });

  it('are taken as of the first day of care where nobody says of when they are', () => {
    expect(asked(met, '2027-01-04')).toEqual([1000, 0, 0, 0]);
  });

  it('count until the year turns where care begins before it', () => {
    expect(asked({ ...met, asOf: '2026-11-20' }, '2026-12-28')).toEqual([1000, 1000, 1000, 1000]);
  });

  it('are all visits’ terms, which is said', () => {
    const found = ask(weekly(4), { ...met, asOf: '2026-11-20' }, '2027-01-04');
    const said = { code: 'plan-year-turns', date: '2027-01-01', visits: count(4, 4, 4) };
    expect(turns(found)).toEqual([said]);
  });

  it('take used visits with them', () => {
    const share = { copay: dollars(10), copayDesign: 'deductible-waived', visitLimit: 3 } as const;
    const benefits = { ...plan({}, { default: share }), visitsUsed: { outpatient: 3 } };
    expect(asked(benefits, '2027-01-04')).toEqual([1000, 1000, 1000, 1000]);
    expect(asked({ ...benefits, asOf: '2026-11-20' }, '2027-01-04')).toEqual([10, 10, 10, 1000]);
  });

  it('carry over what the last quarter met, for one year', () => {
    const deductible = {
      amount: dollars(3000),
      met: dollars(2000),
      metInLastQuarter: dollars(500),
    };
    const benefits = {
      ...met,
      lastQuarterCarryOver: true,
      inNetwork: { ...met.inNetwork, deductible },
    };
    const of = (asOf: string) => asked({ ...benefits, asOf }, '2027-01-04');
    expect(of('2026-11-20')).toEqual([1000, 1000, 500, 0]);
    expect(of('2025-11-20')).toEqual([1000, 1000, 1000, 0]);
  });

  it('may be met or not where nobody says when the plan year starts', () => {
    const { planYearStart: _, ...open } = met;
    const { total } = ask(everyDays(weekly(1), 7), { ...open, asOf: '2026-03-31' }, '2026-05-04');
    // Since a start in January or March, $1,000 is left; since one in April or May, all $3,000.
    expect(total).toEqual({ low: dollars(1000), likely: dollars(1000), high: dollars(2000) });
  });

  it('are the old year’s still where the first day of care is closed until the new one', () => {
    const book = weekly(1);
    const { practice } = book;
    const closed = {
      ...book,
      practice: {
        ...practice,
        holidays: [
          { date: '2026-12-31', name: 'x' },
          { date: '2027-01-01', name: 'x' },
        ],
      },
    };
    expect(pays(ask(closed, met, '2026-12-31'))).toEqual([1000]);
    const all = plan({ deductible: 3000, deductibleMet: 3000 });
    expect(pays(ask(closed, all, '2026-12-30'))).toEqual([0]);
    expect(pays(ask(closed, all, '2026-12-31'))).toEqual([1000]);
  });
});
