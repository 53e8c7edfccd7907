import { expect } from 'chai';
import '../define/fc-callback-form.ts';
import { fillIn, mountForm, record, send, stored } from '../../test/callback.ts';
import { useNetwork } from '../../test/network.ts';
import { clearPage, click, expectAccessible, fill, part, textOf, until } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { storeFor } from '../store/stores.ts';
import type { CallbackForm } from './callback-form.ts';

const ESTIMATE = { title: 'Estimate: First series', lines: ['Total: $2,450'] };
const QUESTION = { title: 'Please check my insurance', lines: ['Insurance company: Aetna'] };

describe('what is sent along with a callback request', () => {
  useNetwork();
  afterEach(clearPage);

  describe('the estimate', () => {
    it('goes only if the patient ticks the box, and every line of it is shown first', async () => {
      const { bodies } = record(stored);
      const book = clinicBook();
      storeFor(book).update({ estimate: ESTIMATE });
      const form = await mountForm({}, book);
      await fillIn(form);
      await until(() => form.shadowRoot?.querySelector('[name=attach]'));
      expect(part<HTMLInputElement>(form, '[name=attach]').checked).to.equal(false);
      expect(textOf(form, '.attach')).to.include('Estimate: First series Total: $2,450');
      await click(form, '[name=attach]');
      await send(form);
      expect(bodies[0]!['attachment']).to.deep.equal(ESTIMATE);
    });

    it('does not go without the tick', async () => {
      const { bodies } = record(stored);
      const book = clinicBook();
      storeFor(book).update({ estimate: ESTIMATE });
      const form = await mountForm({}, book);
      await fillIn(form);
      await until(() => form.shadowRoot?.querySelector('[name=attach]'));
      await send(form);
      expect('attachment' in bodies[0]!).to.equal(false);
    });
  });

  describe('the offer to send it', () => {
    it('comes at once where the reader does not see the form, as nothing may move before their eyes', async () => {
      const above = document.createElement('div');
      above.style.height = '3000px';
      document.body.append(above);
      const book = clinicBook();
      const form = await mountForm({}, book);
      storeFor(book).update({ estimate: ESTIMATE });
      await until(() => form.shadowRoot?.querySelector('[name=attach]'));
    });

    it('comes with the first answer where they do', async () => {
      const book = clinicBook();
      const form = await mountForm({}, book);
      storeFor(book).update({ estimate: ESTIMATE });
      await until(() => form.shadowRoot?.adoptedStyleSheets.length === 4);
      await form.updateComplete;
      expect(form.shadowRoot?.querySelector('[name=attach]')).to.equal(null);
      fill(form, '#name', 'Ana Reyes');
      await until(() => form.shadowRoot?.querySelector('[name=attach]'));
    });
  });

  describe('a question about insurance', () => {
    async function asked(): Promise<CallbackForm> {
      const book = clinicBook();
      const form = await mountForm({}, book);
      storeFor(book).update({ question: QUESTION });
      await until(() => form.shadowRoot?.querySelector<HTMLInputElement>('[name=ask]')?.checked);
      expect(storeFor(book).state.question).to.equal(undefined);
      return form;
    }

    it('is shown line by line, ticked, and the focus is in the form', async () => {
      const form = await asked();
      expect(textOf(form, '.attach')).to.equal(
        'Send my question along Please check my insurance Insurance company: Aetna',
      );
      expect(form.shadowRoot?.activeElement?.id).to.equal('name');
      expect(part<HTMLTextAreaElement>(form, '#reason').value).to.equal('');
      await expectAccessible(form);
    });

    it('stays within the form where what the patient typed has no place to break', async () => {
      const book = clinicBook();
      const form = await mountForm({}, book);
      const lines = [`Insurance company: ${'a'.repeat(300)}`];
      storeFor(book).update({ question: { title: QUESTION.title, lines } });
      await until(() => form.shadowRoot?.querySelector('[name=ask]'));
      expect(form.scrollWidth).to.equal(form.clientWidth);
    });

    it('goes as data of its own', async () => {
      const { bodies } = record(stored);
      const form = await asked();
      await fillIn(form);
      await send(form);
      expect(bodies[0]!['question']).to.deep.equal(QUESTION);
      expect('reason' in bodies[0]!).to.equal(false);
    });

    it('stays behind if the patient unticks it', async () => {
      const { bodies } = record(stored);
      const form = await asked();
      await fillIn(form);
      await click(form, '[name=ask]');
      await send(form);
      expect('question' in bodies[0]!).to.equal(false);
    });

    it('reaches one form only', async () => {
      const book = clinicBook();
      const form = await mountForm({}, book);
      const other = await mountForm({}, book);
      storeFor(book).update({ question: QUESTION });
      await until(() => form.shadowRoot?.querySelector('[name=ask]'));
      await other.updateComplete;
      expect(other.shadowRoot?.querySelector('[name=ask]')).to.equal(null);
    });
  });
});
