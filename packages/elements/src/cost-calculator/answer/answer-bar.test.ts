import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../define/index.ts';
import {
  choose,
  clearPage,
  everythingFetched,
  expectAccessible,
  fill,
  mount,
  part,
  textOf,
  until,
} from '../../../test/page.ts';
import { clinicBook } from '../../../test/price-book.ts';
import type { CostCalculator } from '../cost-calculator.ts';

async function mountInsured(width: string): Promise<CostCalculator> {
  document.body.style.width = width;
  const calculator = await mount('fc-cost-calculator', {
    attributes: { 'start-date': '2026-11-23' },
    properties: { book: clinicBook() },
  });
  await everythingFetched(calculator);
  await choose(calculator, 'With insurance');
  return calculator;
}

const amountOf = (calculator: CostCalculator): string => textOf(calculator, '.bar .amount');

function boxOf(calculator: CostCalculator, selector: string): DOMRect {
  return part(calculator, selector).getBoundingClientRect();
}

/** What lies on top in the middle of a box, inside the element. */
function onTopOf(calculator: CostCalculator, { x, y, width, height }: DOMRect): Element | null {
  return calculator.shadowRoot!.elementFromPoint(x + width / 2, y + height / 2);
}

describe('the answer in short of fc-cost-calculator', () => {
  afterEach(() => {
    clearPage();
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  it('stands at the lower edge of the window while the answer is further down', async () => {
    const calculator = await mountInsured('390px');
    expect(boxOf(calculator, '.answer').top).to.be.greaterThan(innerHeight);
    expect(Math.round(boxOf(calculator, '.bar').bottom)).to.equal(innerHeight);
    expect(textOf(calculator, '.bar')).to.equal('Estimated total · See why $2,400 to $2,700');
  });

  it('says the same as the headline after every answer', async () => {
    const calculator = await mountInsured('390px');
    const before = amountOf(calculator);
    fill(calculator, '#payer', 'aetna');
    await calculator.updateComplete;
    fill(calculator, '#deductible', '100');
    await calculator.updateComplete;
    expect(amountOf(calculator)).not.to.equal(before);
    expect(amountOf(calculator)).to.equal(textOf(calculator, '.headline'));
  });

  it('leads to the answer, which takes the focus; the address stays as it was', async () => {
    const calculator = await mountInsured('390px');
    const address = location.href;
    part(calculator, '.bar').focus();
    await sendKeys({ press: 'Enter' });
    expect(calculator.shadowRoot!.activeElement).to.equal(part(calculator, '.answer'));
    // 5 em of 16 px: clear of the header that many pages keep at the top of the window.
    expect(Math.round(boxOf(calculator, '.answer').top)).to.equal(80);
    expect(location.href).to.equal(address);
  });

  it('rests under the answer once that is in sight, and takes no room', async () => {
    const calculator = await mountInsured('390px');
    const { height } = calculator.getBoundingClientRect();
    scrollBy(0, boxOf(calculator, '.answer').top - 200);
    const bar = boxOf(calculator, '.bar');
    expect(Math.round(bar.top)).to.equal(Math.round(boxOf(calculator, '.answer').top));
    expect(onTopOf(calculator, bar)!.closest('.answer')).not.to.equal(null);
    part(calculator, '.track').remove();
    expect(calculator.getBoundingClientRect().height).to.equal(height);
  });

  it('is seen where it has the focus, even over the answer', async () => {
    const calculator = await mountInsured('390px');
    scrollBy(0, boxOf(calculator, '.answer').top - 200);
    part(calculator, '.bar').focus({ preventScroll: true });
    // Firefox may scroll a frame later.
    await until(() => onTopOf(calculator, boxOf(calculator, '.bar'))?.closest('.bar'));
  });

  it('leaves every control large enough to press for those who check the page, however far it is scrolled', async () => {
    const calculator = await mountInsured('390px');
    for (const edge of ['top', 'bottom'] as const) {
      const { top, height } = boxOf(calculator, '[type=checkbox]');
      scrollBy(0, top + height / 2 - boxOf(calculator, '.bar')[edge]);
      await expectAccessible(calculator);
    }
  });

  it('is followed by a finger anywhere on it', async () => {
    const calculator = await mountInsured('390px');
    const { x, y, width, height } = boxOf(calculator, '.bar');
    for (const [across, down] of [
      [2, 2],
      [width / 2, height / 2],
      [width - 2, height - 2],
    ]) {
      const hit = calculator.shadowRoot!.elementFromPoint(x + across!, y + down!);
      expect(hit!.closest('.bar')).to.equal(part(calculator, '.bar'));
    }
  });

  it('covers no control that the keyboard comes to', async () => {
    const calculator = await mountInsured('390px');
    part(calculator, '[name=care]').focus();
    for (const [key, end] of [
      ['Tab', '.bar'],
      ['Shift', '[name=care]'],
    ] as const) {
      if (key === 'Shift') await sendKeys({ down: key });
      const last = part(calculator, end);
      while (calculator.shadowRoot!.activeElement !== last) {
        await sendKeys({ press: 'Tab' });
        const now = calculator.shadowRoot!.activeElement!;
        const { top, bottom } = now.getBoundingClientRect();
        const bar = boxOf(calculator, '.bar');
        const isClear = bottom <= bar.top || top >= bar.bottom || now.matches('.bar');
        expect(isClear, now.outerHTML).to.equal(true);
      }
    }
    await sendKeys({ up: 'Shift' });
  });

  it('uncovers a field that is typed into, whoever gave it the focus', async () => {
    const calculator = await mountInsured('390px');
    const field = part<HTMLInputElement>(calculator, '#deductible');
    scrollBy(0, field.getBoundingClientRect().top - boxOf(calculator, '.bar').top);
    // Where WebKit leaves a field that Tab has come to.
    expect(boxOf(calculator, '#deductible').bottom).to.be.above(boxOf(calculator, '.bar').top);
    field.focus({ preventScroll: true });
    expect(boxOf(calculator, '#deductible').bottom).to.be.at.most(boxOf(calculator, '.bar').top);
  });

  it('is not there where the answer stands beside the questions', async () => {
    const calculator = await mountInsured('1000px');
    expect(part(calculator, '.bar').checkVisibility()).to.equal(false);
  });

  it('is not there in a narrow window with very large text, where its amounts would not fit', async () => {
    const calculator = await mountInsured('390px');
    calculator.style.setProperty('--fc-font-size', '200%');
    expect(part(calculator, '.bar').checkVisibility()).to.equal(false);
    document.body.style.width = '560px';
    await until(() => boxOf(calculator, '.bar').width > 0);
    const { left, right } = boxOf(calculator, '.bar');
    const amount = document.createRange();
    amount.selectNodeContents(part(calculator, '.bar .amount'));
    expect(amount.getBoundingClientRect()).to.have.property('height').above(0);
    expect(amount.getBoundingClientRect().left).to.be.above(left);
    expect(amount.getBoundingClientRect().right).to.be.below(right);
  });

  it('is not there without an answer', async () => {
    const calculator = await mountInsured('390px');
    await choose(calculator, 'IV infusion');
    fill(calculator, '#visits', '0');
    await calculator.updateComplete;
    expect(calculator.shadowRoot!.querySelector('.bar')).to.equal(null);
  });
});
