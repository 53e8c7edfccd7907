import type { CostCalculator } from '../../src/index.ts';
import { answerPlan } from '../answered.ts';
import { fill, mount, part, until } from '../drive.ts';
import { clinicBook, largeBook } from '../price-book.ts';
import { mountIn, type Setting, type State } from './state.ts';

const element = 'fc-cost-calculator';

async function whole(
  setting: Setting,
  attributes: Readonly<Record<string, string>> = {},
  book = clinicBook(),
): Promise<CostCalculator> {
  const calculator = await mountIn(
    element,
    setting,
    { 'start-date': '2026-11-23', ...attributes },
    book,
  );
  part(calculator, '.root').dispatchEvent(
    new PointerEvent('pointerdown', { bubbles: true, composed: true }),
  );
  await until(() => calculator.shadowRoot!.adoptedStyleSheets.length > 2);
  await calculator.updateComplete;
  return calculator;
}

/** Chooses how to pay: the first way is to pay oneself, the second insurance, the third not to know. */
async function paying(
  setting: Setting,
  way: number,
  attributes: Readonly<Record<string, string>> = {},
  book = clinicBook(),
): Promise<CostCalculator> {
  const calculator = await whole(setting, attributes, book);
  calculator.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=paying]')[way]!.click();
  await calculator.updateComplete;
  return calculator;
}

/** A plan that pays, met in the course of the year; the care needs its approval. */
async function answered(setting: Setting): Promise<CostCalculator> {
  const calculator = await paying(setting, 1, { course: 'sprays' }, SPRAYS);
  await answerPlan(calculator);
  return calculator;
}

const SPRAYS = clinicBook({
  services: clinicBook().services.map((service) =>
    service.id === 'spray'
      ? {
          ...service,
          description: {
            en: 'For depression that other medicines did not help.',
            es: 'Para la depresión que no mejora con otras medicinas.',
          },
        }
      : service,
  ),
  allowedAmounts: [
    {
      payer: 'aetna',
      service: 'spray',
      rate: { amount: 100_000 },
      from: '2026-01-01',
      source: 'contract',
    },
  ],
  policies: [
    {
      payer: 'aetna',
      services: ['spray'],
      status: 'covered-with-prior-authorization',
      criteria: [
        { en: 'Two medicines tried', es: 'Dos medicinas probadas' },
        { en: 'A diagnosis from a psychiatrist', es: 'Un diagnóstico de un psiquiatra' },
      ],
      note: {
        en: 'Approval holds for six months.',
        es: 'La aprobación vale por seis meses.',
      },
      source: 'Aetna policy 2',
      asOf: '2026-09-01',
    },
  ],
  packages: [],
  courses: [
    {
      id: 'sprays',
      name: { en: 'Twelve sprays', es: 'Doce aerosoles' },
      phases: [
        {
          id: 'weekly',
          name: { en: 'Weekly', es: 'Cada semana' },
          services: ['spray'],
          length: { visits: 12 },
          cadence: { everyWeeks: 1 },
        },
      ],
    },
  ],
});

const LOANS = clinicBook({
  packages: [],
  financing: [
    {
      id: 'card',
      name: { en: 'Care card', es: 'Tarjeta de salud' },
      kind: 'deferred-interest',
      months: 12,
      apr: 2_699,
    },
    {
      id: 'loan',
      name: { en: 'Loan', es: 'Préstamo' },
      kind: 'amortised',
      months: 24,
      apr: 999,
    },
  ],
  discounts: [
    {
      id: 'week',
      name: { en: 'Within a week', es: 'En una semana' },
      kind: 'prompt-pay',
      off: { percent: 1_000 },
      order: 1,
      stacks: false,
      withinDays: 7,
    },
    {
      id: 'hardship',
      name: { en: 'I am in financial hardship', es: 'Paso por un apuro económico' },
      kind: 'hardship',
      off: { percent: 2_000 },
      order: 2,
      stacks: false,
      note: {
        en: 'We ask you for a letter from your employer or agency.',
        es: 'Le pedimos una carta de su empleador o agencia.',
      },
    },
  ],
});

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
  {
    element,
    name: 'with a plan and care that needs approval',
    show: answered,
  },
  {
    element,
    name: 'with a loan',
    show: async (setting) => {
      const calculator = await whole(setting, {}, LOANS);
      const ways = calculator.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=way]');
      [...ways].find((way) => /card|Tarjeta/.test(way.closest('label')!.textContent))!.click();
      await calculator.updateComplete;
      return calculator;
    },
  },
  {
    element,
    name: 'with a link to the choices',
    show: async (setting) => {
      const calculator = await whole(setting);
      calculator.shadowRoot!.querySelectorAll<HTMLElement>('.actions button')[1]!.click();
      await until(() => calculator.shadowRoot!.querySelector('.actions input'));
      return calculator;
    },
  },
  {
    element,
    name: 'with a search in many services',
    show: async (setting) => {
      const calculator = await whole(setting, { service: 'gene-therapy' }, largeBook());
      fill(calculator, '#find', '9');
      return calculator;
    },
  },
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
    name: 'without a price book',
    show: ({ lang, parent = document.body }) =>
      mount(element, {
        attributes: { lang, src: 'data:text/plain,none' },
        content: '<p>Call <a href="tel:+14155550134">(415) 555-0134</a></p>',
        parent,
      }),
  },
  {
    element,
    name: 'without prices',
    show: (setting) => whole(setting, {}, clinicBook({ services: [], courses: [], packages: [] })),
  },
];
