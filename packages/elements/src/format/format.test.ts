import { expect } from 'chai';
import { laterEn } from '../translations/en/later.ts';
import { firstEs } from '../translations/es/first.ts';
import { laterEs } from '../translations/es/later.ts';
import { sharedEn } from '../translations/en/shared.ts';
import { formatMoney, formatRange } from './money.ts';
import { formatDay } from './date.ts';
import { formatMonth, shortMonthName } from './month.ts';

const AMOUNTS = [0, 1, 99, 100, 101, 1010, 99_900, 99_999, 100_000, 181_593, 123_456_789, 1e11];
const MONTHS = Array.from(
  { length: 12 },
  (_, index) => `2026-${String(index + 1).padStart(2, '0')}`,
);

describe('amounts and dates, which are written here without asking the browser', () => {
  for (const [locale, words] of [
    ['en-US', { ...sharedEn, ...laterEn }],
    ['es-US', { ...firstEs, ...laterEs }],
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

  it('are whole dollars at both ends of a range, which holds all it held, and exact where they are one', () => {
    const words = { ...sharedEn, ...laterEn };
    const open = { low: 10_049, likely: 20_050, high: 30_001 };
    expect(formatRange(open, 'USD', words)).to.equal('$100 to $301');
    expect(formatRange({ low: 10_049, likely: 10_049, high: 10_049 }, 'USD', words)).to.equal(
      '$100.49',
    );
    expect(formatRange(open, 'JPY', words)).to.equal('¥10,049 to ¥30,001');
  });

  it('leave other currencies to the browser', () => {
    expect(formatMoney(181_593, 'EUR', 'en-US')).to.equal('€1,815.93');
    expect(formatMoney(1_815, 'JPY', 'en-US')).to.equal('¥1,815');
  });

  it('keep the sign of what is below zero', () => {
    expect(formatMoney(-500, 'USD', 'en-US')).to.equal('-$5');
  });

  it('say a month in short with its year, as narrow tables have room for', () => {
    const spanish = { ...firstEs, ...laterEs };
    expect(formatMonth('2026-11', { ...sharedEn, ...laterEn }, shortMonthName)).to.equal(
      'Nov 2026',
    );
    expect(formatMonth('2026-11', spanish, shortMonthName)).to.equal('nov 2026');
    expect(formatMonth('2027-05', spanish, shortMonthName)).to.equal('may 2027');
    expect(formatMonth('2027-05', spanish)).to.equal('mayo de 2027');
  });
});
