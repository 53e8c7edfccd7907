import { expect } from 'chai';
import '../define/index.ts';
import { mountForm } from '../../test/callback.ts';
import { useNetwork } from '../../test/network.ts';
import { clearPage } from '../../test/page.ts';
import { watchRoom } from './room.ts';

describe('the room that a page keeps for an element', () => {
  useNetwork();
  afterEach(clearPage);

  it('is kept to as long as nobody has used the element', async () => {
    const form = await mountForm();
    form.style.height = '960px';
    watchRoom(form);
    expect(form.style.height).to.equal('960px');
  });

  it('is given up where somebody was in a field before it was watched', async () => {
    const form = await mountForm();
    form.style.height = '960px';
    form.shadowRoot!.querySelector<HTMLElement>('#name')!.focus();
    watchRoom(form);
    expect(form.style.height).to.equal('');
  });
});
