import { expect } from 'chai';
import { clearPage, until } from '../../test/page.ts';
import type { StructuredData } from './structured-data.ts';

describe('what tells search engines of prices', () => {
  afterEach(clearPage);

  it('is written, and written anew, where text must not come to a script, and no violation is reported', async () => {
    const source = new URL('./structured-data.ts', import.meta.url).href;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types lit-html">
<script type="module">import { StructuredData } from '${source}'; globalThis.data = new StructuredData();</script>`;
    document.body.append(frame);
    const inside = () => frame.contentWindow as (Window & { data?: StructuredData }) | null;
    await until(() => inside()?.data);
    const { data, document: page } = inside()!;
    const violations: string[] = [];
    page.addEventListener('securitypolicyviolation', ({ sample }) => violations.push(sample));
    const written = () =>
      Array.from(
        page.querySelectorAll('[type="application/ld+json"]'),
        (block) => block.textContent,
      );
    data!.show({ price: 250 });
    data!.show({ price: 275 });
    expect(written()).to.deep.equal(['{"@context":"https://schema.org","price":275}']);
    // The only thing here that must be reported, and after what came before it.
    expect(() => (page.body.innerHTML = '<b></b>')).to.throw();
    await until(() => violations.length > 0);
    expect(violations).to.deep.equal(['Element innerHTML|<b></b>']);
    data!.remove();
    expect(written()).to.deep.equal([]);
  });
});
