import { type IsoDate, toDayNumber } from '../../calendar/iso-date.ts';
import { ForecostError } from '../../errors.ts';
import { type CurrencyCode, type MinorUnits, minorUnitDigits } from '../../money/minor-units.ts';

/** How figures are written for a reader. */
export interface Format {
  readonly amount: (amount: MinorUnits) => string;
  /** Cents of US dollars, in which the law states its amounts whatever the estimate's currency. */
  readonly dollars: (cents: MinorUnits) => string;
  readonly date: (date: IsoDate) => string;
  readonly count: (count: number) => string;
}

/**
 * The way amounts, dates and counts are written in a locale.
 *
 * Amounts are handed on as decimal text, not as a float, so that the last cent of a large one is right.
 *
 * @throws ForecostError `locale-invalid` for what is no BCP 47 tag
 */
export function formatFor(locale: string, currency: CurrencyCode): Format {
  try {
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    return {
      amount: amountFormat(locale, currency),
      dollars: amountFormat(locale, 'USD'),
      date: (date) => day.format(toDayNumber(date) * 86_400_000),
      count: (count) => whole.format(count),
    };
  } catch {
    throw new ForecostError('The format', [
      {
        code: 'locale-invalid',
        path: 'locale',
        expected: 'a BCP 47 language tag, such as en-US or es-US',
        received: 'something else',
      },
    ]);
  }
}

function amountFormat(locale: string, currency: CurrencyCode): Format['amount'] {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return (amount) => format.format(decimalText(amount, minorUnitDigits(currency)));
}

/** As text, which engines since 2023 print to the last cent however large it is; others make a number of it. */
function decimalText(amount: MinorUnits, digits: number): number {
  const text = String(amount).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const decimal = digits === 0 ? whole : `${whole}.${text.slice(-digits)}`;
  return decimal as unknown as number;
}
