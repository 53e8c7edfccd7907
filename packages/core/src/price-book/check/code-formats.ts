import type { BillingCode, PriceBook } from '../types.ts';
import { type Finding, warning } from './finding.ts';

/** How the codes of a system are written, as those who give them out say: the AMA, CMS and the ADA. */
const FORMATS: Partial<Record<BillingCode['system'], readonly [form: RegExp, words: string]>> = {
  CPT: [/^\d{4}[\dAFMTU]$/, 'five digits such as 90837, or four and a letter such as 0362T'],
  HCPCS: [/^[A-CE-V]\d{4}$/, 'a letter and four digits such as J3490'],
  CDT: [/^D\d{4}$/, 'D and four digits such as D1110'],
};

/** A billing code is written as its system writes codes, or no payer and no fee schedule knows it. */
export function codeFormats(book: PriceBook): Finding[] {
  return book.services.flatMap(({ lines }, service) =>
    lines.flatMap(({ codes = [] }, line) =>
      codes.flatMap(({ system, code }, at) => {
        const [form, words] = FORMATS[system] ?? [];
        if (!form || form.test(code)) return [];
        return warning({
          code: 'code-out-of-format',
          path: `services[${service}].lines[${line}].codes[${at}].code`,
          expected: `a ${system} code, ${words}`,
          received: `"${code}"`,
          advice:
            'Modifiers have a list of their own; a code of your own is of the system internal.',
        });
      }),
    ),
  );
}
