import {
  BENEFIT_CATEGORIES,
  type BenefitCategory,
  type BillingCode,
  type PriceBook,
} from '../types.ts';
import { type Finding, warning } from './finding.ts';

const VISITS: readonly BenefitCategory[] = ['office-visit', 'specialist-visit', 'mental-health'];
const DRUGS: readonly BenefitCategory[] = ['medical-drug', 'pharmacy-drug'];
const DENTAL: readonly BenefitCategory[] = ['dental', 'none'];

/** What codes are given for, and the benefits that pay for something else. */
const KINDS: readonly {
  readonly system: BillingCode['system'];
  readonly codes: RegExp;
  readonly what: string;
  readonly expected: readonly BenefitCategory[];
  readonly others: readonly BenefitCategory[];
}[] = [
  { system: 'HCPCS', codes: /^J/, what: 'a drug', expected: DRUGS, others: VISITS },
  // 99202 to 99215 are office visits with a physician.
  {
    system: 'CPT',
    codes: /^992(0[2-5]|1[1-5])$/,
    what: 'a visit',
    expected: VISITS,
    others: DRUGS,
  },
  // A cleaning is no preventive care that a medical plan must pay in full.
  {
    system: 'CDT',
    codes: /^D/,
    what: 'dental care',
    expected: DENTAL,
    others: BENEFIT_CATEGORIES.filter((benefit) => !DENTAL.includes(benefit)),
  },
];

/** A drug is not paid for by a copay for visits, nor a visit or a tooth as a drug is: the code says which it is. */
export function benefitsOfCodes({ services }: PriceBook): Finding[] {
  return services.flatMap(({ lines }, service) =>
    lines.flatMap(({ benefit, codes = [] }, line) => {
      for (const { system, codes: kind, what, expected, others } of KINDS) {
        const code = codes.find((own) => own.system === system && kind.test(own.code))?.code;
        if (code === undefined || !others.includes(benefit)) continue;
        return warning({
          code: 'benefit-unlike-code',
          path: `services[${service}].lines[${line}].benefit`,
          expected: `${expected.join(' or ')}, as ${code} is ${what}`,
          received: `"${benefit}"`,
          advice: 'A plan pays for drugs, visits and dental care each on its own terms.',
        });
      }
      return [];
    }),
  );
}
