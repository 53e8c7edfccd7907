import { expect } from 'chai';
import '../define/fc-insurance-checker.ts';
import { chooseAetna, mountChecker, press, type } from '../../test/checker.ts';
import { clearPage, click, fill, part, recordConsole, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { storeFor } from '../store/stores.ts';
import type { InsuranceChecker } from './insurance-checker.ts';

function options(checker: InsuranceChecker): string[] {
  const list = part(checker, '[role=listbox]');
  return list.hidden ? [] : [...list.children].map((option) => option.textContent.trim());
}

/** The option that a screen reader is told of. */
function activeOption(checker: InsuranceChecker): string | undefined {
  const id = part(checker, '#payer').getAttribute('aria-activedescendant');
  return id ? part(checker, `#${id}`).textContent.trim() : undefined;
}

describe('fc-insurance-checker', () => {
  afterEach(clearPage);

  describe('defaults', () => {
    it('asks for the insurer and offers not to know the plan type', async () => {
      const checker = await mountChecker();
      expect(part<HTMLInputElement>(checker, '#payer').value).to.equal('');
      expect(textOf(checker, '#plan-type option:checked')).to.equal('I don’t know');
      expect(textOf(checker, '[part=answer]')).to.equal('');
    });

    it('asks for the location only where there are several', async () => {
      const book = clinicBook();
      const one = {
        ...book,
        practice: { ...book.practice, locations: book.practice.locations.slice(0, 1) },
      };
      const checker = await mountChecker({}, one);
      expect(checker.shadowRoot?.querySelector('#location')).to.equal(null);
      expect((await mountChecker()).shadowRoot?.querySelector('#location')).not.to.equal(null);
    });
  });

  describe('keyboard', () => {
    it('opens with Down, moves with Down and Up around the ends, and takes with Enter', async () => {
      const checker = await mountChecker();
      await press(checker, 'ArrowDown');
      expect(options(checker)).to.deep.equal(['Aetna', 'Anthem', 'State Medicaid']);
      expect(activeOption(checker)).to.equal(undefined);
      await press(checker, 'ArrowDown', 'ArrowDown');
      expect(activeOption(checker)).to.equal('Anthem');
      await press(checker, 'ArrowUp', 'ArrowUp');
      expect(activeOption(checker)).to.equal('State Medicaid');
      await press(checker, 'ArrowDown');
      expect(activeOption(checker)).to.equal('Aetna');
      await press(checker, 'Enter');
      expect(part<HTMLInputElement>(checker, '#payer').value).to.equal('Aetna');
      expect(options(checker)).to.deep.equal([]);
      expect(checker.shadowRoot?.activeElement?.id).to.equal('payer');
    });

    it('closes with Escape and clears with a second one', async () => {
      const checker = await mountChecker();
      await type(checker, 'aet');
      await press(checker, 'Escape');
      expect(options(checker)).to.deep.equal([]);
      expect(part<HTMLInputElement>(checker, '#payer').value).to.equal('aet');
      await press(checker, 'Escape');
      expect(part<HTMLInputElement>(checker, '#payer').value).to.equal('');
    });

    it('leaves Escape to the page when there is nothing to close or clear', async () => {
      const checker = await mountChecker();
      let heard = false;
      document.addEventListener('keydown', () => (heard = true), { once: true });
      await press(checker, 'Escape');
      expect(heard).to.equal(true);
    });

    it('closes on Tab and takes a name that was typed out whole', async () => {
      const checker = await mountChecker();
      await type(checker, 'aetna');
      await press(checker, 'Tab');
      expect(part<HTMLInputElement>(checker, '#payer').value).to.equal('Aetna');
      expect(textOf(checker, '.network')).to.equal('We are in network with Aetna.');
    });
  });

  describe('search', () => {
    it('finds by alias and typing mistake, and says how many', async () => {
      const checker = await mountChecker();
      await type(checker, 'blue');
      expect(options(checker)).to.deep.equal(['Blue Cross (Anthem)']);
      expect(textOf(checker, '.combobox .unseen')).to.equal('1 match');
      fill(checker, '#payer', 'aetnna');
      await checker.updateComplete;
      expect(options(checker)).to.deep.equal(['Aetna']);
    });

    it('finds aliases of every state until the patient has said where', async () => {
      const checker = await mountChecker(
        {},
        {
          ...clinicBook(),
          payers: [
            {
              id: 'west',
              name: 'Western',
              aliases: [{ name: 'Blue', states: ['CA'] }],
              network: 'in-network',
            },
            {
              id: 'desert',
              name: 'Desert',
              aliases: [{ name: 'Blue', states: ['NV'] }],
              network: 'in-network',
            },
          ],
        },
      );
      expect(textOf(checker, '#location option:checked')).to.equal('I don’t know');
      await type(checker, 'blue');
      expect(options(checker)).to.deep.equal(['Blue (Western)', 'Blue (Desert)']);
      fill(checker, '#location', 'reno');
      await press(checker, 'e', 'Backspace');
      expect(options(checker)).to.deep.equal(['Blue (Desert)']);
    });

    it('leaves out aliases of other states', async () => {
      const checker = await mountChecker();
      fill(checker, '#location', 'reno');
      await type(checker, 'blue');
      expect(options(checker)).to.deep.equal([]);
      expect(textOf(checker, '.combobox')).to.include('Not on our list.');
    });

    it('takes an option by pointer without losing the focus', async () => {
      const checker = await mountChecker();
      await type(checker, 'ant');
      await click(checker, '[role=option]');
      expect(part<HTMLInputElement>(checker, '#payer').value).to.equal('Anthem');
      expect(checker.shadowRoot?.activeElement?.id).to.equal('payer');
    });
  });

  describe('sharing', () => {
    it('tells the other elements of the book', async () => {
      const book = clinicBook();
      const checker = await mountChecker({}, book);
      await chooseAetna(checker);
      expect(storeFor(book).state.payer).to.equal('aetna');
    });

    it('shows a payer that was chosen elsewhere', async () => {
      const book = clinicBook();
      const checker = await mountChecker({}, book);
      storeFor(book).update({ payer: 'anthem' });
      await until(() => part<HTMLInputElement>(checker, '#payer').value === 'Anthem');
    });
  });

  it('fires an event without answers when the patient chooses, and none when the page does', async () => {
    const book = clinicBook();
    const checker = await mountChecker({}, book);
    const seen: Event[] = [];
    checker.addEventListener('fc-insurance-change', (event) => seen.push(event));
    storeFor(book).update({ payer: 'anthem' });
    await checker.updateComplete;
    expect(seen).to.deep.equal([]);
    fill(checker, '#plan-type', 'ppo');
    expect(seen).to.have.length(1);
    expect(seen[0]!.composed && !('detail' in seen[0]!)).to.equal(true);
  });

  it('does not write to the console', async () => {
    const { warnings, errors, stop } = recordConsole();
    const checker = await mountChecker();
    await chooseAetna(checker);
    stop();
    expect([...warnings, ...errors]).to.deep.equal([]);
  });
});
