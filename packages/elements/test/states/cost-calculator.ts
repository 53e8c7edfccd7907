import type { CostCalculator } from '../../src/index.ts';
import { part, until } from '../drive.ts';
import { clinicBook } from '../price-book.ts';
import { mountIn, type Setting, type State } from './state.ts';

const element = 'fc-cost-calculator';

async function whole(
  setting: Setting,
  attributes: Readonly<Record<string, string>> = {},
): Promise<CostCalculator> {
  const calculator = await mountIn(element, setting, { 'start-date': '2026-11-23', ...attributes });
  part(calculator, '.root').dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, composed: true }),
  );
  await until(() => calculator.shadowRoot!.adoptedStyleSheets.length > 2);
  await calculator.updateComplete;
  return calculator;
}

/** Chooses how to pay: the first way is to pay oneself, the second insurance, the third not to know. */
async function paying(setting: Setting, way: number): Promise<CostCalculator> {
  const calculator = await whole(setting);
  calculator.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=paying]')[way]!.click();
  await calculator.updateComplete;
  return calculator;
}

/** The states of the cost calculator. */
export const costCalculatorStates: readonly State[] = [
  {
    element,
    name: 'at first',
    show: (setting) => mountIn(element, setting, { 'start-date': '2026-11-23' }),
  },
  {
    element,
    name: 'with everything unfolded',
    show: async (setting) => {
      const calculator = await whole(setting);
      const folded = (): HTMLElement | null | undefined =>
        calculator.shadowRoot?.querySelector('details:not([open]) > summary');
      for (let fold = folded(); fold; fold = folded()) {
        fold.click();
        await new Promise(requestAnimationFrame);
        await calculator.updateComplete;
      }
      return calculator;
    },
  },
  { element, name: 'paying with insurance', show: (setting) => paying(setting, 1) },
  { element, name: 'not sure how to pay', show: (setting) => paying(setting, 2) },
  {
    element,
    name: 'with a wrong number of visits',
    show: async (setting) => {
      const calculator = await whole(setting, { service: 'infusion' });
      const visits = part<HTMLInputElement>(calculator, '#visits');
      visits.value = '0';
      visits.dispatchEvent(new Event('input', { bubbles: true }));
      await calculator.updateComplete;
      return calculator;
    },
  },
  {
    element,
    name: 'without prices',
    show: (setting) =>
      mountIn(element, setting, {}, clinicBook({ services: [], courses: [], packages: [] })),
  },
];
