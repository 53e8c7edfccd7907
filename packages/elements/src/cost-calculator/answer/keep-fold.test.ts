import '../../define/index.ts';
import { insure, mountAnswered, SPRAY } from '../../../test/answered.ts';
import { clearPage, part, until } from '../../../test/page.ts';

describe('a fold of the answer of fc-cost-calculator', () => {
  afterEach(() => {
    clearPage();
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  it('stays where it was pressed, though the answer grows beyond the questions beside it', async () => {
    document.body.style.cssText = 'width: 1000px; padding-block: 2000px';
    const calculator = await mountAnswered({}, SPRAY);
    await insure(calculator);
    const answer = part(calculator, '.answer');
    // As where many questions are asked: the answer has room to stick to the window.
    part(calculator, '.wide').style.minHeight = `${answer.offsetHeight + 100}px`;
    const fold = part(calculator, '.answer .reasons > summary');
    scrollBy(0, fold.getBoundingClientRect().top - 200);
    const { top } = fold.getBoundingClientRect();
    for (const isOpen of [true, false]) {
      const { offsetHeight } = answer;
      fold.click();
      await until(
        () => answer.offsetHeight !== offsetHeight && !!answer.querySelector('.visits') === isOpen,
      );
      await until(() => Math.abs(fold.getBoundingClientRect().top - top) < 1);
    }
  });
});
