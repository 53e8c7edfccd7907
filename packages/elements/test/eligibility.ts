import '../src/define/index.ts';
import type { InsuranceChecker } from '../src/insurance-checker/insurance-checker.ts';
import { storeFor } from '../src/store/stores.ts';
import { answer, http } from './network.ts';
import { click, fill, mount, until } from './page.ts';
import { clinicBook } from './price-book.ts';

/** Where the page asks plans. */
export const ENDPOINT = '/api/eligibility';

/** A payer's answer: $500 of a deductible of $1,500 met, and 20 %. */
export const FHIR = {
  resourceType: 'CoverageEligibilityResponse',
  outcome: 'complete',
  insurance: [
    {
      inforce: true,
      item: [
        {
          category: { coding: [{ code: '30' }] },
          network: { coding: [{ code: 'in' }] },
          unit: { coding: [{ code: 'individual' }] },
          term: { coding: [{ code: 'annual' }] },
          benefit: [
            {
              type: { coding: [{ code: 'deductible' }] },
              allowedMoney: { value: 1500, currency: 'USD' },
              usedMoney: { value: 500, currency: 'USD' },
            },
            { type: { coding: [{ code: 'copay-percent' }] }, allowedUnsignedInt: 20 },
          ],
        },
      ],
    },
  ],
};

/** The same as plan benefits, as people write them. */
export const BENEFITS = {
  annualMaximums: { dental: { amount: 1500, remaining: 620.5 } },
  inNetwork: {
    deductible: { amount: 1500, met: 1500 },
    outOfPocketMaximum: { amount: 4000, met: 1500 },
    costShares: {
      'specialist-visit': { copay: 40, copayDesign: 'deductible-waived' },
      outpatient: { copay: 0, coinsurance: 0.2 },
    },
  },
};

/** A checker on which a plan of Aetna's is chosen. */
export async function mountChecker(
  attributes: Record<string, string> = { 'eligibility-endpoint': ENDPOINT },
  book = clinicBook(),
): Promise<InsuranceChecker> {
  const checker = await mount('fc-insurance-checker', { attributes, properties: { book } });
  storeFor(book).update({ payer: 'aetna', planType: 'ppo' });
  await until(() => checker.shadowRoot?.querySelector('.answers'));
  return checker;
}

/** Unfolds the question to the plan. */
export async function open(
  checker: InsuranceChecker,
  inside = '#member-id',
): Promise<InsuranceChecker> {
  await click(checker, '.check summary');
  await until(() => checker.shadowRoot?.querySelector(inside));
  return checker;
}

/** Types what is on the member card. */
export function fillMember(checker: InsuranceChecker): void {
  fill(checker, '#member-id', 'W1234');
  fill(checker, '#birth-date', '1980-02-03');
  fill(checker, '#first-name', 'Ana');
  fill(checker, '#last-name', 'Reyes');
}

/** Asks the plan, and waits for its answer or for what is missing. */
export async function ask(checker: InsuranceChecker): Promise<void> {
  fillMember(checker);
  await press(checker);
}

/** Presses the button, and waits for where it leads. */
export async function press(checker: InsuranceChecker): Promise<void> {
  await click(checker, '.check button');
  await until(() => ['plan-said', 'summary'].includes(checker.shadowRoot?.activeElement?.id ?? ''));
}

/** Answers every request so and records what was sent. */
export function record(respond: () => Response | Promise<Response>): Request[] {
  const requests: Request[] = [];
  answer(
    http.post(ENDPOINT, ({ request }) => {
      requests.push(request.clone());
      return respond();
    }),
  );
  return requests;
}
