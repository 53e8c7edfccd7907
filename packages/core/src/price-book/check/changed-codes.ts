import { addDays, type IsoDate } from '../../calendar/iso-date.ts';
import type { BillingCode, PriceBook } from '../types.ts';
import { CODE_CHANGES } from './code-changes.ts';
import { type Finding, warning } from './finding.ts';

/** A billing code is used on the days it exists; a warning, since payers change over at their own pace. */
export function changedCodes(book: PriceBook): Finding[] {
  return book.services.flatMap(({ lines }, service) =>
    lines.flatMap(({ codes = [] }, line) =>
      codes.flatMap((code, index) =>
        judge(code, book, `services[${service}].lines[${line}].codes[${index}]`),
      ),
    ),
  );
}

function judge(code: BillingCode, book: PriceBook, path: string): Finding[] {
  const from = later(code.from ?? '0000-01-01', book.effectiveFrom);
  const until = earlier(code.until ?? '9999-12-31', book.effectiveUntil ?? '9999-12-31');
  return CODE_CHANGES.flatMap(({ system, retired, replacement, on, source }) => {
    if (system !== code.system) return [];
    const lastDay = addDays(on, -1);
    if (code.code === retired && until >= on) {
      const advice = `Add "until": "${lastDay}" and ${replacement} from ${on}. Source: ${source}`;
      const expected = `${replacement} from ${on}`;
      return warning({ code: 'retired-code', path, expected, received: retired, advice });
    }
    if (code.code === replacement && from < on) {
      const advice = `Add "from": "${on}" and ${retired} until ${lastDay}. Source: ${source}`;
      const expected = `${retired} until ${lastDay}`;
      return warning({ code: 'code-not-yet-valid', path, expected, received: replacement, advice });
    }
    return [];
  });
}

function later(a: IsoDate, b: IsoDate): IsoDate {
  return a > b ? a : b;
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
