import { describe, expect, it } from 'vitest';
import { course, phase, priceBook, service } from '../../test/clinic.ts';
import type { PriceBook } from '../price-book/types.ts';
import { estimate } from './estimate.ts';

const services = [service('evaluation', 300), service('infusion', 500, { offLabel: true })];
const [evaluation, infusions] = [phase('evaluation', 1), phase('infusion', 3)];

/** What is said of an evaluation on March 2, 2026, and weekly infusions from March 9 to 23. */
function said(rest: Partial<PriceBook> = {}) {
  const book = priceBook({ services, courses: [course(evaluation, infusions)], ...rest });
  return estimate(book, { care: { course: 'course' }, startDate: '2026-03-02' }).warnings;
}

const ALWAYS = { code: 'not-a-good-faith-estimate' };
const OFF_LABEL = { code: 'off-label', subject: 'infusion' };

describe('the warnings of every estimate', () => {
  it('name the off-label service among others', () => {
    expect(said()).toEqual([ALWAYS, OFF_LABEL]);
    expect(said({ courses: [course(evaluation)] })).toEqual([ALWAYS]);
  });

  it('say from which day on prices hold where any visit is before it', () => {
    const early = { code: 'prices-not-yet-effective', date: '2026-03-03' };
    expect(said({ effectiveFrom: '2026-03-03' })).toEqual([ALWAYS, early, OFF_LABEL]);
    expect(said({ effectiveFrom: '2026-03-02' })).toEqual([ALWAYS, OFF_LABEL]);
  });

  it('say until which day they hold where any visit is after it', () => {
    const late = { code: 'prices-expired', date: '2026-03-22' };
    expect(said({ effectiveUntil: '2026-03-22' })).toEqual([ALWAYS, late, OFF_LABEL]);
    expect(said({ effectiveUntil: '2026-03-23' })).toEqual([ALWAYS, OFF_LABEL]);
  });
});
