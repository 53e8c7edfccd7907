import { expect } from 'chai';
import '../../define/index.ts';
import { clearPage, click, expectAccessible, fill, textOf, until } from '../../../test/page.ts';
import { insure, mountAnswered, SPRAY } from '../../../test/answered.ts';
import { clinicBook } from '../../../test/price-book.ts';

describe('the answer of fc-cost-calculator', () => {
  afterEach(() => {
    clearPage();
    document.documentElement.removeAttribute('style');
  });

  for (const lang of ['en', 'es']) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has no accessibility violations: ${lang}, ${colorScheme}`, async () => {
        document.documentElement.style.colorScheme = colorScheme;
        const calculator = await mountAnswered({ lang }, SPRAY);
        await insure(calculator);
        for (const fold of calculator.shadowRoot?.querySelectorAll('details') ?? []) {
          fold.open = true;
        }
        await until(() => calculator.shadowRoot?.querySelector('.visits'));
        await expectAccessible(calculator);
      });
    }
  }

  describe('the likely amount of a range', () => {
    it('is in whole dollars, as its ends are: of what is open nobody knows the cents', async () => {
      const { services } = clinicBook();
      const priced = services.map((service) => ({
        ...service,
        lines: service.lines.map((line) => ({ ...line, cashPrice: 5_033 })),
      }));
      const calculator = await mountAnswered({ course: 'upkeep' }, { services: priced });
      // Three visits of three lines at $50.33 are $452.97.
      expect(textOf(calculator, '.hero')).to.include(
        '$301 to $604 Pay for each visit · Most likely $453',
      );
    });
  });

  describe('what is said of a plan that is only partly known', () => {
    it('is what the estimate counts with, and that the likely case is no more than likely', async () => {
      const calculator = await mountAnswered({}, SPRAY);
      await insure(calculator);
      fill(calculator, '#deductible', '');
      await calculator.updateComplete;
      expect(textOf(calculator, '.answer')).to.include(
        'How much is your deductible? We assume $0 to $12,000, most likely $1,886.',
      );
      expect(textOf(calculator, '.terms')).to.include('In the most likely case, from visit');
      expect(textOf(calculator, '.months')).to.include('In the most likely case, your deductible');
      await click(calculator, '.answer > details summary');
      await until(() => calculator.shadowRoot?.querySelector('.visits'));
      expect(textOf(calculator, '.answer > details')).to.include(
        'Where we don’t know, we assume what is most likely.',
      );
    });
  });
});
