import { expect } from 'chai';
import { laterEn } from '../translations/en/later.ts';
import { laterEs } from '../translations/es/later.ts';
import { formatMoney } from './money.ts';
import { formatDay, formatMonth } from './month.ts';

const AMOUNTS = [0, 1, 99, 100, 101, 1010, 99_900, 99_999, 100_000, 181_593, 123_456_789, 1e11];
const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2026-${String(index + 1).padStart(2, '0')}`,
);

describe('amounts and dates, which are written here without asking the browser', () => {
  for (const [locale, words] of [
    ['en-US', laterEn],
    ['es-US', laterEs],
  ] as const) {
    it(`read as the browser writes them in ${locale}`, () => {
      const money = new Intl.NumberFormat(locale, { style: 'currency', currency: 'USD' });
      for (const amount of AMOUNTS) {
        const expected = money.format(amount / 100).replace(/\.00$/, '');
        expect(formatMoney(amount, 'USD', locale)).to.equal(expected);
      }
      const month = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
      for (const period of MONTHS) {
        const date = new Date(`${period}-09`);
        expect(formatMonth(period, words)).to.equal(date.toLocaleDateString(locale, month));
        const day = date.toLocaleDateString(locale, { ...month, day: 'numeric' });
        expect(formatDay(`${period}-09`, words)).to.equal(day);
      }
    });
  }

  it('leave other currencies to the browser', () => {
    expect(formatMoney(181_593, 'EUR', 'en-US')).to.equal('€1,815.93');
    expect(formatMoney(1_815, 'JPY', 'en-US')).to.equal('¥1,815');
  });

  it('keep the sign of what is below zero', () => {
    expect(formatMoney(-500, 'USD', 'en-US')).to.equal('-$5');
  });
});
