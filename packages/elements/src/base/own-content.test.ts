import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { HttpResponse } from 'msw';
import '../define/index.ts';
import { ENDPOINT } from '../../test/callback.ts';
import { useNetwork } from '../../test/network.ts';
import { clearPage, type Elements, mount, until } from '../../test/page.ts';
import { compiled, serve } from '../../test/served-book.ts';

/** A page whose reader is on the link in an element while the price book is on its way; `answer` lets that come. */
async function readerOnLink(
  tag: keyof Elements,
): Promise<{ link: Element; answer: (response: Response) => Promise<ShadowRoot> }> {
  let arrive: (response: Response) => void = () => {};
  const held = new Promise<Response>((resolve) => (arrive = resolve));
  const mounted = mount(tag, {
    attributes: { src: serve(() => held).src, endpoint: ENDPOINT },
    content: '<a href="tel:+14155550134">Call us</a>',
  });
  const link = document.querySelector('a')!;
  await until(() => link.checkVisibility());
  link.focus();
  return {
    link,
    async answer(response) {
      arrive(response);
      return (await mounted).shadowRoot!;
    },
  };
}

const FIRST_CONTROLS: readonly [keyof Elements, string][] = [
  ['fc-cost-calculator', '[name=care]'],
  ['fc-insurance-checker', '#payer'],
  ['fc-callback-form', '#name'],
];

describe('a reader whose focus is in the page’s own content', () => {
  useNetwork();
  afterEach(clearPage);

  for (const [tag, first] of FIRST_CONTROLS) {
    it(`is led to the heading of <${tag}> when that is ready, and on to its first control`, async () => {
      const { answer } = await readerOnLink(tag);
      const root = await answer(compiled());
      expect(root.activeElement?.localName).to.equal('h2');
      await sendKeys({ press: 'Tab' });
      expect(root.activeElement?.matches(first)).to.equal(true);
    });

    it(`stays there where <${tag}> cannot work`, async () => {
      const { link, answer } = await readerOnLink(tag);
      await answer(new HttpResponse(null, { status: 404 }));
      expect(link.matches(':focus')).to.equal(true);
    });
  }
});
